/** Says who reviewed words as they stand now: a review that they have outgrown is none of them. */

/** @import { Review } from '../../src/content/model.js' */
/** @import { Say } from './words.mjs' */

/** @param {Review | null} review @param {Say} say */
export const reviewed = (review, say) =>
  review && !review.isChanged
    ? say('reviewed', { by: review.by, role: review.role, date: review.dateText })
    : say('notReviewed');

/** What an answer must say by itself, as its topic says another thing; else nothing. @param {{review: Review | null}} answer @param {{review: Review | null}} topic @param {Say} say */
export function reviewedApart(answer, topic, say) {
  const [own, whole] = [reviewed(answer.review, say), reviewed(topic.review, say)];
  return own === whole ? '' : own;
}
