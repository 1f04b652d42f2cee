// Block Kit's elements that can be clicked or filled in: https://docs.slack.dev/reference/block-kit/block-elements
import { freshId, h } from './dom.js';
import { isSafe } from './mrkdwn.js';
import { words } from './words.js';

/** The input types that the browser has. */
const TYPES = {
  plain_text_input: 'text', email_text_input: 'email', url_text_input: 'url', number_input: 'number',
  datepicker: 'date', timepicker: 'time',
};

/** A button; onClick takes it and what it was made from. */
export function drawButton(element, onClick) {
  const button = h(`button.slack-button${element.style ? `.${element.style}` : ''}`, {
    type: 'button', 'aria-label': element.accessibility_label, 'data-action': element.action_id,
    onclick: () => {
      if (element.url && isSafe(element.url)) {
        open(element.url, '_blank', 'noopener');
      }
      onClick(button);
    },
  }, element.text.text);
  return button;
}

/**
 * An input.
 *
 * @param value what it holds at first, as in a view's state; without it the element's own initial value counts
 * @param options label (an element's id), isRequired, people and places to choose from
 * @returns the element, the controls in it, and value(): a text, an option's value, a list of them, or null
 */
export function drawInput(element, value, options) {
  switch (element.type) {
    case 'radio_buttons':
    case 'checkboxes':
      return choices(element, value, options);
    default:
      return /select$/.test(element.type) ? select(element, value, options) : line(element, value, options);
  }
}

function line(element, value, { label, isRequired }) {
  const held = value?.value ?? value?.selected_date ?? value?.selected_time
    ?? element.initial_value ?? element.initial_date ?? element.initial_time ?? '';
  const attributes = {
    'aria-labelledby': label, 'aria-required': isRequired && 'true', placeholder: element.placeholder?.text,
    maxlength: element.max_length, autocomplete: 'off',
  };
  const control = element.multiline
    ? h('textarea', { ...attributes, rows: 4 })
    : h('input', { ...attributes, type: TYPES[element.type] ?? 'text' });
  control.value = held;
  return { element: control, controls: [control], value: () => control.value === '' ? null : control.value };
}

function select(element, value, { label, isRequired, people, places }) {
  const isMany = element.type.startsWith('multi_');
  const chosen = selected(element, value);
  const control = h('select', { 'aria-labelledby': label, 'aria-required': isRequired && 'true', multiple: isMany },
    !isMany && h('option', { value: '' }, element.placeholder?.text ?? words.choose),
    groups(element, people, places).map(group => group.label
      ? h('optgroup', { label: group.label.text }, group.options.map(option))
      : group.options.map(option)));
  for (const candidate of control.options) {
    candidate.selected = chosen.includes(candidate.value) || (!isMany && !chosen.length && candidate.value === '');
  }
  const values = () => [...control.selectedOptions].map(candidate => candidate.value).filter(candidate => candidate);
  return { element: control, controls: [control], value: () => isMany ? values() : values()[0] ?? null };
}

function groups(element, people, places) {
  const listed = list => [{ options: list.map(item => ({ text: { text: item.name }, value: item.id })) }];
  if (/users_select$/.test(element.type)) {
    return listed(people);
  }
  if (/(?:channels|conversations)_select$/.test(element.type)) {
    return listed(places);
  }
  return element.option_groups ?? [{ options: element.options ?? [] }];
}

const option = ({ text, value }) => h('option', { value }, text.text);

function choices(element, value, { label, isRequired }) {
  const isMany = element.type === 'checkboxes';
  const chosen = selected(element, value);
  const name = freshId();
  const controls = element.options.map(candidate => h('input', {
    type: isMany ? 'checkbox' : 'radio', name, value: candidate.value, checked: chosen.includes(candidate.value),
  }));
  const values = () => controls.filter(control => control.checked).map(control => control.value);
  return {
    element: h('div.choices', { role: isMany ? 'group' : 'radiogroup', 'aria-labelledby': label,
      'aria-required': !isMany && isRequired && 'true' },
    controls.map((control, index) => h('label', {}, control, h('span', {}, element.options[index].text.text)))),
    controls, value: () => isMany ? values() : values()[0] ?? null,
  };
}

/** The values that are chosen, in whatever shape Slack has for this element. */
function selected(element, value) {
  const held = value
    ? value.selected_options ?? value.selected_option ?? value.selected_users ?? value.selected_user
      ?? value.selected_conversations ?? value.selected_conversation ?? value.selected_channels ?? value.selected_channel
    : element.initial_options ?? element.initial_option ?? element.initial_users ?? element.initial_user
      ?? element.initial_conversations ?? element.initial_conversation ?? element.initial_channels ?? element.initial_channel;
  return [held ?? []].flat().map(item => item.value ?? item);
}
