/** Checks that ids are given once, and that whatever refers to one finds it. */
import { ID_ADVICE, isId } from './id.mjs';
import { didYouMean } from './nearest.mjs';
import { hasProblems } from './problem.mjs';

/** @import { Findings, IdAt, IdKind } from './findings.mjs' */
/** @import { Place, Problem } from './problem.mjs' */

/** @type {Record<IdKind, string>} */
const WORDS = {
  source: 'source',
  term: 'glossary word',
  topic: 'topic',
  group: 'group',
  treatment: 'treatment',
  question: 'question',
};

/** Kinds whose ids become addresses (#id) on one page. @type {readonly IdKind[]} */
const ADDRESSES = ['question', 'treatment'];

/**
 * @param {Findings} findings
 * @param {Record<IdKind, string>} homes Where each kind is defined, for messages.
 * @returns {Problem[]}
 */
export function checkReferences({ ids, uses, unread, problems }, homes) {
  const knowable = uses.filter(({ kind }) => !unread.has(kind));
  const refused = [...refuseRepeats(ids), ...refuseStrangers(ids, knowable, homes)];
  // What was refused may be what uses the rest.
  return refused.length || hasProblems(problems) ? refused : noticeUnused(ids, uses);
}

/** @param {Place} place @param {string} message @param {Problem['level']} [level] @returns {Problem} */
const noted = ({ file, line, path }, message, level = 'problem') => ({ file, line, path, level, message });

/** @param {Place} place */
const said = ({ file, line, path }) => path ?? (line === undefined ? file : `${file}:${line}`);

/** @param {readonly IdAt[]} ids @returns {Problem[]} */
function refuseRepeats(ids) {
  /** @type {Map<string, IdAt>} */
  const seen = new Map();
  return ids.flatMap(({ kind, id, place }) => {
    const key = `${ADDRESSES.includes(kind) ? 'address' : kind} ${id}`;
    const first = seen.get(key);
    if (first)
      return [
        noted(
          place,
          `the id "${id}" is already that of the ${WORDS[first.kind]} at ${said(first.place)}. Give this ${WORDS[kind]} another.`,
        ),
      ];
    seen.set(key, { kind, id, place });
    return [];
  });
}

/** @param {readonly IdAt[]} ids @param {readonly IdAt[]} uses @param {Record<IdKind, string>} homes */
function refuseStrangers(ids, uses, homes) {
  const known = (/** @type {IdKind} */ kind) => new Set(ids.filter((each) => each.kind === kind).map(({ id }) => id));
  const byKind = new Map(uses.map(({ kind }) => [kind, known(kind)]));
  return uses.flatMap(({ kind, id, place }) => {
    const all = byKind.get(kind) ?? new Set();
    if (all.has(id)) return [];
    if (!isId(id)) return [noted(place, `"${id}" can't be the id of a ${WORDS[kind]}. ${ID_ADVICE}`)];
    return [
      noted(
        place,
        `the ${WORDS[kind]} "${id}" isn't in ${homes[kind]}. Add it there or correct the id${didYouMean(id, all)}.`,
      ),
    ];
  });
}

/** @param {readonly IdAt[]} ids @param {readonly IdAt[]} uses */
function noticeUnused(ids, uses) {
  const used = new Set(uses.map(({ kind, id }) => `${kind} ${id}`));
  return ids
    .filter(({ kind, id }) => (kind === 'source' || kind === 'term') && !used.has(`${kind} ${id}`))
    .map(({ kind, id, place }) =>
      noted(place, `the ${WORDS[kind]} "${id}" is used nowhere. Use it or take it out.`, 'warning'),
    );
}
