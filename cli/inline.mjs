/** Turns a Markdown sentence into the inline nodes of the content, refusing the rest by line. */
import { toString } from 'mdast-util-to-string';
import { isId, ID_ADVICE } from './id.mjs';
import { safeAddress } from './link.mjs';
import { refusal } from './refused.mjs';

/** @import { PhrasingContent } from 'mdast' */
/** @import { TextDirective } from 'mdast-util-directive' */
/** @import { Inline } from '../src/content/model.js' */
/** @import { MarkdownPlace } from './markdown.mjs' */

/** Leftovers of Markdown that its parser silently takes for words. */
const LEFTOVERS = [
  { sign: /\[\^/, advice: 'footnotes ("[^1]") aren\'t used. Cite a source with ":cite[id]".' },
  { sign: /\]\(/, advice: "this link can't be read. Write [text](address), without spaces in the address." },
  {
    sign: /:::/,
    advice:
      '":::" stands alone here. It opens a block as ":::short", ":::numbers" or ":::unknown", and closes it on a line of its own.',
  },
];

/**
 * @param {readonly PhrasingContent[]} nodes
 * @param {MarkdownPlace} at
 * @param {string} [inside] The link or glossary word that the nodes stand in.
 * @returns {Inline[]}
 */
export function readInlines(nodes, at, inside) {
  return nodes.flatMap((node, index) => {
    const read = readInline(node, at, inside) ?? [];
    return !Array.isArray(read) && read.type === 'text' && isCite(nodes[index + 1]) ? [beforeCite(read)] : read;
  });
}

/** @param {PhrasingContent | undefined} node */
const isCite = (node) => node?.type === 'textDirective' && node.name === 'cite';

/**
 * A number in brackets alone on a line says nothing: it stays with the word before it.
 * @param {import('../src/content/model.js').Text} text
 * @returns {Inline}
 */
const beforeCite = ({ type, value }) => ({ type, value: value.replace(/\s+$/, '\u00a0') });

/** @param {PhrasingContent} node @param {MarkdownPlace} at @param {string} [inside] @returns {Inline | undefined} */
function readInline(node, at, inside) {
  switch (node.type) {
    case 'text':
      for (const { sign, advice } of LEFTOVERS) if (sign.test(node.value)) at.problem(node, advice);
      return { type: 'text', value: node.value.replace(/[ \t]*\n[ \t]*/g, ' ') };
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: readInlines(node.children, at, inside) };
    case 'link':
      return readLink(node, at, inside);
    case 'textDirective':
      if (node.name === 'cite') return readCite(node, at, inside);
      if (node.name === 'term') return readTerm(node, at, inside);
  }
  at.problem(node, refusal(node));
}

/** @param {import('mdast').Link} node @param {MarkdownPlace} at @param {string} [inside] @returns {Inline | undefined} */
function readLink(node, at, inside) {
  if (inside) return at.problem(node, `a link can't stand inside ${inside}.`);
  if (node.title) at.problem(node, `the title "${node.title}" of this link is never shown. Take it out.`);
  if (!toString(node).trim()) at.problem(node, 'this link has no text. Write [text](address).');
  if (safeAddress(node.url) === undefined)
    at.problem(node, `the address "${node.url}" can't be used. Links start with https://, http://, mailto: or tel:.`);
  return { type: 'link', url: node.url, children: readInlines(node.children, at, 'a link') };
}

/** @param {TextDirective} node @param {MarkdownPlace} at @param {string} [inside] @returns {Inline | undefined} */
function readCite(node, at, inside) {
  const id = toString(node).trim();
  if (inside) return at.problem(node, `a citation can't stand inside ${inside}. Put it after.`);
  if (Object.keys(node.attributes ?? {}).length)
    at.problem(node, '":cite" takes nothing in braces: write ":cite[id]".');
  if (!isId(id)) return at.problem(node, `":cite[${id}]" must name one source. ${ID_ADVICE}`);
  at.used('source', id, node);
  return { type: 'cite', id };
}

/** @param {TextDirective} node @param {MarkdownPlace} at @param {string} [inside] @returns {Inline | undefined} */
function readTerm(node, at, inside) {
  const { id, ...others } = node.attributes ?? {};
  const label = toString(node).trim();
  if (inside) return at.problem(node, `a glossary word can't stand inside ${inside}.`);
  if (!label || !id || Object.keys(others).length)
    return at.problem(
      node,
      'a glossary word is written ":term[word]{#id}", with its words and its id and nothing more.',
    );
  if (!isId(id)) return at.problem(node, `"${id}" can't be an id. ${ID_ADVICE}`);
  at.used('term', id, node);
  return { type: 'term', id, children: readInlines(node.children, at, 'a glossary word') };
}
