/** Warns of links to an answer that isn't there: `#id`, or the address of a topic's own page with `#id`. */
import { didYouMean } from '../nearest.mjs';

/** @import { Finding, Rule } from './finding.mjs' */

/** @type {Rule} */
export function deadLinks({ content, paragraphs }) {
  /** @type {any[]} */
  const topics = Array.isArray(content['topics']) ? content['topics'] : [];
  const ids = new Set([
    ...topics.flatMap(({ id, questions }) => [id, ...(questions ?? []).map((/** @type {any} */ each) => each.id)]),
    ...(content['treatments'] ?? []).map((/** @type {any} */ each) => each.id),
  ]);
  const pages = new Set(topics.flatMap(({ url }) => (url ? [url] : [])));
  return paragraphs.flatMap(({ node, path, sentences }) =>
    linksIn(node).flatMap(({ url, text }) => {
      const [page = '', id] = url.split('#');
      const isOurs = url.startsWith('#') || pages.has(page);
      if (!isOurs || !id || ids.has(id)) return [];
      /** @type {Finding} */
      const finding = {
        node,
        path,
        sentence: sentences.find((sentence) => sentence.includes(text)) ?? text,
        message: `the link to "#${id}" leads to no question, topic or treatment${didYouMean(id, ids)}.`,
        advice: 'Correct the id after "#", or take the link out.',
      };
      return [finding];
    }),
  );
}

/** @param {any} node @returns {{url: string, text: string}[]} */
function linksIn(node) {
  if (Array.isArray(node)) return node.flatMap(linksIn);
  if (node?.type === 'link') return [{ url: String(node.url), text: textIn(node.children) }];
  return linksIn(node?.children ?? []);
}

/** @param {any} nodes @returns {string} */
const textIn = (nodes) => (nodes ?? []).map((/** @type {any} */ node) => node.value ?? textIn(node.children)).join('');
