// Somebody at the page: looks, types, clicks, and complains about what is not as it must be.
import { Side } from './side.mjs';

/** It tries out styles of its own, which the page's policy does not allow; the page's files are told apart below. */
const OF_AXE = /^Applying inline style violates/;

export class Visitor {

  #complaints = [];
  #bytes = 0;

  constructor(context, page, address, axe) {
    this.context = context;
    this.page = page;
    this.address = address;
    this.axe = axe;
    this.slack = new Side(page, 'slack');
    this.teams = new Side(page, 'teams');
    page.on('pageerror', error => this.#complaints.push(`The page failed: ${error.message}`));
    page.on('console', message => message.type() === 'error' && !OF_AXE.test(message.text())
      && this.#complaints.push(`The page logged: ${message.text()}`));
    page.addInitScript(() => document.addEventListener('securitypolicyviolation', ({ sourceFile, violatedDirective }) =>
      sourceFile && console.error(`${sourceFile} is against ${violatedDirective}`)));
    page.on('response', response => {
      response.request().sizes().then(sizes => { this.#bytes += sizes.responseBodySize; }).catch(() => {});
    });
  }

  async opens() {
    await this.page.goto(this.address);
    await this.page.locator('.side:visible .composer textarea[placeholder]').first().waitFor();
    await this.page.locator('.side:visible .people input').first().waitFor({ state: 'attached' });
  }

  /** What came over the wire up to now, compressed, in kilobytes. */
  get kilobytes() {
    return Math.round(this.#bytes / 1024);
  }

  /** What went wrong unseen, and is complained about once. */
  complaint() {
    return this.#complaints.splice(0)[0];
  }

  /** Forgets complaints that were meant to come. */
  forgives() {
    this.#complaints = [];
  }

  /** Fails unless axe-core finds nothing. */
  async canRead(what) {
    await this.#rests();
    await this.page.evaluate(this.axe);
    const faults = await this.page.evaluate(async () => (await window.axe.run()).violations.flatMap(
      violation => violation.nodes.map(node => `${violation.id} at ${node.target}: ${node.failureSummary}`)));
    check(faults.length === 0, `axe-core must find nothing in ${what}, but found ${faults.length}: ${faults.join(' | ')}`);
  }

  /** Fails if the page must be scrolled sideways. */
  async fits() {
    const [needed, there] = await this.page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    check(needed <= there, `The page must fit into ${there} pixels, but needs ${needed}.`);
  }

  async presses(...keys) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
    }
  }

  /** Presses Tab until something of this name has the focus. */
  async tabsTo(name, key = 'Tab') {
    const seen = [];
    for (let i = 0; i < 60; i++) {
      await this.page.keyboard.press(key);
      const there = await this.focused();
      if (there === name) {
        return;
      }
      seen.push(there);
    }
    throw new Error(`"${name}" must be reached by ${key}, but these were: ${seen.join(', ')}.`);
  }

  /** The name of what has the focus. */
  focused() {
    return this.page.evaluate(() => {
      const { activeElement: there } = document;
      if (there === document.body) {
        return 'nothing';
      }
      const named = (there.getAttribute('aria-labelledby') ?? '').split(' ')
        .map(id => document.getElementById(id)?.textContent).find(text => text);
      return (there.dataset.types ?? there.getAttribute('aria-label') ?? named
        ?? there.labels?.[0]?.lastElementChild?.textContent ?? there.textContent).trim();
    });
  }

  async photographs(file) {
    await this.#rests();
    await this.page.screenshot({ path: file });
  }

  /** Nothing fades in any more. */
  async #rests() {
    await this.page.evaluate(() => Promise.allSettled(document.getAnimations().map(animation => animation.finished)));
  }

  async leaves() {
    await this.context.close();
  }
}

/** Fails with a sentence unless it is so. */
export function check(isSo, sentence) {
  if (!isSo) {
    throw new Error(sentence);
  }
}
