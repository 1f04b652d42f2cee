// What Teams shows of cards, by the renderer or plainly, with complaints tied to the fields above them.
import { freshId, h } from './dom.js';

const FIELDS = 'input:not([type=hidden]), select, textarea';

/**
 * An element with the card in it.
 *
 * @param context drawCard, onAction (the action's JSON pointer, the inputs by their ids, the control), onUrl
 */
export function drawTeams(card, context) {
  const element = h('div.card', {});
  element.append(context.drawCard(card,
    (pointer, inputs) => context.onAction(pointer, inputs, element.contains(document.activeElement)
      ? document.activeElement : null), context.onUrl));
  tie(element, card.body ?? []);
  return element;
}

/** The first field that was complained about, if there is one. */
export const firstWrong = element => element.querySelector('[aria-invalid="true"]');

/** The bot says what is wrong in small print under a field: to a screen reader both must be one. */
function tie(element, body) {
  const fields = [...element.querySelectorAll(FIELDS)];
  const complaints = [...element.querySelectorAll('.ac-richTextBlock, .plain p')];
  let field = -1;
  body.forEach((item, index) => {
    field += item.type?.startsWith('Input.') ? 1 : 0;
    const isNote = item.type === 'RichTextBlock' && item.inlines?.every(run => run.size === 'Small');
    if (field < 0 || !fields[field] || !isNote || !isBelowInput(body, index)) {
      return;
    }
    const text = item.inlines.map(run => run.text).join('');
    const note = complaints.find(candidate => candidate.textContent === text);
    if (note) {
      note.id ||= freshId();
      describe(fields[field], note.id, item.inlines.some(run => run.color === 'Attention'));
    }
  });
}

function isBelowInput(body, index) {
  const before = body[index - 1];
  return before?.type?.startsWith('Input.') || before?.inlines?.every(run => run.size === 'Small');
}

function describe(field, id, isWrong) {
  field.setAttribute('aria-describedby', [field.getAttribute('aria-describedby'), id].filter(Boolean).join(' '));
  if (isWrong) {
    field.setAttribute('aria-invalid', 'true');
  }
}
