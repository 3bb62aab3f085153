/** Does what `kc-answers check` asks for: everything that is wrong with a content folder or file, and how it reads. */
import { stat } from 'node:fs/promises';
import { checkReviews, countUnreviewed } from './check-reviews.mjs';
import { checkContent, readContentFile } from './content-file.mjs';
import { readPack } from './pack.mjs';
import { hasProblems, inFileOrder } from './problem.mjs';
import { checkReading } from './reading.mjs';
import { checkSynonyms } from './synonyms.mjs';

/** @import { Findings } from './findings.mjs' */
/** @import { Problem } from './problem.mjs' */
/** @import { SummaryRow } from './reading.mjs' */

/** @import { Unreviewed } from './check-reviews.mjs' */

/** @typedef {{of: string, ok: boolean, summary: SummaryRow[], unreviewed: Unreviewed, warnings: Problem[], problems: Problem[]}} Report */

/**
 * @param {string} target A folder or a JSON file.
 * @param {string} [today] ISO date.
 * @returns {Promise<Report>}
 */
export async function check(target, today = new Date().toISOString().slice(0, 10)) {
  const isFile = (await stat(target).catch(() => null))?.isFile() ?? target.endsWith('.json');
  const { problems, summary, unreviewed } = isFile ? await checkFile(target, today) : await checkFolder(target, today);
  const sorted = isFile ? problems : inFileOrder(problems);
  return {
    of: target,
    ok: !hasProblems(problems),
    summary,
    unreviewed,
    warnings: sorted.filter(({ level }) => level === 'warning'),
    problems: sorted.filter(({ level }) => level === 'problem'),
  };
}

/** @param {string} file @param {string} today */
async function checkFile(file, today) {
  const { content, problems } = await readContentFile(file);
  if (!content || hasProblems(problems)) return { problems, summary: [], unreviewed: countUnreviewed({}) };
  const placeOf = (/** @type {{path: string}} */ { path }) => ({ file, path });
  const { warnings, summary } = checkReading(content, placeOf);
  const others = [...checkSynonyms(content, placeOf), ...checkReviews(content, placeOf, today)];
  return { problems: [...problems, ...warnings, ...others], summary, unreviewed: countUnreviewed(content) };
}

/** @param {string} folder @param {string} today */
async function checkFolder(folder, today) {
  const { content, findings } = await readPack(folder);
  if (!content) return { problems: findings.problems, summary: [], unreviewed: countUnreviewed({}) };
  const placeOf = placesIn(folder, findings);
  // What the build refused is told with its line: the schema would only say it again, by path.
  const built = hasProblems(findings.problems)
    ? []
    : checkContent(folder, content).filter(({ level }) => level === 'problem');
  const { warnings, summary } = checkReading(content, placeOf);
  const others = [...checkSynonyms(content, placeOf), ...checkReviews(content, placeOf, today)];
  return {
    problems: [...findings.problems, ...built, ...warnings, ...others],
    summary,
    unreviewed: countUnreviewed(content),
  };
}

/** @param {string} folder @param {Findings} findings */
const placesIn =
  (folder, findings) =>
  (/** @type {{node: object, path: string}} */ { node, path }) =>
    findings.places.get(node) ?? { file: folder, path };
