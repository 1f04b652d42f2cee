// Adaptive Cards drawn by the page itself where the renderers were not built.
import { freshId, h } from './dom.js';
import { link } from './mrkdwn.js';
import { words } from './words.js';

const INPUTS = { 'Input.Text': 'text', 'Input.Number': 'number', 'Input.Date': 'date', 'Input.Time': 'time' };

/** As the renderer's; see there. */
export function drawCard(card, onAction, onUrl) {
  const shown = new Map();
  const inputs = new Map();
  const context = {
    inputs, shown, entities: card.msteams?.entities ?? [],
    act: (action, pointer) => {
      switch (action.type) {
        case 'Action.ToggleVisibility':
          return action.targetElements.forEach(target => toggle(shown.get(target.elementId ?? target), target.isVisible));
        case 'Action.OpenUrl':
          return onUrl(action.url);
        default:
          return onAction(pointer, Object.fromEntries([...inputs].map(([id, value]) => [id, value()])));
      }
    },
  };
  return h('div.plain', {}, drawAll(card.body ?? [], '/body', context),
    card.actions && drawActions(card.actions, '/actions', context));
}

const toggle = (element, isVisible) => {
  if (element) {
    element.hidden = !(isVisible ?? element.hidden);
  }
};

const drawAll = (items, pointer, context) =>
  items.map((item, index) => drawElement(item, `${pointer}/${index}`, context));

function drawElement(item, pointer, context) {
  const drawn = h('div', { hidden: item.isVisible === false }, drawKind(item, pointer, context));
  if (item.id) {
    context.shown.set(item.id, drawn);
  }
  return drawn;
}

function drawKind(item, pointer, context) {
  switch (item.type) {
    case 'TextBlock':
      return h(item.style === 'heading' ? 'h4' : 'p', {}, unmarked(item.text, context.entities));
    case 'RichTextBlock':
      return h('p', {}, item.inlines.map(run => drawRun(run)));
    case 'Container':
    case 'Column':
      return h(item.style ? 'div.boxed' : 'div', {}, drawAll(item.items ?? [], `${pointer}/items`, context));
    case 'ColumnSet':
      return h('div.columns', {}, drawAll(item.columns ?? [], `${pointer}/columns`, context));
    case 'FactSet':
      return h('dl', {}, item.facts.map(fact => [h('dt', {}, fact.title), h('dd', {}, fact.value)]));
    case 'ActionSet':
      return drawActions(item.actions, `${pointer}/actions`, context);
    case 'Input.ChoiceSet':
      return drawChoice(item, context);
    case 'Input.Toggle':
      return drawToggle(item, context);
    default:
      return item.type in INPUTS ? drawLine(item, context) : h('p.small', {}, item.altText ?? words.notDrawn(item.type));
  }
}

function drawRun(run) {
  const text = run.text ?? run;
  const words = run.selectAction?.url ? link(run.selectAction.url, text) : text;
  return h(run.weight === 'Bolder' ? 'strong' : 'span',
    { class: run.color === 'Attention' ? 'error' : run.isSubtle ? 'small' : null }, words);
}

const drawActions = (actions, pointer, context) => h('div.actions', {}, actions.map((action, index) =>
  h(`button.teams-button${action.style ? `.${action.style}` : ''}`,
    { type: 'button', onclick: () => context.act(action, `${pointer}/${index}`) }, action.title)));

function drawLine(item, { inputs }) {
  const id = freshId();
  const control = h(item.isMultiline ? 'textarea' : 'input', { id, type: item.isMultiline ? null : INPUTS[item.type],
    placeholder: item.placeholder, maxlength: item.maxLength, autocomplete: 'off' });
  control.value = item.value ?? '';
  inputs.set(item.id, () => control.value);
  return [h('label', { for: id }, item.label ?? item.placeholder), control];
}

function drawChoice(item, { inputs }) {
  const id = freshId();
  const control = h('select', { id, multiple: item.isMultiSelect },
    !item.isMultiSelect && h('option', { value: '' }, item.placeholder ?? words.choose),
    item.choices.map(choice => h('option', { value: choice.value }, choice.title)));
  const chosen = (item.value ?? '').split(',');
  [...control.options].forEach(option => { option.selected = chosen.includes(option.value); });
  inputs.set(item.id, () => [...control.selectedOptions].map(option => option.value).join(','));
  return [h('label', { for: id }, item.label ?? item.placeholder), control];
}

function drawToggle(item, { inputs }) {
  const [on, off] = [item.valueOn ?? 'true', item.valueOff ?? 'false'];
  const control = h('input', { type: 'checkbox', checked: item.value === on });
  inputs.set(item.id, () => control.checked ? on : off);
  return h('label.choice', {}, control, item.title);
}

/** Markdown taken back, and the names of those who are called. */
export function unmarked(text, entities = []) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(/<at>([^<]*)<\/at>|\*\*([^*]+)\*\*/g)) {
    const name = entities.find(entity => entity.text === match[0])?.mentioned.name ?? match[1];
    parts.push(unescaped(text.slice(end, match.index)),
      match[2] ? h('strong', {}, unescaped(match[2])) : h('span.mention', {}, name));
    end = match.index + match[0].length;
  }
  return [...parts, unescaped(text.slice(end))];
}

const unescaped = text => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
