// What Slack shows of messages and views: still blocks by the renderer, the rest by elements of the page's own.
import { freshId, h } from './dom.js';
import { drawButton, drawInput } from './slack-elements.js';
import { words } from './words.js';

const isLive = block => block.type === 'actions' || block.type === 'input' || Boolean(block.accessory);

/**
 * Elements for blocks.
 *
 * @param context drawBlocks, people, places, values (by block and action id), and onAction, which takes the block, the
 *     element, the value and the control
 * @returns the element, and its fields by block id
 */
export function drawSlack(blocks, context) {
  const fields = new Map();
  const parts = [];
  let still = [];
  const rest = () => {
    if (still.length) {
      parts.push(context.drawBlocks(still, context.people));
      still = [];
    }
  };
  blocks.forEach((block, index) => {
    const named = { ...block, block_id: block.block_id ?? `block-${index}` };
    if (!isLive(block)) {
      still.push(block);
      return;
    }
    if (block.type === 'section') {
      const { accessory, ...section } = block;
      still.push(section);
    }
    rest();
    parts.push(block.type === 'input' ? drawField(named, context, fields) : drawRow(named, context));
  });
  rest();
  return { element: h('div.blocks', {}, parts), fields };
}

function drawRow(block, context) {
  return h('div.actions', {}, (block.elements ?? [block.accessory]).map(element => {
    if (element.type === 'button') {
      return drawButton(element, control => context.onAction(block, element, null, control));
    }
    const label = freshId();
    const input = drawInput(element, context.values?.[block.block_id]?.[element.action_id], { label, ...context });
    input.element.addEventListener('change',
      () => context.onAction(block, element, input.value(), input.controls[0]));
    return h('span', {}, h('span.sr-only', { id: label }, element.placeholder?.text ?? words.choose), input.element);
  }));
}

function drawField(block, context, fields) {
  const [label, hint, error] = [freshId(), freshId(), freshId()];
  const input = drawInput(block.element, context.values?.[block.block_id]?.[block.element.action_id],
    { label, isRequired: !block.optional, ...context });
  const complaint = h('p.error', { id: error, hidden: true });
  const describedBy = [error, block.hint && hint].filter(Boolean).join(' ');
  const target = input.controls.length === 1 ? input.controls[0] : input.element;
  target.setAttribute('aria-describedby', describedBy);
  fields.set(block.block_id, {
    action: block.element.action_id, isRequired: !block.optional, value: input.value,
    focus: () => {
      (input.controls.find(control => control.checked) ?? input.controls[0]).focus();
      whole.scrollIntoView({ block: 'nearest' });
    },
    complain: text => {
      complaint.textContent = text ?? '';
      complaint.hidden = !text;
      target.toggleAttribute('aria-invalid', false);
      if (text) {
        target.setAttribute('aria-invalid', 'true');
      }
    },
  });
  const whole = h('div.field', {},
    h('p.label', { id: label }, block.label.text, block.optional && h('span.optional', {}, ` (${words.optional})`)),
    input.element, complaint, block.hint && h('p.hint', { id: hint }, block.hint.text));
  return whole;
}
