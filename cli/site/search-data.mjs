/** What the search of an index looks through: the words of each answer and treatment, once each. */
import { visit } from 'unist-util-visit';
import { messageIn } from '../export/words.mjs';
import { pageWords } from '../render/page-words.mjs';
import { answerId } from '../render/still.mjs';
import { sourceModule } from '../source-module.mjs';
import { textsOf } from '../texts.mjs';
import { fileOf, TREATMENTS } from './place.mjs';

/** @import { Content, Question, Treatment } from '../../src/content/model.js' */
/** @import { SearchData, SearchedAnswer } from '../../src/site/search-data.js' */

/** @param {Content} content @param {string} lang That of the page's own words. @returns {Promise<SearchData>} */
export async function searchData(content, lang) {
  /** @type {{wordsOf: (text: string) => string[]}} */
  const { wordsOf } = await sourceModule('content', "export { wordsOf } from './search.js';");
  const texts = new Map(textsOf(content).map(({ node, passages }) => [node, passages.map(({ text }) => text)]));
  /** @param {Question | Treatment} node @param {string[]} more */
  const words = (node, more) => shortest(wordsOf([...(texts.get(node) ?? []), ...more].join(' ')));
  /** @type {SearchedAnswer[]} */
  const answers = content.topics.flatMap((topic) =>
    topic.questions.map((question) => ({
      href: `${fileOf(topic)}#${answerId(question.id)}`,
      question: question.question,
      topic: topic.question,
      words: words(question, otherNames(question, content)),
    })),
  );
  const treatments = content.treatments.map((treatment) => ({
    href: `${TREATMENTS}#${answerId(`treatment-${treatment.id}`)}`,
    question: treatment.name,
    topic: pageWords(lang).treatments,
    words: words(treatment, treatment.brands),
  }));
  const [found, firstShown, nothingFound] = await Promise.all(
    ['found', 'firstShown', 'nothingFound'].map((key) => messageIn(lang, key)),
  );
  if (!found || !firstShown || !nothingFound) throw new Error(`The search has no words in "${lang}".`);
  return { lang, messages: { found, firstShown, nothingFound }, answers: [...answers, ...treatments] };
}

/** A word that stands inside another is found there. @param {string[]} words */
const shortest = (words) =>
  words.filter((word) => !words.some((other) => other !== word && other.includes(word))).join(' ');

/** Other words for what an answer explains. @param {Question} question @param {Content} content */
function otherNames({ short, answer, numbers, unknown }, { glossary }) {
  /** @type {Set<string>} */
  const ids = new Set();
  const children = /** @type {import('mdast').RootContent[]} */ (
    /** @type {unknown} */ ([...short, ...answer, ...numbers, ...unknown])
  );
  visit({ type: 'root', children }, (node) => {
    const { type, id } = /** @type {{type: string, id?: string}} */ (node);
    if (type === 'term' && id) ids.add(id);
  });
  return [...ids].flatMap((id) => {
    const entry = glossary[id];
    return entry ? [entry.term, ...entry.synonyms] : [];
  });
}
