/** The tables of docs/embedding.md: what a reader has of each form, by way and tool. */
import { join } from 'node:path';
import { filledIn } from '../../bench/write-between.mjs';
import { versionOf } from '../packages.mjs';
import { editors } from './editors.mjs';
import { filters } from './filters.mjs';
import { forms } from './forms.mjs';
import { THROUGH } from './measure.mjs';
import { OUTCOMES } from './outcome.mjs';
import { ways } from './ways.mjs';

/** @typedef {import('./measure.mjs').Matrix} Matrix */
/** @typedef {import('./measure.mjs').Result} Result */

export const DOC = join(import.meta.dirname, '../../../docs/embedding.md');
export const COMMAND = 'npm run embed -- --write';

/** @type {Record<string, {name: string, packageName: string, note?: string}>} */
export const tools = { ...editors, ...filters };

/** @param {string[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/** @param {string[]} head @param {string[][]} rows */
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

/** @param {Result} [result] */
const cell = (result) =>
  result ? `${result.scripted === 'answers' ? '**answers**' : result.scripted} / ${result.bare}` : '–';

/** One row for all forms in HTML, where all come to the same. @param {{isText: boolean, cells: string[]}[]} rows */
function shorten(rows) {
  const [first, ...others] = rows.filter(({ isText }) => !isText);
  const isSame =
    others.length > 0 && others.every(({ cells }) => String(cells.slice(1)) === String(first?.cells.slice(1)));
  if (!first || !isSame) return rows.map(({ cells }) => cells);
  const words = rows.filter(({ isText }) => isText).map(({ cells }) => cells);
  return [...words, [`each of the other ${others.length + 1} forms, all HTML`, ...first.cells.slice(1)]];
}

/** @param {Matrix} matrix @param {string} way @param {string} title */
function tableOf(matrix, way, title) {
  const byTool = matrix[way] ?? {};
  const ofTools = Object.values(byTool);
  const rows = Object.entries(forms)
    .filter(([id]) => ofTools.some((results) => results[id]))
    .map(([id, { name, isText = false }]) => ({
      isText,
      cells: [name, ...ofTools.map((results) => cell(results[id]))],
    }));
  const head = ['', ...Object.keys(byTool).map((tool) => tools[tool]?.name ?? '')];
  return `### ${title}\n\n${table(head, shorten(rows))}`;
}

/** The forms that become the answers in a tool, whatever the way. @param {Matrix} matrix @param {string} tool */
export function workingIn(matrix, tool) {
  const results = Object.values(matrix).map((byTool) => byTool[tool] ?? {});
  return Object.keys(forms).filter((id) => results.some((byForm) => byForm[id]?.scripted === 'answers'));
}

/** @param {Matrix} matrix */
export function tablesOf(matrix) {
  const versions = Object.entries(tools).map(([tool, { name, packageName, note = '' }]) => [
    name,
    versionOf(packageName),
    note,
    `${workingIn(matrix, tool).length} of ${Object.keys(forms).length}`,
  ]);
  return [
    table(['', 'version', 'set up', 'forms that work, one way or another'], versions),
    'The words of the tables:',
    table(
      ['word', 'what a reader has'],
      Object.entries(OUTCOMES).map(([word, what]) => [word, what]),
    ),
    ...Object.entries(ways).map(([way, { title }]) => tableOf(matrix, way, title)),
    tableOf(matrix, THROUGH, 'Through a sanitizer or Markdown engine'),
  ].join('\n\n');
}

/** What docs/embedding.md would hold. @param {Matrix} matrix */
export const docOf = (matrix) => filledIn(DOC, COMMAND, tablesOf(matrix));
