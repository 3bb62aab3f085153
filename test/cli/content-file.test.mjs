/** What `kc-answers check` says of a JSON file, built or written by hand. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { check } from '../../cli/check.mjs';
import { problemText } from '../../cli/problem.mjs';
import { reportText } from '../../cli/report.mjs';
import { SCHEMA_VERSION, TREATMENT_TYPES } from '../../cli/schema.mjs';
import { packFolder } from '../helpers/pack-folder.mjs';
import { TODAY } from '../helpers/rule-findings.mjs';
import { runCommand } from '../helpers/run-command.mjs';

const QUESTION = { id: 'b', question: 'Is it?', answer: 'It is.\n\nIt may be.', sources: ['s'] };
const BY_HAND = {
  schema: 1,
  lang: 'en',
  sources: { s: { title: 'A', publisher: 'B', url: 'https://a.example' } },
  topics: [{ id: 'a', question: 'What?', questions: [QUESTION] }],
};

/** What is said of a file, a line for each finding. @param {import('node:test').TestContext} t @param {unknown} value JSON, or its text. */
async function checked(t, value) {
  const root = await packFolder(t);
  const file = path.join(root, 'my.json');
  await writeFile(file, typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  const report = await check(file, TODAY);
  const short = (/** @type {string} */ words) => words.replaceAll(`${root}${path.sep}`, '');
  return {
    isFine: report.ok,
    lines: [...report.problems, ...report.warnings].map(problemText).map(short),
    out: short(reportText(report)),
  };
}

/** The file with one question changed. @param {object} question @param {object} [content] */
const withQuestion = (question, content = {}) => ({
  ...BY_HAND,
  ...content,
  topics: [{ ...BY_HAND.topics[0], questions: [{ ...QUESTION, ...question }] }],
});

/** The file with one glossary word. @param {unknown} synonyms */
const withSynonyms = (synonyms) => ({ ...BY_HAND, glossary: { w: { term: 'W', definition: 'A word.', synonyms } } });

test('a built file is fine, and told when its words were changed afterwards', async (t) => {
  const root = await packFolder(t);
  const { out } = await runCommand(root, 'build', 'en');
  assert.deepEqual((await checked(t, out)).lines, []);
  const { isFine, lines } = await checked(t, out.replace('has moved', 'had moved'));
  assert.equal(isFine, true);
  assert.deepEqual(lines, [
    'my.json: revision: warning: the file was changed after it was built. Build it anew, or take the revision out.',
  ]);
});

test('the command checks a file: fine exits with 0, problems with 1', async (t) => {
  const root = await packFolder(t);
  await writeFile(path.join(root, 'good.json'), JSON.stringify(BY_HAND));
  await writeFile(path.join(root, 'bad.json'), '{\n  "schema": 1,\n}');
  const good = await runCommand(root, 'check', 'good.json');
  assert.deepEqual([good.code, good.err, good.out.endsWith('\ngood.json: 0 problems, 0 warnings.\n')], [0, '', true]);
  const bad = await runCommand(root, 'check', 'bad.json');
  assert.equal(bad.code, 1);
  assert.match(
    bad.out,
    /^bad\.json\n {2}line 3, problem: this isn't JSON: a comma stands before this "}"\. \[format\]\n {4}→ Take the comma out\.\n/,
  );
});

test('a file written by hand needs few fields, and strings do for rich text', async (t) => {
  for (const question of [
    {},
    { short: 'Yes.', answer: ['It is.', { type: 'paragraph', children: [] }], numbers: 'Half.', unknown: 'All.' },
  ]) {
    const { isFine, lines, out } = await checked(t, withQuestion(question));
    assert.deepEqual([isFine, lines], [true, []]);
    assert.match(out, /\na +1 +\d/);
  }
  const treatments = [{ id: 'x', name: 'X', type: 'local' }];
  assert.equal((await checked(t, { schema: 1, lang: 'en', treatments })).isFine, true);
});

test('hand-written strings are graded by path', async (t) => {
  const hard = 'Immunotherapeutic combinations demonstrate considerable improvements internationally.';
  const long = `Go${' on'.repeat(25)}.`;
  const { isFine, lines } = await checked(t, withQuestion({ answer: [hard, long] }));
  assert.equal(isFine, true);
  assert.match(lines[0] ?? '', /^my\.json: topics\[0\]\.questions\[0\]: warning: "Is it\?" reads at grade 1\d\.\d/);
  assert.match(
    lines[1] ?? '',
    /^my\.json: topics\[0\]\.questions\[0\]\.answer\[1\]: warning: a sentence of 26 words\. Make it two/,
  );
});

test('a number in plain text has the sources of its question, if there are any', async (t) => {
  const answer = 'A study had 651 people.';
  const unsourced = /^my\.json: topics\[0\]\.questions\[0\]\.answer: warning: a number without a source\./;
  assert.deepEqual((await checked(t, withQuestion({ answer }))).lines, []);
  const { lines } = await checked(t, withQuestion({ answer, sources: [] }, { sources: {} }));
  assert.ok(
    lines.some((line) => unsourced.test(line)),
    lines.join('\n'),
  );
});

test('numbers are graded by path, and a synonym given twice is warned of by path', async (t) => {
  const long = `Go${' on'.repeat(25)}.`;
  const { isFine, lines } = await checked(t, withQuestion({ numbers: long }, withSynonyms(['mets', ' Mets'])));
  assert.equal(isFine, true);
  assert.deepEqual(
    lines.filter((line) => /numbers|synonym/.test(line)),
    [
      'my.json: topics[0].questions[0].numbers: warning: a sentence of 26 words. Make it two, of 25 words at most.',
      'my.json: glossary.w.synonyms[1]: warning: the synonym " Mets" stands for this glossary word already. Take it out.',
    ],
  );
});

const node = (/** @type {object} */ inline) => ({ answer: [{ type: 'paragraph', children: [inline] }] });
const child = 'topics[0].questions[0].answer[0].children[0]';

/** @type {[string, unknown, string][]} */
const BAD = [
  ['a list', [], 'a content file holds one object'],
  ['nothing in it', {}, 'the field "schema" is missing.'],
  [
    'no topics',
    { schema: 1, lang: 'en' },
    'the field "topics" is missing (or "treatments", for a file of treatments alone).',
  ],
  ['a newer format', { ...BY_HAND, schema: 2 }, 'schema: must be 1, not 2.'],
  ['bad direction', { ...BY_HAND, dir: 'up' }, 'dir: "up" must be one of ltr, rtl.'],
  [
    'bad language',
    { ...BY_HAND, lang: 'english!' },
    'lang: "english!" can\'t stand here. A BCP 47 language tag: en, de, pt-BR.',
  ],
  ['topics as text', { ...BY_HAND, topics: 'a' }, 'topics: must be a list […].'],
  [
    'no question',
    { ...BY_HAND, topics: [{ id: 'a', question: 'What?', questions: [] }] },
    'topics[0].questions: must not be empty.',
  ],
  ['no answer', withQuestion({ answer: undefined }), 'topics[0].questions[0]: the field "answer" is missing.'],
  ['empty answer', withQuestion({ answer: '' }), 'topics[0].questions[0].answer: must not be empty.'],
  ['bad id', withQuestion({ id: 'B b' }), 'topics[0].questions[0].id: "B b" can\'t stand here. Small letters'],
  [
    'unknown block',
    withQuestion({ answer: [{ type: 'quote' }] }),
    'topics[0].questions[0].answer[0].type: "quote" must be one of paragraph, list, table.',
  ],
  [
    'unknown inline node',
    withQuestion(node({ type: 'image' })),
    `${child}.type: "image" must be one of text, strong, emphasis, link, term, cite.`,
  ],
  [
    'javascript link',
    withQuestion(node({ type: 'link', url: 'javascript:alert(1)', children: [] })),
    `${child}.url: "javascript:alert(1)" can't stand here. An address that starts`,
  ],
  ['text without value', withQuestion(node({ type: 'text' })), `${child}: the field "value" is missing.`],
  [
    'impossible date',
    withQuestion({ updated: '2026-02-30' }),
    'topics[0].questions[0].updated: "2026-02-30" isn\'t a date of the calendar',
  ],
  [
    'mistyped type',
    { schema: 1, lang: 'en', treatments: [{ id: 'x', name: 'X', type: 'locl' }] },
    'treatments[0].type: "locl" must be one of immunotherapy, targeted, surgery, radiotherapy, local, monitoring, trial (did you mean "local"?).',
  ],
  [
    'half an outcome',
    { schema: 1, lang: 'en', treatments: [{ id: 'x', name: 'X', type: 'local', outcomes: [{ percent: 120 }] }] },
    'treatments[0].outcomes[0]: the field "versus" is missing.',
  ],
  [
    'too many percent',
    { schema: 1, lang: 'en', treatments: [{ id: 'x', name: 'X', type: 'local', outcomes: [{ percent: 120 }] }] },
    'treatments[0].outcomes[0].percent: 120 must be at most 100.',
  ],
  [
    'unknown block in numbers',
    withQuestion({ numbers: [{ type: 'quote' }] }),
    'topics[0].questions[0].numbers[0].type: "quote" must be one of paragraph, list, table.',
  ],
  ['synonyms as text', withSynonyms('mets'), 'glossary.w.synonyms: must be a list […].'],
  ['a synonym that is no text', withSynonyms(['mets', 4]), 'glossary.w.synonyms[1]: must be text in quotes.'],
  ['an empty synonym', withSynonyms([' ']), 'glossary.w.synonyms[0]: must not be empty.'],
  [
    'unknown source in numbers',
    withQuestion({ numbers: [{ type: 'paragraph', children: [{ type: 'cite', id: 'z' }] }] }),
    'topics[0].questions[0].numbers[0].children[0].id: the source "z" isn\'t in "sources".',
  ],
  [
    'unknown source',
    withQuestion({ sources: ['z'] }),
    'topics[0].questions[0].sources[0]: the source "z" isn\'t in "sources". Add it there or correct the id (did you mean "s"?).',
  ],
  [
    'unknown cited source',
    withQuestion(node({ type: 'cite', id: 'zzzz' })),
    `${child}.id: the source "zzzz" isn't in "sources". Add it there or correct the id.`,
  ],
  [
    'unknown glossary word',
    withQuestion(node({ type: 'term', id: 'zz', children: [] })),
    `${child}.id: the glossary word "zz" isn't in "glossary".`,
  ],
  [
    'unknown related topic',
    { ...BY_HAND, topics: [{ ...BY_HAND.topics[0], related: ['zz'] }] },
    'topics[0].related[0]: the topic "zz" isn\'t in "topics".',
  ],
  [
    'repeated id',
    { ...BY_HAND, topics: [{ ...BY_HAND.topics[0], questions: [QUESTION, QUESTION] }] },
    'topics[0].questions[1].id: the id "b" is already that of the question at topics[0].questions[0].id.',
  ],
];

for (const [kind, value, message] of BAD)
  test(`a file is refused by path: ${kind}`, async (t) => {
    const { isFine, lines } = await checked(t, value);
    assert.equal(isFine, false);
    assert.ok(
      lines.some((line) => line.startsWith(`my.json: ${message}`)),
      lines.join('\n'),
    );
  });

test('a node’s error is told once, not for each kind of node that it isn’t', async (t) => {
  assert.equal((await checked(t, withQuestion(node({ type: 'image' })))).lines.length, 1);
  assert.equal((await checked(t, withQuestion({ answer: 5 }))).lines.length, 1);
});

test('unknown fields and answers without a source are warned of', async (t) => {
  const { isFine, lines } = await checked(
    t,
    withQuestion({ sorces: ['s'], sources: [] }, { sources: {}, colour: 'red' }),
  );
  assert.equal(isFine, true);
  assert.deepEqual(lines, [
    'my.json: warning: the field "colour" isn\'t known and isn\'t shown.',
    'my.json: topics[0].questions[0]: warning: the field "sorces" isn\'t known and isn\'t shown (did you mean "sources"?).',
    'my.json: topics[0].questions[0]: warning: the answer has no source. Add its ids under "sources".',
  ]);
});

/** @type {[string, string, number, string][]} */
const BROKEN = [
  ['a comma too many', '{\n  "schema": 1,\n}', 3, 'a comma stands before this "}". Take the comma out.'],
  ['a comma missing', '{\n  "schema": 1\n  "lang": "en"\n}', 3, 'a comma or a "}" is missing before this.'],
  ['a colon missing', '{\n  "schema" 1\n}', 2, "a colon is missing between a field's name and its value."],
  ['a value missing', '{\n  "schema":\n}', 3, 'a value is missing before this.'],
  ['a name missing', '{\n  "schema": 1,\n  : 2}', 3, "a field's name in double quotes is missing before this."],
  ['a bracket missing', '{\n  "topics": [1', 2, 'the file breaks off: a "]" is missing at its end.'],
  [
    'curly quotes',
    '{\n  “schema”: 1\n}',
    2,
    "“schema”: 1 can't stand here. Texts are written in straight double quotes",
  ],
  ['an open text', '{\n  "schema: 1\n}', 2, 'this text has no closing quote'],
  ['a line break in a text', '{\n  "a": "b\nc"\n}', 2, 'this text has no closing quote, a line break or tab inside'],
  ['a comment', '{\n  // x\n}', 2, 'JSON has no comments. Take this one out.'],
  ['two values', '{}\n{}', 2, 'something follows the end of the content. Take it out.'],
  ['nothing', '', 1, 'the file is empty or breaks off.'],
];

for (const [kind, text, line, message] of BROKEN)
  test(`bad JSON is told by line: ${kind}`, async (t) => {
    const { isFine, lines } = await checked(t, text);
    assert.equal(isFine, false);
    assert.ok(lines[0]?.startsWith(`my.json:${line}: this isn't JSON: ${message}`), lines[0]);
  });

test('the schema says the same as the model: version and kinds of treatment', () => {
  const model = readFileSync(new URL('../../src/content/model.ts', import.meta.url), 'utf8');
  assert.equal(/SCHEMA = (\d+)/.exec(model)?.[1], String(SCHEMA_VERSION));
  const types = /TREATMENT_TYPES = \[(.*?)\]/s.exec(model)?.[1]?.match(/\w+/g);
  assert.deepEqual(types, TREATMENT_TYPES);
});
