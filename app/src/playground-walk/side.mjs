// One of the two platforms on the page.
import { check } from './visitor.mjs';

export class Side {

  constructor(page, platform) {
    this.page = page;
    this.platform = platform;
    this.element = page.locator(`.side.${platform}`);
    this.messages = this.element.locator('.message');
    this.dialog = this.element.locator('dialog');
    this.composer = this.element.getByRole('textbox', { name: /^Message to/ });
  }

  suggestion(words) {
    return this.element.locator(`.suggestions [data-types="${words}"]`);
  }

  async types(words) {
    await this.composer.fill(words);
    await this.composer.press('Enter');
  }

  /** Becomes somebody else. */
  async becomes(name) {
    await this.element.getByRole('radio', { name }).check();
    await this.settles();
  }

  /** Waits until the page shows who and where it says. */
  async settles() {
    await this.element.locator('.log:not([aria-busy])').waitFor();
  }

  async enters(place) {
    await this.element.locator('.places').getByRole('button', { name: place }).click();
    await this.element.getByRole('log', { name: `Messages in ${place}` }).waitFor();
    await this.settles();
  }

  /** Does something, and gives the one message that comes of it. */
  async seesAfter(something, words = '') {
    await this.messages.evaluateAll(all => all.forEach(message => message.setAttribute('data-old', '')));
    await something();
    const fresh = this.element.locator('.message.by-bot:not([data-old])').filter({ hasText: words });
    await fresh.last().waitFor();
    return fresh.last();
  }

  /** Clicks a button and waits until the message reads differently, in the same place. */
  async changesBy(button, message) {
    const count = await this.messages.count();
    const before = await message.innerText();
    await message.getByRole('button', { name: button, exact: true }).click();
    await this.page.waitForFunction(([platform, place, text]) =>
      document.querySelectorAll(`.side.${platform} .message`)[place]?.innerText !== text,
    [this.platform, await this.#index(message), before]);
    check(await this.messages.count() === count, `"${button}" must change the message, but it sent another.`);
  }

  /** Milliseconds from a click to its answer on the screen, in the middle of several. */
  async medianOfClicks(button, times) {
    const all = [];
    for (let i = 0; i < times; i++) {
      all.push(await this.element.locator('.messages').evaluate((list, label) => new Promise(done => {
        const buttons = [...list.querySelectorAll('button')].filter(candidate => candidate.textContent === label);
        const began = performance.now();
        const watch = new MutationObserver(changes => {
          const isAnswer = change => [...change.addedNodes].some(node => node.classList?.contains('message'));
          if (changes.some(isAnswer)) {
            watch.disconnect();
            requestAnimationFrame(() => done(performance.now() - began));
          }
        });
        watch.observe(list, { childList: true, subtree: true });
        buttons.at(-1).click();
      }), button));
    }
    return Math.round(all.sort((one, other) => one - other)[Math.floor(times / 2)]);
  }

  /** Fails unless a field in the window is complained about beside it, to the eye and to a screen reader. */
  async complains(label, words) {
    const field = this.dialog.getByLabel(label);
    await this.dialog.locator('[aria-invalid="true"]').waitFor();
    check(await field.getAttribute('aria-invalid') === 'true', `"${label}" must be marked as wrong.`);
    const described = await field.evaluate(input => input.getAttribute('aria-describedby').split(' ')
      .map(id => document.getElementById(id)?.textContent ?? '').join(' '));
    check(described.includes(words), `"${label}" must be described by "${words}", but is by "${described}".`);
    check(await field.evaluate(input => input === document.activeElement), `"${label}" must have the focus.`);
    const said = await this.dialog.locator('[role="alert"]').allTextContents();
    check(said.join(' ').includes(words), `"${words}" must be announced, but this is: ${said.join(' ')}`);
  }

  #index(message) {
    return message.evaluate((element, platform) =>
      [...document.querySelectorAll(`.side.${platform} .message`)].indexOf(element), this.platform);
  }
}
