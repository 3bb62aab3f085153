/** Reads one question of a topic file: what stands from its "## " heading to the next. */
import { toString } from 'mdast-util-to-string';
import { citedIn } from './citations.mjs';
import { isDate, spellDate } from './dates.mjs';
import { ID_ADVICE, isId } from './id.mjs';
import { readBlocks } from './markdown.mjs';
import { didYouMean } from './nearest.mjs';
import { refusal } from './refused.mjs';

/** @import { Heading, RootContent } from 'mdast' */
/** @import { ContainerDirective, LeafDirective } from 'mdast-util-directive' */
/** @import { Inline, Question } from '../src/content/model.js' */
/** @import { MarkdownPlace } from './markdown.mjs' */

const ATTRIBUTES = ['id', 'updated', 'facts'];
const BLOCKS = ['short', 'numbers', 'unknown'];

/**
 * @param {Heading} heading
 * @param {readonly RootContent[]} nodes What follows the heading.
 * @param {MarkdownPlace} at
 * @param {string} lang
 * @returns {Question}
 */
export function readQuestion(heading, nodes, at, lang) {
  const { id, updated } = readHead(heading, nodes, at);
  const rest = nodes.filter((node) => !isNamed(node, 'question'));
  const short = readShort(heading, rest, at);
  const answer = readBlocks(
    rest.filter((node) => !BLOCKS.some((name) => isNamed(node, name))),
    at,
  );
  const [numbers = [], unknown = []] = ['numbers', 'unknown'].map((name) =>
    readBlocks(named(rest, name, at)?.children ?? [], at),
  );
  const sources = citedIn([...short, ...answer, ...numbers, ...unknown]);
  if (!answer.length) at.problem(heading, 'the answer is empty. Write it under ":::short", or take the question out.');
  else if (!sources.length) at.problem(heading, 'the answer has no source. Cite one with ":cite[id]".');
  const question = {
    id,
    question: readTitle(heading, at),
    short,
    answer,
    numbers,
    unknown,
    sources,
    updated,
    updatedText: updated && spellDate(updated, lang),
    review: null,
  };
  at.findings.places.set(question, at.of(heading));
  return question;
}

/** @param {RootContent} node @param {string} name @returns {node is LeafDirective | ContainerDirective} */
const isNamed = (node, name) =>
  (node.type === 'leafDirective' || node.type === 'containerDirective') && node.name === name;

/** @param {Heading} heading @param {MarkdownPlace} at */
function readTitle(heading, at) {
  const title = toString(heading)
    .replace(/\s*\n\s*/g, ' ')
    .trim();
  if (!title) at.problem(heading, 'this heading is empty. Write the question after "## ".');
  const odd = heading.children.find(({ type }) => type !== 'text');
  if (odd?.type === 'textDirective' && odd.name !== 'cite' && odd.name !== 'term') at.problem(heading, refusal(odd));
  else if (odd)
    at.problem(
      heading,
      'a question is plain text: no bold, links, citations or glossary words. Take them out of the heading.',
    );
  return title;
}

/** @param {Heading} heading @param {readonly RootContent[]} nodes @param {MarkdownPlace} at */
function readHead(heading, nodes, at) {
  const heads = nodes.filter((node) => isNamed(node, 'question'));
  const [first] = nodes;
  const head = heads[0];
  if (!head || !isNamed(head, 'question')) {
    at.problem(
      heading,
      'this question has no "::question" line. Write ::question{#its-id updated=2026-11-23} under the heading.',
    );
    return { id: '', updated: '' };
  }
  if (head !== first) at.problem(head, 'the "::question" line must come first under its heading.');
  if (heads[1])
    at.problem(heads[1], 'this question has a second "::question" line. Take it out, or give it a heading of its own.');
  return readAttributes(head, at);
}

/** @param {LeafDirective | ContainerDirective} head @param {MarkdownPlace} at */
function readAttributes(head, at) {
  const attributes = head.attributes ?? {};
  const place = at.of(head);
  for (const key of Object.keys(attributes))
    if (!ATTRIBUTES.includes(key))
      at.problem(head, `"::question" has no "${key}"${didYouMean(key, ATTRIBUTES)}. Correct it or take it out.`);
  if (head.type !== 'leafDirective' || head.children.length)
    at.problem(head, '"::question" has two colons and no text: ::question{#its-id updated=2026-11-23}.');
  const { id = '', updated = '', facts } = /** @type {Record<string, string>} */ (attributes);
  if (!id) at.problem(head, 'the question has no id. Write ::question{#its-id …}.');
  else if (!isId(id)) at.problem(head, `"${id}" can't be an id. ${ID_ADVICE}`);
  else at.findings.given('question', id, place);
  if (!updated) at.problem(head, 'the question has no date. Write ::question{… updated=2026-11-23}.');
  else if (!isDate(updated))
    at.problem(head, `"${updated}" isn't a date of the calendar. Write it as year-month-day: 2026-11-23.`);
  for (const fact of facts?.split(/[\s,]+/).filter(Boolean) ?? []) at.findings.facts.push({ id: fact, place });
  return { id, updated: isDate(updated) ? updated : '' };
}

/** @param {Heading} heading @param {readonly RootContent[]} nodes @param {MarkdownPlace} at @returns {Inline[]} */
function readShort(heading, nodes, at) {
  const block = named(nodes, 'short', at);
  if (!block) {
    at.problem(heading, 'this question has no short answer. Write one or two sentences between ":::short" and ":::".');
    return [];
  }
  const blocks = readBlocks(block.children, at);
  const [paragraph] = blocks;
  if (paragraph?.type === 'paragraph' && blocks.length === 1) {
    const place = at.findings.places.get(paragraph);
    if (place) at.findings.places.set(paragraph.children, place);
    return paragraph.children;
  }
  at.problem(block, 'the short answer must be one paragraph of one or two sentences.');
  return [];
}

/** The one `:::name` block among nodes. @param {readonly RootContent[]} nodes @param {string} name @param {MarkdownPlace} at */
function named(nodes, name, at) {
  const found = nodes.filter((node) => isNamed(node, name));
  const [block, second] = /** @type {ContainerDirective[]} */ (found);
  if (second) at.problem(second, `this question has a second ":::${name}". Join the two.`);
  if (!block) return undefined;
  if (block.type !== 'containerDirective')
    return at.problem(block, `"${name}" is a block: write ":::${name}", the text, and ":::", each on its own line.`);
  if (
    Object.keys(block.attributes ?? {}).length ||
    block.children.some((child) => child.data && 'directiveLabel' in child.data)
  )
    at.problem(block, `":::${name}" stands alone on its line; its text follows on the next.`);
  if (name !== 'short' && !block.children.length) at.problem(block, `":::${name}" is empty. Fill it or take it out.`);
  return block;
}
