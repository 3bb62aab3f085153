/** Warns of questions of two topics that ask nearly the same: a reader who finds one answer misses the other. */
import { stemmer } from 'stemmer';
import { wordsOf } from '../readability.mjs';

/** @import { Finding, Rule } from './finding.mjs' */

/** Of all words that both questions hold, how many must be in both. */
const SIMILAR = 0.75;
/** Questions of fewer words that carry meaning are compared whole. */
const ENOUGH_WORDS = 3;

const QUESTION_WORDS = new Set('what which who whom whose when where why how'.split(' '));
const STOP_WORDS = new Set(
  (
    'a an the this that these those my your our their its it i you he she we they me us them one ' +
    'is are was were be been being am do does did can could may might will would shall should must have has had ' +
    'of to in on at by for from with about as into than then there here if or and but not no so also ever any some ' +
    'get gets got need needs happen happens mean means find out doctor doctors kidney cancer'
  ).split(' '),
);

/** @typedef {{text: string, topic: string, node: object, path: string, words: Set<string>, asks: string}} Asked */

/** @type {Rule} */
export function similarQuestions({ content }) {
  const all = questionsIn(content);
  return all.flatMap((one, index) => {
    const other = all.slice(0, index).find((each) => each.topic !== one.topic && isSimilar(each, one));
    return other ? [found(one, other)] : [];
  });
}

/** @param {Asked} one @param {Asked} other @returns {Finding} */
const found = (one, other) => ({
  node: one.node,
  path: one.path,
  sentence: one.text,
  message: `this asks nearly the same as "${other.text}" in the topic "${other.topic}".`,
  advice: 'Join the two answers, or word the questions so that their difference shows.',
});

/** @param {Record<string, any>} content @returns {Asked[]} */
const questionsIn = (content) =>
  (content['topics'] ?? []).flatMap((/** @type {any} */ topic, /** @type {number} */ index) => [
    asked(topic.question, topic.id, topic, `topics[${index}].question`),
    ...(topic.questions ?? []).map((/** @type {any} */ question, /** @type {number} */ number) =>
      asked(question.question, topic.id, question, `topics[${index}].questions[${number}].question`),
    ),
  ]);

/** @param {string} text @param {string} topic @param {object} node @param {string} path @returns {Asked} */
function asked(text, topic, node, path) {
  const words = wordsOf(String(text ?? '').toLowerCase());
  return {
    text,
    topic,
    node,
    path,
    words: new Set(
      words.filter((word, index) => !STOP_WORDS.has(word) && (index || !QUESTION_WORDS.has(word))).map(stemmer),
    ),
    asks: QUESTION_WORDS.has(words[0] ?? '') ? (words[0] ?? '') : '',
  };
}

/** @param {Asked} a @param {Asked} b */
function isSimilar(a, b) {
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  const all = a.words.size + b.words.size - shared;
  if (!shared) return false;
  if (Math.min(a.words.size, b.words.size) < ENOUGH_WORDS) return shared === all && a.asks === b.asks;
  return shared / all >= SIMILAR;
}
