// Slack's own markup, as far as people and the bot use it: https://docs.slack.dev/messaging/formatting-message-text
import { h } from './dom.js';

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };
const TOKEN = /<([^<>]+)>|```([^]+?)```|`([^`\n]+)`|(?<![\p{L}\p{N}])(?:\*([^*\n]+)\*|_([^_\n]+)_|~([^~\n]+)~)(?![\p{L}\p{N}])/gu;

export const decoded = text => text.replace(/&(?:amp|lt|gt);/g, entity => ENTITIES[entity]);

/** An address that may be opened; anything else leads nowhere. */
export const isSafe = url => /^(?:https?:|mailto:)/i.test(url);

export const link = (url, words) => isSafe(url)
  ? h('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, words)
  : words;

/** Elements for a text with markup; people are those whom it may call. */
export function marked(text, people) {
  const parts = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    parts.push(decoded(text.slice(end, match.index)), element(match, people));
    end = match.index + match[0].length;
  }
  return [...parts, decoded(text.slice(end))].filter(part => part !== '');
}

function element([all, angled, block, code, strong, emphasis, struck], people) {
  if (angled) {
    return reference(angled, people) ?? decoded(all);
  }
  if (block ?? code) {
    return h(block ? 'pre' : 'code', {}, decoded(block ?? code));
  }
  const [tag, words] = strong ? ['strong', strong] : emphasis ? ['em', emphasis] : ['s', struck];
  return h(tag, {}, marked(words, people));
}

function reference(angled, people) {
  const [target, label] = angled.split('|', 2);
  if (target.startsWith('@')) {
    return mention(target.slice(1), label, people);
  }
  if (target.startsWith('#') || target.startsWith('!')) {
    return h('span.mention', {}, label ? decoded(label) : target);
  }
  return isSafe(decoded(target)) ? link(decoded(target), decoded(label ?? target)) : null;
}

export const mention = (id, label, people) =>
  h('span.mention', {}, `@${people.find(person => person.id === id)?.name ?? label ?? id}`);
