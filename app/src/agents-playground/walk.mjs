// Walks through the bot in the playground: node walk.mjs <url> <folder for pictures> <chromium>
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Client } from './client.mjs';
import { steps } from './steps.mjs';

const [url, out, chromium] = process.argv.slice(2);
const client = await Client.open(chromium, url);

function note(line) {
  console.log(line);
  appendFileSync(join(out, 'steps.txt'), `${line}\n`);
}

let number = 0;
for (const [name, step] of steps) {
  const picture = `${String(++number).padStart(2, '0')}-${name.replaceAll(' ', '-')}.png`;
  try {
    await step(client);
    note(`${picture}: as it must be`);
  } catch (fault) {
    note(`${picture}: ${stripVTControlCharacters(fault.message)}`);
    process.exitCode = 1;
  }
  await client.photographs(join(out, picture));
  if (process.exitCode) {
    break;
  }
}
await client.close();
