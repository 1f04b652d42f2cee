// One message, as its platform shows it.
import { h, icon } from './dom.js';
import { jsonPanel } from './json-panel.js';
import { marked } from './mrkdwn.js';
import { words } from './words.js';

const HUES = 6;

/** A list item. The context says who looks, and draws payloads. */
export function drawMessage(message, context) {
  const { author } = message;
  const time = timeOf(message.at, context.person);
  const json = message.json && jsonPanel(message.json, message.payload);
  const isMine = author.id === context.person.id;
  return h(`li.message${author.bot ? '.by-bot' : ''}${isMine ? '.mine' : ''}${message.onlyYou ? '.only-you' : ''}`,
    { tabindex: -1 },
    avatar(author),
    h('div.body', {},
      h('div.by', {},
        h('span.name', {}, author.name), author.bot && h('span.app', {}, words.app),
        h('time', { datetime: message.at }, time), message.edited && h('span.edited', {}, words.edited),
        json?.button),
      message.onlyYou && h('p.notice', {}, icon('eye'), words.onlyYou),
      h('div.content', {}, contents(message, context)),
      json?.panel),
    h('ol.replies', { hidden: true }));
}

function contents(message, context) {
  if (message.payload) {
    return context.drawPayload(message);
  }
  const text = message.mrkdwn ? context.drawText(message.text) : [message.text];
  return h('p.text', {}, text);
}

/** Typed words of Slack. */
export const slackText = people => text => marked(text, people);

/** A picture of somebody: the bot's compass, or initials. */
export function avatar(author) {
  if (author.bot) {
    return h('span.avatar.bot', { 'aria-hidden': 'true' }, icon('compass'));
  }
  const initials = author.name.split(/\s+/).map(part => part[0]).slice(0, 2).join('').toUpperCase();
  const hue = [...author.name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % HUES;
  return h('span.avatar', { 'aria-hidden': 'true', 'data-hue': hue }, initials);
}

function timeOf(at, person) {
  const format = zone => new Intl.DateTimeFormat(person.locale?.replace('_', '-') || 'en-GB',
    { timeStyle: 'short', ...(zone && { timeZone: zone }) }).format(new Date(at));
  try {
    return format(person.zone);
  } catch {
    return format();
  }
}
