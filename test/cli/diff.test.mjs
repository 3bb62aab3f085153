/** What `kc-answers diff` says a reviewer must sign. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { GOOD_FILES, packFolder, topicFile } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';

const ANSWER =
  'The cancer has moved. It came to 12 in 100 people. :cite[guide]\n\n- the lungs\n- the bones :cite[study]';
const BASE = { 'spread.md': topicFile(ANSWER) };
const other = (/** @type {string} */ id) =>
  `\n## Is it ${id}?\n\n::question{#${id} updated=2026-11-23}\n\n:::short\nIt is. :cite[guide]\n:::\n\nIt may be ${id} for 5 years. :cite[guide]\n`;

/**
 * @param {import('node:test').TestContext} t
 * @param {import('../helpers/pack-folder.mjs').Files} before
 * @param {import('../helpers/pack-folder.mjs').Files} after
 */
async function compared(t, before, after) {
  const [old, now] = [await packFolder(t, { ...BASE, ...before }), await packFolder(t, { ...BASE, ...after })];
  const { code, out, err } = await runCommand(old, 'diff', 'en', path.join(now, 'en'));
  assert.equal(err, '');
  const json = await runCommand(old, 'diff', 'en', path.join(now, 'en'), '--json');
  return { code, out, changes: JSON.parse(json.out).changes, jsonCode: json.code };
}

/** @type {[string, import('../helpers/pack-folder.mjs').Files][]} */
const NOTHING = [
  ['nothing', {}],
  ['dates', { 'spread.md': topicFile(ANSWER, { head: 'updated=2027-01-01' }) }],
  ['line ends and bold type', { 'spread.md': topicFile(ANSWER.replace('The cancer has', '**The cancer**\nhas')) }],
  ['two paragraphs made one', { 'spread.md': topicFile(ANSWER.replaceAll(/\n+- /g, ' ')) }],
  ['lists made paragraphs', { 'spread.md': topicFile(ANSWER.replaceAll('\n- ', '\n\n')) }],
  [
    'glossary marks',
    { 'glossary.yaml': GOOD_FILES['glossary.yaml'].replace('place.}', 'place., synonyms: [moved, lungs]}') },
  ],
];

for (const [what, after] of NOTHING)
  test(`there is nothing to sign where ${what} changed`, async (t) => {
    const { code, out, changes, jsonCode } = await compared(t, {}, after);
    assert.equal(out, 'Nothing to sign: no words have changed.\n');
    assert.deepEqual([code, jsonCode, changes], [0, 0, []]);
  });

test('a changed sentence is shown as it was and as it is, and no other', async (t) => {
  const { code, out, changes, jsonCode } = await compared(
    t,
    {},
    {
      'spread.md': topicFile(ANSWER.replace('has moved', 'moved').replace('the bones', 'the liver')),
    },
  );
  assert.deepEqual([code, jsonCode], [3, 3]);
  assert.equal(
    out,
    `changed: answer what “What is it?”
  answer
  - The cancer has moved.
  + The cancer moved.
  answer
  - the bones
  + the liver

To sign: 1 text.
`,
  );
  assert.deepEqual(changes, [
    {
      change: 'changed',
      kind: 'answer',
      id: 'what',
      name: 'What is it?',
      numbers: null,
      sources: null,
      isCitedElsewhere: false,
      words: [
        { part: 'answer', old: ['The cancer has moved.'], new: ['The cancer moved.'] },
        { part: 'answer', old: ['the bones'], new: ['the liver'] },
      ],
    },
  ]);
});

test('changed numbers come first, whatever stands before them', async (t) => {
  const { out } = await compared(
    t,
    {},
    {
      'pack.yaml': GOOD_FILES['pack.yaml'].replace("can't know", 'never know'),
      'spread.md': topicFile(ANSWER.replace('12 in 100', '13 in 100')),
    },
  );
  assert.equal(
    out,
    `NUMBERS changed: answer what “What is it?”
  numbers: 12 → 13
  answer
  - It came to 12 in 100 people.
  + It came to 13 in 100 people.

changed: disclaimer
  disclaimer
  - These answers can't know your case.
  + These answers never know your case.

To sign: 2 texts, 1 with changed numbers.
`,
  );
});

test('numbers in words count in English', async (t) => {
  const { changes } = await compared(
    t,
    { 'spread.md': topicFile('Half of them. :cite[guide]') },
    { 'spread.md': topicFile('Three of them. :cite[guide]') },
  );
  assert.deepEqual(changes[0].numbers, { old: ['half'], new: ['three'] });
});

test('a number that only moved isn’t a changed one', async (t) => {
  const { changes } = await compared(t, {}, { 'spread.md': topicFile(ANSWER.replace('12 in 100', 'about 12 in 100')) });
  assert.deepEqual(
    changes.map((/** @type {any} */ each) => each.numbers),
    [null],
  );
});

