// Cards drawn by adaptivecards. Actions that go to the bot, or elsewhere, are told to the page.
import { AdaptiveCard, GlobalSettings, HostConfig, OpenUrlAction } from 'adaptivecards';
import { hostConfig } from './host-config.js';
import { toHtml } from './markdown.js';

/** The others have been done when they are told. */
const TO_THE_BOT = ['Action.Submit', 'Action.Execute'];

GlobalSettings.setTabIndexAtCardRoot = false;
GlobalSettings.allowMoreThanMaxActionsInOverflowMenu = true;
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = toHtml(text);
  result.didProcess = true;
};

/**
 * An element with the card in it.
 *
 * @param onAction takes the action's JSON pointer in the card and the inputs by their ids
 * @param onUrl takes an address that was clicked
 */
export function drawCard(payload, onAction, onUrl) {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig(hostConfig);
  card.onExecuteAction = action => {
    if (action instanceof OpenUrlAction) {
      onUrl(action.url);
    } else if (TO_THE_BOT.includes(action.getJsonTypeName())) {
      onAction(action.id, Object.fromEntries(card.getAllInputs().map(input => [input.id, input.value ?? ''])));
    }
  };
  card.onAnchorClicked = (element, anchor) => {
    onUrl(anchor.href);
    return true;
  };
  card.parse(pointed(named(payload), ''));
  const element = card.render();
  element.querySelectorAll('button[title]').forEach(button => button.removeAttribute('title'));
  // Else an answer of one word would be read aloud with its placeholder.
  element.querySelectorAll('[aria-labelledby][aria-label]').forEach(input => input.removeAttribute('aria-label'));
  return element;
}

/** The card with the JSON pointer of every action as its id. */
function pointed(node, pointer) {
  if (Array.isArray(node)) {
    return node.map((item, index) => pointed(item, `${pointer}/${index}`));
  }
  if (node === null || typeof node !== 'object') {
    return node;
  }
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, pointed(value, `${pointer}/${escaped(key)}`)]));
  return /^Action\./.test(node.type) ? { ...copy, id: pointer } : copy;
}

const escaped = key => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** The card with the names of those who are called, which a tag only refers to. */
function named(card) {
  const entities = card.msteams?.entities ?? [];
  const names = new Map(entities.map(entity => [entity.text, `<at>${entity.mentioned.name.replace(/[<>]/g, '')}</at>`]));
  return JSON.parse(JSON.stringify(card), (key, value) => key === 'text' && typeof value === 'string'
    ? value.replace(/<at>[^<]*<\/at>/g, tag => names.get(tag) ?? tag)
    : value);
}
