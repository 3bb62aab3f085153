/** Cuts an HTML page into headings, questions and what stands between them, in the order of the page. */
import { findElement, hasClass, headingDepth, isElement, isNamed } from './element.mjs';

/** @import { Element, Nodes } from 'hast' */

/** What `kc-answers export` marks beside topics. @typedef {'urgent' | 'disclaimer' | 'treatments'} Box */

/** How the questions of a page are told from the rest. @typedef {'details' | 'dl' | 'headings'} Way */

/**
 * @typedef {{kind: 'heading', depth: number, node: Element, home: Element | undefined}
 *   | {kind: 'question', node: Element, title: Nodes[], nodes: Nodes[]}
 *   | {kind: 'block', node: Nodes}
 *   | {kind: Box, node: Element}} Piece
 * `home` is the section that a heading opens.
 */

/** What `kc-answers export` writes beside questions; read elsewhere, or made anew. */
const BOXES = /** @type {const} */ (['urgent', 'disclaimer', 'treatments']);
const OWN = ['kc-sources', 'kc-review'];

/** @param {Element} node */
export const isFoldedQuestion = (node) =>
  node.tagName === 'details' &&
  !hasClass(node, 'kc-numbers') &&
  node.children.some((child) => isNamed(child, 'summary'));

/** @param {Element} node */
const boxOf = (node) => BOXES.find((name) => hasClass(node, `kc-${name}`));

/** @param {Nodes} root @param {Way} way @returns {Piece[]} */
export function piecesOf(root, way) {
  /** @param {Element} node */
  const isMark = (node) =>
    headingDepth(node) > 0 ||
    boxOf(node) !== undefined ||
    OWN.some((name) => hasClass(node, name)) ||
    (way === 'details' && isFoldedQuestion(node)) ||
    (way === 'dl' && node.tagName === 'dl');

  /** @param {Nodes} node @param {Element} [home] @returns {Piece[]} */
  const piecesIn = (node, home) => {
    if (!isElement(node)) return node.type === 'text' && node.value.trim() ? [{ kind: 'block', node }] : [];
    if (OWN.some((name) => hasClass(node, name))) return [];
    const box = boxOf(node);
    if (box) return [{ kind: box, node }];
    if (headingDepth(node)) return [{ kind: 'heading', depth: headingDepth(node), node, home }];
    if (way === 'details' && isFoldedQuestion(node)) return [foldedQuestion(node)];
    if (way === 'dl' && node.tagName === 'dl') return termsOf(node);
    if (hasClass(node, 'kc-numbers') || !findElement(node, isMark)) return [{ kind: 'block', node }];
    return node.children.flatMap((child, index) =>
      piecesIn(child, isFirst(node.children.slice(0, index)) ? node : undefined),
    );
  };
  return 'children' in root ? root.children.flatMap((child) => piecesIn(child)) : [];
}

/** @param {readonly Nodes[]} before */
const isFirst = (before) => before.every((node) => node.type !== 'element');

/** @param {Element} node @returns {Piece} */
function foldedQuestion(node) {
  const summary = node.children.find((child) => isNamed(child, 'summary'));
  return {
    kind: 'question',
    node,
    title: summary ? [summary] : [],
    nodes: node.children.filter((child) => child !== summary),
  };
}

/** Each run of terms, with the descriptions after it. @param {Element} list @returns {Piece[]} */
function termsOf(list) {
  const items = list.children.flatMap((child) =>
    isNamed(child, 'div') && isElement(child) ? child.children : [child],
  );
  /** @type {Piece[]} */
  const out = [];
  for (const item of items) {
    const last = out.at(-1);
    if (item.type === 'text' && !item.value.trim()) continue;
    if (isElement(item) && item.tagName === 'dt') {
      if (last?.kind === 'question' && !last.nodes.length) last.title.push(item);
      else out.push({ kind: 'question', node: item, title: [item], nodes: [] });
    } else if (last?.kind === 'question') last.nodes.push(...(isElement(item) ? wrapped(item) : [item]));
    else out.push({ kind: 'block', node: item });
  }
  return out;
}

/** @param {Element} item @returns {Nodes[]} */
const wrapped = (item) => [{ ...item, tagName: 'div' }];
