// One platform at a time, on 390 pixels.
import { check } from './visitor.mjs';

const ZOOMED = { width: 640, height: 400 };

export const phone = [
  ['welcome', async visitor => {
    await visitor.opens();
    await visitor.slack.becomes('Ben');
    await visitor.slack.enters('random');
    check(!await visitor.teams.element.isVisible(), 'Only one platform must be shown.');
    await visitor.fits();
    await visitor.canRead('the empty page on a phone');
  }],
  ['slack tip', async visitor => {
    const tip = await visitor.slack.seesAfter(() => visitor.slack.suggestion('/leadership tip').tap());
    await visitor.slack.changesBy('Another', tip);
    await visitor.fits();
    await visitor.canRead('a tip on a phone');
  }],
  ['slack form', async visitor => {
    await visitor.slack.suggestion('/leadership settings').tap();
    await visitor.slack.dialog.getByLabel('Time zone').fill('Mars');
    await visitor.slack.dialog.getByRole('button', { name: 'Save' }).tap();
    await visitor.slack.complains('Time zone', 'I do not know');
    await visitor.fits();
    await visitor.canRead('an error on a phone');
    await visitor.slack.dialog.getByRole('button', { name: 'Cancel' }).tap();
    await visitor.slack.dialog.waitFor({ state: 'detached' });
  }],
  ['teams tip', async visitor => {
    await visitor.page.getByRole('button', { name: 'Teams', exact: true }).tap();
    await visitor.teams.becomes('Ben');
    await visitor.teams.enters('Leadership Bot');
    await visitor.teams.seesAfter(() => visitor.teams.suggestion('tip').tap());
    await visitor.fits();
    await visitor.canRead('a card on a phone');
  }],
  ['teams form', async visitor => {
    const opener = await visitor.teams.seesAfter(() => visitor.teams.types('settings'));
    await opener.getByRole('button', { name: 'Open the form' }).tap();
    await visitor.teams.dialog.getByLabel('Time zone').waitFor();
    await visitor.fits();
    await visitor.canRead('a dialog on a phone');
    await visitor.teams.dialog.getByRole('button', { name: 'Close' }).tap();
  }],
  ['json', async visitor => {
    await visitor.teams.messages.last().getByRole('button', { name: 'Show JSON' }).tap();
    await visitor.fits();
    await visitor.canRead('the JSON panel on a phone');
  }],
  ['dark', async visitor => {
    await visitor.page.getByRole('button', { name: 'Dark theme' }).tap();
    await visitor.canRead('the dark theme on a phone');
    await visitor.page.getByRole('button', { name: 'Slack', exact: true }).tap();
    await visitor.slack.messages.first().waitFor();
    await visitor.canRead('the dark theme of Slack on a phone');
  }],
  ['zoomed', async visitor => {
    // What is left of 1280 pixels at 200 %.
    await visitor.page.setViewportSize(ZOOMED);
    await visitor.fits();
    await visitor.slack.composer.scrollIntoViewIfNeeded();
    await visitor.slack.seesAfter(() => visitor.slack.types('/leadership quote'));
  }],
];
