/** Finds what a reviewer must sign when one content takes the place of another. */
import { diffArrays } from 'diff';
import { sentencesOf } from '../readability.mjs';
import { signablesOf } from './signables.mjs';

/** @import { Content } from '../../src/content/model.js' */
/** @import { Kind, Signable } from './signables.mjs' */

/** Sentences that took the place of others in one part of an answer; either may be none. @typedef {{part: string, old: string[], new: string[]}} Hunk */
/** What is only in the old, and what only in the new. @typedef {{old: string[], new: string[]}} Swap */

/**
 * @typedef {object} Change
 * @property {'added' | 'removed' | 'changed'} change
 * @property {Kind} kind
 * @property {string} id
 * @property {string} name
 * @property {Swap | null} numbers Numbers that changed in words that were there before; `null` if none did.
 * @property {Swap | null} sources What is cited now and wasn't, and the other way round; `null` if it is the same.
 * @property {boolean} isCitedElsewhere The same sources are cited, but after other sentences.
 * @property {Hunk[]} words
 */

const CITE = /\s*⟦([^⟧]*)⟧/g;
const NUMBER = /\d+(?:[.,]\d+)*/g;
const NUMBER_WORDS = /\d+(?:[.,]\d+)*|\b(?:half|twice|two|three|four|five|six|seven|eight|nine|ten)\b/gi;

/**
 * Those with changed numbers first, else in the order of reading.
 * @param {Content} before
 * @param {Content} after
 * @returns {Change[]}
 */
export function compare(before, after) {
  const key = (/** @type {Signable} */ { kind, id }) => `${kind} ${id}`;
  const [old, now] = [before, after].map((content) => new Map(signablesOf(content).map((each) => [key(each), each])));
  const number = /^en\b/i.test(after.lang) ? NUMBER_WORDS : NUMBER;
  const changes = [
    ...[...(now ?? [])].map(([id, each]) => changeOf(old?.get(id), each, number)),
    ...[...(old ?? [])].filter(([id]) => !now?.has(id)).map(([, each]) => changeOf(each, undefined, number)),
  ].filter((each) => each !== null);
  return [...changes.filter(({ numbers }) => numbers), ...changes.filter(({ numbers }) => !numbers)];
}

/** @param {Signable | undefined} old @param {Signable | undefined} now @param {RegExp} number @returns {Change | null} */
function changeOf(old, now, number) {
  const { kind, id, name } = /** @type {Signable} */ (now ?? old);
  if (flat(old) === flat(now)) return null;
  const fields = new Set([...(now?.parts ?? []), ...(old?.parts ?? [])].map(([field]) => field));
  // The list of a treatment's sources is told as such, below.
  fields.delete('sources');
  const words = [...fields].flatMap((part) => hunksOf(part, sentences(old, part), sentences(now, part)));
  const sources = swapOf(citedIn(old), citedIn(now));
  const numbers = old && now ? swapOf(numbersIn(words, 'old', number), numbersIn(words, 'new', number)) : null;
  const change = old && now ? 'changed' : now ? 'added' : 'removed';
  return { change, kind, id, name, numbers, sources, isCitedElsewhere: !words.length && !sources, words };
}

/** Its words, however they are cut into lines. @param {Signable | undefined} item */
const flat = (item) => item && JSON.stringify(item.parts.map(([field, words]) => [field, words.replaceAll('\n', ' ')]));

/** @param {Signable | undefined} item @param {string} part */
const wordsOf = (item, part) => item?.parts.find(([field]) => field === part)?.[1] ?? '';

/** @param {Signable | undefined} item @param {string} part */
const sentences = (item, part) =>
  wordsOf(item, part)
    .split('\n')
    .flatMap((line) => sentencesOf(line.replace(CITE, '')));

/** Each once. @param {Signable | undefined} item */
const citedIn = (item) => [
  ...new Set([
    ...wordsOf(item, 'sources').split('\n').filter(Boolean),
    ...(item?.parts ?? []).flatMap(([, words]) => [...words.matchAll(CITE)].map((match) => match[1] ?? '')),
  ]),
];

/** @param {string} part @param {string[]} old @param {string[]} now @returns {Hunk[]} */
function hunksOf(part, old, now) {
  /** @type {Hunk[]} */
  const hunks = [];
  let isOpen = false;
  for (const { added, removed, value } of diffArrays(old, now)) {
    const hunk = isOpen ? hunks.at(-1) : undefined;
    isOpen = added || removed;
    if (!isOpen) continue;
    const target = hunk ?? { part, old: [], new: [] };
    target[added ? 'new' : 'old'].push(...value);
    if (!hunk) hunks.push(target);
  }
  return hunks;
}

/** @param {readonly Hunk[]} hunks @param {'old' | 'new'} side @param {RegExp} number */
const numbersIn = (hunks, side, number) =>
  hunks.flatMap((hunk) => hunk[side].flatMap((sentence) => sentence.toLowerCase().match(number) ?? []));

/** As often as each stands in one and not in the other. @param {readonly string[]} old @param {readonly string[]} now @returns {Swap | null} */
function swapOf(old, now) {
  const without = (/** @type {readonly string[]} */ all, /** @type {readonly string[]} */ others) => {
    const left = [...others];
    return all.filter((each) => {
      const at = left.indexOf(each);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const swap = { old: without(old, now), new: without(now, old) };
  return swap.old.length || swap.new.length ? swap : null;
}
