/** Writes a content as plain text: wrapped lines, addresses in full, numbered sources. */
import { TREATMENT_TYPES } from '../schema.mjs';
import { safeAddress } from '../link.mjs';
import { Citations } from './citations.mjs';
import { reviewed, reviewedApart } from './reviewed.mjs';
import { factsOf } from './treatment-facts.mjs';
import { wrap } from './wrap.mjs';

/** @import { Block, Content, Inline, Question, Topic } from '../../src/content/model.js' */
/** @import { Say } from './words.mjs' */

/** @param {Content} content @param {Say} say */
export function plainText(content, say) {
  const citations = new Citations(content);
  const { title, urgent, disclaimer, topics } = content;
  const parts = [
    title ? headingOf(title, '=') : '',
    ...(urgent.length ? [headingOf(say('urgent'), '='), textOf(urgent, citations)] : []),
    ...topics.map((topic) => topicOf(topic, citations, say)),
    ...treatmentsOf(content, citations, say),
    textOf(disclaimer, citations),
    ...sourcesOf(citations, say),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** @param {string} text @param {'=' | '-'} line */
const headingOf = (text, line) => {
  const wrapped = wrap(text);
  const length = Math.max(...wrapped.split('\n').map((each) => [...each].length));
  return `${wrapped}\n${line.repeat(length)}`;
};

/** @param {Topic} topic @param {Citations} citations @param {Say} say */
function topicOf(topic, citations, say) {
  const { question, summary, questions, review, updatedText } = topic;
  const told = reviewed(review, say);
  return [
    headingOf(question, '='),
    wrap(updatedText ? `${told} ${say('changed', { date: updatedText })}` : told),
    textOf(summary, citations),
    ...questions.map((each) => questionOf(each, reviewedApart(each, topic, say), citations, say)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** @param {Question} question @param {string} review @param {Citations} citations @param {Say} say */
function questionOf({ question, short, answer, numbers, unknown }, review, citations, say) {
  return [
    headingOf(question, '-'),
    wrap(inlineOf(short, citations)),
    textOf(answer, citations),
    textOf(numbers, citations),
    ...(unknown.length ? [wrap(`${say('unknown')}:`), textOf(unknown, citations)] : []),
    wrap(review),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** @param {Content} content @param {Citations} citations @param {Say} say */
const treatmentsOf = (content, citations, say) =>
  TREATMENT_TYPES.flatMap((type) => {
    const ofType = content.treatments.filter((each) => each.type === type);
    if (!ofType.length) return [];
    const texts = ofType.flatMap((treatment) => [
      headingOf(treatment.name, '-'),
      ...factsOf(treatment, content, say).flatMap(({ label, blocks }) => [
        wrap(`${label}:`),
        textOf(blocks, citations),
      ]),
    ]);
    return [headingOf(say(type), '='), ...texts];
  });

/** @param {Citations} citations @param {Say} say */
function sourcesOf(citations, say) {
  const items = citations.cited.map(({ number, source: { title, publisher, url, date } }) => {
    const words = [title, [publisher, date].filter(Boolean).join(', '), url].join('. ');
    return wrap(words, `[${number}] `);
  });
  return items.length ? [headingOf(say('sources'), '='), items.join('\n')] : [];
}

/** @param {readonly Block[]} blocks @param {Citations} citations @param {string} [indent] */
const textOf = (blocks, citations, indent = '') =>
  blocks.map((block) => blockOf(block, citations, indent)).join('\n\n');

/** @param {Block} block @param {Citations} citations @param {string} indent @returns {string} */
function blockOf(block, citations, indent) {
  if (block.type === 'paragraph') return wrap(inlineOf(block.children, citations), indent, indent);
  if (block.type === 'table')
    return block.children
      .map((row) => wrap(row.children.map((cell) => inlineOf(cell.children, citations)).join(' | '), indent, indent))
      .join('\n');
  return block.children
    .map((item, index) => {
      const mark = block.ordered ? `${index + 1}. ` : '- ';
      const inner = indent + ' '.repeat(mark.length);
      const text = textOf(item.children, citations, inner);
      return `${indent}${mark}${text.slice(inner.length)}`;
    })
    .join('\n');
}

/** @param {readonly Inline[]} nodes @param {Citations} citations @returns {string} */
const inlineOf = (nodes, citations) =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'cite') return citations.numberOf(node.id) ? `[${citations.numberOf(node.id)}]` : '';
      const words = inlineOf(node.children, citations);
      const url = node.type === 'link' ? safeAddress(node.url) : undefined;
      return url && url !== words ? `${words} (${url})` : words;
    })
    .join('');
