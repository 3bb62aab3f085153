/** Runs the rules about words over a content, those for English only if it is English. */
import { textsOf } from '../texts.mjs';
import { paragraphsOf } from './paragraphs.mjs';
import { ENGLISH_RULES, RULES } from './rules.mjs';

/** @import { Place, Problem } from '../problem.mjs' */
/** @import { Loose } from '../texts.mjs' */

/**
 * Two years: drugs for kidney cancer change faster than that, but words that are never due are never read again, and a
 * small team can read all of its words every two years.
 */
export const MAX_AGE_MONTHS = 24;

/** @param {Loose} content */
export const isEnglish = (content) => /^en\b/i.test(String(content['lang']));

/**
 * @param {Loose} content
 * @param {(at: {node: object, path: string}) => Place} placeOf
 * @param {{today: string, maxAgeMonths?: number}} options
 * @returns {Problem[]}
 */
export function checkRules(content, placeOf, { today, maxAgeMonths = MAX_AGE_MONTHS }) {
  const texts = textsOf(content);
  const checked = { content, texts, paragraphs: paragraphsOf(texts), today, maxAgeMonths };
  const rules = { ...RULES, ...(isEnglish(content) ? ENGLISH_RULES : {}) };
  return Object.entries(rules).flatMap(([rule, find]) =>
    find(checked).map(({ node, path, sentence, message, advice }) => ({
      ...placeOf({ node, path }),
      level: /** @type {const} */ ('warning'),
      rule,
      ...(sentence === undefined ? {} : { sentence: sentence.trim() }),
      message,
      advice,
    })),
  );
}
