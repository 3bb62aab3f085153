/** Reads the parts of one answer: those that `kc-answers export` marks, and the rest as the answer itself. */
import { citedIn } from '../citations.mjs';
import { readBlocks } from './blocks.mjs';
import { hasClass, isElement, isNamed } from './element.mjs';
import { joined, readPieces } from './inlines.mjs';
import { tidy } from './spaces.mjs';

/** @import { Nodes } from 'hast' */
/** @import { ImportPlace } from './place.mjs' */

/** @param {readonly Nodes[]} nodes @param {ImportPlace} at */
export function readAnswer(nodes, at) {
  const marked = (/** @type {string} */ name) => nodes.find((node) => hasClass(node, name));
  const [first, numbersNode, unknownNode] = ['kc-short', 'kc-numbers', 'kc-unknown'].map(marked);
  const rest = nodes.filter((node) => ![first, numbersNode, unknownNode].includes(node));
  const short = isElement(first) ? tidy(joined(readPieces(first.children, at))) : [];
  const [answer, numbers, unknown] = [
    readBlocks(rest, at),
    readBlocks(withoutLabel(numbersNode), at),
    readBlocks(withoutLabel(unknownNode), at),
  ];
  const sources = citedIn([...short, ...answer, ...numbers, ...unknown]);
  // An answer can't be empty: a short answer alone is the whole of it.
  if (!answer.length && short.length)
    return {
      short: [],
      answer: [{ type: /** @type {const} */ ('paragraph'), children: short }],
      numbers,
      unknown,
      sources,
    };
  return { short, answer, numbers, unknown, sources };
}

/** @param {Nodes | undefined} node @returns {Nodes[]} */
const withoutLabel = (node) =>
  isElement(node) ? node.children.filter((child) => !isNamed(child, 'summary') && !hasClass(child, 'kc-label')) : [];
