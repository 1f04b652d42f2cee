// Drives the playground as somebody at a screen would: types, clicks, and looks at cards.
import { chromium } from 'playwright-core';
import { Card } from './card.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const DESK = { width: 1280, height: 1000 };
const PHONE = { width: 375, height: 1200 };
// The playground's own layout ends at 600 pixels. On a phone Teams gives a message the whole width.
const NARROW = `:has(.fai-OutputCard, [contenteditable="true"]) { min-width: 0 !important; max-width: 100vw !important; }
  :has(> * > .fai-OutputCard) { margin-inline: 8px !important; }
  .fai-OutputCard > div { width: auto !important; }
  div:has(> [aria-label="Chat and Teams Channel"]) { display: none !important; }`;
const PATIENCE_MS = 10_000;

export class Client {

  static async open(executablePath, url) {
    const browser = await chromium.launch({ executablePath, args: FLAGS });
    const page = await browser.newPage({ viewport: DESK });
    page.setDefaultTimeout(PATIENCE_MS);
    // Fonts and the like from elsewhere: nothing leaves this machine.
    await page.route(at => at.hostname !== new URL(url).hostname, route => route.abort());
    await page.goto(url);
    return new Client(browser, page);
  }

  constructor(browser, page) {
    this.browser = browser;
    this.page = page;
  }

  /** Opens a chat or channel of the list at the left, and no log at the right. */
  async enters(place) {
    await this.page.getByRole('treeitem', { name: place }).click();
    const hide = this.page.getByTitle('Hide log panel');
    await hide.or(this.page.getByText('Type a message').first()).first().waitFor();
    if (await hide.isVisible()) {
      await hide.click();
    }
  }

  /** Types a message and sends it, in a channel as a post of its own; `@` stands for a mention of the bot. */
  async types(words) {
    await this.page.locator('[role="textbox"][contenteditable="true"]').first().click();
    for (const part of words.split(/(@)/).filter(part => part)) {
      await this.page.keyboard.type(part);
      if (part === '@') {
        await this.page.getByRole('menuitem', { name: 'Leadership Bot' }).click();
      }
    }
    await this.page.keyboard.press('Enter');
  }

  /** Waits for words outside of cards, such as the line under one that was clicked. */
  async says(words) {
    await this.page.getByText(words, { exact: true }).waitFor();
  }

  /** Does something, and gives the one card that comes of it. */
  async seesAfter(something) {
    await Card.all(this.page).evaluateAll(cards => cards.forEach(card => card.setAttribute('data-old', '')));
    await something();
    return Card.newest(this.page);
  }

  asks(words) {
    return this.seesAfter(() => this.types(words));
  }

  /** The card that is there already, first of them. */
  first() {
    return new Card(Card.all(this.page).first());
  }

  async takesPhone() {
    await this.page.setViewportSize(PHONE);
    await this.page.addStyleTag({ content: NARROW });
  }

  async photographs(file) {
    await this.page.mouse.move(0, 0);
    await this.page.screenshot({ path: file });
  }

  async close() {
    await this.browser.close();
  }
}
