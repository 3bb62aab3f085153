/** Prints what a check found, for people: file by file, with the sentence and what to do. */

/** @import { Report, Told } from './check.mjs' */
/** @import { GradeRow, SummaryRow } from './reading.mjs' */

/** @param {Report} report @param {{hasGrades?: boolean}} [options] */
export function reportText({ of, summary, grades, notes, warnings, problems }, { hasGrades = false } = {}) {
  return [
    ...byFile([...problems, ...warnings]).flatMap(([file, told]) => [file, ...told.flatMap(findingLines), '']),
    ...(hasGrades ? table(['reading grade', 'without names', 'grade'], grades.map(gradeCells)) : []),
    ...table(['reading grade', 'texts', 'mean', 'max'], summary.map(summaryCells)),
    ...notes.map(({ message, advice }) => `${message} ${advice}\n`),
    `${of}: ${counted(problems.length, 'problem')}, ${counted(warnings.length, 'warning')}.`,
  ].join('\n');
}

/** Problems come first, in each file and among files. @param {readonly Told[]} all */
function byFile(all) {
  /** @type {Map<string, Told[]>} */
  const files = new Map();
  for (const told of all) files.set(told.file, [...(files.get(told.file) ?? []), told]);
  return [...files];
}

/** @param {Told} told */
function findingLines({ line, path, level, rule, sentence, message, advice }) {
  const place = [line === undefined ? '' : `line ${line}`, path].filter(Boolean).join(', ');
  return [
    `  ${[place, level].filter(Boolean).join(', ')}: ${message} [${rule}]`,
    ...(sentence ? [`    “${sentence}”`] : []),
    ...(advice ? [`    → ${advice}`] : []),
  ];
}

/** @param {number} count @param {string} noun @param {string} [plural] */
export const counted = (count, noun, plural = `${noun}s`) => `${count} ${count === 1 ? noun : plural}`;

/** @param {SummaryRow} row */
const summaryCells = ({ name, texts, mean, max }) => [name, String(texts), mean.toFixed(1), max.toFixed(1)];

/** @param {GradeRow} row */
const gradeCells = ({ file, line, path, name, grade, gradeWithoutNames }) => [
  `${line === undefined ? (path ?? file) : `${file}:${line}`} ${name}`,
  gradeWithoutNames.toFixed(1),
  grade.toFixed(1),
];

/** Numbers stand under each other. @param {readonly string[]} head @param {readonly string[][]} body */
function table(head, body) {
  if (!body.length) return [];
  const rows = [head, ...body];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (/** @type {readonly string[]} */ row) =>
    row
      .map((cell, column) => (column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
      .join('  ');
  return [...rows.map(line), ''];
}
