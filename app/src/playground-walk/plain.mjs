// Where the renderers were not built: plain cards, and everything works.
import { check } from './visitor.mjs';

export const plain = [
  ['says what is missing', async visitor => {
    await visitor.page.route('**/playground/assets/renderers.*', route => route.fulfill({ status: 404, body: '' }));
    await visitor.opens();
    await visitor.page.getByText('install Node.js').waitFor();
    visitor.forgives();
    await visitor.canRead('the plain page');
  }],
  ['slack', async visitor => {
    await visitor.slack.becomes('Chi');
    await visitor.slack.enters('leads');
    const tip = await visitor.slack.seesAfter(() => visitor.slack.types('/leadership tip'));
    await visitor.slack.changesBy('Another', tip);
    await visitor.slack.seesAfter(() => visitor.slack.types('/leadership compare risk'));
    await visitor.slack.types('/leadership settings');
    await visitor.slack.dialog.getByLabel('Time zone').fill('Berlin');
    await visitor.slack.dialog.getByRole('button', { name: 'Save' }).click();
    await visitor.slack.dialog.getByRole('heading', { name: 'Saved' }).waitFor();
    await visitor.presses('Escape');
    await visitor.slack.dialog.waitFor({ state: 'detached' });
  }],
  ['teams', async visitor => {
    const { teams } = visitor;
    await teams.becomes('Ben');
    await teams.enters('Leadership Bot');
    const tip = await teams.seesAfter(() => teams.types('tip'));
    await tip.getByRole('button', { name: 'Another' }).click();
    const opener = await teams.seesAfter(() => teams.types('settings'), 'Open the form');
    await opener.getByRole('button', { name: 'Open the form' }).click();
    await teams.dialog.getByLabel('Time zone').fill('Mars');
    await visitor.canRead('a plain dialog');
    await teams.dialog.getByRole('button', { name: 'Save' }).click();
    await teams.complains('Time zone', 'I do not know');
    await visitor.presses('Escape');
    await teams.dialog.waitFor({ state: 'detached' });
    check(await teams.messages.count() > 2, 'All that was said must still be there.');
    await visitor.canRead('plain cards');
  }],
];
