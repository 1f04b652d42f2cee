// The messages of a place. What did not change stays as it is: its focus, its scroll position, its opened questions.
import { drawMessage } from './message.js';
import { h } from './dom.js';

const NEAR_PX = 140;
const GAP_PX = 12;
const FOCUSABLE = 'button, a, input, select, textarea, [tabindex="0"]';

export class Log {

  #shown = new Map();
  #place = null;
  #follows = true;

  constructor() {
    this.list = h('ol.messages');
    this.empty = h('p.empty');
    this.element = h('div.log', { role: 'log', tabindex: 0 }, this.empty, this.list);
    this.element.addEventListener('scroll', () => {
      this.#follows = this.element.scrollHeight - this.element.clientHeight - this.element.scrollTop < NEAR_PX;
    }, { passive: true });
  }

  /** Shows messages; place names the person and the place, of which another begins anew. */
  show(messages, place, context) {
    const isNew = place !== this.#place;
    if (isNew) {
      this.#place = place;
      this.#shown.clear();
      this.list.replaceChildren();
    }
    const gone = new Set(this.#shown.keys());
    let latest = null;
    for (const message of messages) {
      gone.delete(message.id);
      const element = this.#update(message, context);
      element?.classList.toggle('fresh', !isNew);
      latest = element ?? latest;
    }
    for (const id of gone) {
      this.#shown.get(id).element.remove();
      this.#shown.delete(id);
    }
    this.#arrange(messages);
    this.empty.hidden = messages.length > 0;
    this.#scroll(latest, isNew);
  }

  /** The next message is to be seen, wherever somebody has scrolled. */
  follow() {
    this.#follows = true;
  }

  /** @returns the element, if it is a new one at the end */
  #update(message, context) {
    const known = this.#shown.get(message.id);
    const json = JSON.stringify(message);
    if (known?.json === json) {
      return null;
    }
    const element = drawMessage(message, context);
    if (known) {
      const restore = focusIn(known.element);
      element.lastElementChild.replaceWith(known.element.lastElementChild);
      known.element.replaceWith(element);
      restore(element);
    }
    this.#shown.set(message.id, { element, json });
    return known ? null : element;
  }

  /** In their order, answers under what they answer; nothing is moved that stands right. */
  #arrange(messages) {
    const ends = new Map();
    for (const { id, thread } of messages) {
      const { element } = this.#shown.get(id);
      const root = thread && thread !== id ? this.#shown.get(thread)?.element : null;
      const list = root ? root.lastElementChild : this.list;
      list.hidden = false;
      const next = ends.has(list) ? ends.get(list).nextElementSibling : list.firstElementChild;
      if (next !== element) {
        list.insertBefore(element, next);
      }
      ends.set(list, element);
    }
  }

  /** The beginning of what is new comes into view; all of it, if there is room. */
  #scroll(latest, isNew) {
    if (isNew || (latest && this.#follows)) {
      const bottom = this.element.scrollHeight - this.element.clientHeight;
      const top = latest ? latest.getBoundingClientRect().top - this.element.getBoundingClientRect().top
        + this.element.scrollTop - GAP_PX : bottom;
      this.element.scrollTop = Math.min(bottom, top);
      this.#follows = true;
    }
  }
}

/** Remembers where the focus is in an element, and puts it to the same place in another. */
function focusIn(element) {
  const all = [...element.querySelectorAll(FOCUSABLE)];
  const index = all.indexOf(document.activeElement);
  const label = document.activeElement?.textContent;
  const isInside = element.contains(document.activeElement);
  return next => {
    if (isInside) {
      const candidates = [...next.querySelectorAll(FOCUSABLE)];
      const same = candidates.filter(candidate => candidate.textContent === label);
      (same.length === 1 ? same[0] : candidates[index] ?? next).focus({ preventScroll: true });
    }
  };
}
