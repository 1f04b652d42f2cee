// Where somebody types, and the suggestions that type themselves.
import { freshId, h, icon } from './dom.js';
import { words } from './words.js';

const TYPING_MS = 280;

export class Composer {

  #typing = 0;
  #shown = '';

  /** @param onSend takes the words; tells whether they arrived */
  constructor(onSend) {
    const id = freshId();
    this.onSend = onSend;
    this.label = h('label.sr-only', { for: id });
    this.field = h('textarea', { id, rows: 1, autocomplete: 'off', spellcheck: 'false', enterkeyhint: 'send',
      onkeydown: event => {
        if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
          event.preventDefault();
          this.#send();
        }
      } });
    this.suggestions = h('div.suggestions', { role: 'group', 'aria-label': words.suggestions });
    this.element = h('form.composer', { onsubmit: event => {
      event.preventDefault();
      this.#send();
    } }, this.label, this.field, h('button.send', { type: 'submit', 'aria-label': words.send }, icon('send')));
  }

  /** @param invitation its prefix is what every suggestion begins with; there is not always room for it */
  show({ label, placeholder, prefix, asks }) {
    this.label.textContent = label;
    this.field.placeholder = placeholder;
    const key = JSON.stringify([prefix, asks]);
    if (key !== this.#shown) {
      this.#shown = key;
      this.suggestions.replaceChildren(h('span', { 'aria-hidden': 'true' }, words.suggestions),
        ...Object.entries(asks).map(([ask, gist]) =>
          h('button', { type: 'button', 'data-types': prefix + ask, onclick: () => this.#type(prefix + ask) },
            h('span', {}, h('span.prefix', {}, prefix), ask), h('span.gist', {}, gist))));
    }
  }

  focus() {
    this.field.focus();
  }

  async #send() {
    const text = this.field.value.trim();
    cancelAnimationFrame(this.#typing);
    this.field.value = '';
    if (text && !await this.onSend(text) && !this.field.value) {
      this.field.value = text;
    }
  }

  #type(text) {
    cancelAnimationFrame(this.#typing);
    const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const began = performance.now();
    const step = now => {
      const part = isCalm ? 1 : Math.min(1, (now - began) / TYPING_MS);
      this.field.value = text.slice(0, Math.ceil(part * text.length));
      if (part < 1) {
        this.#typing = requestAnimationFrame(step);
      } else {
        this.#send();
      }
    };
    step(began);
  }
}
