/** Writes the reviews of a content file into Markdown, each with the words that it is about. */
import { wordsHash } from '../words-hash.mjs';

/** @import { Review, Topic, Treatment } from '../../src/content/model.js' */

/** Without what the build spells out by itself. @param {Review} review */
const signature = ({ by, role, date, next }) => ({ by, role, date, ...(next ? { next } : {}) });

/** Nobody knows any more which words an outgrown review was about. @param {Review | null | undefined} review */
const isKept = (review) => Boolean(review && !review.isChanged);

/** @param {Treatment} treatment */
export const reviewOfTreatment = (treatment) =>
  treatment.review && isKept(treatment.review)
    ? { ...signature(treatment.review), words: wordsHash('treatment', treatment) }
    : null;

/** `review` of the front matter, and `reviews` where an answer has one of its own. @param {Topic} topic */
export function reviewsOfTopic(topic) {
  const { review } = topic;
  const kept = topic.questions.filter((question) => isKept(question.review));
  const isShared = (/** @type {{review: Review | null}} */ question) =>
    isKept(review) && JSON.stringify(question.review) === JSON.stringify(review);
  const hashes = kept.map((question) => /** @type {const} */ ([question, wordsHash('question', question)]));
  const shared = hashes.filter(([question]) => isShared(question)).map(([{ id }, hash]) => [id, hash]);
  const own = hashes
    .filter(([question]) => !isShared(question))
    .map(([{ id, review: one }, hash]) => [id, { ...signature(/** @type {Review} */ (one)), words: hash }]);
  const words = Object.fromEntries([['summary', wordsHash('summary', topic)], ...shared]);
  return {
    review: review && isKept(review) ? { ...signature(review), words } : null,
    ...(own.length ? { reviews: Object.fromEntries(own) } : {}),
  };
}

/** What can't be written down, in a sentence each. @param {{review?: Review | null, topics?: Topic[], treatments?: Treatment[]}} content @returns {string[]} */
export function lostReviews({ review, topics = [], treatments = [] }) {
  const named = [
    ...topics.flatMap((topic) => [topic, ...topic.questions]).map((each) => ({ name: each.question, of: each.review })),
    ...treatments.map((each) => ({ name: each.name, of: each.review })),
  ];
  return [
    ...(review
      ? ['The review of the whole content was left out: in Markdown, topics and treatments have their own.']
      : []),
    ...named
      .filter(({ of }) => of?.isChanged)
      .map(({ name }) => `“${name}”: its review was left out, as the words have changed since.`),
  ];
}
