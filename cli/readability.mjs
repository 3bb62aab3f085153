/**
 * Estimates how many years of school a text asks for (Flesch-Kincaid grade, made for English).
 *
 * Everything is counted as it is read, drug names and glossary words too: they are hard for readers as well. Since an
 * author can't shorten `cabozantinib`, a second grade counts such names as words of two syllables; it shows whether
 * the sentences around them are the trouble. List items and table cells count as sentences of their own. Numbers
 * count as one syllable, words with a hyphen as one word. Citations aren't counted.
 */
import { syllable } from 'syllable';

export const MAX_GRADE = 8;
export const MAX_SENTENCE_WORDS = 25;

const WORD = /[\p{L}\p{N}]+(?:[’'.,-][\p{L}\p{N}]+)*/gu;
/** A sentence ends at its mark where something like a new sentence begins. */
const SENTENCE_END = /(?<=[.!?…][”’"')\]]*)\s+(?=[“‘"'([]*[\p{Lu}\p{N}])/u;
/** Their full stop ends no sentence. */
const ABBREVIATION = /(?:^|[\s(])(?:e\.g|i\.e|vs|Dr|Mr|Mrs|Ms|Prof|St|approx)\.$/;
/** "No. 4" is one sentence, "No. It isn't." two. */
const NUMBER_SIGN = /(?:^|[\s(])No\.$/;

/** @param {string} text */
export const wordsOf = (text) => text.match(WORD) ?? [];

/** The sentences of a paragraph. @param {string} text @returns {string[]} */
export function sentencesOf(text) {
  /** @type {string[]} */
  const sentences = [];
  for (const part of text.replace(/\s+/g, ' ').trim().split(SENTENCE_END)) {
    const last = sentences.length - 1;
    const before = sentences[last] ?? '';
    const goesOn = ABBREVIATION.test(before) || (NUMBER_SIGN.test(before) && /^\d/.test(part));
    if (goesOn) sentences[last] = `${before} ${part}`;
    else if (wordsOf(part).length) sentences.push(part);
  }
  return sentences;
}

/** @param {string} word */
const syllablesOf = (word) => Math.max(1, syllable(word));

/**
 * @param {readonly string[]} passages Paragraphs, list items, table cells: each ends a sentence.
 * @param {ReadonlySet<string>} [names] Words that can't be replaced, in small letters.
 * @returns {{grade: number, gradeWithoutNames: number}}
 */
export function readingGrade(passages, names = new Set()) {
  const sentences = passages.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const all = words.map((word) => ({ word: word.toLowerCase(), count: syllablesOf(word) }));
  const grade = (/** @type {number} */ syllables) =>
    words.length ? 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59 : 0;
  const sum = (/** @type {number[]} */ counts) => counts.reduce((total, count) => total + count, 0);
  return {
    grade: rounded(grade(sum(all.map(({ count }) => count)))),
    gradeWithoutNames: rounded(
      grade(sum(all.map(({ word, count }) => (names.has(word) ? Math.min(2, count) : count)))),
    ),
  };
}

/** To one decimal, not below 0. @param {number} grade */
export const rounded = (grade) => Math.max(0, Math.round(grade * 10) / 10);
