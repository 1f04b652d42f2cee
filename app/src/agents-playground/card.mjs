// A card on the screen, by its place among the others, as answers to clicks put another into the same place.
const CARD = '.ac-adaptiveCard';
const FARTHEST_PX = 60;

export class Card {

  static all(page) {
    return page.locator(CARD);
  }

  /** The one that has no mark of being old, which must be the only one. */
  static async newest(page) {
    const fresh = page.locator(`${CARD}:not([data-old])`);
    await fresh.waitFor().catch(() => { throw new Error('One card must come, but none or several did.'); });
    return new Card(Card.all(page).nth(await Card.all(page).evaluateAll(
      cards => cards.findIndex(card => !card.hasAttribute('data-old')))));
  }

  constructor(place) {
    this.place = place;
  }

  button(label) {
    return this.place.getByRole('button', { name: label, exact: true });
  }

  field(label) {
    return this.place.getByLabel(label);
  }

  /** Fails unless all these words come to stand in it. */
  async shows(...words) {
    for (const word of words) {
      await this.place.and(this.place.page().locator(CARD, { hasText: word })).waitFor()
        .catch(async () => { throw new Error(`The card must show "${word}", but it reads: ${await this.text()}`); });
    }
  }

  /** Fails unless exactly these buttons come to stand in it, in this order. */
  async offers(...labels) {
    await this.button(labels.at(-1)).waitFor()
      .catch(() => { throw new Error(`The card must offer "${labels.at(-1)}", but it does not.`); });
    // Lists are buttons too, without a label.
    const there = (await this.place.getByRole('button').allInnerTexts()).map(label => label.trim()).filter(label => label);
    if (there.join() !== labels.join()) {
      throw new Error(`The card must offer [${labels}], but it offers [${there}].`);
    }
  }

  /** Fails unless a link with these words leads to such an address. */
  async leads(words, beginning) {
    const address = await this.place.getByRole('link', { name: words }).getAttribute('href');
    if (!address.startsWith(beginning)) {
      throw new Error(`"${words}" must lead to ${beginning}..., but it leads to ${address}.`);
    }
  }

  /** Presses a button and waits until other words stand in the same place, and no further card beside it. */
  async changesBy(label) {
    const page = this.place.page();
    const before = await this.text();
    const cards = await Card.all(page).count();
    await this.button(label).click();
    await page.waitForFunction(([selector, place, words]) => document.querySelectorAll(selector)[place]?.innerText !== words,
      [CARD, await this.index(), before])
      .catch(() => { throw new Error(`"${label}" must change the card, but it still reads: ${before}`); });
    if (await Card.all(page).count() !== cards) {
      throw new Error(`"${label}" must change the card in its place, but it sent another.`);
    }
  }

  /** Fails unless words stand right under a field, which holds a value. */
  async complains(label, value, words) {
    await this.shows(words);
    const kept = await this.field(label).inputValue();
    if (kept !== value) {
      throw new Error(`"${label}" must keep "${value}", but it holds "${kept}".`);
    }
    const field = await this.field(label).boundingBox();
    const error = await this.place.getByText(words).boundingBox();
    const distance = error.y - (field.y + field.height);
    if (distance < 0 || distance > FARTHEST_PX) {
      throw new Error(`The error must stand under "${label}", but it is ${distance} pixels away.`);
    }
  }

  text() {
    return this.place.innerText();
  }

  index() {
    return this.place.evaluate((card, selector) => [...document.querySelectorAll(selector)].indexOf(card), CARD);
  }
}
