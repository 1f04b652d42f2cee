// The picture in the README: docs/images/playground.png is a copy of it.
export const readme = [
  ['picture', async visitor => {
    await visitor.opens();
    await visitor.slack.enters('random');
    await visitor.slack.seesAfter(() => visitor.slack.types('/leadership tip trust'));
    await visitor.teams.enters('Random');
    await visitor.teams.seesAfter(() => visitor.teams.types('@Leadership Bot compare risk'), 'Managing');
    await visitor.teams.composer.blur();
  }],
];
