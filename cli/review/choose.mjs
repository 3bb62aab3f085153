/** Finds what was reviewed by its ids, and refuses what can't have been. */
import { didYouMean } from '../nearest.mjs';

/** @import { Content, Question, Topic, Treatment } from '../../src/content/model.js' */

/** @typedef {{topic?: string[], question?: string[], treatment?: string[]}} Wanted */
/** @typedef {{topics: Topic[], questions: {topic: Topic, question: Question}[], treatments: Treatment[]}} Chosen */

/**
 * With questions, only these of the topics; else the topics as a whole.
 * @param {Content} content
 * @param {Wanted} wanted
 * @returns {{chosen: Chosen, refusals: string[]}}
 */
export function choose(content, { topic = [], question = [], treatment = [] }) {
  /** @type {string[]} */
  const refusals = [];
  /** @template {{id: string}} T @param {string} what @param {string[]} ids @param {T[]} known @param {string} home @returns {T[]} */
  const find = (what, ids, known, home) =>
    [...new Set(ids)].flatMap((id) => {
      const found = known.find((each) => each.id === id);
      if (found) return [found];
      refusals.push(
        `there is no ${what} "${id}" in ${home}${didYouMean(
          id,
          known.map((each) => each.id),
        )}.`,
      );
      return [];
    });
  const topics = find('topic', topic, content.topics, 'this folder');
  const asked = topics.length ? topics : content.topics;
  const pairs = asked.flatMap((each) => each.questions.map((one) => ({ id: one.id, topic: each, question: one })));
  const home = topics.length ? `the topic ${asked.map(({ id }) => `"${id}"`).join(', ')}` : 'this folder';
  const questions = find('question', question, pairs, home);
  const treatments = find('treatment', treatment, content.treatments, 'treatments.yaml');
  return { chosen: { topics: question.length ? [] : topics, questions, treatments }, refusals };
}

/**
 * Nobody can have reviewed words before they were written.
 * @param {Chosen} chosen
 * @param {string} date
 * @returns {string[]}
 */
export const newerThan = ({ topics, questions, treatments }, date) =>
  [
    ...topics.map(({ question, updated }) => ({ name: question, updated })),
    ...questions.map(({ question: { question, updated } }) => ({ name: question, updated })),
    ...treatments.map(({ name, updated }) => ({ name, updated })),
  ]
    .filter(({ updated }) => updated > date)
    .map(
      ({ name, updated }) =>
        `"${name}" was changed on ${updated}, after ${date}. Name the day on which it was reviewed as it stands now.`,
    );
