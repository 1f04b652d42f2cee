// The page that 'content preview' writes, as somebody reads it who has to say whether the content may be used.
import { check } from './visitor.mjs';

export const content = file => [
  ['page', async visitor => {
    await visitor.page.goto(file);
    await visitor.page.getByRole('search').waitFor();
    await visitor.canRead('the content page');
    await visitor.fits();
  }],
  ['search', async ({ page }) => {
    const shown = page.locator('output');
    const all = parseInt(await shown.textContent(), 10);
    await page.getByLabel('Words').fill('promise');
    const some = parseInt(await shown.textContent(), 10);
    check(some > 0 && some < all, `Of ${all} items a search must leave some, but left ${some}.`);
    await page.getByLabel('Words').fill('nobodysaysthis');
    check((await shown.textContent()).startsWith('0 '), 'A search for what nobody says must leave nothing.');
    await page.getByLabel('Words').fill('');
  }],
  ['filter', async visitor => {
    await visitor.page.locator('[name=area]').selectOption({ label: 'Trust' });
    await visitor.page.locator('[name=kind]').selectOption({ label: 'Tip' });
    await visitor.page.locator('[name=language]').selectOption({ label: 'German' });
    const languages = await visitor.page.locator('.languages > div:visible').evaluateAll(
      columns => [...new Set(columns.map(column => column.lang))]);
    check(languages.join() === 'de', `Only German must be left, but there is ${languages}.`);
    await visitor.canRead('the filtered content page');
    await visitor.fits();
  }],
];
