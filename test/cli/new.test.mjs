/** A new topic: its file, its place in pack.yaml, and what can't be one. */
import assert from 'node:assert/strict';
import { access, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { addToYamlList } from '../../cli/add-to-yaml-list.mjs';
import { GOOD_FILES, packFolder } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';

const GROUPS = GOOD_FILES['pack.yaml'].replace(
  'topics: [spread]',
  `topics: # all of them
  - {group: first, title: First, topics: [spread]} # one line
  - group: living
    title: Living with it
    # by and by
    topics: []`,
);
const ASK = ['--folder', 'en', '--question', 'Can I work: yes or no?'];

/** @param {string} root */
const packOf = (root) => readFile(path.join(root, 'en/pack.yaml'), 'utf8');

test('a topic is begun, and check names nothing but its blanks', async (t) => {
  const root = await packFolder(t);
  const { code, out, err } = await runCommand(root, 'new', 'topic', 'work', ...ASK);
  assert.deepEqual([code, err], [0, '']);
  assert.match(out, /^en\/work\.md: write the summary above/);
  assert.equal(await packOf(root), GOOD_FILES['pack.yaml'].replace('[spread]', '[spread, work]'));
  const text = await readFile(path.join(root, 'en/work.md'), 'utf8');
  const now = new Date();
  assert.match(text, new RegExp(`\\nupdated: ${now.getFullYear()}-\\d\\d-\\d\\d\\n`));
  const { question, review } = parse(text.split('---\n')[1] ?? '');
  assert.deepEqual([question, review], ['Can I work: yes or no?', null]);
  const { out: told } = await runCommand(root, 'check', 'en', '--json');
  assert.deepEqual(
    JSON.parse(told).problems.map((/** @type {any} */ { file, message }) => `${file}: ${message.split('.')[0]}`),
    [
      'en/work.md: the answer is empty',
      'en/work.md: this heading is empty',
      'en/work.md: the question has no id',
      'en/work.md: the short answer must be one paragraph of one or two sentences',
    ],
  );
});

test('a begun topic that is filled in is fine', async (t) => {
  const root = await packFolder(t);
  await runCommand(root, 'new', 'topic', 'work', ...ASK);
  const file = path.join(root, 'en/work.md');
  const filled = (await readFile(file, 'utf8'))
    .replace('## \n', 'You can. :cite[guide]\n\n## Can I?\n')
    .replace('{updated', '{#work-can updated')
    .replace(':::short\n', ':::short\nYou can. :cite[guide]\n');
  await writeFile(file, `${filled}\nYou can go on. :cite[guide]\n`);
  const { code, out } = await runCommand(root, 'check', 'en');
  assert.equal(code, 0, out);
});

/** @type {[string, string, string][]} */
const PLACES = [
  ['living', 'topics: []', 'topics: [work]'],
  ['first', 'topics: [spread]}', 'topics: [spread, work]}'],
];
for (const [group, from, to] of PLACES)
  test(`a topic is added to its group, with every comment kept: ${group}`, async (t) => {
    const root = await packFolder(t, { 'pack.yaml': GROUPS });
    const { code } = await runCommand(root, 'new', 'topic', 'work', ...ASK, '--group', group);
    assert.equal(code, 0);
    assert.equal(await packOf(root), GROUPS.replace(from, to));
  });

test('without a group, a topic stands after all groups', async (t) => {
  const root = await packFolder(t, { 'pack.yaml': GROUPS });
  await runCommand(root, 'new', 'topic', 'work', ...ASK);
  assert.equal(await packOf(root), GROUPS.replace('    topics: []', '    topics: []\n  - work'));
});

/** @type {[string, string[], number, RegExp][]} */
const REFUSED = [
  [
    'an id that is there',
    ['spread', ...ASK],
    1,
    /^en\/pack\.yaml: there is a topic "spread" in pack\.yaml already\. Name another id\.\n$/,
  ],
  [
    'an impossible id',
    ['My Work', ...ASK],
    1,
    /^en\/pack\.yaml: "My Work" can't be the id of a topic\. Ids are made of/,
  ],
  ['an id that leaves the folder', ['../work', ...ASK], 1, /"\.\.\/work" can't be the id of a topic/],
  ['a file that is there', ['old', ...ASK], 1, /^en\/old\.md: this file is there already\. Add "old" to the topics/],
  [
    'an unknown group',
    ['work', ...ASK, '--group', 'livin'],
    1,
    /no group "livin" \(did you mean "living"\?\)\. There are: first, living\.\n$/,
  ],
  ['an empty question', ['work', '--folder', 'en', '--question', ' '], 2, /' ' is invalid\. Write the question/],
  ['no question', ['work', '--folder', 'en'], 2, /required option '--question <text>' not specified/],
  ['no folder', ['work', '--question', 'A?'], 2, /required option '--folder <folder>' not specified/],
  [
    'a folder without pack.yaml',
    ['work', '--folder', '.', '--question', 'A?'],
    1,
    /^pack\.yaml: there is no such file\. A content folder needs one/,
  ],
];
for (const [what, words, expected, message] of REFUSED)
  test(`a topic is refused with a sentence, and nothing is written: ${what}`, async (t) => {
    const root = await packFolder(t, { 'pack.yaml': GROUPS, 'old.md': 'Old.' });
    const { code, out, err } = await runCommand(root, 'new', 'topic', ...words);
    assert.match(err, message);
    assert.deepEqual([code, out], [expected, '']);
    assert.equal(await packOf(root), GROUPS);
    assert.equal(await readFile(path.join(root, 'en/old.md'), 'utf8'), 'Old.');
    await assert.rejects(access(path.join(root, 'en/work.md')));
  });

test('pack.yaml that can’t be read is told by line', async (t) => {
  const root = await packFolder(t, { 'pack.yaml': 'a: [\n' });
  const { code, err } = await runCommand(root, 'new', 'topic', 'work', ...ASK);
  assert.equal(code, 1);
  assert.match(err, /^en\/pack\.yaml:\d: this YAML can't be read/);
});

/** @type {[string, string, (string | number)[], string][]} */
const LISTS = [
  ['in brackets', 'a: [x,y ] # c\nb: 1\n', ['a'], 'a: [x,y, new ] # c\nb: 1\n'],
  ['empty', 'a: [ ]\n', ['a'], 'a: [new ]\n'],
  ['one to a line', 'a:\n  - x # c\n\n# end\nb: 1\n', ['a'], 'a:\n  - x # c\n  - new\n\n# end\nb: 1\n'],
  ['not indented', 'a:\n- x\nb: 1\n', ['a'], 'a:\n- x\n- new\nb: 1\n'],
  ['without a last line end', 'a:\n  - x', ['a'], 'a:\n  - x\n  - new'],
  [
    'after a longer item',
    'a:\n  - k: 1\n    l:\n      - x\n\nb: 1\n',
    ['a'],
    'a:\n  - k: 1\n    l:\n      - x\n  - new\n\nb: 1\n',
  ],
  [
    'within an item',
    'a:\n  - k: 1\n    l:\n      - x\nb: 1\n',
    ['a', 0, 'l'],
    'a:\n  - k: 1\n    l:\n      - x\n      - new\nb: 1\n',
  ],
  ['of Windows', 'a:\r\n  - x\r\nb: 1\r\n', ['a'], 'a:\r\n  - x\r\n  - new\r\nb: 1\r\n'],
];
for (const [what, before, at, after] of LISTS)
  test(`a list gets an item, and no other letter changes: ${what}`, () => {
    assert.equal(addToYamlList(before, at, 'new'), after);
    assert.deepEqual(at.reduce((inner, step) => inner[step], parse(after)).at(-1), 'new');
  });
