// One platform, as one person sees it: fetches, shows, and does what is typed and clicked.
import { act, fetchState } from './api.js';
import { Composer } from './composer.js';
import { h } from './dom.js';
import { invitation } from './invitation.js';
import { Log } from './log.js';
import { People, Places, sign } from './places.js';
import { payloads } from './payloads.js';
import { Remembered } from './remembered.js';
import { Window } from './window.js';
import { words } from './words.js';

/** A change that follows an action comes sooner than this, or the page looks by itself. */
const CHANGE_MS = 150;
/** What was clicked on one side is answered before the other side looks. */
const OTHER_SIDE_MS = 40;
const ACTING_MS = 2000;
const isDirect = place => place.kind === 'direct';

export class Side {

  #state = null;
  #catchingUp = null;
  #choosing = null;
  #isStale = false;
  #changes = 0;
  #actsUntil = 0;

  /**
   * @param platform slack or teams
   * @param drawing what draws blocks and cards
   */
  constructor(platform, drawing) {
    this.platform = platform;
    this.name = words.platforms[platform];
    this.wanted = new Remembered(platform);
    this.people = new People(person => this.#choose({ person }));
    this.places = new Places(platform, place => this.#choose({ place }));
    this.room = h('h3.room-name');
    this.log = new Log();
    this.told = h('p.told', { role: 'status' });
    this.composer = new Composer(text => this.#act({ do: 'type', text }));
    this.element = h(`section.side.${platform}`, { 'aria-labelledby': `${platform}-name`, id: platform },
      h('header.bar', {}, h('h2', { id: `${platform}-name` }, this.name), this.people.element),
      h('div.workspace', {}, this.places.element,
        h('div.room', {}, this.room, this.log.element, this.told,
          this.composer.suggestions, this.composer.element)));
    this.payloads = payloads(platform, drawing, this.element, {
      act: action => this.#act(action), open: url => this.#open(url), close: () => this.window.close(),
    });
    this.window = new Window(this.element, form => this.payloads.drawForm(form, this.#state),
      () => this.#act({ do: 'close' }));
  }

  /** Something has changed; the version is what there is now, or undefined where nobody knows. */
  changed(version) {
    this.#changes++;
    if (version === undefined || version !== this.#state?.version) {
      setTimeout(() => this.refresh(), performance.now() < this.#actsUntil ? 0 : OTHER_SIDE_MS);
    }
  }

  /** Fetches what is to be seen, and shows it; several calls at once are one or two. */
  refresh() {
    this.#isStale = true;
    if (this.#isVisible()) {
      this.#catchingUp ??= this.#catchUp().finally(() => {
        this.#catchingUp = null;
        return this.#isStale && this.refresh();
      });
    }
    return this.#catchingUp;
  }

  async #catchUp() {
    while (this.#isStale) {
      this.#isStale = false;
      const { person, place } = this.wanted;
      const state = await this.#fetch(person, place);
      if (state && person === this.wanted.person && place === this.wanted.place) {
        this.#show(state);
      }
    }
  }

  async #fetch(person, place) {
    const off = words.off(this.name);
    try {
      const state = await fetchState(this.platform, person, place);
      if (this.told.textContent === off) {
        this.#tell('');
      }
      return state;
    } catch {
      this.#tell(off);
      this.log.element.removeAttribute('aria-busy');
      return null;
    }
  }

  #isVisible() {
    return getComputedStyle(this.element).display !== 'none';
  }

  #choose(choice) {
    const wasDirect = choice.person && this.#state.places.some(
      place => place.id === this.#state.place && isDirect(place));
    this.wanted.set({ person: this.#state.person, place: this.#state.place, ...choice, wasDirect });
    this.#tell('');
    this.log.element.setAttribute('aria-busy', 'true');
    this.#choosing = this.refresh();
  }

  #show(state) {
    // Everybody has a chat of their own with the bot, under an id of its own.
    const chat = this.wanted.wasDirect && state.places.find(isDirect);
    if (chat && chat.id !== state.place) {
      this.wanted.set({ person: state.person, place: chat.id });
      this.#isStale = true;
      return;
    }
    const before = this.#state;
    this.#state = state;
    const place = state.places.find(candidate => candidate.id === state.place);
    const person = state.people.find(candidate => candidate.id === state.person);
    this.people.show(state.people, state.person);
    this.places.show(state.places, state.place);
    this.room.replaceChildren(sign(place), place.name);
    this.log.element.setAttribute('aria-label', words.messages(place.name, this.name));
    this.log.empty.textContent = isDirect(place) ? words.empty.direct(state.bot) : words.empty.channel(place.name);
    this.composer.show(invitation(this.platform, state, place));
    this.element.toggleAttribute('data-empty', state.messages.length === 0);
    this.log.element.removeAttribute('aria-busy');
    this.log.show(state.messages, `${state.person} ${state.place}`, this.payloads.forMessages(state, person));
    this.window.show(state.form, () => this.composer.focus());
    const news = state.told.slice(before?.person === state.person ? before.told.length : state.told.length);
    if (news.length) {
      this.#tell(news.at(-1));
    }
  }

  #open(url) {
    const chat = this.#state.places.find(isDirect);
    if (/^https:\/\/teams\.microsoft\.com\/l\/chat\//.test(url) && chat) {
      this.#choose({ place: chat.id });
      this.composer.focus();
    } else if (/^(?:https?:|mailto:)/i.test(url)) {
      open(url, '_blank', 'noopener');
    }
  }

  /** @returns whether the bot's own server heard of it */
  async #act(action) {
    // Whoever has just become somebody else acts as that one.
    await this.#choosing;
    if (!this.#state) {
      this.#tell(words.notSent);
      return false;
    }
    const seen = this.#changes;
    this.#actsUntil = performance.now() + ACTING_MS;
    this.#tell('');
    this.log.follow();
    const { person, place } = this.#state;
    const answer = await act({ platform: this.platform, person, place, ...action }).catch(() => null);
    if (!answer) {
      this.#say(words.notSent, {});
      return false;
    }
    if (!answer.ok) {
      this.#say(answer.told ?? answer.error ?? words.notDone, answer.errors ?? {});
    }
    setTimeout(() => this.#changes === seen && this.refresh(), CHANGE_MS);
    return true;
  }

  /** In the window, if one is open: what stands behind it is not read. */
  #say(text, errors) {
    if (this.window.isOpen) {
      this.window.complain(errors, text);
    } else {
      this.#tell(text);
    }
  }

  #tell(text) {
    this.told.textContent = text;
  }
}
