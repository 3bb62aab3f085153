/** Does what `kc-answers check` asks for: everything that is wrong with a content folder or file, and how it reads. */
import { stat } from 'node:fs/promises';
import { withAdvice } from './advice.mjs';
import { checkReviews } from './check-reviews.mjs';
import { checkClinic, isClinic } from './clinic-file.mjs';
import { checkContent, readContentFile } from './content-file.mjs';
import { notesOn } from './notes.mjs';
import { readPack } from './pack.mjs';
import { hasProblems, inFileOrder } from './problem.mjs';
import { checkReading } from './reading.mjs';
import { checkRules } from './rules/check-rules.mjs';
import { checkSynonyms } from './synonyms.mjs';

/** @import { Findings } from './findings.mjs' */
/** @import { Note } from './notes.mjs' */
/** @import { Place, Problem } from './problem.mjs' */
/** @import { GradeRow, SummaryRow } from './reading.mjs' */
/** @import { Loose } from './texts.mjs' */

/** @typedef {Problem & {rule: string, advice: string}} Told */

/**
 * @typedef {object} Report
 * @property {string} of
 * @property {boolean} ok Whether it can be built.
 * @property {SummaryRow[]} summary
 * @property {GradeRow[]} grades One for each text that has a grade.
 * @property {Note[]} notes
 * @property {Told[]} warnings
 * @property {Told[]} problems
 */

/** Words untouched for longer than `maxAgeMonths` are overdue. @typedef {{today: string, maxAgeMonths?: number}} Asked */

/**
 * @param {string} target A folder or a JSON file.
 * @param {string} [today] ISO date.
 * @param {number} [maxAgeMonths]
 * @returns {Promise<Report>}
 */
export async function check(target, today = new Date().toISOString().slice(0, 10), maxAgeMonths) {
  const isFile = (await stat(target).catch(() => null))?.isFile() ?? target.endsWith('.json');
  const asked = { today, ...(maxAgeMonths === undefined ? {} : { maxAgeMonths }) };
  const { problems, summary, grades, notes } = isFile
    ? await checkFile(target, asked)
    : await checkFolder(target, asked);
  const sorted = (isFile ? problems : inFileOrder(problems)).map(withAdvice);
  return {
    of: target,
    ok: !hasProblems(problems),
    summary,
    grades,
    notes,
    warnings: sorted.filter(({ level }) => level === 'warning'),
    problems: sorted.filter(({ level }) => level === 'problem'),
  };
}

/** What can be said of a content that can’t be read, or of what is none. @param {Problem[]} problems */
const unread = (problems) => ({ problems, summary: [], grades: [], notes: [] });

/** @param {string} file @param {Asked} asked */
async function checkFile(file, asked) {
  const { content, problems } = await readContentFile(file);
  if (content && isClinic(content)) return unread(await checkClinic(file, content));
  if (!content || hasProblems(problems)) return unread(problems);
  return checkWords(content, (/** @type {{path: string}} */ { path }) => ({ file, path }), asked, problems);
}

/** @param {string} folder @param {Asked} asked */
async function checkFolder(folder, asked) {
  const { content, findings } = await readPack(folder);
  if (!content) return unread(findings.problems);
  // What the build refused is told with its line: the schema would only say it again, by path.
  const built = hasProblems(findings.problems)
    ? []
    : checkContent(folder, content).filter(({ level }) => level === 'problem');
  return checkWords(content, placesIn(folder, findings), asked, [...findings.problems, ...built]);
}

/**
 * @param {Loose} content
 * @param {(at: {node: object, path: string}) => Place} placeOf
 * @param {Asked} asked
 * @param {Problem[]} problems Found before.
 */
function checkWords(content, placeOf, asked, problems) {
  const { warnings, summary, grades } = checkReading(content, placeOf);
  const others = [
    ...checkSynonyms(content, placeOf),
    ...checkReviews(content, placeOf, asked.today),
    ...checkRules(content, placeOf, asked),
  ];
  return { problems: [...problems, ...warnings, ...others], summary, grades, notes: notesOn(content) };
}

/** @param {string} folder @param {Findings} findings */
const placesIn =
  (folder, findings) =>
  (/** @type {{node: object, path: string}} */ { node, path }) =>
    findings.places.get(node) ?? { file: folder, path };
