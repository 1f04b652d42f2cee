// What the page asks the bot's own server.
const ROOT = '/playground/api';
const PATIENCE_MS = 20_000;
const PAUSE_MS = 1500;

/** What a person sees in a place. */
export async function fetchState(platform, person, place) {
  const query = new URLSearchParams({ platform, ...(person && { person }), ...(place && { place }) });
  const response = await fetch(`${ROOT}/state?${query}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!response.ok) {
    throw new Error(`${response.status}`);
  }
  return response.json();
}

/** Does something, and gives what was answered; what could not be understood is `ok: false` with an error. */
export async function act(action) {
  const response = await fetch(`${ROOT}/act`, {
    method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(action),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const answer = await response.json().catch(() => ({}));
  return response.ok ? answer : { ok: false, ...answer };
}

/**
 * Listens for changes, for ever.
 *
 * @param onChange takes the version that there is now
 * @param onGone called once when the server is gone
 * @param onBack called when it is there again
 */
export function listen(onChange, onGone, onBack) {
  let isGone = false;
  const open = () => {
    const events = new EventSource(`${ROOT}/events`);
    events.addEventListener('changed', event => onChange(JSON.parse(event.data).version));
    events.onopen = () => {
      if (isGone) {
        isGone = false;
        onBack();
      }
    };
    events.onerror = () => {
      if (!isGone) {
        isGone = true;
        onGone();
      }
      // The browser's own patience is uneven, and ends at the first answer that is an error.
      events.close();
      setTimeout(open, PAUSE_MS);
    };
  };
  open();
}
