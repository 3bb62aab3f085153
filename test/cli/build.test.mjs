/** What `kc-answers build` makes of a folder without problems. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { checkSchema } from '../../cli/schema.mjs';
import { GOOD_FILES, packFolder, topicFile } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';

/** @param {import('node:test').TestContext} t @param {import('../helpers/pack-folder.mjs').Files} [changes] */
async function built(t, changes) {
  const { code, out, err } = await runCommand(await packFolder(t, changes), 'build', 'en');
  assert.equal(err, '');
  assert.equal(code, 0);
  return JSON.parse(out);
}

test('a built folder is one line of JSON, in the order of the model, and valid', async (t) => {
  const { out } = await runCommand(await packFolder(t), 'build', 'en');
  assert.equal(out.indexOf('\n'), out.length - 1);
  const content = JSON.parse(out);
  assert.deepEqual(
    Object.keys(content),
    '$schema schema revision lang dir title publisher review updated updatedText urgent disclaimer sources glossary topics groups treatments'.split(
      ' ',
    ),
  );
  assert.equal(content.$schema, '../content.schema.json');
  assert.deepEqual(
    Object.keys(content.topics[0].questions[0]),
    'id question short answer numbers unknown sources updated updatedText review'.split(' '),
  );
  assert.deepEqual(checkSchema(content), []);
});

test('--out writes the same JSON into a folder that it makes, and says what was built', async (t) => {
  const root = await packFolder(t);
  const { out } = await runCommand(root, 'build', 'en');
  const { code, out: nothing, err } = await runCommand(root, 'build', 'en', '--out', 'dist/content/en.json');
  assert.equal(code, 0);
  assert.equal(nothing, '');
  assert.equal(await readFile(path.join(root, 'dist/content/en.json'), 'utf8'), out);
  assert.match(err, /^dist\/content\/en\.json: 1 topic, 1 answer, 1 treatment, sha256-/);
});

test('an answer becomes the closed tree, with cited sources in order, kept on the line of their words, and soft line ends as spaces', async (t) => {
  const answer = `One *two* **three
four** [five](https://a.example/b?c=1&d) &amp; “six”. :cite[guide] 2\\:1 \\* & more

- a
  1. b

| x | y |
|---|---|
| 1 | *2* |

:::unknown
Much. :cite[guide]
:::`;
  const { topics } = await built(t, {
    'spread.md': topicFile(answer).replace('of cancer. :cite[guide]', 'of cancer. :cite[study]'),
  });
  const [question] = topics[0].questions;
  const text = (/** @type {string} */ value) => ({ type: 'text', value });
  const paragraph = (/** @type {object[]} */ ...children) => ({ type: 'paragraph', children });
  assert.deepEqual(question.short, [
    text('The '),
    { type: 'term', id: 'metastasis', children: [text('spread')] },
    text(' of cancer.\u00a0'),
    { type: 'cite', id: 'study' },
  ]);
  assert.deepEqual(question.answer, [
    paragraph(
      text('One '),
      { type: 'emphasis', children: [text('two')] },
      text(' '),
      { type: 'strong', children: [text('three four')] },
      text(' '),
      { type: 'link', url: 'https://a.example/b?c=1&d', children: [text('five')] },
      text(' & “six”.\u00a0'),
      { type: 'cite', id: 'guide' },
      text(' 2:1 * & more'),
    ),
    {
      type: 'list',
      children: [
        {
          type: 'listItem',
          children: [
            paragraph(text('a')),
            { type: 'list', ordered: true, children: [{ type: 'listItem', children: [paragraph(text('b'))] }] },
          ],
        },
      ],
    },
    {
      type: 'table',
      children: [
        ['x', 'y'].map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
        [
          { type: 'tableCell', children: [text('1')] },
          { type: 'tableCell', children: [{ type: 'emphasis', children: [text('2')] }] },
        ],
      ].map((children) => ({ type: 'tableRow', children })),
    },
  ]);
  assert.deepEqual(question.unknown, [paragraph(text('Much.\u00a0'), { type: 'cite', id: 'guide' })]);
  assert.deepEqual(question.sources, ['study', 'guide']);
});

