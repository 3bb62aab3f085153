/** Reads the questions and answers of an HTML page. */
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { attribute, findElement, headingDepth, isNamed, oneLine } from './element.mjs';
import { findFaqs, readFaqs } from './json-ld.mjs';
import { exportedSources } from './exported-sources.mjs';
import { ImportPlace } from './place.mjs';
import { topicsOf } from './page-topics.mjs';
import { isFoldedQuestion, piecesOf } from './sections.mjs';

/** @import { Element, Nodes, Root } from 'hast' */
/** @import { Draft } from './draft.mjs' */

/** In order of trust: what is read if a page has several. */
export const WAYS = /** @type {const} */ (['json-ld', 'details', 'dl', 'headings']);

/** @typedef {typeof WAYS[number]} Way */

/** @type {Record<Way, string>} */
const NAMES = {
  'json-ld': 'the FAQPage data (JSON-LD)',
  details: 'the <details> elements',
  dl: 'the <dl> lists',
  headings: 'the headings',
};

/** @param {string} text @param {ImportPlace} at @param {Way} [by] @returns {Draft} */
export const readHtml = (text, at, by) => readPage(fromHtml(text), at, by);

/**
 * @param {Root} page
 * @param {ImportPlace} outer
 * @param {Way} [by]
 * @returns {Draft}
 */
export function readPage(page, outer, by) {
  const sources = exportedSources(page);
  const base = outer.base ?? baseOf(page);
  const at = new ImportPlace(outer.findings, outer.file, { sources, ...(base ? { base } : {}) });
  const faqs = !by || by === 'json-ld' ? findFaqs(page, at) : [];
  const root = rootOf(page, by);
  const way = by ?? (faqs.length ? 'json-ld' : (bestWay(root) ?? 'headings'));
  const html = findElement(page, (node) => node.tagName === 'html');
  const head = {
    lang: (html && attribute(html, 'lang')) || '',
    dir: (html && attribute(html, 'dir')) || '',
    title: titleOf(page),
  };
  if (way === 'json-ld') return { ...head, ...readFaqs(faqs, at) };
  if (isNamed(root, 'main'))
    at.say(root, 'only what stands in <main> was read, not the menus, header and footer around it.');
  const pieces = piecesOf(root, way);
  const level = way === 'headings' ? questionLevel(pieces) : 0;
  const found = topicsOf(pieces, level, head.title, at);
  const count = found.topics.reduce((sum, topic) => sum + topic.questions.length, 0);
  if (count) at.say(undefined, `${NAMES[way]} were read as ${count === 1 ? 'a question' : `${count} questions`}.`);
  return { ...head, sources, ...found };
}

/** The main part of the page, if questions stand in it. @param {Root} page @param {Way} [by] @returns {Nodes} */
function rootOf(page, by) {
  const main = findElement(page, (node) => node.tagName === 'main');
  const way = main && bestWay(main, by);
  return main && way ? main : (findElement(page, (node) => node.tagName === 'body') ?? page);
}

/** @param {Nodes} root @param {Way} [by] The only one to look for. @returns {Exclude<Way, 'json-ld'> | undefined} */
function bestWay(root, by) {
  /** @type {Record<Exclude<Way, 'json-ld'>, (node: Element) => boolean>} */
  const tests = {
    details: isFoldedQuestion,
    dl: (node) => node.tagName === 'dl',
    headings: (node) => headingDepth(node) > 0,
  };
  const ways = /** @type {Exclude<Way, 'json-ld'>[]} */ (Object.keys(tests));
  return ways.find((way) => (!by || by === way) && findElement(root, tests[way]));
}

/** @param {Nodes} page */
function titleOf(page) {
  const heading = findElement(page, (node) => headingDepth(node) === 1);
  const title = heading ?? findElement(page, (node) => node.tagName === 'title');
  return title ? oneLine(toString(title)) : '';
}

/** @param {Nodes} page */
function baseOf(page) {
  const base = findElement(page, (node) => isNamed(node, 'base') && URL.canParse(attribute(node, 'href')));
  return base && attribute(base, 'href');
}

/**
 * The depth of headings with the most question marks; without any, the depth with the most headings.
 * @param {ReturnType<typeof piecesOf>} pieces
 */
function questionLevel(pieces) {
  const headings = pieces.flatMap((piece) => (piece.kind === 'heading' ? [piece] : []));
  const asked = headings.filter(({ node }) => /[?？؟;]\s*$/.test(toString(node)));
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const { depth } of asked.length ? asked : headings) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  const [best] = [...counts].sort(([a, many], [b, others]) => others - many || a - b);
  return best?.[0] ?? 2;
}
