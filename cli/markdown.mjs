/** Turns Markdown into the blocks of the content, refusing by line whatever an answer can't hold. */
import { fromMarkdown } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { readInlines } from './inline.mjs';
import { refusal } from './refused.mjs';

/** @import { Nodes, Root, RootContent, Table, List } from 'mdast' */
/** @import { Block, ListItem, TableRow } from '../src/content/model.js' */
/** @import { Findings, IdKind } from './findings.mjs' */

/** @param {string} text @returns {Root} */
export const parseMarkdown = (text) =>
  fromMarkdown(text, {
    extensions: [frontmatter(['yaml']), gfmTable(), directive()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmTableFromMarkdown(), directiveFromMarkdown()],
  });

/** Knows where in a file a piece of Markdown stands, and notes there what is found in it. */
export class MarkdownPlace {
  /**
   * @param {Findings} findings
   * @param {string} file
   * @param {number} [firstLine] The line of the file on which the Markdown begins.
   */
  constructor(findings, file, firstLine = 1) {
    this.findings = findings;
    this.file = file;
    this.firstLine = firstLine;
  }

  /** @param {Pick<Nodes, 'position'>} node */
  of(node) {
    return { file: this.file, line: this.firstLine + (node.position?.start.line ?? 1) - 1 };
  }

  /** @param {Pick<Nodes, 'position'>} node @param {string} message @returns {undefined} */
  problem(node, message) {
    this.findings.problem(this.of(node), message);
  }

  /** @param {IdKind} kind @param {string} id @param {Nodes} node */
  used(kind, id, node) {
    this.findings.used(kind, id, this.of(node));
  }
}

/** @param {readonly RootContent[]} nodes @param {MarkdownPlace} at @returns {Block[]} */
export function readBlocks(nodes, at) {
  return nodes.flatMap((node) => {
    const block = readBlock(node, at);
    if (!block) return [];
    at.findings.places.set(block, at.of(node));
    return [block];
  });
}

/** @param {RootContent} node @param {MarkdownPlace} at @returns {Block | undefined} */
function readBlock(node, at) {
  if (node.type === 'paragraph') return { type: 'paragraph', children: readInlines(node.children, at) };
  if (node.type === 'list') return readList(node, at);
  if (node.type === 'table') return readTable(node, at);
  at.problem(node, refusal(node));
}

/** @param {List} node @param {MarkdownPlace} at @returns {Block} */
function readList(node, at) {
  if (node.ordered && node.start !== 1)
    at.problem(
      node,
      `this list begins with ${node.start}, but it would be shown from 1. Begin with 1, or join it to the list before.`,
    );
  const children = node.children.map((item) => {
    if (!item.children.length) at.problem(item, 'this list item is empty. Fill it or take it out.');
    return /** @type {ListItem} */ ({ type: 'listItem', children: readBlocks(item.children, at) });
  });
  return node.ordered ? { type: 'list', ordered: true, children } : { type: 'list', children };
}

/** @param {Table} node @param {MarkdownPlace} at @returns {Block} */
function readTable(node, at) {
  const columns = node.children[0]?.children.length;
  const children = node.children.map((row) => {
    if (row.children.length !== columns)
      at.problem(
        row,
        `this table row has ${row.children.length} cells, its heading row has ${columns}. Give both the same.`,
      );
    const cells = row.children.map((cell) => {
      const read = { type: 'tableCell', children: readInlines(cell.children, at) };
      at.findings.places.set(read, at.of(cell));
      return read;
    });
    return /** @type {TableRow} */ ({ type: 'tableRow', children: cells });
  });
  return { type: 'table', children };
}
