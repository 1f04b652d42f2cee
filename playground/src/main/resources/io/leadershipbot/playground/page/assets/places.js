// Who somebody is, and where.
import { avatar } from './message.js';
import { freshId, h, icon } from './dom.js';
import { words } from './words.js';

/** A switch between people. */
export class People {

  #shown = '';

  constructor(onChoose) {
    this.onChoose = onChoose;
    this.name = freshId();
    this.element = h('fieldset.people');
  }

  show(people, chosen) {
    const key = JSON.stringify(people);
    if (key !== this.#shown) {
      this.#shown = key;
      this.element.replaceChildren(h('legend', {}, words.you), ...people.map(person => h('label', {},
        h('input', { type: 'radio', name: this.name, value: person.id, onchange: () => this.onChoose(person.id) }),
        avatar(person), h('span', {}, person.name))));
    }
    for (const input of this.element.querySelectorAll('input')) {
      input.checked = input.value === chosen;
    }
  }
}

/** The list of channels and chats. */
export class Places {

  #shown = '';

  constructor(platform, onChoose) {
    this.onChoose = onChoose;
    this.element = h('nav.places', { 'aria-label': words.places(words.platforms[platform]) });
  }

  show(places, chosen) {
    const key = JSON.stringify([places, chosen]);
    if (key === this.#shown) {
      return;
    }
    this.#shown = key;
    const hadFocus = this.element.contains(document.activeElement);
    const isChat = place => place.kind === 'direct' || place.kind === 'group';
    const list = (title, members) => members.length > 0 && [h('p', {}, title),
      h('ul', {}, members.map(place => h('li', {}, this.#button(place, chosen))))];
    this.element.replaceChildren(...[
      list(words.groups.channel, places.filter(place => !isChat(place))),
      list(words.groups.chat, places.filter(isChat))].flat().filter(Boolean));
    if (hadFocus) {
      this.element.querySelector('[aria-current]')?.focus();
    }
  }

  #button(place, chosen) {
    const isHere = place.id === chosen;
    return h('button', { type: 'button', 'aria-current': isHere && 'true', onclick: () => this.onChoose(place.id) },
      sign(place), h('span', {}, place.name),
      place.unread > 0 && !isHere && h('span.unread', {}, h('span', { 'aria-hidden': 'true' }, `${place.unread}`),
        h('span.sr-only', {}, words.unread(place.unread))));
  }
}

/** What stands before a place's name. */
export function sign(place) {
  switch (place.kind) {
    case 'channel':
      return h('span.sign.hash', { 'aria-hidden': 'true' }, '#');
    case 'private':
      return h('span.sign', {}, icon('lock'));
    case 'group':
      return h('span.sign', {}, icon('people'));
    default:
      return h('span.sign', {}, icon('compass'));
  }
}
