/** The generated list of questions that every candidate shows: the same words, ids and order. */
import { contentOf } from './questions.mjs';

/** @typedef {{id: string, question: string, answer: string}} Item `question` and `answer` are HTML. */
/** @typedef {{items: Item[], content: any}} List `content` is the same list as a content file of ours. */

/** @param {string} text */
export const escapeHtml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** @param {string} text */
const paragraph = (text) => `<p>${escapeHtml(text)}</p>`;

/**
 * @param {number} count
 * @returns {List}
 */
export function listOf(count) {
  // Shipped words alone: the list is the same wherever this runs.
  const content = contentOf(count, []);
  const items = content.topics[0].questions.map((/** @type {any} */ { id, question, short, answer }) => ({
    id,
    question: escapeHtml(question),
    answer: [short, ...answer.split('\n\n')].map(paragraph).join(''),
  }));
  return { items, content };
}
