// Blocks that only want to be read, drawn by the page itself where the renderers were not built.
import { h } from './dom.js';
import { link, marked, mention } from './mrkdwn.js';
import { words } from './words.js';

/** An element with the blocks in it; people are those whom the blocks may call. */
export function drawBlocks(blocks, people) {
  return h('div.plain', {}, blocks.map(block => drawBlock(block, people)));
}

function drawBlock(block, people) {
  const text = object => object.type === 'mrkdwn' ? marked(object.text, people) : [object.text];
  switch (block.type) {
    case 'header':
      return h('h4', {}, text(block.text));
    case 'section':
      return [block.text && h('p', {}, text(block.text)),
        block.fields && h('div.fields', {}, block.fields.map(field => h('p', {}, text(field))))];
    case 'context':
      return h('p.small', {}, block.elements.map(element => element.text ? text(element) : element.alt_text ?? ''));
    case 'rich_text':
      return block.elements.map(element => drawRich(element, people));
    case 'divider':
      return h('hr');
    case 'image':
      return h('p.small', {}, block.alt_text);
    default:
      return h('p.small', {}, words.notDrawn(block.type));
  }
}

function drawRich(element, people) {
  const spans = (element.elements ?? []).map(span => drawSpan(span, people));
  switch (element.type) {
    case 'rich_text_quote':
      return h('blockquote', {}, spans);
    case 'rich_text_preformatted':
      return h('pre', {}, spans);
    case 'rich_text_list':
      return h(element.style === 'ordered' ? 'ol' : 'ul', {},
        element.elements.map(item => h('li', {}, drawRich(item, people))));
    default:
      return h('p', {}, spans);
  }
}

function drawSpan(span, people) {
  switch (span.type) {
    case 'text':
      return styled(span.text, span.style ?? {});
    case 'link':
      return link(span.url, span.text ?? span.url);
    case 'user':
      return mention(span.user_id, null, people);
    default:
      return span.text ?? `:${span.name ?? span.type}:`;
  }
}

function styled(text, { bold, italic, strike, code }) {
  let drawn = text;
  for (const [tag, isOn] of [['code', code], ['s', strike], ['em', italic], ['strong', bold]]) {
    drawn = isOn ? h(tag, {}, drawn) : drawn;
  }
  return drawn;
}
