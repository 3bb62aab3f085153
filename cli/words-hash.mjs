/** Names the words of an answer shortly, so that a review can say which words it is about. */
import { createHash } from 'node:crypto';
import { canonicalWords } from './canonical-words.mjs';

/** @import { Reviewable } from './canonical-words.mjs' */

/** 16 hexadecimal digits. How the words are cut into lines doesn't count. @param {Reviewable} kind @param {object} item */
export const wordsHash = (kind, item) =>
  createHash('sha256')
    .update(JSON.stringify(canonicalWords(kind, item).map(([field, words]) => [field, words.replaceAll('\n', ' ')])))
    .digest('hex')
    .slice(0, 16);

/** @param {string} text */
export const isWordsHash = (text) => /^[0-9a-f]{16}$/.test(text);
