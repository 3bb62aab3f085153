/** Makes ids out of words: the same words always get the same id, and no two things do. */
import { createHash } from 'node:crypto';
import { isId } from '../id.mjs';

const MAX_LENGTH = 48;

/**
 * Small letters, digits and hyphens. Words that those can't write get a mark of their own, so that they differ.
 * @param {string} words
 */
export function slugOf(words) {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const isWhole = slug !== '' && !/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(plain);
  const short = slug.length > MAX_LENGTH ? slug.slice(0, MAX_LENGTH).replace(/-[^-]*$/, '') : slug;
  if (isWhole) return short;
  const mark = createHash('sha256').update(words.normalize('NFC')).digest('hex').slice(0, 8);
  return `${short || 'q'}-${mark}`;
}

/** Gives out ids that weren't given out before. */
export class Ids {
  /** @type {Set<string>} */
  #given = new Set();

  /** @param {string} wanted The id that the source gives, if any. @param {string} words */
  next(wanted, words) {
    const base = isId(wanted) ? wanted : slugOf(wanted || words);
    let id = base;
    for (let number = 2; this.#given.has(id); number += 1) id = `${base}-${number}`;
    this.#given.add(id);
    return id;
  }
}
