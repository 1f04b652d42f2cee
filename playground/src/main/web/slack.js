// Blocks that only want to be read, drawn by slack-blocks-to-jsx. What can be clicked or filled in is the page's own.
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Message } from 'slack-blocks-to-jsx';
import 'slack-blocks-to-jsx/dist/style.css';

const HEADING_LEVEL = 4;

/** An element with the blocks in it; people are those whom the blocks may call. */
export function drawBlocks(blocks, people) {
  const place = document.createElement('div');
  const users = people.map(person => ({ id: person.id, name: person.name }));
  const message = createElement(Message,
    { blocks: blocks.map(prepared), data: { users }, withoutWrapper: true, name: '', logo: '' });
  flushSync(() => createRoot(place).render(message));
  // One page holds many messages, in the page's own theme.
  place.firstElementChild?.removeAttribute('id');
  place.firstElementChild?.removeAttribute('data-theme');
  return place;
}

/** What Slack takes for markup and what it does not, in the renderer's terms. */
function prepared(block) {
  if (block.type === 'header') {
    return { ...block, text: marked(block.text), level: HEADING_LEVEL };
  }
  const { text, fields, elements } = block;
  return {
    ...block,
    ...(text && { text: marked(text) }),
    ...(fields && { fields: fields.map(marked) }),
    ...(block.type === 'context' && { elements: elements.map(marked) }),
  };
}

/** The renderer reads markup in plain text, and takes verbatim for none; to Slack it means "no links of your own". */
const marked = text => text.type === 'plain_text'
  ? { type: 'mrkdwn', text: text.text, verbatim: true }
  : { ...text, verbatim: false };
