// What somebody could type in a place.
import { words } from './words.js';

/** The composer's label and placeholder, what its suggestions begin with, and what they ask. */
export function invitation(platform, { command, bot }, place) {
  const isDirect = place.kind === 'direct';
  const isCalled = platform === 'teams' && !isDirect;
  const prefix = platform === 'slack' ? `${command} ` : isCalled ? `@${bot} ` : '';
  const asks = isCalled ? words.asksInTeamsChannel : words.asks;
  const name = place.kind === 'channel' ? `#${place.name}` : place.name;
  const compose = isDirect ? words.composeDirect : isCalled ? words.composeTeams : words.compose;
  return {
    label: words.composer(place.name, words.platforms[platform]),
    placeholder: compose(name, prefix + Object.keys(asks)[0]),
    prefix, asks,
  };
}
