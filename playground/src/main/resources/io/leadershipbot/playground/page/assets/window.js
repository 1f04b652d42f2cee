// A window over a side: Slack's views and Teams' dialogs. The browser keeps the focus in it and gives it back.
import { freshId, h, icon } from './dom.js';
import { jsonPanel } from './json-panel.js';
import { words } from './words.js';

export class Window {

  #id = null;
  #payload = null;
  #errors = '';
  #dismissed = null;
  #before = null;

  /**
   * @param parent the side, over which it stands
   * @param draw takes a form and gives title, content, optionally a footer, and complain(errors)
   * @param onClose called when somebody closes it
   */
  constructor(parent, draw, onClose) {
    this.parent = parent;
    this.draw = draw;
    this.onClose = onClose;
    this.dialog = null;
    this.problem = h('p.problem', { role: 'alert' });
  }

  /** Shows a form, or none; fallback takes the focus where what had it is gone. */
  show(form, fallback) {
    if (!form || form.id === this.#dismissed) {
      this.#dismissed = form ? this.#dismissed : null;
      this.#leave(fallback);
      return;
    }
    const payload = JSON.stringify([form.title, form.payload]);
    if (form.id !== this.#id || payload !== this.#payload) {
      this.#fill(form);
    }
    this.#id = form.id;
    this.#payload = payload;
    if (JSON.stringify(form.errors ?? {}) !== this.#errors) {
      this.#errors = JSON.stringify(form.errors ?? {});
      this.complain(form.errors ?? {});
    }
  }

  get isOpen() {
    return this.dialog !== null;
  }

  /** @param text said where no field is wrong */
  complain(errors, text = '') {
    this.drawn?.complain(errors);
    this.problem.textContent = Object.keys(errors).length ? '' : text;
  }

  #fill(form) {
    this.#errors = '';
    const title = freshId();
    this.drawn = this.draw(form);
    const json = jsonPanel(form.json, form.payload);
    const parts = [
      h('div.head', {}, h('h2', { id: title }, this.drawn.title),
        h('button.icon-button', { type: 'button', 'aria-label': words.close, onclick: () => this.#dismiss() },
          icon('close'))),
      h('div.content', { tabindex: -1 }, this.drawn.content, this.problem, json.panel),
      h('div.footer', {}, json.button, this.drawn.footer),
    ];
    if (!this.dialog) {
      this.#before = document.activeElement;
      this.dialog = h('dialog.window', { oncancel: event => {
        event.preventDefault();
        this.#dismiss();
      } });
      this.parent.append(this.dialog);
    }
    this.dialog.setAttribute('aria-labelledby', title);
    this.dialog.replaceChildren(this.drawn.wrap?.(parts) ?? h('div.frame', {}, parts));
    if (!this.dialog.open) {
      this.dialog.showModal();
    }
    this.drawn.focus();
  }

  #dismiss() {
    this.#dismissed = this.#id;
    this.#leave();
    this.onClose();
  }

  /** Closes it at once; the bot hears of it behind. */
  close() {
    this.#dismiss();
  }

  #leave(fallback) {
    if (!this.dialog) {
      return;
    }
    this.dialog.close();
    this.dialog.remove();
    this.dialog = null;
    this.drawn = null;
    this.#id = null;
    this.#payload = null;
    this.problem.textContent = '';
    if (this.#before?.isConnected) {
      this.#before.focus({ preventScroll: true });
    } else {
      fallback?.();
    }
  }
}
