/** Turns the words of an HTML paragraph into the inline nodes of the content, and says what they can't hold. */
import { toString } from 'hast-util-to-string';
import { safeAddress } from '../link.mjs';
import { attribute, isBlock, oneLine, quoted, wordsOf } from './element.mjs';

/** @import { Element, Nodes } from 'hast' */
/** @import { Inline } from '../../src/content/model.js' */
/** @import { ImportPlace } from './place.mjs' */

/** A line break: where a paragraph is parted. @typedef {{type: 'break'}} Break */
/** @typedef {Inline | Break} Piece */

/** The widget refuses what is nested deeper than anyone writes. */
const MAX_DEPTH = 3;
const STRESSED = new Map(
  Object.entries({ strong: 'strong', b: 'strong', em: 'emphasis', i: 'emphasis', cite: 'emphasis', dfn: 'emphasis' }),
);
/** What isn't words. What it says to those who can't see it is told. */
const DROPPED = new Set(
  'applet area audio base button canvas datalist embed frame frameset iframe input keygen link map math meta meter noembed noframes noscript object param picture progress script select source style svg template textarea title track video'.split(
    ' ',
  ),
);
const MACHINE = new Set(['script', 'style', 'meta', 'link', 'base', 'source', 'track', 'param', 'title']);
/** Their words are kept, what they look like isn't. */
const FLATTENED = new Map(
  Object.entries({
    code: 'code',
    kbd: 'keyboard input',
    samp: 'code',
    sub: 'a lowered sign',
    sup: 'a raised sign',
    del: 'struck-out words',
    s: 'struck-out words',
    strike: 'struck-out words',
  }),
);

/** @param {Nodes} node */
export const isDropped = (node) => node.type === 'element' && (node.tagName === 'img' || DROPPED.has(node.tagName));

/** Says what goes with an element that answers can't hold. @param {Element} node @param {ImportPlace} at */
export function sayDropped(node, at) {
  const name = node.tagName;
  if (name === 'img') {
    const alt = oneLine(attribute(node, 'alt'));
    at.say(
      node,
      `an image was left out${alt ? `. Say in words what it shows: ${quoted(alt, 500)}` : ', it has no text'}.`,
    );
    return;
  }
  const text = name === 'template' ? '' : MACHINE.has(name) ? '' : wordsOf(node) || attribute(node, 'value');
  const inside = node.content ? wordsOf(node.content) : text;
  at.say(node, `<${name}> was left out${inside ? `. It said: ${quoted(inside, 500)}` : ''}.`);
}

/**
 * @param {readonly Nodes[]} nodes
 * @param {ImportPlace} at
 * @param {{depth?: number, isInLink?: boolean}} [inside]
 * @returns {Piece[]}
 */
export function readPieces(nodes, at, inside = {}) {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return node.value ? [{ type: /** @type {const} */ ('text'), value: node.value }] : [];
    return node.type === 'element' ? readElement(node, at, inside) : [];
  });
}

/** @param {Element} node @param {ImportPlace} at @param {{depth?: number, isInLink?: boolean}} inside @returns {Piece[]} */
function readElement(node, at, inside) {
  const { depth = 0 } = inside;
  const name = node.tagName;
  if (name === 'br') return [{ type: 'break' }];
  if (name === 'wbr') return [];
  if (isDropped(node)) {
    sayDropped(node, at);
    return [];
  }
  if (name === 'a') return readLink(node, at, inside);
  const type = STRESSED.get(name);
  if (type && depth < MAX_DEPTH)
    return stress(/** @type {'strong'} */ (type), node, at, { ...inside, depth: depth + 1 });
  const what = FLATTENED.get(name);
  if (what) at.say(node, `${what} can’t be part of an answer: ${quoted(toString(node))} is kept as plain words.`);
  if (name === 'abbr' && attribute(node, 'title'))
    at.say(node, `the long form of ${quoted(toString(node))} was left out: ${quoted(attribute(node, 'title'), 500)}.`);
  const pieces = readPieces(node.children, at, inside);
  return isBlock(node) ? [{ type: 'text', value: ' ' }, ...pieces, { type: 'text', value: ' ' }] : pieces;
}

/** @param {'strong' | 'emphasis'} type @param {Element} node @param {ImportPlace} at @param {{depth?: number, isInLink?: boolean}} inside @returns {Piece[]} */
function stress(type, node, at, inside) {
  const pieces = readPieces(node.children, at, inside);
  return partAtBreaks(pieces).flatMap((children, index) => {
    const part = hasWords(children) ? [{ type, children }] : children;
    return index ? [/** @type {Break} */ ({ type: 'break' }), ...part] : part;
  });
}

/** @param {Element} node @param {ImportPlace} at @param {{depth?: number, isInLink?: boolean}} inside @returns {Piece[]} */
function readLink(node, at, inside) {
  const { depth = 0 } = inside;
  const address = attribute(node, 'href');
  const cited = /^#source-(.+)$/.exec(address)?.[1] ?? '';
  if (Object.hasOwn(at.sources, cited)) return inside.isInLink ? [] : [{ type: 'cite', id: cited }];
  const pieces = readPieces(node.children, at, { depth: depth + 1, isInLink: true });
  const words = toString(node).trim();
  if (!address || inside.isInLink || depth >= MAX_DEPTH) return pieces;
  const url = safeAddress(address, at.base);
  const children = joined(pieces);
  if (url === undefined || !hasWords(children)) {
    at.say(node, whyNoLink(words, address, url));
    return pieces;
  }
  return [{ type: 'link', url, children }];
}

/** @param {string} words @param {string} address @param {string | undefined} url */
function whyNoLink(words, address, url) {
  if (url !== undefined) return `the link to ${quoted(address, 500)} has no words and was left out.`;
  const isRelative = !/^\s*[a-z][a-z0-9+.-]*\s*:/i.test(address);
  const why = isRelative
    ? 'it is relative: name the page’s own address with --base'
    : 'links begin with https://, http://, mailto: or tel:';
  return `the link to ${quoted(address, 500)} was left out (${why}); its words ${quoted(words)} are kept.`;
}

/** @param {readonly Piece[]} pieces @returns {Inline[][]} */
export function partAtBreaks(pieces) {
  /** @type {Inline[][]} */
  const parts = [[]];
  for (const piece of pieces) {
    if (piece.type === 'break') parts.push([]);
    else parts.at(-1)?.push(piece);
  }
  return parts;
}

/** With spaces for line breaks. @param {readonly Piece[]} pieces @returns {Inline[]} */
export const joined = (pieces) =>
  pieces.map((piece) => (piece.type === 'break' ? { type: 'text', value: ' ' } : piece));

/** @param {readonly Inline[]} nodes @returns {boolean} */
export const hasWords = (nodes) =>
  nodes.some((node) =>
    node.type === 'text' ? /[^ \t\n\f\r]/.test(node.value) : node.type === 'cite' || hasWords(node.children),
  );
