// Walks through the playground's page as a first-time visitor would, and through the content's:
// node walk.mjs <the page's address> <folder for pictures and figures> <chromium> <the content's page>
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { Browser } from './browser.mjs';
import { content } from './content.mjs';
import { desk } from './desk.mjs';
import { keyboard } from './keyboard.mjs';
import { phone } from './phone.mjs';
import { plain } from './plain.mjs';
import { readme } from './readme.mjs';

const [address, out, chromium, contentPage] = process.argv.slice(2);
const browser = await Browser.open(chromium, address);
const figures = [];
let number = 0;

for (const [place, steps] of Object.entries({
  desk, phone, keyboard, plain, readme, content: content(contentPage), contentphone: content(contentPage),
})) {
  const visitor = await browser.visitor(place);
  for (const [name, step] of steps) {
    const picture = `${String(++number).padStart(2, '0')}-${place}-${name.replaceAll(' ', '-')}.png`;
    const fault = await step(visitor).then(figure => figure && figures.push(figure)).then(() => visitor.complaint())
      .catch(failed => stripVTControlCharacters(failed.message));
    await visitor.photographs(join(out, picture));
    const line = `${picture}: ${typeof fault === 'string' ? fault : 'as it must be'}`;
    console.log(line);
    appendFileSync(join(out, 'steps.txt'), `${line}\n`);
    if (typeof fault === 'string') {
      process.exitCode = 1;
      break;
    }
  }
  await visitor.leaves();
}
writeFileSync(join(out, 'figures.json'), `${JSON.stringify(figures, null, 2)}\n`);
await browser.close();
