// What draws cards as the platforms do. The page loads it where it was built, and draws plainly where it was not.
export { drawBlocks } from './slack.js';
export { drawCard } from './teams.js';
