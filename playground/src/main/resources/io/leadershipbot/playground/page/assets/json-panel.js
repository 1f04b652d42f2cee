// The payloads behind a message or a form.
import { freshId, h } from './dom.js';
import { words } from './words.js';

const TOKEN = /("(?:\\.|[^"\\])*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b/g;

/**
 * A button and the panel that it opens.
 *
 * @param json sent and cause, either of which may be missing
 * @param payload shown where the bot's own call is not known
 */
export function jsonPanel(json, payload) {
  const id = freshId();
  const panel = h('div.json', { id, hidden: true });
  const button = h('button.quiet', { type: 'button', 'aria-expanded': 'false', 'aria-controls': id, onclick: () => {
    if (!panel.firstChild) {
      panel.append(...parts(json, payload));
    }
    panel.hidden = !panel.hidden;
    button.setAttribute('aria-expanded', String(!panel.hidden));
    button.textContent = panel.hidden ? words.json.show : words.json.hide;
    if (!panel.hidden) {
      button.scrollIntoView({ block: 'start' });
    }
  } }, words.json.show);
  return { button, panel };
}

function parts(json, payload) {
  const sent = json?.sent ?? (payload ? { call: words.json.form, body: payload } : null);
  return [part(words.json.sent, sent), part(words.json.cause, json?.cause)].filter(Boolean);
}

function part(title, told) {
  if (!told) {
    return null;
  }
  const text = JSON.stringify(told.headers ? { headers: told.headers, body: told.body } : told.body, null, 2) ?? '';
  const code = h('pre', { tabindex: 0, role: 'region', 'aria-label': `${title}: ${told.call}` }, coloured(text));
  const copy = h('button.quiet', { type: 'button', onclick: () => copyOf(text, code)
    .then(done => { copy.textContent = done; }) }, words.json.copy);
  return h('div.part', {}, h('div.part-head', {}, h('p', {}, h('strong', {}, title), ' ', h('code', {}, told.call)), copy),
    code);
}

/** Copies, or selects what the browser does not let a page copy. */
async function copyOf(text, code) {
  try {
    await navigator.clipboard.writeText(text);
    return words.json.copied;
  } catch {
    getSelection().selectAllChildren(code);
    return words.json.select;
  }
}

function coloured(text) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const kind = match[2] ? 'key' : match[1] ? 'string' : 'value';
    parts.push(text.slice(end, match.index), h(`span.${kind}`, {}, match[1] ?? match[0]), match[2] ?? '');
    end = match.index + match[0].length;
  }
  return [...parts, text.slice(end)];
}
