// A headless Chromium in which nothing but the bot can be reached.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { Visitor } from './visitor.mjs';

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const PATIENCE_MS = 10_000;
const SCREENS = {
  desk: { viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light', hasTouch: true },
  keyboard: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark', reducedMotion: 'reduce' },
  readme: { viewport: { width: 1200, height: 560 }, colorScheme: 'light', deviceScaleFactor: 2 },
  content: { viewport: { width: 1280, height: 900 }, colorScheme: 'light' },
  contentphone: { viewport: { width: 390, height: 844 }, colorScheme: 'dark', hasTouch: true },
  plain: { viewport: { width: 1280, height: 800 }, colorScheme: 'light' },
};
const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

export class Browser {

  static async open(executablePath, address) {
    return new Browser(await chromium.launch({ executablePath, args: FLAGS }), address);
  }

  constructor(browser, address) {
    this.browser = browser;
    this.address = address;
  }

  /** Somebody who has never been here, at a screen of this name. */
  async visitor(screen) {
    const context = await this.browser.newContext(SCREENS[screen]);
    context.setDefaultTimeout(PATIENCE_MS);
    await context.route(at => at.protocol !== 'file:' && at.origin !== new URL(this.address).origin, route => route.abort());
    return new Visitor(context, await context.newPage(), this.address, AXE);
  }

  async close() {
    await this.browser.close();
  }
}
