/** Warns of reviews that are overdue or that the words have outgrown, and counts what was never reviewed. */

/** @import { Place, Problem } from './problem.mjs' */
/** @import { Loose } from './texts.mjs' */

/** How many were never reviewed, of how many. @typedef {Record<'answers' | 'treatments', {never: number, all: number}>} Unreviewed */

/** A thing that may carry a review; `covered` is the review that it shares. @typedef {{node: any, path: string, name: string, covered?: any}} Reviewed */

/**
 * @param {Loose} content
 * @param {(at: {node: object, path: string}) => Place} placeOf
 * @param {string} today
 * @returns {Problem[]}
 */
export function checkReviews(content, placeOf, today) {
  return reviewedIn(content).flatMap(({ node, path, name, covered }) => {
    const { review } = node;
    if (!review) return [];
    const overdue = {
      rule: 'review-overdue',
      message: `the review of ${name} was due again on ${review.next}.`,
      advice: 'Have it reviewed again.',
    };
    const outgrown = {
      rule: 'review-outgrown',
      message: `${name} has changed since ${review.by} reviewed it on ${review.date}.`,
      advice: 'Have the change reviewed, and record it with kc-answers review.',
    };
    const isOverdue = review.next < today && !isSame(review, covered);
    return [...(review.isChanged ? [outgrown] : []), ...(isOverdue ? [overdue] : [])].map((told) => ({
      ...placeOf({ node, path }),
      level: /** @type {const} */ ('warning'),
      ...told,
    }));
  });
}

/** @param {Loose} content @returns {Unreviewed} */
export function countUnreviewed(content) {
  const count = (/** @type {any[]} */ items) => ({
    never: items.filter((item) => !item.review).length,
    all: items.length,
  });
  const answers = listOf(content, 'topics').flatMap((topic) => listOf(topic, 'questions'));
  return { answers: count(answers), treatments: count(listOf(content, 'treatments')) };
}

/** @param {Loose} content @returns {Reviewed[]} */
const reviewedIn = (content) => [
  { node: content, path: 'review', name: 'the whole content' },
  ...listOf(content, 'topics').flatMap((topic, index) => [
    { node: topic, path: `topics[${index}].review`, name: `the summary of "${topic.question}"` },
    ...listOf(topic, 'questions').map((question, number) => ({
      node: question,
      path: `topics[${index}].questions[${number}].review`,
      name: `"${question.question}"`,
      covered: topic.review,
    })),
  ]),
  ...listOf(content, 'treatments').map((node, index) => ({
    node,
    path: `treatments[${index}].review`,
    name: `"${node.name}"`,
  })),
];

/** Whether two answers were reviewed in one go. @param {any} review @param {any} other */
const isSame = (review, other) => ['by', 'role', 'date', 'next'].every((key) => review[key] === other?.[key]);

/** @param {Loose} item @param {string} key @returns {any[]} */
const listOf = (item, key) => item[key] ?? [];
