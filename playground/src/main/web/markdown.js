// The markdown of Adaptive Cards; raw HTML stays words.
import MarkdownIt from 'markdown-it';

const OPEN = '\uE000';
const CLOSE = '\uE001';
const markdown = new MarkdownIt({ html: false, linkify: false, breaks: true }).disable('image');

/** @returns HTML in which people who are called stand out */
export function toHtml(text) {
  const called = text.replace(/<at>([^<]*)<\/at>/g, (_, name) => OPEN + name + CLOSE);
  return markdown.render(called).replaceAll(OPEN, '<span class="mention">').replaceAll(CLOSE, '</span>');
}
