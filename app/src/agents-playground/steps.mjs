// What somebody does in the walk, step by step, and what they must see.
let card;

export const steps = [
  ['welcome', async client => {
    await client.enters('Personal Chat');
    card = client.first();
    await card.shows('Hello, I am Leadership Bot', 'Only you see');
    await card.offers('A tip for me', 'Help', 'Who sees this?', 'Copy an announcement for my team');
  }],
  ['who sees this', async client => {
    card = await client.seesAfter(() => card.button('Who sees this?').click());
    await card.shows('Only who sees your question sees my answer');
    await client.says('You find it below.');
  }],
  ['tip', async client => {
    card = await client.asks('tip');
    await card.shows('Ask yourself afterwards');
    await card.offers('Another', 'The other side');
  }],
  ['another tip', async () => {
    await card.changesBy('Another');
    await card.shows('Ask yourself afterwards');
  }],
  ['the other side', async () => {
    await card.changesBy('The other side');
    await card.shows('A good manager', 'With this tip');
  }],
  ['about this area', async () => {
    await card.changesBy('About this area');
    await card.shows('What leaders add');
  }],
  ['trust', async client => {
    card = await client.asks('trust');
    await card.shows('Trust', 'Ask yourself afterwards');
  }],
  ['compare risk', async client => {
    card = await client.asks('compare risk');
    await card.shows('Risk: manage or lead', 'Managing', 'Leading');
  }],
  ['story', async client => {
    card = await client.asks('story');
    await card.shows('page 1 of');
  }],
  ['turn the page', async () => {
    await card.changesBy('Turn the page');
    await card.shows('page 2 of');
  }],
  ['help', async client => {
    card = await client.asks('help');
    await card.shows('What you can ask for', 'compare risk');
  }],
  ['more help', async () => {
    await card.changesBy('More');
    await card.shows('settings');
  }],
  ['settings', async client => {
    card = await client.asks('settings');
    await card.offers('Open the form', 'Fill it in here');
  }],
  ['open the form', async () => {
    // The playground opens no dialogs; what stands there must still be of use.
    await card.button('Open the form').click();
    await card.offers('Open the form', 'Fill it in here');
  }],
  ['fill it in here', async () => {
    await card.changesBy('Fill it in here');
    await card.shows('Where do you stand?', 'Time zone');
    await card.offers('Save');
  }],
  ['wrong time zone', async () => {
    await card.field('Time zone').fill('Atlantis');
    await card.changesBy('Save');
    await card.complains('Time zone', 'Atlantis', 'I do not know the time zone “Atlantis”');
  }],
  ['saved', async () => {
    await card.field('Time zone').fill('Berlin');
    await card.changesBy('Save');
    await card.shows('Saved', 'Europe/Berlin');
  }],
  ['garbage', async client => {
    card = await client.asks('asdf qwer');
    await card.shows('I did not understand that', '“asdf qwer”');
    await card.offers('Help');
  }],
  ['group welcome', async client => {
    await client.enters('Group Chat');
    card = client.first();
    await card.shows('Hello, I am Leadership Bot', 'Somebody added me here');
  }],
  ...inFrontOfOthers('group'),
  ['channel welcome', async client => {
    await client.enters('General');
    card = client.first();
    await card.shows('Hello, I am Leadership Bot', 'Somebody added me here');
  }],
  ...inFrontOfOthers('channel'),
  ['phone tip', async client => {
    await client.enters('Personal Chat');
    await client.takesPhone();
    card = await client.asks('tip');
    await card.shows('Ask yourself afterwards');
  }],
  ['phone the other side', async () => {
    await card.changesBy('The other side');
    await card.shows('A good manager');
  }],
  ['phone areas', async client => {
    card = await client.asks('areas');
    await card.shows('Twelve areas');
  }],
  ['phone story', async client => {
    card = await client.asks('story 2');
    await card.shows('page 2 of');
  }],
  ['phone help', async client => {
    card = await client.asks('help');
    await card.shows('What you can ask for');
  }],
  ['phone settings', async client => {
    card = await client.asks('settings');
    await card.changesBy('Fill it in here');
    await card.field('Time zone').fill('Berlni');
    await card.changesBy('Save');
    await card.complains('Time zone', 'Berlni', 'I do not know the time zone “Berlni”');
  }],
];

function inFrontOfOthers(place) {
  return [
    [`${place} tip`, async client => {
      card = await client.asks('@ tip risk');
      await card.shows('Risk', 'Ask yourself afterwards');
      await card.offers('Another', 'The other side');
    }],
    [`${place} click`, async () => {
      await card.changesBy('Another');
      await card.shows('Ask yourself afterwards');
    }],
    [`${place} share`, async () => {
      await card.button('Share here').click();
      await card.shows('Share this here?', 'Everybody in this conversation');
    }],
    [`${place} shared`, async client => {
      const shared = await client.seesAfter(() => card.button('Share').click());
      await shared.shows('Alex Wilber shared this');
    }],
    [`${place} settings`, async client => {
      card = await client.asks('@ settings');
      await card.shows('That is between you and me');
      await card.leads('Open our chat', 'https://teams.microsoft.com/l/chat/');
    }],
  ];
}
