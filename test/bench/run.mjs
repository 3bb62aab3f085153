/** Runs a benchmark by its name: `npm run bench -- search`. It prints a Markdown table; `hosting` keeps it in docs/. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{table: string, complaints: string[]}} Report `complaints` says in sentences what is over its limit. */

const [name = 'search'] = process.argv.slice(2);
const file = join(import.meta.dirname, `${name}.mjs`);
const { bench } = existsSync(file) ? await import(pathToFileURL(file).href) : {};
if (typeof bench === 'function') {
  /** @type {Report} */
  const { table, complaints } = await bench();
  console.log(table);
  for (const complaint of complaints) console.error(`✗ ${complaint}`);
  process.exitCode = complaints.length > 0 ? 1 : 0;
} else {
  console.error(`There is no benchmark ${name}.`);
  process.exitCode = 1;
}
