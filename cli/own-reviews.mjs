/** Reads the reviews of single answers in the front matter of a topic: `reviews: {spread-aims: {by: …}}`. */
import { Fields } from './fields.mjs';
import { didYouMean } from './nearest.mjs';
import { readReview } from './review.mjs';

/** @import { Question } from '../src/content/model.js' */
/** @import { Signed } from './review.mjs' */

/**
 * By the id of the question.
 * @param {Fields} fields The front matter.
 * @param {readonly Question[]} questions
 * @param {string} lang
 * @returns {Map<string, Signed>}
 */
export function readOwnReviews(fields, questions, lang) {
  const node = fields.value('reviews');
  if (!node) return new Map();
  const ids = questions.map(({ id }) => id);
  const all = new Fields(fields.source, node, '"reviews"');
  return new Map(
    all.keys.flatMap((id) => {
      const signed = readReview(all, lang, { key: id });
      if (!ids.includes(id))
        all.problem(
          id,
          `this file has no question "${id}"${didYouMean(id, ids)}. Correct the id, or take its review out.`,
        );
      return signed ? [[id, signed]] : [];
    }),
  );
}
