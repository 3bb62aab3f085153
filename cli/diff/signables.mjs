/** Lists what of a content a reviewer signs for, each with its words. */
import { canonicalWords } from '../canonical-words.mjs';

/** @import { Content } from '../../src/content/model.js' */

/** @typedef {'urgent' | 'disclaimer' | 'summary' | 'answer' | 'treatment' | 'definition' | 'source'} Kind */

/**
 * @typedef {object} Signable
 * @property {Kind} kind
 * @property {string} id Of the topic, question and so on; empty for what there is once.
 * @property {string} name What readers know it by.
 * @property {[field: string, words: string][]} parts
 */

/** In the order of reading. @param {Content} content @returns {Signable[]} */
export function signablesOf(content) {
  const { topics, treatments, glossary, sources } = content;
  /** @type {Signable[]} */
  const all = [
    { kind: 'urgent', id: '', name: '', parts: canonicalWords('urgent', content) },
    { kind: 'disclaimer', id: '', name: '', parts: canonicalWords('disclaimer', content) },
    ...topics.flatMap((topic) => [
      {
        kind: /** @type {const} */ ('summary'),
        ...named(topic, topic.question),
        parts: canonicalWords('summary', topic),
      },
      ...topic.questions.map((each) => ({
        kind: /** @type {const} */ ('answer'),
        ...named(each, each.question),
        parts: canonicalWords('question', each),
      })),
    ]),
    ...treatments.map((each) => ({
      kind: /** @type {const} */ ('treatment'),
      ...named(each, each.name),
      parts: canonicalWords('treatment', each),
    })),
    ...Object.entries(glossary).map(([id, each]) => ({
      kind: /** @type {const} */ ('definition'),
      ...named({ id }, each.term),
      parts: canonicalWords('definition', each),
    })),
    ...Object.entries(sources).map(([id, each]) => ({
      kind: /** @type {const} */ ('source'),
      ...named({ id }, each.title),
      parts: canonicalWords('source', each),
    })),
  ];
  return all.filter(({ parts }) => parts.length);
}

/** @param {{id: string}} item @param {string} name */
const named = ({ id }, name) => ({ id, name });
