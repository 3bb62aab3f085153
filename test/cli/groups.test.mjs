/** Groups of topics: listed in pack.yaml, built for a directory, refused by line. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { markdownFiles } from '../../cli/import/markdown-files.mjs';
import { buildPack } from '../../cli/pack.mjs';
import { checkSchema } from '../../cli/schema.mjs';
import { GOOD_FILES, packFolder, problemsOf, topicFile } from '../helpers/pack-folder.mjs';

const IDS = ['spread', 'types', 'food', 'work'];
const TOPICS = Object.fromEntries(
  IDS.map((id) => [`${id}.md`, topicFile('It has moved. :cite[guide]', { id: `${id}-what` })]),
);

/** @param {string} topics The lines under "topics:". */
const packOf = (topics) => GOOD_FILES['pack.yaml'].replace('topics: [spread]', `topics:\n${topics.trimEnd()}`);

const LISTED = `  - food
  - {group: understanding, title: Understanding it, topics: [types, spread]}
  - group: living
    title: Living with it
    topics: [work]
`;

/** @param {import('node:test').TestContext} t @param {string} topics */
async function built(t, topics) {
  const root = await packFolder(t, { ...TOPICS, 'pack.yaml': packOf(topics) });
  const { content, problems } = await buildPack(path.join(root, 'en'));
  assert.deepEqual(problems, []);
  assert.ok(content);
  return content;
}

test('groups are built in their order, and topics in the flat order of the list', async (t) => {
  const content = await built(t, LISTED);
  assert.deepEqual(content.groups, [
    { id: 'understanding', title: 'Understanding it', topics: ['types', 'spread'] },
    { id: 'living', title: 'Living with it', topics: ['work'] },
  ]);
  assert.deepEqual(
    content.topics.map(({ id }) => id),
    ['food', 'types', 'spread', 'work'],
  );
  assert.deepEqual(checkSchema(content), []);
});

test('a plain list of topics has no groups', async (t) => {
  const content = await built(t, IDS.map((id) => `  - ${id}`).join('\n'));
  assert.deepEqual(content.groups, []);
});

test('groups come back from Markdown as they were', async (t) => {
  const content = await built(t, LISTED);
  const again = await built(t, '  - food\n  - types\n  - spread\n  - work');
  assert.notDeepEqual(again.groups, content.groups);
  const root = await packFolder(t, { ...TOPICS, ...markdownFiles(content) });
  const { content: back, problems } = await buildPack(path.join(root, 'en'));
  assert.deepEqual(problems, []);
  assert.deepEqual(back?.groups, content.groups);
  assert.deepEqual(back?.topics, content.topics);
});

/** @type {[string, string, number, string][]} */
const BAD = [
  ['a group without an id', '- {title: A, topics: [spread]}', 7, 'a group of topics needs "group". Add it.'],
  ['a group without a title', '- {group: a, topics: [spread]}', 7, 'a group of topics needs "title". Add it.'],
  ['an empty title', '- {group: a, title: "", topics: [spread]}', 7, 'a group of topics needs "title". Fill it in.'],
  ['a group without topics', '- {group: a, title: A}', 7, 'the group "a" has no topics. List their names'],
  ['an empty group', '- {group: a, title: A, topics: []}', 7, 'the group "a" has no topics. List their names'],
  ['an impossible group id', '- {group: A b, title: A, topics: [spread]}', 7, '"A b" can\'t be an id. Ids are made of'],
  [
    'a misspelt key',
    '- {group: a, titel: A, topics: [spread]}',
    7,
    'a group of topics has no "titel" (did you mean "title"?)',
  ],
  [
    'a topic in two groups',
    '- {group: a, title: A, topics: [spread]}\n  - {group: b, title: B, topics: [types, spread]}',
    8,
    'the topic "spread" is listed already, at en/pack.yaml:7. Take one out.',
  ],
  [
    'a topic twice in a group',
    '- {group: a, title: A, topics: [spread, spread]}',
    7,
    'the topic "spread" is listed already, at en/pack.yaml:7. Take one out.',
  ],
  [
    'two groups of one id',
    '- {group: a, title: A, topics: [spread]}\n  - {group: a, title: B, topics: [types]}',
    8,
    'the id "a" is already that of the group at en/pack.yaml:7. Give this group another.',
  ],
  [
    'a group in a group',
    '- {group: a, title: A, topics: [spread, {group: b, title: B, topics: [types]}]}',
    7,
    'here stands the name of one topic, not a list or another group.',
  ],
  ['a list in the list', '- spread\n  - [types]', 8, 'here stands the name of one topic, not a list or another group.'],
  [
    'a topic without a file',
    '- {group: a, title: A, topics: [spred]}',
    7,
    'the topic "spred" needs the file en/spred.md',
  ],
  ['topics as text', '- {group: a, title: A, topics: spread}', 7, '"topics" must be a list'],
];

for (const [kind, topics, line, message] of BAD)
  test(`the build refuses ${kind} by line`, async (t) => {
    const lines = await problemsOf(t, { ...TOPICS, 'pack.yaml': packOf(`  ${topics}`) });
    assert.ok(
      lines.some((each) => each.startsWith(`en/pack.yaml:${line}: ${message}`)),
      lines.join('\n'),
    );
  });

test('a content file’s groups name topics that are there, and have ids of their own', async (t) => {
  const { checkContent } = await import('../../cli/content-file.mjs');
  const content = await built(t, LISTED);
  const [first] = content.groups;
  assert.ok(first);
  content.groups = [first, { ...first, topics: ['typos'] }];
  const { revision, ...rest } = content;
  void revision;
  assert.deepEqual(
    checkContent('my.json', rest)
      .filter(({ level }) => level === 'problem')
      .map(({ path: at, message }) => `${at}: ${message}`),
    [
      'groups[1].id: the id "understanding" is already that of the group at groups[0].id. Give this group another.',
      'groups[1].topics[0]: the topic "typos" isn\'t in "topics". Add it there or correct the id (did you mean "types"?).',
    ],
  );
});
