/** Writes the blocks of the content as the Markdown that `kc-answers build` reads. */
import { directiveToMarkdown } from 'mdast-util-directive';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';

/** @import { PhrasingContent, RootContent } from 'mdast' */
/** @import { Block, Inline } from '../../src/content/model.js' */

/** Blocks may be plain texts in a file that was written by hand. @typedef {string | readonly (Block | string)[]} LooseBlocks */

/** @param {LooseBlocks | undefined} blocks */
export const markdownOf = (blocks) => write(blocksOf(blocks).map(blockOf));

/** @param {string | readonly Inline[] | undefined} nodes */
export const inlineMarkdownOf = (nodes) =>
  nodes?.length
    ? write([
        {
          type: 'paragraph',
          children: typeof nodes === 'string' ? [{ type: 'text', value: nodes }] : nodes.map(inlineOf),
        },
      ])
    : '';

/** Plain words, with what means something in Markdown escaped. @param {string} text */
export const plainMarkdownOf = (text) => inlineMarkdownOf([{ type: 'text', value: text.replace(/\s+/g, ' ') }]);

/** @param {LooseBlocks | undefined} blocks @returns {Block[]} */
export const blocksOf = (blocks = []) =>
  (typeof blocks === 'string' ? [blocks] : blocks).flatMap((block) =>
    typeof block === 'string'
      ? block
          .split(/\n\s*\n/)
          .filter((part) => part.trim())
          .map((value) => ({
            type: /** @type {const} */ ('paragraph'),
            children: [{ type: /** @type {const} */ ('text'), value }],
          }))
      : [block],
  );

/** @param {RootContent[]} children */
const write = (children) =>
  toMarkdown(
    { type: 'root', children },
    {
      extensions: [directiveToMarkdown(), gfmTableToMarkdown({ tablePipeAlign: false })],
      bullet: '-',
      emphasis: '_',
      rule: '-',
    },
  ).trimEnd();

/** @param {Block} block @returns {RootContent} */
function blockOf(block) {
  if (block.type === 'paragraph') return { type: 'paragraph', children: block.children.map(inlineOf) };
  if (block.type === 'table')
    return {
      type: 'table',
      children: block.children.map((row) => ({
        type: 'tableRow',
        children: row.children.map((cell) => ({ type: 'tableCell', children: cell.children.map(inlineOf) })),
      })),
    };
  return {
    type: 'list',
    ordered: block.ordered === true,
    start: block.ordered ? 1 : null,
    spread: false,
    children: block.children.map((item) => ({
      type: 'listItem',
      spread: false,
      children: /** @type {any[]} */ (blocksOf(item.children).map(blockOf)),
    })),
  };
}

/** @param {Inline} node @returns {PhrasingContent} */
function inlineOf(node) {
  if (node.type === 'text') return { type: 'text', value: node.value.replace(/[ \t]*\n[ \t]*/g, ' ') };
  if (node.type === 'cite')
    return { type: 'textDirective', name: 'cite', attributes: {}, children: [{ type: 'text', value: node.id }] };
  const children = /** @type {any[]} */ (node.children.map(inlineOf));
  if (node.type === 'term') return { type: 'textDirective', name: 'term', attributes: { id: node.id }, children };
  return node.type === 'link' ? { type: 'link', url: node.url, children } : { type: node.type, children };
}
