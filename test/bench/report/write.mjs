/** Writes what was found: a page, the numbers, a chart. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { chartOf } from './chart.mjs';
import { markdownOf } from './markdown.mjs';

const ROOT = join(import.meta.dirname, '../../..');

/**
 * Formatted as every file of the repository must be.
 * @param {string} text
 * @param {string} file
 */
async function formatted(text, file) {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

/**
 * @param {import('./report.mjs').Report} report
 * @param {string} folder from the repository's root
 */
export async function writeReport(report, folder) {
  const out = resolve(ROOT, folder);
  mkdirSync(out, { recursive: true });
  const [page, numbers] = ['benchmark.md', 'benchmark.json'].map((name) => join(out, name));
  writeFileSync(String(page), await formatted(markdownOf(report), String(page)));
  writeFileSync(String(numbers), await formatted(JSON.stringify(report), String(numbers)));
  writeFileSync(join(out, 'benchmark.svg'), chartOf(report));
}
