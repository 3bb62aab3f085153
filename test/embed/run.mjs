/**
 * Sends every form of a snippet through every editor, sanitizer and Markdown engine.
 *
 * `npm run embed`              prints what comes of each
 * `npm run embed -- --write`   writes it into docs/embedding.md
 * `npm run embed -- --html`    prints the HTML that came out of each, too
 */
import { writeFileSync } from 'node:fs';
import { installPackages } from './packages.mjs';
import { measure } from './snippets/measure.mjs';
import { DOC, docOf, tablesOf } from './snippets/tables.mjs';

const has = (/** @type {string} */ option) => process.argv.includes(option);

if (!installPackages()) {
  console.error('npm ci failed in test/embed: see above. Is the package registry reachable?');
  process.exit(1);
}
const matrix = await measure();
if (has('--html')) console.log(JSON.stringify(matrix, null, 2));
if (has('--write')) writeFileSync(DOC, await docOf(matrix));
else console.log(tablesOf(matrix));
