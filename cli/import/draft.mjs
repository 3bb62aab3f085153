/** Makes a content file of the topics and questions that an import found. */
import path from 'node:path';
import { isDate, newest, spellDate } from '../dates.mjs';
import { readLanguage } from './language.mjs';
import { Ids } from './slug.mjs';

/** @import { Block, Content, Inline, Source } from '../../src/content/model.js' */
/** @import { ImportPlace, Positioned } from './place.mjs' */

/**
 * @typedef {object} DraftQuestion
 * @property {string} id What the source calls it; may be empty or no id at all.
 * @property {string} question
 * @property {Inline[]} [short]
 * @property {Block[]} answer
 * @property {Block[]} [numbers]
 * @property {Block[]} [unknown]
 * @property {string[]} [sources]
 * @property {string} [updated] As the source gives it.
 * @property {Positioned} [node]
 */

/** @typedef {{id: string, question: string, summary: Block[], questions: DraftQuestion[], updated?: string}} DraftTopic */

/**
 * @typedef {object} Draft
 * @property {string} lang
 * @property {string} [dir]
 * @property {string} title
 * @property {Block[]} [urgent]
 * @property {Block[]} [disclaimer]
 * @property {Record<string, Source>} [sources]
 * @property {DraftTopic[]} topics
 */

/** What the person who imports says. @typedef {{id?: string, title?: string, lang?: string}} Wishes */

/** Parts that may be missing are left out where there is nothing to say. @typedef {Partial<Content> & Pick<Content, 'schema' | 'lang' | 'topics'>} Made */

/**
 * @param {Draft} draft
 * @param {Wishes} wishes
 * @param {ImportPlace} at
 * @returns {Made}
 */
export function contentOf(draft, wishes, at) {
  const { lang, dir } = readLanguage(wishes.lang || draft.lang, wishes.lang ? '' : (draft.dir ?? ''), at);
  const ids = new Ids();
  const title = wishes.title || draft.title || draft.topics[0]?.question || nameOf(at.file);
  if (!wishes.title && title === nameOf(at.file))
    at.say(
      undefined,
      `the title isn’t said anywhere: “${title}”, the name of the file, is taken. Name another with --title.`,
    );
  const topics = draft.topics.map((topic, index) => {
    const only = draft.topics.length === 1;
    const name = (only && wishes.title) || topic.question || title;
    const wanted = wishes.id ? (only ? wishes.id : `${wishes.id}-${index + 1}`) : topic.id;
    return { id: ids.next(wanted, name), name, topic };
  });
  const made = topics.map(({ id, name, topic }) => makeTopic(id, name, topic, { lang, ids, at }));
  const updated = newest(made.map((topic) => topic.updated ?? ''));
  const { urgent = [], disclaimer = [], sources = {} } = draft;
  return /** @type {Made} */ ({
    schema: 1,
    lang,
    dir,
    title,
    review: null,
    ...dated(updated, lang),
    ...(urgent.length ? { urgent } : {}),
    ...(disclaimer.length ? { disclaimer } : {}),
    sources,
    topics: made,
  });
}

/** @param {string} id @param {string} name @param {DraftTopic} topic @param {{lang: string, ids: Ids, at: ImportPlace}} to */
function makeTopic(id, name, topic, { lang, ids, at }) {
  const questions = topic.questions.map((each) => {
    const { short = [], numbers = [], unknown = [], sources = [] } = each;
    return {
      id: ids.next(each.id, each.question),
      question: each.question,
      ...(short.length ? { short } : {}),
      answer: each.answer,
      ...(numbers.length ? { numbers } : {}),
      ...(unknown.length ? { unknown } : {}),
      sources,
      ...dated(dateOf(each.updated ?? '', each, at), lang),
      review: null,
    };
  });
  const updated = newest([dateOf(topic.updated ?? '', undefined, at), ...questions.map((each) => each.updated ?? '')]);
  return { id, question: name, summary: topic.summary, questions, ...dated(updated, lang), review: null };
}

/** @param {string} file */
const nameOf = (file) => path.basename(file, path.extname(file));

/** @param {string} updated @param {string} lang @returns {{updated?: string, updatedText?: string}} */
const dated = (updated, lang) => (updated ? { updated, updatedText: spellDate(updated, lang) } : {});

/** The day of a date or a time. @param {string} text @param {DraftQuestion | undefined} question @param {ImportPlace} at */
function dateOf(text, question, at) {
  const day = text.slice(0, 10);
  if (!text || isDate(day)) return day;
  at.say(question?.node, `the date “${text}” isn’t written as 2026-11-23 and was left out.`);
  return '';
}
