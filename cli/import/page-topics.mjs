/** Makes topics and questions of the pieces of an HTML page. */
import { toString } from 'hast-util-to-string';
import { attribute, findElement, hasClass, isElement, isNamed, oneLine, quoted, wordsOf } from './element.mjs';
import { readAnswer } from './answer.mjs';
import { readBlocks } from './blocks.mjs';
import { isDropped, sayDropped } from './inlines.mjs';

/** @import { Element, Nodes } from 'hast' */
/** @import { Block } from '../../src/content/model.js' */
/** @import { ImportPlace } from './place.mjs' */
/** @import { DraftTopic } from './draft.mjs' */
/** @import { Piece } from './sections.mjs' */

/** @typedef {{id: string, title: string, node: Element, nodes: Nodes[]}} RawQuestion */
/** @typedef {{id: string, title: string, node: Element | undefined, before: Nodes[], questions: RawQuestion[]}} RawTopic */
/** @typedef {{topics: DraftTopic[], urgent: Block[], disclaimer: Block[]}} PageTopics */

/**
 * @param {readonly Piece[]} pieces
 * @param {number} level The depth of headings that are questions; 0 if no heading is.
 * @param {string} title Of the page.
 * @param {ImportPlace} at
 * @returns {PageTopics}
 */
export function topicsOf(pieces, level, title, at) {
  for (const piece of pieces)
    if (piece.kind === 'treatments')
      at.say(
        piece.node,
        'treatments can’t be read from a page and were left out. Import the JSON that they came from.',
      );
  const raw = sorted(pieces, level, at);
  const topics = withoutEmpty(raw, title, level > 0, at).map((topic) => ({
    id: topic.id,
    question: topic.title || title,
    summary: readBlocks(topic.before, at),
    questions: topic.questions.flatMap((each) => readQuestion(each, at)),
  }));
  /** @param {'urgent' | 'disclaimer'} kind */
  const box = (kind) =>
    pieces.flatMap((piece) => (piece.kind === kind ? readBlocks(withoutLabel(piece.node), at) : []));
  return {
    topics: topics.filter((topic) => topic.questions.length),
    urgent: box('urgent'),
    disclaimer: box('disclaimer'),
  };
}

/** @param {Element} node */
const withoutLabel = (node) => node.children.filter((child) => !isNamed(child, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'));

/** @param {readonly Piece[]} pieces @param {number} level @param {ImportPlace} at */
function sorted(pieces, level, at) {
  /** @type {RawTopic[]} */
  const topics = [{ id: '', title: '', node: undefined, before: [], questions: [] }];
  for (const piece of pieces) {
    const topic = /** @type {RawTopic} */ (topics.at(-1));
    const last = topic.questions.at(-1);
    if (piece.kind === 'heading' && (!level || piece.depth < level))
      topics.push({ id: idOf(piece), title: wordsOf(piece.node), node: piece.node, before: [], questions: [] });
    else if (piece.kind === 'heading' && piece.depth === level)
      topic.questions.push({ id: idOf(piece), title: wordsOf(piece.node), node: piece.node, nodes: [] });
    else if (piece.kind === 'question')
      topic.questions.push({
        id: attribute(piece.node, 'id'),
        title: oneLine(piece.title.map((each) => toString(/** @type {Element} */ (each))).join(' / ')),
        node: piece.node,
        nodes: piece.nodes,
      });
    else if (piece.kind === 'heading' || piece.kind === 'block') {
      if (!topic.questions.length) topic.before.push(piece.node);
      else if (level && last) last.nodes.push(piece.node);
      else sayLeft(piece.node, at);
    }
  }
  return topics;
}

/** The id of a heading, or of the section that it opens. @param {Extract<Piece, {kind: 'heading'}>} piece */
const idOf = ({ node, home }) => attribute(node, 'id') || (home ? attribute(home, 'id') : '');

/**
 * A heading over text alone is a question, too, where headings are; else the text is left out, and told.
 * @param {readonly RawTopic[]} topics
 * @param {string} title
 * @param {boolean} byHeadings
 * @param {ImportPlace} at
 */
function withoutEmpty(topics, title, byHeadings, at) {
  /** @type {RawTopic[]} */
  const out = [];
  for (const topic of topics) {
    const { node, id, before } = topic;
    if (topic.questions.length) out.push(topic);
    else if (byHeadings && node && before.some(hasText)) {
      const home = out.at(-1) ?? { id: '', title: '', node: undefined, before: [], questions: [] };
      if (!out.length) out.push(home);
      home.questions.push({ id, title: topic.title, node, nodes: before });
    } else {
      if (node && topic.title && topic.title !== title) sayLeft(node, at);
      for (const each of before) sayLeft(each, at);
    }
  }
  return out;
}

/** @param {Nodes} node */
const hasText = (node) => (node.type === 'text' ? node.value : isElement(node) ? toString(node) : '').trim() !== '';

/** @param {Nodes} node @param {ImportPlace} at */
function sayLeft(node, at) {
  if (isElement(node) && isDropped(node)) sayDropped(node, at);
  else if (hasText(node))
    at.say(node, `this text belongs to no question and was left out: ${quoted(wordsOf(node), 500)}.`);
}

/** @param {RawQuestion} raw @param {ImportPlace} at */
function readQuestion({ id, title, node, nodes }, at) {
  const answer = readAnswer(
    nodes.filter((each) => !hasClass(each, 'kc-updated')),
    at,
  );
  if (title && answer.answer.length) return [{ id, question: title, node, ...answer, ...dateIn(nodes) }];
  const words = answer.answer.length ? `its answer is ${quoted(nodes.map(wordsOf).join(' '), 500)}` : quoted(title);
  if (title || answer.answer.length)
    at.say(node, `${title ? 'a question without an answer' : 'an answer without a question'} was left out: ${words}.`);
  return [];
}

/** When `kc-answers export` says that a question was last changed. @param {readonly Nodes[]} nodes */
function dateIn(nodes) {
  const mark = nodes.find((node) => hasClass(node, 'kc-updated'));
  const time = mark && findElement(mark, (node) => node.tagName === 'time');
  return { updated: time ? attribute(time, 'dateTime') : '' };
}
