/** Good files, and faults of what a file says: JSON that isn't a content file, or only in part. */
import { createHash } from 'node:crypto';
import { fails, fault, loads } from './fault.mjs';
import { aQuestion, aTopic, GOOD, text } from './file.mjs';
import { sendsBody } from './reply.mjs';

/** @param {string} name @param {string} what @param {import('./fault.mjs').Outcome} expected @param {Record<string, unknown>} more */
const written = (name, what, expected, more) => fault(name, what, expected, sendsBody(text(more)));

/** The topic has these questions. @param {unknown[]} questions */
const asking = (...questions) => ({ topics: [aTopic({ questions })] });

const good = sendsBody(GOOD);
const hash = `sha384-${createHash('sha384').update(GOOD).digest('base64')}`;
const HTML = '<img src="x" onerror="globalThis.isHacked = true"><script>globalThis.isHacked = true</script>';

/** The file is good; the element asks for something. @param {string} name @param {string} what @param {import('./fault.mjs').Outcome} expected @param {Record<string, string>} attributes */
const asked = (name, what, expected, attributes) => fault(name, what, expected, good, { attributes });

export const goodFiles = [
  fault('good', 'Nothing is wrong.', loads(), good),
  written('good-unknown', 'The file has names of a later version.', loads(), { later: { a: [1] } }),
  asked('good-integrity', 'The file has the hash that the element asks for.', loads(), { integrity: hash }),
  asked('good-date', 'The file is as new as the element asks for.', loads(), { 'min-updated': '2026-11-23' }),
];

export const conditions = [
  asked('integrity', 'The file hasn’t the hash that the element asks for.', fails('integrity'), {
    integrity: `sha384-${createHash('sha384').digest('base64')}`,
  }),
  asked('integrity-none', 'What the element asks for is no hash.', fails('integrity', { requests: 0 }), {
    integrity: 'THE-VALUE',
  }),
  asked('outdated', 'The file is older than the element asks for.', fails('outdated'), { 'min-updated': '2026-11-24' }),
];

const own = loads({ seen: 'own' });

export const documents = [
  written('schema-2', 'The schema is 2, newer than the script.', fails('schema'), { schema: 2 }),
  written('schema-text', 'The schema is the text "1".', fails('content'), { schema: '1' }),
  written('schema-none', 'The schema is missing.', fails('content'), { schema: undefined }),
  written('schema-negative', 'The schema is -1.', fails('content'), { schema: -1 }),
  written('lang-none', 'The language is missing.', fails('content'), { lang: undefined }),
  written('lang-bad', 'The language is 1.', fails('content'), { lang: 1 }),
  written('lang-words', 'The language is “English”.', fails('content'), { lang: 'English' }),
  written('german', 'The file is in German, the page in English.', loads({ says: 'These answers are in German.' }), {
    lang: 'de',
  }),
  written('arabic', 'The file is in Arabic, from right to left.', loads({ says: 'These answers are in Arabic.' }), {
    lang: 'ar',
    dir: 'rtl',
  }),
  written(
    'unknown-language',
    'The file is in a language that nobody knows.',
    loads({ says: 'These answers are in qqq.' }),
    { lang: 'qqq' },
  ),
  written('topics-none', 'There are no topics.', own, { topics: undefined }),
  written('topics-empty', 'The list of topics is empty.', own, { topics: [] }),
  written('topics-object', 'The topics are no list.', { ...own, leftOut: 1 }, { topics: { spread: {} } }),
  written('topics-other', 'The file has other topics than the element asks for.', own, {
    topics: [aTopic({ id: 'other' })],
  }),
];

const bad = aQuestion({ id: 'bad', answer: [{ type: 'script', value: '' }] });
const withOne = loads({ leftOut: 1 });

export const items = [
  written('question-bad', 'One question of two can’t be read.', withOne, asking(aQuestion(), bad)),
  written('question-null', 'One question of two is null.', loads({ leftOut: 2 }), asking(aQuestion(), null)),
  written('questions-bad', 'No question can be read.', { ...own, leftOut: 2 }, asking(bad, bad)),
  written(
    'questions-text',
    'The questions are a text.',
    { ...own, leftOut: 1 },
    { topics: [aTopic({ questions: 'all' })] },
  ),
  written(
    'question-twice',
    'Two questions have the same id: the first stays.',
    withOne,
    asking(aQuestion(), aQuestion({ question: 'Again?' })),
  ),
  written('topic-twice', 'Two topics have the same id: the first stays.', withOne, {
    topics: [aTopic(), aTopic({ questions: [] })],
  }),
  written('topic-bad', 'One topic of two can’t be read.', withOne, { topics: [aTopic(), aTopic({ id: 7 })] }),
  written('treatments-bad', 'The treatments are no list.', withOne, { treatments: 1 }),
  written('groups-bad', 'The groups are no list.', withOne, { groups: 1 }),
  written('dates-bad', 'The date is a number.', withOne, { updated: 20261123 }),
  written('review-bad', 'The review names nobody.', loads({ leftOut: 1 }), {
    review: { role: 'oncologist', date: '2026-10-01', dateText: '1 October 2026' },
  }),
  written(
    'html-in-text',
    'The texts hold HTML with scripts: it is shown as text.',
    loads(),
    asking(aQuestion({ question: HTML, answer: HTML })),
  ),
  written(
    'link-script',
    'A link leads to a javascript: address.',
    loads(),
    asking(
      aQuestion({
        answer: [
          {
            type: 'paragraph',
            children: [
              { type: 'link', url: 'javascript:globalThis.isHacked=true', children: [{ type: 'text', value: 'Here' }] },
            ],
          },
        ],
      }),
    ),
  ),
];
