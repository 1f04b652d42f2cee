// Without a mouse, and without motion.
import { check } from './visitor.mjs';

export const keyboard = [
  ['types', async visitor => {
    await visitor.opens();
    await visitor.tabsTo('Ada');
    await visitor.presses('ArrowRight', 'ArrowRight');
    await visitor.slack.element.locator('.people label:has(:checked)', { hasText: 'Chi' }).waitFor();
    await visitor.slack.settles();
    await visitor.tabsTo('/leadership tip');
    await visitor.slack.seesAfter(() => visitor.presses('Enter'));
  }],
  ['clicks', async visitor => {
    const tip = visitor.slack.messages.last();
    const before = await tip.innerText();
    await visitor.tabsTo('Another', 'Shift+Tab');
    await visitor.presses('Enter');
    await visitor.page.waitForFunction(([text]) =>
      [...document.querySelectorAll('.slack .message')].at(-1).innerText !== text, [before]);
    check(await visitor.focused() === 'Another', 'The focus must stay on the button.');
  }],
  ['opens and leaves a form', async visitor => {
    await visitor.tabsTo('/leadership settings');
    await visitor.presses('Enter');
    await visitor.slack.dialog.getByLabel('Time zone').waitFor();
    check(await visitor.slack.dialog.evaluate(dialog => dialog.contains(document.activeElement)), 'The focus must be in the form.');
    await visitor.tabsTo('Save');
    await visitor.tabsTo('Close');
    await visitor.canRead('a form in the dark theme');
    await visitor.presses('Escape');
    await visitor.slack.dialog.waitFor({ state: 'detached' });
    check(await visitor.focused() === '/leadership settings', 'The focus must be back where it was.');
  }],
  ['reads json', async visitor => {
    await visitor.tabsTo('Show JSON', 'Shift+Tab');
    await visitor.presses('Enter');
    await visitor.slack.element.locator('.json:visible').waitFor();
    await visitor.tabsTo('Copy');
  }],
];
