/** Reads the content that is to be exported, with every part that a file by hand may leave out. */
import { stat } from 'node:fs/promises';
import { readContentFile } from '../content-file.mjs';
import { blocksOf } from '../import/rich-markdown.mjs';
import { buildPack } from '../pack.mjs';
import { hasProblems } from '../problem.mjs';

/** @import { Content, Inline, Question, Topic, Treatment } from '../../src/content/model.js' */
/** @import { Problem } from '../problem.mjs' */

/** @typedef {Record<string, any>} Loose */

/**
 * @param {string} target A content file or folder.
 * @param {string} [topic] The id of the only topic wanted.
 * @returns {Promise<{content: Content | null, problems: Problem[]}>}
 */
export async function readForExport(target, topic) {
  const isFolder = (await stat(target).catch(() => null))?.isDirectory();
  const { content, problems } = await (isFolder ? buildPack(target) : readContentFile(target));
  const bad = problems.filter(({ level }) => level === 'problem');
  if (!content || hasProblems(bad)) return { content: null, problems: bad };
  const whole = complete(content);
  if (!topic) return { content: whole, problems: [] };
  const topics = whole.topics.filter(({ id }) => id === topic);
  if (topics.length) return { content: ofTopics(whole, topics), problems: [] };
  const known = whole.topics.map(({ id }) => id).join(', ');
  const message = `there is no topic "${topic}". There are: ${known || 'none'}.`;
  return { content: null, problems: [{ file: target, level: 'problem', message }] };
}

/** @param {Content} content @param {Topic[]} topics @returns {Content} */
function ofTopics(content, topics) {
  const ids = topics.flatMap(({ treatments }) => treatments);
  return { ...content, topics, treatments: content.treatments.filter(({ id }) => ids.includes(id)) };
}

/** @param {Loose} content @returns {Content} */
const complete = (content) =>
  /** @type {any} */ ({
    dir: 'ltr',
    title: '',
    publisher: { name: '' },
    review: null,
    updated: '',
    updatedText: '',
    glossary: {},
    ...content,
    sources: content['sources'] ?? {},
    urgent: blocksOf(content['urgent']),
    disclaimer: blocksOf(content['disclaimer']),
    topics: (content['topics'] ?? []).map(completeTopic),
    treatments: (content['treatments'] ?? []).map(completeTreatment),
  });

/** @param {Loose} topic @returns {Topic} */
const completeTopic = (topic) =>
  /** @type {any} */ ({
    updated: '',
    updatedText: '',
    review: null,
    treatments: [],
    related: [],
    url: null,
    ...topic,
    summary: blocksOf(topic['summary']),
    questions: topic['questions'].map(completeQuestion),
  });

/** @param {Loose} question @returns {Question} */
const completeQuestion = (question) =>
  /** @type {any} */ ({
    updated: '',
    updatedText: '',
    review: null,
    sources: [],
    ...question,
    short: inlinesOf(question['short']),
    answer: blocksOf(question['answer']),
    numbers: blocksOf(question['numbers']),
    unknown: blocksOf(question['unknown']),
  });

/** @param {Loose} treatment @returns {Treatment} */
const completeTreatment = (treatment) =>
  /** @type {any} */ ({
    brands: [],
    combinedWith: [],
    outcomes: [],
    questionsToAsk: [],
    sources: [],
    ...treatment,
    ...Object.fromEntries(
      ['how', 'given', 'setting', 'sideEffects', 'numbers'].map((key) => [key, blocksOf(treatment[key])]),
    ),
  });

/** @param {string | Inline[] | undefined} value @returns {Inline[]} */
const inlinesOf = (value = []) => (typeof value === 'string' ? [{ type: 'text', value }] : value);