test('other sources are named, and so is a source that stands after other words', async (t) => {
  const swapped = await compared(t, {}, { 'spread.md': topicFile(ANSWER.replace('bones :cite[study]', 'bones')) });
  assert.equal(swapped.code, 3);
  assert.match(swapped.out, /^changed: answer what “What is it\?”\n {2}sources: study → none\n\n/);
  const moved = await compared(
    t,
    {},
    {
      'spread.md': topicFile(ANSWER.replace('moved.', 'moved. :cite[study]').replace('bones :cite[study]', 'bones')),
    },
  );
  assert.equal(moved.code, 3);
  assert.match(moved.out, /^changed: answer what “What is it\?”\n {2}the same sources stand after other words\n\n/);
});

test('the sources that a treatment lists are told as sources', async (t) => {
  const { changes } = await compared(
    t,
    {},
    {
      'treatments.yaml': `${GOOD_FILES['treatments.yaml']}  sources: [study]\n`,
    },
  );
  assert.deepEqual(changes[0].sources, { old: [], new: ['study'] });
  assert.deepEqual([changes.length, changes[0].kind, changes[0].words], [1, 'treatment', []]);
});

test('each kind of text is told when it changes', async (t) => {
  const { changes } = await compared(
    t,
    {},
    {
      'pack.yaml': GOOD_FILES['pack.yaml'].replace('tel:555', 'tel:556').replace("can't know", 'never know'),
      'sources.yaml': GOOD_FILES['sources.yaml'].replace('example/study', 'example/other'),
      'glossary.yaml': GOOD_FILES['glossary.yaml'].replace('has moved', 'went'),
      'treatments.yaml': GOOD_FILES['treatments.yaml'].replace('brands: []', 'brands: [Brand]'),
      'spread.md': topicFile(ANSWER).replace('It can.', 'It could.'),
    },
  );
  assert.deepEqual(
    changes.map((/** @type {any} */ { change, kind, id, numbers }) =>
      [numbers ? 'NUMBERS' : '', change, kind, id].join(' ').trim(),
    ),
    [
      'NUMBERS changed urgent',
      'changed disclaimer',
      'changed summary spread',
      'changed treatment drug-a',
      'changed definition metastasis',
      'changed source study',
    ],
  );
});

test('an added answer is shown whole, a removed one too, and neither as changed numbers', async (t) => {
  const { changes, out } = await compared(
    t,
    { 'spread.md': `${topicFile(ANSWER)}${other('old')}` },
    { 'spread.md': `${topicFile(ANSWER)}${other('new')}` },
  );
  assert.deepEqual(
    changes.map((/** @type {any} */ { change, id, numbers }) => [change, id, numbers]),
    [
      ['added', 'new', null],
      ['removed', 'old', null],
    ],
  );
  assert.match(out, /added: answer new “Is it new\?”\n {2}sources: none → guide\n {2}question\n {2}\+ Is it new\?\n/);
  assert.match(out, /\+ It may be new for 5 years\.\n\nremoved: answer old “Is it old\?”\n {2}sources: guide → none\n/);
});

test('a content file is compared with the folder that it was built from', async (t) => {
  const root = await packFolder(t, BASE);
  await runCommand(root, 'build', 'en', '--out', 'old.json');
  assert.equal((await runCommand(root, 'diff', 'old.json', 'en')).code, 0);
  await writeFile(path.join(root, 'en/spread.md'), topicFile(ANSWER.replace('the lungs', 'the liver')));
  assert.equal((await runCommand(root, 'diff', 'old.json', 'en')).code, 3);
});

test('a file by hand that leaves parts out is compared, too', async (t) => {
  const root = await packFolder(t);
  const file = (/** @type {string} */ answer) =>
    JSON.stringify({
      schema: 1,
      lang: 'de',
      topics: [{ id: 'a', question: 'A?', questions: [{ id: 'b', question: 'B?', answer }] }],
    });
  await writeFile(path.join(root, 'old.json'), file('Eins.\n\nZwei.'));
  await writeFile(path.join(root, 'new.json'), file('Eins.\n\nDrei.'));
  const { out } = await runCommand(root, 'diff', 'old.json', 'new.json');
  assert.match(out, /^changed: answer b “B\?”\n {2}answer\n {2}- Zwei\.\n {2}\+ Drei\.\n/);
});

test('what can’t be read is told, and nothing is compared', async (t) => {
  const root = await packFolder(t);
  await writeFile(path.join(root, 'bad.json'), '{');
  for (const words of [
    ['bad.json', 'en'],
    ['en', 'bad.json'],
    ['en', 'nowhere.json'],
  ]) {
    const { code, out, err } = await runCommand(root, 'diff', ...words);
    assert.deepEqual([code, out], [1, '']);
    assert.match(
      err,
      /^(bad\.json:1: this isn't JSON|nowhere\.json: there is no such file)[\s\S]*\nNothing was compared\.\n$/,
    );
  }
});
