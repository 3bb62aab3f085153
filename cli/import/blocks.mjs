/** Turns HTML into the blocks of the content: paragraphs, lists and simple tables. Says what it flattens. */
import { toString } from 'hast-util-to-string';
import { attribute, findElement, headingDepth, isBlock, isElement, isNamed, quoted } from './element.mjs';
import { hasWords, isDropped, partAtBreaks, readPieces } from './inlines.mjs';
import { tidy } from './spaces.mjs';
import { readTable } from './table.mjs';

/** @import { Element, Nodes } from 'hast' */
/** @import { Block, Inline, List } from '../../src/content/model.js' */
/** @import { ImportPlace } from './place.mjs' */

/** The widget refuses what is nested deeper than anyone writes. */
const MAX_LISTS = 3;

/**
 * @param {readonly Nodes[]} nodes
 * @param {ImportPlace} at
 * @param {number} [lists] How many lists they stand in.
 * @returns {Block[]}
 */
export function readBlocks(nodes, at, lists = 0) {
  /** @type {Block[]} */
  const out = [];
  /** @type {Nodes[]} */
  let run = [];
  const endRun = () => {
    out.push(...paragraphs(run, at));
    run = [];
  };
  for (const node of nodes) {
    if (!holdsBlocks(node)) run.push(node);
    else {
      endRun();
      out.push(...readBlock(/** @type {Element} */ (node), at, lists));
    }
  }
  endRun();
  return out;
}

/** @param {Nodes} node */
const holdsBlocks = (node) => !isDropped(node) && !!findElement(node, isBlock);

/** @param {readonly Nodes[]} nodes @param {ImportPlace} at @param {'strong'} [stress] @returns {Block[]} */
function paragraphs(nodes, at, stress) {
  return partAtBreaks(readPieces(nodes, at)).flatMap((part) => {
    const words = tidy(part);
    if (!hasWords(words)) return [];
    /** @type {Inline[]} */
    const children = stress ? [{ type: stress, children: words }] : words;
    return [{ type: /** @type {const} */ ('paragraph'), children }];
  });
}

/** @param {Element} node @param {ImportPlace} at @param {number} lists @returns {Block[]} */
function readBlock(node, at, lists) {
  const name = node.tagName;
  if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') return readList(node, at, lists);
  if (name === 'table') return readTable(node, at, (nodes) => readBlocks(nodes, at, lists));
  if (headingDepth(node) || isNamed(node, 'summary', 'dt', 'caption')) return readLabel(node, at, lists);
  if (name === 'pre') return readLines(node, at);
  if (name === 'hr') at.say(node, 'a rule was left out.');
  if (name === 'blockquote') at.say(node, 'a block quote is kept as plain paragraphs. Say whose words they are.');
  if (name === 'dl') at.say(node, 'a list of terms inside an answer is kept as paragraphs, each term in bold.');
  if (name === 'details') at.say(node, 'what was folded inside an answer is kept as paragraphs, always in sight.');
  if (name === 'form') at.say(node, 'a form can’t be part of an answer: only its words are kept.');
  return readBlocks(node.children, at, lists);
}

/** What stands over other words becomes a paragraph in bold. @param {Element} node @param {ImportPlace} at @param {number} lists @returns {Block[]} */
function readLabel(node, at, lists) {
  if (headingDepth(node))
    at.say(node, `the heading ${quoted(toString(node))} inside an answer is kept as a bold line.`);
  const isWhole = node.children.some(holdsBlocks);
  return isWhole ? readBlocks(node.children, at, lists) : paragraphs(node.children, at, 'strong');
}

/** @param {Element} node @param {ImportPlace} at @returns {Block[]} */
function readLines(node, at) {
  at.say(node, 'a code block or text with fixed spaces is kept as plain paragraphs, one for each line.');
  return toString(node)
    .split('\n')
    .flatMap((value) => paragraphs([{ type: 'text', value }], at));
}

/** @param {Element} node @param {ImportPlace} at @param {number} lists @returns {Block[]} */
function readList(node, at, lists) {
  if (lists >= MAX_LISTS) {
    at.say(node, `a list inside of ${MAX_LISTS} others is kept as paragraphs.`);
    return readBlocks(node.children, at, lists);
  }
  const start = attribute(node, 'start') || node.properties['start'];
  if (node.tagName === 'ol' && ((start && Number(start) !== 1) || node.properties['reversed']))
    at.say(node, 'this list isn’t counted from 1 upward, but will be shown so.');
  const children = node.children.flatMap((child) => {
    if (child.type === 'text' && !child.value.trim()) return [];
    const own = isElement(child) && child.tagName === 'li' ? child.children : [child];
    const blocks = readBlocks(own, at, lists + 1);
    return blocks.length ? [{ type: /** @type {const} */ ('listItem'), children: blocks }] : [];
  });
  if (!children.length) return [];
  /** @type {List} */
  const list = node.tagName === 'ol' ? { type: 'list', ordered: true, children } : { type: 'list', children };
  return [list];
}
