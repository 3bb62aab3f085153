/** Reads who checked which words clinically, and when. */
import { isMap } from 'yaml';
import { spellDate } from './dates.mjs';
import { Fields } from './fields.mjs';
import { isWordsHash } from './words-hash.mjs';

/** @import { Review } from '../src/content/model.js' */

/** A review, and what names the words that it is about: by their ids, or under '' if they are one text. */
/** @typedef {{review: Review, words: Map<string, string>}} Signed */

const KEYS = ['by', 'role', 'date', 'next', 'words'];
const RECORD = 'Record reviews with "kc-answers review": it writes down which words were reviewed.';

/**
 * `null` where no clinician has reviewed.
 * @param {Fields} fields
 * @param {string} lang
 * @param {{key?: string, hasParts?: boolean}} [what] The field that holds the review, and whether it is about several texts.
 * @returns {Signed | null}
 */
export function readReview(fields, lang, { key = 'review', hasParts = false } = {}) {
  const node = fields.value(key);
  if (!node) return null;
  const review = new Fields(fields.source, node, 'a review', KEYS);
  const [by, role, date] = [
    review.text('by', { required: true }),
    review.text('role', { required: true }),
    review.date('date', { required: true }),
  ];
  const next = review.date('next');
  if (next && date && next <= date) review.problem('next', 'the next review must come after the last one.');
  const words = hasParts ? readParts(review) : new Map([['', readHash(review, 'words')]]);
  if (!by || !role || !date) return null;
  return {
    review: {
      by,
      role,
      date,
      dateText: spellDate(date, lang),
      ...(next ? { next, nextText: spellDate(next, lang) } : {}),
    },
    words,
  };
}

/** @param {Fields} review @returns {Map<string, string>} */
function readParts(review) {
  const node = review.value('words');
  if (!isMap(node)) {
    review.problem('words', `this review must name the words of the summary and of each answer. ${RECORD}`);
    return new Map();
  }
  const words = new Fields(review.source, node, 'the words of a review');
  if (!words.keys.includes('summary')) words.problem('', `the words of the summary aren't named here. ${RECORD}`);
  return new Map(words.keys.map((key) => [key, readHash(words, key)]));
}

/** @param {Fields} fields @param {string} key */
function readHash(fields, key) {
  if (!fields.value(key)) fields.problem(key, `this review doesn't say which words it is about. ${RECORD}`);
  const hash = fields.text(key);
  if (hash && !isWordsHash(hash)) fields.problem(key, `"${hash}" doesn't stand for any words. ${RECORD}`);
  return hash;
}

/**
 * What a review says of words as they stand: nothing of words that it didn't see.
 * @param {Signed | null} signed
 * @param {string} id What they are called in the review.
 * @param {string} hash
 * @returns {Review | null}
 */
export function reviewFor(signed, id, hash) {
  const seen = signed?.words.get(id);
  if (!signed || seen === undefined) return null;
  return seen === hash ? signed.review : { ...signed.review, isChanged: true };
}
