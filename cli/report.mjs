/** Prints what a check found, for people. */
import { problemText } from './problem.mjs';

/** @import { Report } from './check.mjs' */
/** @import { SummaryRow } from './reading.mjs' */

/** @param {Report} report */
export function reportText({ of, summary, unreviewed, warnings, problems }) {
  const lines = [...problems, ...warnings].map(problemText);
  return [
    ...lines,
    ...(lines.length ? [''] : []),
    ...table(summary),
    ...unreviewedLine(unreviewed),
    `${of}: ${counted(problems.length, 'problem')}, ${counted(warnings.length, 'warning')}.`,
  ].join('\n');
}

/** @param {number} count @param {string} noun @param {string} [plural] */
export const counted = (count, noun, plural = `${noun}s`) => `${count} ${count === 1 ? noun : plural}`;

/** How much no clinician has seen, in one line: it is no fault of the writer. @param {Report['unreviewed']} unreviewed */
function unreviewedLine({ answers, treatments }) {
  const parts = Object.entries({ answer: answers, treatment: treatments })
    .filter(([, { never }]) => never)
    .map(([noun, { never, all }]) => `${never} of ${counted(all, noun)}`);
  return parts.length ? [`Never reviewed by a clinician: ${parts.join(', ')}.`] : [];
}

/** @param {readonly SummaryRow[]} summary */
function table(summary) {
  if (!summary.length) return [];
  const rows = [
    ['reading grade', 'texts', 'mean', 'max'],
    ...summary.map(({ name, texts, mean, max }) => [name, String(texts), mean.toFixed(1), max.toFixed(1)]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {string[]} */ row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ');
  return [...rows.map(line), ''];
}
