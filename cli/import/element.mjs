/** Tells the elements of a parsed HTML page apart. */
import { toString } from 'hast-util-to-string';
import { EXIT, visit } from 'unist-util-visit';

/** @import { Element, Nodes } from 'hast' */

const BLOCKS = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** @param {Nodes | undefined} node @returns {node is Element} */
export const isElement = (node) => node?.type === 'element';

/** @param {Nodes | undefined} node @param {readonly string[]} names */
export const isNamed = (node, ...names) => isElement(node) && names.includes(node.tagName);

/** @param {Nodes} node */
export const isBlock = (node) => isElement(node) && BLOCKS.has(node.tagName);

/** 1 to 6, or 0 for what isn't a heading. @param {Nodes} node */
export const headingDepth = (node) => Number((isElement(node) && /^h([1-6])$/.exec(node.tagName)?.[1]) || 0);

/** @param {Nodes} node @param {string} name */
export function hasClass(node, name) {
  const names = isElement(node) ? node.properties['className'] : undefined;
  return Array.isArray(names) && names.includes(name);
}

/** @param {Nodes} node @param {string} name */
export const attribute = (node, name) => {
  const value = isElement(node) ? node.properties[name] : undefined;
  return typeof value === 'string' ? value : '';
};

/** The first element in a node, or the node itself, that passes a test. @param {Nodes} node @param {(element: Element) => boolean} test */
export function findElement(node, test) {
  /** @type {Element | undefined} */
  let found;
  visit(node, 'element', (element) => {
    if (!test(element)) return undefined;
    found = element;
    return EXIT;
  });
  return found;
}

/** All words of a node on one line. @param {Nodes} node */
export const wordsOf = (node) => oneLine(toString(node));

/** @param {string} text */
export const oneLine = (text) => text.replace(/[ \t\n\f\r]+/g, ' ').trim();

/** The first words of a text, in quotes. @param {string} text */
export const quoted = (text, length = 60) => {
  const line = [...oneLine(text)];
  return line.length > length ? `“${line.slice(0, length).join('')}…”` : `“${line.join('')}”`;
};
