/** Reads who checked the words clinically, and when. */
import { spellDate } from './dates.mjs';
import { Fields } from './fields.mjs';

/** @import { Review } from '../src/content/model.js' */

/** `null` where no clinician has reviewed. @param {Fields} fields @param {string} lang @returns {Review | null} */
export function readReview(fields, lang) {
  const node = fields.value('review');
  if (!node) return null;
  const review = new Fields(fields.source, node, 'a review', ['by', 'role', 'date', 'next']);
  const [by, role, date] = [
    review.text('by', { required: true }),
    review.text('role', { required: true }),
    review.date('date', { required: true }),
  ];
  const next = review.date('next');
  if (!by || !role || !date) return null;
  if (next && next <= date) review.problem('next', 'the next review must come after the last one.');
  return {
    by,
    role,
    date,
    dateText: spellDate(date, lang),
    ...(next ? { next, nextText: spellDate(next, lang) } : {}),
  };
}

/** A review covers a text that hasn't changed since. @param {Review | null} review @param {string} updated */
export const reviewCovering = (review, updated) => (review && updated <= review.date ? review : null);
