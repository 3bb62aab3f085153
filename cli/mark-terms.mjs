/**
 * Marks the words that the glossary explains, each at its first use in an answer, as `:term[word]{#id}` would.
 *
 * An answer is what is read in one go: short answer, answer, numbers and what isn't known of a question; the summary of a
 * topic; all texts of a treatment; urgent help; the disclaimer. Links, headings of tables and what is marked already are
 * left as they are. A form is found only where it is written in one way: not where half of it is bold.
 */
import { termFinder } from './term-finder.mjs';

/** @import { Block, Content, Inline, ListItem, TableCell, TableRow, Text } from '../src/content/model.js' */
/** @import { Found } from './term-finder.mjs' */

/** @typedef {Block | ListItem | TableRow | TableCell | Inline} AnyNode */
/** @typedef {(text: string, from: number, to: number) => Found[]} Find */

/**
 * Changes the nodes of a content where they stand.
 * @param {Pick<Content, 'lang' | 'urgent' | 'disclaimer' | 'topics' | 'treatments'>} content
 * @param {ReadonlyMap<string, readonly string[]>} forms
 * @returns {Set<string>} The ids of the words that were marked.
 */
export function markTerms({ lang, urgent, disclaimer, topics, treatments }, forms) {
  const find = termFinder(forms, lang);
  const answers = [
    [urgent],
    [disclaimer],
    ...topics.flatMap(({ summary, questions }) => [
      [summary],
      ...questions.map(({ short, answer, numbers, unknown }) => [short, answer, numbers, unknown]),
    ]),
    ...treatments.map(({ how, given, setting, sideEffects, numbers }) => [how, given, setting, sideEffects, numbers]),
  ];
  return new Set(answers.flatMap((parts) => markAnswer(parts, find)));
}

/** @param {readonly AnyNode[][]} parts In the order in which they are read. @param {Find} find */
function markAnswer(parts, find) {
  const marked = new Set(parts.flatMap(markedIn));
  const before = new Set(marked);
  for (const sentences of parts.flatMap(sentencesIn)) markSentences(sentences, marked, find);
  return [...marked].filter((id) => !before.has(id));
}

/** @param {readonly AnyNode[]} nodes @returns {string[]} */
const markedIn = (nodes) =>
  nodes.flatMap((node) => [
    ...(node.type === 'term' ? [node.id] : []),
    ...('children' in node ? markedIn(node.children) : []),
  ]);

/** What stands together in a paragraph or cell. @param {readonly AnyNode[]} nodes @returns {Inline[][]} */
function sentencesIn(nodes) {
  const [first] = nodes;
  if (first && isInline(first)) return [/** @type {Inline[]} */ (nodes)];
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [];
    return sentencesIn(node.type === 'table' ? node.children.slice(1) : node.children);
  });
}

/** @param {AnyNode} node */
const isInline = ({ type }) => ['text', 'strong', 'emphasis', 'link', 'term', 'cite'].includes(type);

/** @param {Inline[]} nodes @param {Set<string>} marked The words that the answer has explained so far. @param {Find} find */
function markSentences(nodes, marked, find) {
  const pieces = piecesOf(nodes);
  // A word may be cut by a change of type (“stage**s**”), so its ends are looked for in the whole.
  const text = pieces.map((piece) => piece.text).join('');
  /** @type {Map<Text, Inline[]>} */
  const replaced = new Map();
  let at = 0;
  for (const piece of pieces) {
    const end = at + piece.text.length;
    if (piece.node) replaced.set(piece.node, split(text, at, end, find(text, at, end), marked));
    at = end;
  }
  replace(nodes, replaced);
}

/** The texts in their order; those that may hold a mark, with their node. @param {readonly Inline[]} nodes @param {boolean} [isOpen] @returns {{text: string, node?: Text}[]} */
function piecesOf(nodes, isOpen = true) {
  return nodes.flatMap((node) => {
    if (node.type === 'cite') return [{ text: ' ' }];
    if (node.type !== 'text') return piecesOf(node.children, isOpen && node.type !== 'link' && node.type !== 'term');
    const text = node.value.normalize('NFC');
    return [isOpen ? { text, node } : { text }];
  });
}

/** @param {string} text @param {number} from @param {number} to @param {readonly Found[]} found @param {Set<string>} marked @returns {Inline[]} */
function split(text, from, to, found, marked) {
  /** @type {Inline[]} */
  const nodes = [];
  const add = (/** @type {number} */ end) => {
    if (end > from) nodes.push({ type: 'text', value: text.slice(from, end) });
  };
  for (const { start, end, id } of found) {
    if (marked.has(id)) continue;
    marked.add(id);
    add(start);
    nodes.push({ type: 'term', id, children: [{ type: 'text', value: text.slice(start, end) }] });
    from = end;
  }
  add(to);
  return nodes;
}

/** In the list itself, which others know their place by. @param {Inline[]} nodes @param {ReadonlyMap<Text, Inline[]>} replaced */
function replace(nodes, replaced) {
  for (const node of nodes) if (node.type === 'strong' || node.type === 'emphasis') replace(node.children, replaced);
  nodes.splice(
    0,
    nodes.length,
    ...nodes.flatMap((node) => (node.type === 'text' ? (replaced.get(node) ?? node) : node)),
  );
}
