/** Makes an HTML tree of the blocks of the content. */
import { h } from 'hastscript';
import { safeAddress } from '../link.mjs';

/** @import { Element, ElementContent } from 'hast' */
/** @import { Block, Inline, TableRow } from '../../src/content/model.js' */
/** @import { Citations } from './citations.mjs' */

/** @param {readonly Block[]} blocks @param {Citations} [citations] Without them, citations are left out. @returns {ElementContent[]} */
export const htmlOf = (blocks, citations) => blocks.map((block) => blockOf(block, citations));

/** @param {Block} block @param {Citations} [citations] @returns {Element} */
function blockOf(block, citations) {
  if (block.type === 'paragraph') return h('p', inlineHtmlOf(block.children, citations));
  if (block.type === 'list') {
    const items = block.children.map(({ children }) => {
      const [only] = children;
      const isShort = children.length === 1 && only?.type === 'paragraph';
      return h('li', isShort ? inlineHtmlOf(only.children, citations) : htmlOf(children, citations));
    });
    return h(block.ordered ? 'ol' : 'ul', items);
  }
  const [head, ...rows] = block.children;
  return h('table', [
    h('thead', head ? [rowOf(head, 'th', citations)] : []),
    h(
      'tbody',
      rows.map((row) => rowOf(row, 'td', citations)),
    ),
  ]);
}

/** @param {TableRow} row @param {'th' | 'td'} name @param {Citations} [citations] */
const rowOf = (row, name, citations) =>
  h(
    'tr',
    row.children.map((cell) => h(name, name === 'th' ? { scope: 'col' } : {}, inlineHtmlOf(cell.children, citations))),
  );

/** @param {readonly Inline[]} nodes @param {Citations} [citations] @returns {ElementContent[]} */
export const inlineHtmlOf = (nodes, citations) => nodes.flatMap((node) => inlineOf(node, citations));

/** @param {Inline} node @param {Citations} [citations] @returns {ElementContent[]} */
function inlineOf(node, citations) {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type === 'cite') {
    const number = citations?.numberOf(node.id);
    return number ? [h('a', { href: `#source-${node.id}` }, `[${number}]`)] : [];
  }
  const children = inlineHtmlOf(node.children, citations);
  if (node.type === 'strong') return [h('strong', children)];
  if (node.type === 'emphasis') return [h('em', children)];
  const url = node.type === 'link' ? safeAddress(node.url) : undefined;
  return url ? [h('a', { href: url }, children)] : children;
}
