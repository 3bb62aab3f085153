/** Content files in which a string stands in every string field of the model: all strings of a corpus, in few files. */

/** @typedef {Record<string, any>} Json */
/** @typedef {{strings: string[], file: Json}} Part */

// A content file may hold more. But each click costs time that grows with the page.
const MAX_STRINGS = 24;

/** What the collections lack, since they are about markup: addresses that run, and names that every object has. */
export const OWN = [
  'javascript:alert(1)//{topic}',
  ' java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '__proto__',
  'constructor',
  '{topic}',
];

const text = (/** @type {string} */ value) => ({ type: 'text', value });
const paragraph = (/** @type {object[]} */ ...children) => ({ type: 'paragraph', children });
const listOf = (/** @type {string} */ s, /** @type {unknown} */ ordered) => ({
  type: 'list',
  ordered,
  children: [{ type: 'listItem', children: [paragraph(text(s))] }],
});
const rowOf = (/** @type {string} */ s) => ({
  type: 'tableRow',
  children: [{ type: 'tableCell', children: [text(s)] }],
});

/** Every kind of node. @param {string} s */
const richText = (s) => [
  paragraph(text(s)),
  paragraph(
    { type: 'strong', children: [text(s)] },
    { type: 'emphasis', children: [text(s)] },
    { type: 'link', url: s, children: [text(s)] },
    { type: 'term', id: s, children: [text(s)] },
    { type: 'cite', id: s },
  ),
  listOf(s, s),
  listOf(s, true),
  { type: 'table', children: [rowOf(s), rowOf(s)] },
];

const reviewOf = (/** @type {string} */ s) => ({ by: s, role: s, date: s, dateText: s, next: s, nextText: s });
const dated = (/** @type {string} */ s) => ({ updated: s, updatedText: s, review: reviewOf(s) });

const questionOf = (/** @type {string} */ s) => ({
  id: s,
  question: s,
  short: [text(s)],
  answer: richText(s),
  numbers: [paragraph(text(s))],
  unknown: s,
  sources: [s],
  ...dated(s),
  // Another review than the topic's: then it is told.
  review: { ...reviewOf(s), isChanged: true },
});

const topicOf = (/** @type {string} */ s) => ({
  id: s,
  question: s,
  summary: [paragraph(text(s))],
  questions: [questionOf(s)],
  treatments: [s],
  related: [s],
  url: s,
  ...dated(s),
});

const outcomeOf = (/** @type {string} */ s) => ({
  group: s,
  people: 100,
  what: s,
  percent: 12,
  time: s,
  versus: { what: s, percent: 4 },
  source: s,
});

const treatmentOf = (/** @type {string} */ s, /** @type {string} */ type) => ({
  id: s,
  name: s,
  brands: [s],
  type,
  how: richText(s),
  given: s,
  setting: [s],
  sideEffects: [paragraph(text(s))],
  numbers: [paragraph(text(s))],
  combinedWith: [s],
  outcomes: [outcomeOf(s)],
  questionsToAsk: [s],
  sources: [s],
  ...dated(s),
});

const frame = { schema: 1, lang: 'en', dir: 'ltr', title: 'Answers', publisher: { name: 'A clinic' } };

/** @param {string[]} strings @returns {Json} */
function fileOf(strings) {
  const entries = (/** @type {(s: string) => object} */ make) => Object.fromEntries(strings.map((s) => [s, make(s)]));
  return {
    ...frame,
    urgent: strings,
    disclaimer: strings.map((s) => paragraph(text(s))),
    sources: entries((s) => ({ title: s, publisher: s, url: s, date: s })),
    glossary: entries((s) => ({ term: s, definition: s, synonyms: [s] })),
    topics: strings.map(topicOf),
    groups: strings.map((s) => ({ id: s, title: s, topics: [s] })),
    treatments: strings.map((s, index) => treatmentOf(s, index % 2 ? 'targeted' : 'immunotherapy')),
  };
}

/** @param {string[]} strings @returns {Part[]} */
export function makeParts(strings) {
  const count = Math.ceil(strings.length / MAX_STRINGS);
  const start = (/** @type {number} */ index) => Math.floor((index * strings.length) / count);
  return Array.from({ length: count }, (_, index) => strings.slice(start(index), start(index + 1))).map((part) => ({
    strings: part,
    file: fileOf(part),
  }));
}

/** As many paragraphs, but nothing to be afraid of. @param {string[]} strings */
export const harmless = (strings) =>
  strings.map((s, index) =>
    s
      .split(/\n\s*\n/)
      .filter((part) => part.trim())
      .map((_, at) => `Plain words ${index} ${at}`)
      .join('\n\n'),
  );

/** The fields that a file has once. @param {string} s @returns {Json} */
export const rootOf = (s) => ({
  ...frame,
  lang: `en-${s}`,
  dir: s,
  revision: s,
  title: s,
  publisher: { name: s, url: s },
  ...dated(s),
  topics: [{ id: 'one', question: 'One?', questions: [{ id: 'two', question: 'Two?', answer: 'Yes.' }] }],
  treatments: [{ id: 'three', name: 'Three', type: 'trial' }],
});

const simple = { id: 'two', question: 'Two?', answer: 'Yes.' };

/** Topics that aren't on the page: with an address of their own, and with the one that the page's author gives. @param {string[]} strings @returns {Json} */
export const topicsElsewhere = (strings) => ({
  ...frame,
  topics: strings.flatMap((s, index) => [
    { id: `own ${index}`, question: s, questions: [simple], url: s },
    { id: s, question: s, questions: [simple] },
  ]),
});

/** What is left out, each time: a type that isn't one. @param {string[]} strings @returns {Json} */
export const unknownTypes = (strings) => ({
  ...frame,
  topics: [
    {
      id: 'one',
      question: 'One?',
      questions: [
        { id: 'two', question: 'Two?', answer: 'Yes.' },
        ...strings.flatMap((s, index) => [
          { id: `block ${index}`, question: s, answer: [{ type: s, children: [text(s)] }] },
          { id: `inline ${index}`, question: s, answer: [paragraph({ type: s, value: s, children: [text(s)] })] },
        ]),
      ],
    },
  ],
  treatments: strings.map((s) => ({ id: s, name: s, type: s })),
});

/** Files that are refused as a whole. @param {string} s @returns {Json[]} */
export const refusedOf = (s) => [
  { ...rootOf(s), lang: s },
  { ...rootOf(s), schema: s },
];
