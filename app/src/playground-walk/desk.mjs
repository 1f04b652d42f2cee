// Both platforms beside each other.
import { check } from './visitor.mjs';

const CLICKS = 11;
const PAGE_WEIGHT_KB = 600;
const UNKNOWN_ZONE = 'I do not know the time zone “Mars”.';

export const desk = [
  ['welcome', async visitor => {
    await visitor.opens();
    for (const side of [visitor.slack, visitor.teams]) {
      await side.element.locator('.suggestions button').nth(2).waitFor();
    }
    await visitor.canRead('the empty page');
    check(visitor.kilobytes < PAGE_WEIGHT_KB, `The page must weigh less than ${PAGE_WEIGHT_KB} KB, but weighs ${visitor.kilobytes}.`);
    return { name: 'playground-page-weight', value: visitor.kilobytes, unit: 'KB compressed' };
  }],
  ['slack tip', async ({ slack }) => {
    const tip = await slack.seesAfter(() => slack.suggestion('/leadership tip').click());
    await tip.getByText('Only visible to you').waitFor();
    check(await slack.composer.inputValue() === '', 'What was sent must be gone from where it was typed.');
  }],
  ['slack another', async ({ slack, page }) => {
    const tip = slack.messages.last();
    await slack.changesBy('Another', tip);
    const focused = await page.evaluate(() => document.activeElement.textContent);
    check(focused === 'Another', `The focus must stay on "Another", but is on "${focused}".`);
  }],
  ['slack clicks', async ({ slack }) =>
    ({ name: 'playground-click-slack', value: await slack.medianOfClicks('Another', CLICKS), unit: 'ms at the median' })],
  ['slack compare', async ({ slack }) => {
    const compared = await slack.seesAfter(() => slack.types('/leadership compare risk'), 'Managing');
    await compared.getByText('Leading').waitFor();
  }],
  ['slack json', async visitor => {
    const message = visitor.slack.messages.last();
    await message.getByRole('button', { name: 'Show JSON' }).click();
    const [sent, cause] = await message.locator('.json pre').allInnerTexts();
    check(JSON.parse(sent).blocks?.length > 0, 'What the bot sent must have its blocks.');
    check(cause.includes('compare risk'), 'What came in must have what was typed.');
    await visitor.canRead('messages with the JSON panel open');
  }],
  ['slack share', async ({ slack }) => {
    const tip = slack.messages.first();
    const shared = await slack.seesAfter(async () => {
      await tip.getByRole('button', { name: 'Share here' }).click();
      const question = slack.element.locator('dialog.confirm');
      if (await question.isVisible()) {
        await question.getByRole('button').last().click();
      }
    });
    check(await shared.getByText('Only visible to you').count() === 0, 'What is shared must be there for everybody.');
  }],
  ['slack other person', async ({ slack }) => {
    await slack.becomes('Ben');
    await slack.element.locator('.people label:has(:checked)', { hasText: 'Ben' }).waitFor();
    await slack.messages.getByText('Only visible to you').first().waitFor({ state: 'detached' });
    check(await slack.messages.count() === 1, 'Ben must see what was shared, and nothing else.');
    await slack.becomes('Ada');
    await slack.messages.getByText('Only visible to you').first().waitFor();
  }],
  ['slack form', async visitor => {
    await visitor.slack.suggestion('/leadership settings').click();
    await visitor.slack.dialog.getByText('Your settings').waitFor();
    await visitor.canRead('an open form of Slack');
  }],
  ['slack error', async visitor => {
    const { slack } = visitor;
    await slack.dialog.getByLabel('New to managing people').check();
    await slack.dialog.getByLabel('Time zone').fill('Mars');
    await slack.dialog.getByRole('button', { name: 'Save' }).click();
    await slack.complains('Time zone', UNKNOWN_ZONE);
    check(await slack.dialog.getByLabel('New to managing people').isChecked(), 'What was chosen must still be chosen.');
    await visitor.canRead('an error in a form of Slack');
  }],
  ['slack form sent', async ({ slack, page }) => {
    await slack.dialog.getByLabel('Time zone').fill('Berlin');
    await slack.dialog.getByLabel('Time zone').press('Enter');
    await slack.dialog.getByRole('heading', { name: 'Saved' }).waitFor();
    await slack.dialog.getByText('Europe/Berlin').waitFor();
    await slack.dialog.getByRole('button', { name: 'Close' }).last().click();
    await slack.dialog.waitFor({ state: 'detached' });
    const focused = await page.evaluate(() => document.activeElement.dataset.types);
    check(focused === '/leadership settings', `The focus must be back at what opened the form, but is on "${focused}".`);
  }],
  ['slack direct', async ({ slack }) => {
    await slack.enters('Leadership Bot');
    await slack.seesAfter(() => slack.types('/leadership quote'));
  }],
  ['slack wrong command', async ({ slack }) => {
    await slack.types('/leadershp tip');
    await slack.element.locator('.told:not(:empty)').waitFor();
  }],
  ['teams tip', async ({ teams }) => {
    const tip = await teams.seesAfter(() => teams.suggestion('@Leadership Bot tip').click());
    check(await tip.evaluate(message => message.closest('.replies') !== null), 'The answer must stand under the question.');
  }],
  ['teams clicks', async ({ teams }) =>
    ({ name: 'playground-click-teams', value: await teams.medianOfClicks('Another', CLICKS), unit: 'ms at the median' })],
  ['teams json', async visitor => {
    const message = visitor.teams.element.locator('.message.by-bot').last();
    await message.getByRole('button', { name: 'Show JSON' }).click();
    const sent = JSON.parse((await message.locator('.json pre').allInnerTexts())[0]);
    check(JSON.stringify(sent).includes('AdaptiveCard'), 'What the bot sent must have its card.');
    await visitor.canRead('a card with the JSON panel open');
  }],
  ['teams share', async ({ teams }) => {
    const tip = teams.element.locator('.message.by-bot').last();
    await tip.getByRole('button', { name: 'Share here' }).click();
    await tip.getByText('Share this here?', { exact: true }).waitFor();
    check(await teams.element.locator('.told:not(:empty)').count() === 0, 'A question within a card must not reach the bot.');
    await teams.seesAfter(() => tip.getByRole('button', { name: 'Share', exact: true }).click(), 'shared this from');
    await teams.becomes('Ben');
    await teams.messages.getByText('shared this from').waitFor();
    check(await teams.messages.getByText('Only visible to you').count() === 0, 'Ben must not see what is for Ada only.');
    await teams.becomes('Ada');
  }],
  ['teams direct', async ({ teams }) => {
    await teams.enters('Leadership Bot');
    const opener = await teams.seesAfter(() => teams.suggestion('settings').click());
    await opener.getByRole('button', { name: 'Open the form' }).waitFor();
  }],
  ['teams form', async visitor => {
    await visitor.teams.messages.last().getByRole('button', { name: 'Open the form' }).click();
    await visitor.teams.dialog.getByLabel('Time zone').waitFor();
    await visitor.canRead('an open dialog of Teams');
  }],
  ['teams error', async visitor => {
    const { teams } = visitor;
    await teams.dialog.getByLabel('Time zone').fill('Mars');
    await teams.dialog.getByRole('button', { name: 'Save' }).click();
    await teams.complains('Time zone', UNKNOWN_ZONE);
    await visitor.canRead('an error in a dialog of Teams');
  }],
  ['teams form sent', async ({ teams }) => {
    await teams.dialog.getByLabel('Time zone').fill('Berlin');
    await teams.dialog.getByRole('button', { name: 'Save' }).click();
    await teams.dialog.getByLabel('Time zone').waitFor({ state: 'detached' });
    if (await teams.dialog.isVisible()) {
      await teams.dialog.getByRole('button', { name: 'Close' }).first().click();
    }
    await teams.dialog.waitFor({ state: 'detached' });
  }],
  ['teams form in the chat', async visitor => {
    const opener = visitor.teams.messages.last();
    await opener.getByRole('button', { name: 'Fill it in here' }).click();
    await visitor.teams.messages.getByLabel('Time zone').fill('Mars');
    await visitor.teams.messages.last().getByRole('button', { name: 'Save' }).click();
    await visitor.teams.messages.getByText(UNKNOWN_ZONE).waitFor();
    await visitor.canRead('an error in a form in the chat');
    await visitor.teams.messages.getByLabel('Time zone').fill('Berlin');
    await visitor.teams.messages.last().getByRole('button', { name: 'Save' }).click();
    await visitor.teams.messages.getByText('Saved').first().waitFor();
  }],
  ['dark', async visitor => {
    await visitor.page.getByRole('button', { name: 'Dark theme' }).click();
    await visitor.slack.enters('general');
    await visitor.teams.enters('General');
    await visitor.slack.messages.first().getByRole('button', { name: 'Show JSON' }).click();
    await visitor.canRead('the dark theme');
    await visitor.page.reload();
    await visitor.page.getByRole('button', { name: 'Light theme' }).waitFor();
    await visitor.slack.messages.first().waitFor();
  }],
  ['dark form', async visitor => {
    await visitor.slack.types('/leadership settings');
    await visitor.slack.dialog.getByLabel('Time zone').fill('Mars');
    await visitor.slack.dialog.getByRole('button', { name: 'Save' }).click();
    await visitor.slack.complains('Time zone', UNKNOWN_ZONE);
    await visitor.canRead('an error in the dark theme');
    await visitor.presses('Escape');
    await visitor.slack.dialog.waitFor({ state: 'detached' });
  }],
  ['gone and back', async visitor => {
    await visitor.page.route('**/playground/api/events', route => route.abort());
    await visitor.page.reload();
    await visitor.page.getByText('Leadership Bot has stopped').waitFor();
    await visitor.canRead('the page without the bot');
    await visitor.page.unroute('**/playground/api/events');
    await visitor.page.getByText('Leadership Bot is back').waitFor();
    visitor.forgives();
  }],
];
