/**
 * Runs a benchmark.
 *
 * `npm run bench`                        kc-faq beside other accordions; writes docs/benchmark.md, .json and .svg
 * `npm run bench -- --quick`             the same with few of them, in under three minutes; writes to .cache/bench
 * `npm run bench -- --only lion --sizes 10,100 --rounds 3 --seed 2 --out folder`
 * `npm run bench -- --again --out docs`  writes the page and the chart once more from benchmark.json
 * `npm run bench -- search`              what a keystroke in the search costs; prints a table
 * `npm run bench -- hosting`             what delivery costs, with nginx and wrk; into docs/hosting.md
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{table: string, complaints: string[]}} Report `complaints` says in sentences what is over its limit. */

const [first = ''] = process.argv.slice(2);
const name = first.startsWith('--') || first === '' ? 'peers' : first;
const file = join(import.meta.dirname, `${name}.mjs`);

/** @returns {Promise<Report>} */
async function run() {
  const { bench } = existsSync(file) ? await import(pathToFileURL(file).href) : {};
  if (typeof bench === 'function') return bench(process.argv.slice(name === first ? 3 : 2));
  return {
    table: '',
    complaints: [`There is no benchmark ${name}: there are "search" and, without a name, the comparison.`],
  };
}

const { table, complaints } = await run().catch((error) => ({ table: '', complaints: [String(error.message)] }));
console.log(table);
for (const complaint of complaints) console.error(`✗ ${complaint}`);
process.exitCode = complaints.length > 0 ? 1 : 0;
