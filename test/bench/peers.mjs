/** The comparison with other accordions: `npm run bench`. It writes docs/benchmark.md, .json and .svg. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildScripts } from '../../tools/build-scripts.mjs';
import { compare } from './compare.mjs';
import { optionsOf } from './options.mjs';
import { installPackages } from './packages.mjs';
import { behind } from './report/behind.mjs';
import { reportOf } from './report/report.mjs';
import { writeReport } from './report/write.mjs';

const ROOT = join(import.meta.dirname, '../..');

/** @param {string} folder @returns {Promise<void>} */
async function writeAgain(folder) {
  const file = join(ROOT, folder, 'benchmark.json');
  await writeReport(JSON.parse(readFileSync(file, 'utf8')), folder);
}

/**
 * @param {string[]} args
 * @returns {Promise<import('./run.mjs').Report>}
 */
export async function bench(args) {
  const wish = optionsOf(args);
  const files = `${wish.out}/benchmark.md, .json and .svg`;
  if (wish.isAgain) {
    await writeAgain(wish.out);
    return { table: `Written again from ${wish.out}/benchmark.json: ${files}`, complaints: [] };
  }
  await buildScripts();
  if (wish.wanted.some(({ kind }) => kind === 'peer')) installPackages();
  const start = Date.now();
  const afterSize = (/** @type {import('./compare.mjs').Results} */ results) =>
    writeReport(reportOf(results, wish), wish.out);
  const results = await compare(wish, { say: console.log, afterSize });
  const lags = behind(reportOf(results, wish)).length;
  const minutes = ((Date.now() - start) / 60_000).toFixed(1);
  return {
    table: `Done in ${minutes} minutes: ${files}. Peers are ahead of kc-faq in ${lags} places.`,
    complaints: [],
  };
}
