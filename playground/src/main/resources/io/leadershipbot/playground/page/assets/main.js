// Puts the page together.
import { listen } from './api.js';
import { h, icon } from './dom.js';
import { Side } from './side.js';
import * as plainBlocks from './slack-plain.js';
import * as plainCards from './teams-plain.js';
import { words } from './words.js';

const BACK_MS = 4000;
const PLATFORMS = ['slack', 'teams'];

const drawing = {};
const sides = PLATFORMS.map(platform => new Side(platform, drawing));
const status = h('p.status', { role: 'status' });
const plainly = h('p.plainly', { hidden: true }, words.plain);

document.body.replaceChildren(
  h('header.top', {},
    h('h1', {}, h('span.mark', {}, icon('compass')), words.title, ' ', h('span', {}, words.playground)),
    about(), themeSwitch(), status, plainly),
  platformSwitch(),
  h('main', {}, sides.map(side => side.element)));
Object.assign(drawing, await renderers());
listen(version => sides.forEach(side => side.changed(version)), () => tell(words.gone), () => {
  tell(words.back);
  setTimeout(() => status.textContent === words.back && tell(''), BACK_MS);
  sides.forEach(side => side.changed());
});
sides.forEach(side => side.refresh());

/** What draws cards as the platforms do, where it was built. */
async function renderers() {
  try {
    const built = await import('./renderers.js');
    await new Promise((resolve, reject) => {
      // Before our own, whose rules are to count where both say something.
      document.querySelector('link[rel="stylesheet"]').before(
        h('link', { rel: 'stylesheet', href: '/playground/assets/renderers.css', onload: resolve, onerror: reject }));
    });
    return built;
  } catch {
    plainly.hidden = false;
    return { ...plainBlocks, ...plainCards };
  }
}

function tell(text) {
  status.textContent = text;
  document.documentElement.toggleAttribute('data-gone', text === words.gone);
}

function about() {
  return h('p.about', {}, words.about.map((part, index) => index % 2 ? h('code', {}, part) : ` ${part} `));
}

function themeSwitch() {
  const button = h('button.theme', { type: 'button', onclick: () => dispatchEvent(new Event('themeswitch')) });
  const show = () => {
    const { theme } = document.documentElement.dataset;
    button.replaceChildren(icon(theme === 'dark' ? 'sun' : 'moon'), h('span', {}, words.themes[theme]));
  };
  addEventListener('themechange', show);
  show();
  return button;
}

/** On a narrow screen one side is shown at a time. */
function platformSwitch() {
  const buttons = PLATFORMS.map(platform => h('button', { type: 'button', onclick: () => choose(platform) },
    words.platforms[platform]));
  const choose = platform => {
    document.documentElement.dataset.platform = platform;
    buttons.forEach((button, index) => button.setAttribute('aria-pressed', String(PLATFORMS[index] === platform)));
    sides[PLATFORMS.indexOf(platform)].refresh();
  };
  const element = h('nav.platforms', { 'aria-label': words.platform }, buttons);
  document.documentElement.dataset.platform = PLATFORMS[0];
  buttons.forEach((button, index) => button.setAttribute('aria-pressed', String(index === 0)));
  // Turned or widened, the other side may come into view.
  matchMedia('(max-width: 900px)').addEventListener('change', () => sides.forEach(side => side.refresh()));
  return element;
}
