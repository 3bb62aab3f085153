/** Does what `kc-answers check` asks for: everything that is wrong with a content folder or file, and how it reads. */
import { stat } from 'node:fs/promises';
import { checkClinic, isClinic } from './clinic-file.mjs';
import { checkContent, readContentFile } from './content-file.mjs';
import { readPack } from './pack.mjs';
import { hasProblems, inFileOrder } from './problem.mjs';
import { checkReading } from './reading.mjs';
import { checkSynonyms } from './synonyms.mjs';

/** @import { Findings } from './findings.mjs' */
/** @import { Problem } from './problem.mjs' */
/** @import { SummaryRow } from './reading.mjs' */

/** @typedef {{of: string, ok: boolean, summary: SummaryRow[], warnings: Problem[], problems: Problem[]}} Report */

/**
 * @param {string} target A folder or a JSON file.
 * @param {string} [today] ISO date.
 * @returns {Promise<Report>}
 */
export async function check(target, today = new Date().toISOString().slice(0, 10)) {
  const isFile = (await stat(target).catch(() => null))?.isFile() ?? target.endsWith('.json');
  const { problems, summary } = isFile ? await checkFile(target, today) : await checkFolder(target, today);
  const sorted = isFile ? problems : inFileOrder(problems);
  return {
    of: target,
    ok: !hasProblems(problems),
    summary,
    warnings: sorted.filter(({ level }) => level === 'warning'),
    problems: sorted.filter(({ level }) => level === 'problem'),
  };
}

/** @param {string} file @param {string} today */
async function checkFile(file, today) {
  const { content, problems } = await readContentFile(file);
  if (content && isClinic(content)) return { problems: await checkClinic(file, content), summary: [] };
  if (!content || hasProblems(problems)) return { problems, summary: [] };
  const placeOf = (/** @type {{path: string}} */ { path }) => ({ file, path });
  const { warnings, summary } = checkReading(content, placeOf);
  const others = [...checkSynonyms(content, placeOf), ...checkReviews(content, placeOf, today)];
  return { problems: [...problems, ...warnings, ...others], summary };
}

/** @param {string} folder @param {string} today */
async function checkFolder(folder, today) {
  const { content, findings } = await readPack(folder);
  if (!content) return { problems: findings.problems, summary: [] };
  const placeOf = placesIn(folder, findings);
  // What the build refused is told with its line: the schema would only say it again, by path.
  const built = hasProblems(findings.problems)
    ? []
    : checkContent(folder, content).filter(({ level }) => level === 'problem');
  const { warnings, summary } = checkReading(content, placeOf);
  const others = [...checkSynonyms(content, placeOf), ...checkReviews(content, placeOf, today)];
  return { problems: [...findings.problems, ...built, ...warnings, ...others], summary };
}

/** @param {string} folder @param {Findings} findings */
const placesIn =
  (folder, findings) =>
  (/** @type {{node: object, path: string}} */ { node, path }) =>
    findings.places.get(node) ?? { file: folder, path };

/**
 * An overdue review costs readers' trust, and a review from before the last change doesn't cover it.
 * @param {Record<string, any>} content
 * @param {(at: {node: object, path: string}) => import('./problem.mjs').Place} placeOf
 * @param {string} today
 * @returns {Problem[]}
 */
function checkReviews(content, placeOf, today) {
  const items = [
    { node: content, path: 'review', what: 'the review of the whole content' },
    ...(content['topics'] ?? []).map((/** @type {any} */ node, /** @type {number} */ index) => ({
      node,
      path: `topics[${index}].review`,
      what: `the review of "${node.question}"`,
    })),
    ...(content['treatments'] ?? []).map((/** @type {any} */ node, /** @type {number} */ index) => ({
      node,
      path: `treatments[${index}].review`,
      what: `the review of "${node.name}"`,
    })),
  ];
  return items.flatMap(({ node, path, what }) => {
    const review = node.review;
    if (!review) return [];
    const messages = [
      review.next && review.next < today ? `${what} was due on ${review.next}. Have it reviewed again.` : '',
      node.updated > review.date
        ? `${what} is from ${review.date}, but something changed on ${node.updated}. Have the change reviewed.`
        : '',
    ];
    return messages
      .filter(Boolean)
      .map((message) => ({ ...placeOf({ node, path }), level: /** @type {const} */ ('warning'), message }));
  });
}
