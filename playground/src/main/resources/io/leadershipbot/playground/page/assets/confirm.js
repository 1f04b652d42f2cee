// Slack's question before a button does anything: https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object
import { freshId, h } from './dom.js';

/** @returns a promise of true where somebody agreed */
export function confirmed(confirm, parent) {
  const [title, text] = [freshId(), freshId()];
  let resolve;
  const promise = new Promise(done => { resolve = done; });
  const answer = value => {
    dialog.close();
    resolve(value);
  };
  const dialog = h('dialog.confirm', { 'aria-labelledby': title, 'aria-describedby': text, oncancel: event => {
    event.preventDefault();
    answer(false);
  } },
  h('h2', { id: title }, confirm.title.text),
  h('p', { id: text }, confirm.text.text),
  h('div.footer', {},
    h('button.slack-button', { type: 'button', onclick: () => answer(false) }, confirm.deny.text),
    h(`button.slack-button.${confirm.style ?? 'primary'}`, { type: 'button', autofocus: true, onclick: () => answer(true) },
      confirm.confirm.text)));
  dialog.addEventListener('close', () => dialog.remove());
  parent.append(dialog);
  dialog.showModal();
  return promise;
}
