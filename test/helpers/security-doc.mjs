/** Keeps the counts in docs/security-tests.md true: the tests that count compare them, or write them. */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const DOC = join(import.meta.dirname, '../../docs/security-tests.md');

const cellsOf = (/** @type {string} */ line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());

/** @param {string[]} cells */
export async function keepCells(cells) {
  const lines = readFileSync(DOC, 'utf8').split('\n');
  const at = lines.findIndex((line) => cellsOf(line)[0] === cells[0]);
  if (!process.env.KC_WRITE_DOCS)
    return assert.deepEqual(cellsOf(lines[at] ?? ''), cells, 'docs/security-tests.md: KC_WRITE_DOCS=1 writes it');
  assert.ok(at >= 0, `docs/security-tests.md has no row “${cells[0]}”`);
  lines[at] = `| ${cells.join(' | ')} |`;
  writeFileSync(DOC, await format(lines.join('\n'), { ...(await resolveConfig(DOC)), filepath: DOC }));
}

/**
 * A row of strings that were tried in each engine without a finding: with one, the test has failed.
 * @param {string} what
 * @param {number} strings
 * @param {string} places `120 fields`
 * @param {number} modes
 */
export const keepRow = (what, strings, places, modes) => {
  const tried = strings * Number.parseInt(places) * modes;
  return keepCells([what, `${strings}`, places, `${modes}`, tried.toLocaleString('en'), '0']);
};
