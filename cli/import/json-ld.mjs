/** Reads the FAQPage of schema.org, in the JSON-LD of a page or of a file. */
import { toString } from 'hast-util-to-string';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { jsonMistake } from '../json-mistake.mjs';
import { readAnswer } from './answer.mjs';
import { attribute, wordsOf } from './element.mjs';
import { readBlocks } from './blocks.mjs';
import { Ids } from './slug.mjs';

/** @import { Root } from 'hast' */
/** @import { Source } from '../../src/content/model.js' */
/** @import { Draft, DraftQuestion } from './draft.mjs' */
/** @import { ImportPlace } from './place.mjs' */

/** @typedef {Record<string, any>} Loose */

/** The FAQPages in the scripts of a page. @param {Root} page @param {ImportPlace} at @returns {Loose[]} */
export function findFaqs(page, at) {
  /** @type {Loose[]} */
  const found = [];
  visit(page, 'element', (node) => {
    if (node.tagName !== 'script' || !/^application\/ld\+json\b/i.test(attribute(node, 'type'))) return;
    const text = toString(node);
    const mistake = jsonMistake(text);
    if (mistake) at.say(node, `the JSON-LD here can’t be read and was left out: ${mistake.message}`);
    else found.push(...faqsIn(JSON.parse(text)));
  });
  return found;
}

/** Each FAQPage anywhere in a value. @param {unknown} value @param {number} [depth] @returns {Loose[]} */
export function faqsIn(value, depth = 0) {
  if (typeof value !== 'object' || value === null || depth > 20) return [];
  if (!Array.isArray(value) && isOf(value, 'FAQPage')) return [value];
  return Object.values(value).flatMap((each) => faqsIn(each, depth + 1));
}

/** @param {Loose} value @param {string} type */
const isOf = (value, type) =>
  listOf(value['@type']).some((each) => typeof each === 'string' && each.replace(/^.*[/:]/, '') === type);

/** @param {unknown} value @returns {any[]} */
const listOf = (value) => (Array.isArray(value) ? value : value === undefined || value === null ? [] : [value]);

/** @param {unknown} value */
const textOf = (value) => (typeof value === 'string' ? value : '');

/** @param {readonly Loose[]} faqs @param {ImportPlace} at @returns {Pick<Draft, 'sources' | 'topics'>} */
export function readFaqs(faqs, at) {
  /** @type {Record<string, Source>} */
  const sources = Object.create(null);
  const topics = faqs.map((faq, index) => {
    const place = at.within(faqs.length > 1 ? `FAQPage[${index}]` : 'FAQPage');
    const questions = listOf(faq['mainEntity']).flatMap((each, number) =>
      readQuestion(Object(each), sources, place.within(`${place.path}.mainEntity[${number}]`)),
    );
    return {
      id: fragmentOf(faq),
      question: wordsOf(fromHtml(textOf(faq['name']), { fragment: true })),
      summary: readBlocks(fromHtml(textOf(faq['description']), { fragment: true }).children, place),
      questions,
      updated: textOf(faq['dateModified']),
    };
  });
  const count = topics.reduce((sum, topic) => sum + topic.questions.length, 0);
  at.say(
    undefined,
    `the FAQPage data (JSON-LD) was read: ${count} questions. What the page says besides wasn’t; to read it, use --by.`,
  );
  return { sources, topics: topics.filter((topic) => topic.questions.length) };
}

/** `spread` of `https://clinic.example/answers#spread`. @param {Loose} value */
const fragmentOf = (value) => /#([^#]+)$/.exec(textOf(value['@id']))?.[1] ?? '';

/** @param {Loose} raw @param {Record<string, Source>} sources @param {ImportPlace} at @returns {DraftQuestion[]} */
function readQuestion(raw, sources, at) {
  const [answer, ...others] = [...listOf(raw['acceptedAnswer']), ...listOf(raw['suggestedAnswer'])].map(Object);
  const question = wordsOf(fromHtml(textOf(raw['name']) || textOf(raw['text']), { fragment: true }));
  const read = readAnswer(fromHtml(textOf(answer?.['text']), { fragment: true }).children, at);
  if (!question || !read.answer.length) {
    at.say(undefined, `a question without ${question ? 'an answer' : 'words'} was left out.`);
    return [];
  }
  if (others.length) at.say(undefined, `only the first of ${others.length + 1} answers was read.`);
  const cited = listOf(answer?.['citation']).flatMap((each) => readSource(Object(each), sources));
  const updated = textOf(raw['dateModified']) || textOf(answer?.['dateModified']);
  return [{ id: fragmentOf(raw), question, ...read, sources: cited, updated }];
}

/** The id of a source that has what a source needs. @param {Loose} raw @param {Record<string, Source>} sources */
function readSource(raw, sources) {
  const publisher = textOf(raw['publisher']) || textOf(Object(raw['publisher'])['name']);
  const [title, url, date] = [textOf(raw['name']), textOf(raw['url']), textOf(raw['datePublished'])];
  if (!title || !publisher || !/^https?:\/\/\S+$/i.test(url)) return [];
  const known = Object.keys(sources).find((id) => sources[id]?.url === url && sources[id]?.title === title);
  if (known) return [known];
  const ids = new Ids();
  for (const id of Object.keys(sources)) ids.next(id, id);
  const id = ids.next(fragmentOf(raw).replace(/^source-/, ''), title);
  sources[id] = { title, publisher, url, ...(date ? { date } : {}) };
  return [id];
}