test('numbers about survival stand apart from the answer, wherever they are written, and are cited before what isn’t known', async (t) => {
  const blocks = ':::unknown\nMuch. :cite[study]\n:::\n\n:::numbers\nHalf lived. :cite[other]\n\n- More.\n:::';
  const other = 'other: {title: O, publisher: P, url: "https://o.example"}\n';
  const { topics } = await built(t, {
    'sources.yaml': GOOD_FILES['sources.yaml'] + other,
    'spread.md': topicFile(`${blocks}\n\nIt has moved.`),
  });
  const [question] = topics[0].questions;
  const text = (/** @type {string} */ value) => ({ type: 'text', value });
  const paragraph = (/** @type {object[]} */ ...children) => ({ type: 'paragraph', children });
  assert.deepEqual(question.answer, [paragraph(text('It has moved.'))]);
  assert.deepEqual(question.numbers, [
    paragraph(text('Half lived.\u00a0'), { type: 'cite', id: 'other' }),
    { type: 'list', children: [{ type: 'listItem', children: [paragraph(text('More.'))] }] },
  ]);
  assert.deepEqual(question.unknown, [paragraph(text('Much.\u00a0'), { type: 'cite', id: 'study' })]);
  assert.deepEqual(question.sources, ['guide', 'other', 'study']);
});

test('numbers and what isn’t known are empty lists where nothing is said, and so are synonyms', async (t) => {
  const { topics, glossary } = await built(t);
  const [{ numbers, unknown }] = topics[0].questions;
  assert.deepEqual([numbers, unknown], [[], []]);
  assert.deepEqual(glossary.metastasis.synonyms, []);
  const text = GOOD_FILES['glossary.yaml'].replace('place.}', 'place., synonyms: [mets, " secondary\n cancer"]}');
  const { glossary: other } = await built(t, { 'glossary.yaml': text });
  assert.deepEqual(other.metastasis.synonyms, ['mets', 'secondary cancer']);
});

test('dates are spelled out, and the newest date of the parts is that of the whole', async (t) => {
  const content = await built(t);
  assert.equal(content.topics[0].questions[0].updatedText, '23 November 2026');
  assert.equal(content.topics[0].updated, '2026-11-23', 'newer than the front matter’s');
  assert.equal(content.updated, '2026-11-23');
  assert.equal(content.updatedText, '23 November 2026');
  assert.equal(content.treatments[0].updatedText, '22 November 2026');
  const german = await built(t, { 'pack.yaml': GOOD_FILES['pack.yaml'].replace('lang: en', 'lang: de') });
  assert.equal(german.updatedText, '23. November 2026');
});

test('facts are left out, and a treatment lists what it cites before other sources', async (t) => {
  const treatments = `${GOOD_FILES['treatments.yaml'].replace('review: null', 'review: null\n  facts: [T01-02]\n  sources: [guide, study]')}`;
  const text = topicFile('It has moved. :cite[guide]', { head: 'updated=2026-11-23 facts="T01-01 T01-02"' });
  const content = await built(t, {
    'spread.md': text,
    'treatments.yaml': treatments.replace(':cite[guide]', ':cite[study]'),
  });
  assert.ok(!JSON.stringify(content).includes('T01'));
  assert.deepEqual(content.treatments[0].sources, ['study', 'guide']);
});

test('a revision depends on the words alone: same words same revision, one letter another', async (t) => {
  const first = await built(t);
  assert.match(first.revision, /^sha256-[A-Za-z0-9+/]{43}=$/);
  assert.equal((await built(t)).revision, first.revision);
  const broken = { ...GOOD_FILES, 'spread.md': topicFile('The cancer\nhas moved. :cite[guide]') };
  const windows = Object.fromEntries(
    Object.entries(broken).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
  );
  assert.equal((await built(t, windows)).revision, first.revision, 'line ends and byte order marks are no words');
  const { revision } = await built(t, { 'spread.md': topicFile('The cancer has moves. :cite[guide]') });
  assert.notEqual(revision, first.revision);
});

test('a file that can’t be written is told in a sentence', async (t) => {
  const root = await packFolder(t);
  await writeFile(path.join(root, 'taken'), '');
  const { code, err } = await runCommand(root, 'build', 'en', '--out', 'taken/en.json');
  assert.equal(code, 1);
  assert.match(err, /^taken\/en\.json: this file can't be written \(E\w+\)\.\n$/);
});
