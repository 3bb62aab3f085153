/** What stands for the words of an answer: every word counts, and nothing but words. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWordsHash, wordsHash } from '../../cli/words-hash.mjs';

const text = (/** @type {string} */ value) => ({ type: 'text', value });
const paragraph = (/** @type {object[]} */ ...children) => ({ type: 'paragraph', children });
const cite = { type: 'cite', id: 'guide' };
const link = (/** @type {string} */ url) => ({ type: 'link', url, children: [text('the ward')] });

const QUESTION = {
  id: 'what',
  question: 'What is it?',
  short: [text('A cancer.\u00a0'), cite],
  answer: [paragraph(text('It has moved. '), link('tel:555')), paragraph(text('It may stay.'))],
  numbers: [],
  unknown: [],
  sources: ['guide'],
  updated: '2026-11-23',
  review: null,
};
const HASH = wordsHash('question', QUESTION);

test('it is the same in every version: reviews on record rest on it', () => {
  assert.equal(HASH, '0ce555d4f3eac048');
  assert.ok(isWordsHash(HASH));
  assert.ok(!isWordsHash(`${HASH}0`));
});

/** @type {[string, object][]} */
const SAME = [
  ['dates, reviews and the id', { id: 'other', updated: '2027-01-01', updatedText: 'x', review: { by: 'A' } }],
  [
    'line ends and spaces',
    { answer: [paragraph(text(' It has\n moved.\u00a0'), link('tel:555')), paragraph(text('It may  stay. '))] },
  ],
  [
    'bold, italics and glossary marks',
    {
      answer: [
        paragraph(
          { type: 'strong', children: [text('It '), { type: 'term', id: 'x', children: [text('has')] }] },
          text(' moved. '),
          link('tel:555'),
        ),
        paragraph({ type: 'emphasis', children: [text('It may stay.')] }),
      ],
    },
  ],
  [
    'lists in place of paragraphs',
    {
      answer: [
        paragraph(text('It has moved. '), link('tel:555')),
        { type: 'list', children: [{ type: 'listItem', children: [paragraph(text('It may stay.'))] }] },
      ],
    },
  ],
  ['parts that are empty or missing', { numbers: undefined, unknown: [paragraph(text(' '))] }],
];

for (const [what, change] of SAME)
  test(`nothing to review again: ${what}`, () => assert.equal(wordsHash('question', { ...QUESTION, ...change }), HASH));

const table = (/** @type {string[][]} */ rows) => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
  })),
});

test('each word, citation, address, part and cell counts', () => {
  const changes = [
    {},
    { question: 'What is that?' },
    { short: [text('A cancer. ')] },
    { short: [text('A cancer. '), { ...cite, id: 'study' }] },
    { short: [cite, text('A cancer.')] },
    { answer: [paragraph(text('It has moved. '), link('tel:556')), paragraph(text('It may stay.'))] },
    { answer: [paragraph(text('It has moved. '), link('tel:555')), paragraph(text('It may not stay.'))] },
    { answer: QUESTION.answer.toReversed() },
    { answer: [], unknown: QUESTION.answer },
    { answer: [], numbers: QUESTION.answer },
    { answer: [table([['1', '2'], ['3']])] },
    { answer: [table([['1'], ['2', '3']])] },
    { answer: [table([['1 2', '3']])] },
    { answer: [paragraph(text('1 2 3'))] },
  ];
  const all = changes.map((change) => wordsHash('question', { ...QUESTION, ...change }));
  assert.deepEqual(all, [...new Set(all)]);
});

test('composed and decomposed letters are the same words', () => {
  const named = (/** @type {string} */ question) => wordsHash('question', { ...QUESTION, question });
  assert.equal(named('nai\u0308ve'), named('na\u00efve'));
});

test('each field of a treatment that is read counts, and the order of fields in a file doesn’t', () => {
  const versus = { what: 'another', percent: 4 };
  const outcome = {
    group: 'adults',
    people: 100,
    what: 'got better',
    percent: 12,
    time: 'in a year',
    versus,
    source: 's',
  };
  const treatment = {
    name: 'Drug',
    brands: ['Brand'],
    type: 'trial',
    how: [paragraph(text('It helps.'))],
    given: [],
    setting: [],
    sideEffects: [],
    numbers: [],
    combinedWith: ['other'],
    outcomes: [outcome],
    questionsToAsk: ['Why?'],
    sources: ['s'],
  };
  const hash = wordsHash('treatment', treatment);
  const { source, ...rest } = outcome;
  assert.equal(wordsHash('treatment', { ...treatment, outcomes: [{ source, ...rest }], updated: '2026-01-01' }), hash);
  const changes = [
    ...Object.keys(treatment).map((key) => ({ [key]: 'changed' })),
    { outcomes: [{ ...outcome, percent: 13 }] },
    { outcomes: [{ ...outcome, versus: { ...versus, percent: 5 } }] },
  ];
  const all = changes.map((change) => wordsHash('treatment', { ...treatment, ...change }));
  assert.deepEqual(all, [...new Set(all)]);
  assert.ok(!all.includes(hash));
});

test('the summary of a topic is its question and its summary, not its answers', () => {
  const topic = { question: 'Can it?', summary: [paragraph(text('It can.'))], questions: [QUESTION] };
  const hash = wordsHash('summary', topic);
  assert.equal(wordsHash('summary', { ...topic, questions: [] }), hash);
  assert.notEqual(wordsHash('summary', { ...topic, question: 'Can it not?' }), hash);
  assert.notEqual(wordsHash('summary', { ...topic, summary: [paragraph(text('It can’t.'))] }), hash);
});
