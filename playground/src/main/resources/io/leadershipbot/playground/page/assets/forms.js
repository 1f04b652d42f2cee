// What stands in a window: a view of Slack, a card of Teams.
import { h } from './dom.js';
import { drawSlack } from './slack.js';
import { drawTeams, firstWrong } from './teams.js';
import { words } from './words.js';

const FIRST_FIELD = 'input:not([type=radio]):not([type=hidden]), input:checked, select, textarea';

/** @param onSubmit takes the values, by block and action id; onClose is called by the button of that name */
export function slackView(form, context, onSubmit, onClose) {
  const view = form.payload;
  const { element, fields } = drawSlack(view.blocks, { ...context, values: form.values });
  const alert = h('p.sr-only', { role: 'alert' });
  const complain = errors => {
    fields.forEach((field, id) => field.complain(errors[id]));
    const wrong = [...fields].filter(([id]) => errors[id]);
    alert.textContent = Object.values(errors).join(' ');
    wrong[0]?.[1].focus();
  };
  const submit = event => {
    event.preventDefault();
    const missing = [...fields].filter(([, field]) => field.isRequired && [field.value() ?? []].flat().length === 0);
    complain(Object.fromEntries(missing.map(([id]) => [id, words.required])));
    if (!missing.length) {
      onSubmit(Object.fromEntries([...fields].map(([id, field]) => [id, { [field.action]: field.value() }])),
        event.submitter);
    }
  };
  return {
    title: view.title.text,
    content: [alert, element],
    footer: [h('button.slack-button', { type: 'button', onclick: onClose }, view.close?.text ?? words.close),
      view.submit && h('button.slack-button.primary', { type: 'submit' }, view.submit.text)],
    wrap: parts => h('form.frame', { novalidate: true, onsubmit: submit }, parts),
    focus: () => (element.querySelector(FIRST_FIELD) ?? element.querySelector('button')
      ?? element.parentElement).focus(),
    complain,
  };
}

/** @param context as for cards in messages */
export function teamsDialog(form, context) {
  const element = drawTeams(form.payload, context);
  const alert = h('p.sr-only', { role: 'alert' });
  return {
    title: form.title ?? '',
    content: [alert, element],
    footer: null,
    focus: () => {
      const wrong = firstWrong(element);
      (wrong ?? element.querySelector(FIRST_FIELD) ?? element.querySelector('button') ?? element.parentElement).focus();
      wrong?.getAttribute('aria-describedby').split(' ')
        .forEach(id => document.getElementById(id)?.scrollIntoView({ block: 'nearest' }));
    },
    complain: errors => {
      const wrong = [...element.querySelectorAll('[aria-invalid="true"]')]
        .map(field => field.getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id)?.textContent));
      alert.textContent = [...Object.values(errors), ...wrong.flat()].join(' ');
    },
  };
}
