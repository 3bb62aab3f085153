/** Writes down who reviewed which words: into the front matter of a topic, or into treatments.yaml. */
import { parseDocument } from 'yaml';
import { setInYaml } from '../set-in-yaml.mjs';
import { inFolder, readExactly } from '../text-file.mjs';
import { wordsHash } from '../words-hash.mjs';

/** @import { Question, Topic, Treatment } from '../../src/content/model.js' */
/** @import { Chosen } from './choose.mjs' */

/** @typedef {{by: string, role: string, date: string, next?: string}} Signature */

const FRONT_MATTER = /^(\uFEFF?---[^\S\n]*\n)([\s\S]*?)(?=^---[^\S\n]*$)/m;

/**
 * The changed text of each file.
 * @param {string} folder
 * @param {Chosen} chosen
 * @param {Signature} signature
 * @returns {Promise<Record<string, string>>}
 */
export async function recordReview(folder, { topics, questions, treatments }, signature) {
  /** @type {Record<string, string>} */
  const texts = {};
  /** @param {string} name @param {(text: string) => string} change */
  const change = async (name, change) => {
    const file = inFolder(folder, name);
    texts[file] = change(texts[file] ?? (await readExactly(file)));
  };
  for (const topic of topics)
    await change(`${topic.id}.md`, (text) => inFrontMatter(text, signTopic(topic, signature)));
  for (const { topic, question } of questions)
    await change(`${topic.id}.md`, (text) => inFrontMatter(text, signQuestion(question, signature)));
  for (const treatment of treatments)
    await change('treatments.yaml', (text) => signTreatment(text, treatment, signature));
  return texts;
}

/** @param {string} text @param {(yaml: string) => string} change */
const inFrontMatter = (text, change) =>
  text.replace(FRONT_MATTER, (_, fence, /** @type {string} */ yaml) => `${fence}${change(yaml)}`);

/** The review of all its answers takes the place of what single answers had before. @param {Topic} topic @param {Signature} signature */
const signTopic = (topic, signature) => (/** @type {string} */ yaml) => {
  const words = Object.fromEntries([
    ['summary', wordsHash('summary', topic)],
    ...topic.questions.map((question) => [question.id, wordsHash('question', question)]),
  ]);
  const own = Object.entries(ownReviews(yaml));
  const older = own.filter(([, review]) => !(review?.date > signature.date));
  let changed = setInYaml(yaml, [], 'review', { ...signature, words });
  if (older.length && older.length === own.length) changed = setInYaml(changed, [], 'reviews', undefined);
  else for (const [id] of older) changed = setInYaml(changed, ['reviews'], id, undefined);
  return changed;
};

/** @param {Question} question @param {Signature} signature */
const signQuestion = (question, signature) => (/** @type {string} */ yaml) => {
  const review = { ...signature, words: wordsHash('question', question) };
  return Object.keys(ownReviews(yaml)).length
    ? setInYaml(yaml, ['reviews'], question.id, review)
    : setInYaml(yaml, [], 'reviews', { [question.id]: review });
};

/** @param {string} yaml @returns {Record<string, any>} */
const ownReviews = (yaml) => parseDocument(yaml).toJS()?.reviews ?? {};

/** @param {string} text @param {Treatment} treatment @param {Signature} signature */
function signTreatment(text, treatment, signature) {
  const index = parseDocument(text)
    .toJS()
    .findIndex((/** @type {{id?: string}} */ { id }) => id === treatment.id);
  return setInYaml(text, [index], 'review', { ...signature, words: wordsHash('treatment', treatment) });
}
