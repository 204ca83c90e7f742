/**
 * `npm run pictures [-- --accept] [-- NAME…]`: takes the pictures of the editions and says which differ from those accepted;
 * with --accept they are accepted. The first screens of `edition-640.png` are the README's. Exit status 1 when something
 * differs and was not accepted.
 */
import { parseArgs } from 'node:util';
import { openBrowser } from './browser.js';
import { everyPart } from './everyPart.js';
import { accept, differenceTo, PICTURED, pictures } from './pictures.js';
import { sample } from './sample.js';

const { values, positionals } = parseArgs({ options: { accept: { type: 'boolean' } }, allowPositionals: true });

if (process.env.CI && values.accept) {
  console.error('Pictures are accepted by a person who has looked at them, never in CI.');
  process.exit(2);
}

const pages = { edition: (await sample()).html, parts: await everyPart() };
const { browser, close } = await openBrowser();
try {
  let bytes = 0;
  for (const of of PICTURED) {
    for await (const { name, picture } of pictures(browser, of, pages[of])) {
      if (positionals.length > 0 && !positionals.some((wanted) => name.startsWith(wanted))) continue;
      const difference = differenceTo(name, picture);
      if (values.accept) bytes += accept(name, picture);
      else if (difference !== undefined) process.exitCode = 1;
      console.log(`${name}: ${difference === undefined ? 'as accepted' : values.accept ? 'accepted' : difference}`);
    }
  }
  if (values.accept) console.log(`${(bytes / 1e6).toFixed(2)} MB`);
} finally {
  await close();
}
