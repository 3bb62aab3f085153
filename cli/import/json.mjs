/** Reads questions and answers from JSON: our own content file, a FAQPage, or a list of items. */
import { fromHtml } from 'hast-util-from-html';
import { jsonMistake } from '../json-mistake.mjs';
import { checkContent } from '../content-file.mjs';
import { readAnswer } from './answer.mjs';
import { wordsOf } from './element.mjs';
import { faqsIn, readFaqs } from './json-ld.mjs';

/** @import { Draft, DraftQuestion, Made } from './draft.mjs' */
/** @import { ImportPlace } from './place.mjs' */

/** @typedef {Record<string, any>} Loose */

const KINDS =
  'Known are a content file of kc-answers, a schema.org FAQPage, and {"items": [{"id", "question", "answer"}]}.';

/**
 * Our own content comes back whole, other questions as a draft.
 * @param {string} text
 * @param {ImportPlace} at
 * @returns {{content?: Made, draft?: Draft}}
 */
export function readJson(text, at) {
  const mistake = jsonMistake(text);
  if (mistake) {
    at.problem({ position: { start: { line: mistake.line } } }, `this isn't JSON: ${mistake.message}`);
    return {};
  }
  const value = JSON.parse(text);
  const faqs = faqsIn(value);
  if (faqs.length) return { draft: readFaqFile(value, faqs, at) };
  if (value?.schema !== undefined && (value.topics || value.treatments)) return { content: readOwn(value, at) };
  const items = Array.isArray(value) ? value : value?.items;
  if (Array.isArray(items)) return { draft: readItems(Array.isArray(value) ? {} : value, items, at) };
  at.problem(undefined, `this JSON holds no questions that can be read. ${KINDS}`);
  return {};
}

/** @param {any} value @param {Loose[]} faqs @param {ImportPlace} at @returns {Draft} */
function readFaqFile(value, faqs, at) {
  const page = Object(value);
  return { lang: textOf(page.inLanguage ?? faqs[0]?.['inLanguage']), title: textOf(page.name), ...readFaqs(faqs, at) };
}

/** @param {Loose} value @param {ImportPlace} at */
function readOwn(value, at) {
  at.findings.problems.push(...checkContent(at.file, value).filter(({ level }) => level === 'problem'));
  const { $schema, revision, ...content } = value;
  void $schema;
  void revision;
  return /** @type {Made} */ (content);
}

/** @param {unknown} value */
const textOf = (value) => (typeof value === 'string' ? value : '');

/** Under a topic for each name that the items give. @param {Loose} head @param {any[]} items @param {ImportPlace} at @returns {Draft} */
function readItems(head, items, at) {
  /** @type {Map<string, DraftQuestion[]>} */
  const topics = new Map();
  const isPlain = /^plain/i.test(textOf(head['format']));
  items.forEach((item, index) => {
    const question = readItem(Object(item), isPlain, at.within(`items[${index}].answer`));
    if (!question) return;
    const topic = textOf(item.topic);
    topics.set(topic, [...(topics.get(topic) ?? []), question]);
  });
  return {
    lang: textOf(head['lang']),
    dir: textOf(head['dir']),
    title: textOf(head['title']),
    topics: [...topics].map(([question, questions]) => ({ id: '', question, summary: [], questions })),
  };
}

/** @param {Loose} item @param {boolean} isPlain @param {ImportPlace} at @returns {DraftQuestion | undefined} */
function readItem(item, isPlain, at) {
  const [name, text] = [textOf(item['question']), textOf(item['answer'])];
  const question = isPlain ? name.replace(/\s+/g, ' ').trim() : wordsOf(fromHtml(name, { fragment: true }));
  const nodes = isPlain ? paragraphs(text) : fromHtml(text, { fragment: true }).children;
  const read = readAnswer(nodes, at);
  if (question && read.answer.length)
    return { id: textOf(item['id']), question, ...read, updated: textOf(item['updated']) };
  at.say(undefined, `a question without ${question ? 'an answer' : 'words'} was left out.`);
  return undefined;
}

/** Empty lines part paragraphs. @param {string} text @returns {import('hast').Element[]} */
const paragraphs = (text) =>
  text.split(/\n[^\S\n]*\n/).map((value) => ({
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{ type: 'text', value }],
  }));
