/** What the build refuses in Markdown and YAML: each with its file and line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GOOD_FILES, packFolder, problemsOf, topicFile } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';

/** Where else than in the first line an answer is refused. @type {Record<string, number>} */
const LINES = { 'ragged table': 24, 'second numbers': 26, 'image in numbers': 23, 'unknown source in numbers': 23 };

/** Each answer is refused on line 22, the third of the answer, or on that of LINES. @type {[string, string, string][]} */
const ANSWERS = [
  ['block quote', '> x', 'a block quote (">")'],
  ['code block', '```\nx\n```', 'a code block'],
  ['indented code', '    x', 'a code block'],
  ['inline code', 'a `x`', 'code (`…`)'],
  ['HTML block', '<div>x</div>', "HTML isn't used"],
  ['HTML comment', '<!-- x -->', "HTML isn't used"],
  ['inline HTML', 'a <b>x</b>', "HTML isn't used"],
  ['image', '![x](https://a.example/b.png)', 'an image can'],
  ['rule', '***', 'a rule ("---", "***")'],
  ['hard line break', 'a\\\nb', 'a line break within a paragraph'],
  ['deeper heading', '### x', "a heading can't stand here"],
  ['heading of the file', '# x', "a heading can't stand here"],
  ['footnote', 'a[^1]', 'footnotes ("[^1]")'],
  ['reference link', '[x][y]\n\n[y]: https://a.example', 'a link to an address elsewhere'],
  ['definition', '[y]: https://a.example', 'a link address in a list of its own'],
  ['broken link', '[x](https://a.example/b c)', "this link can't be read"],
  ['javascript link', '[x](javascript:alert)', 'the address "javascript:alert" can\'t be used'],
  ['relative link', '[x](/y)', 'the address "/y" can\'t be used'],
  ['link without text', '[](https://a.example)', 'this link has no text'],
  ['link title', '[x](https://a.example "y")', 'the title "y" of this link'],
  ['citation in a link', '[x :cite[guide]](https://a.example)', "a citation can't stand inside a link"],
  [
    'link in a glossary word',
    ':term[[x](https://a.example)]{#metastasis}',
    "a link can't stand inside a glossary word",
  ],
  ['glossary word without an id', ':term[x]', 'a glossary word is written ":term[word]{#id}"'],
  ['glossary word that isn’t there', ':term[x]{#metastases}', 'the glossary word "metastases" isn\'t in glossary.yaml'],
  ['citation of two', ':cite[guide, study]', '":cite[guide, study]" must name one source'],
  ['citation with braces', ':cite[guide]{.x}', '":cite" takes nothing in braces'],
  ['ratio', 'about 3:1', '":1" begins an instruction that isn\'t known'],
  ['unknown instruction', '::video{#x}', '"::video" isn\'t known'],
  ['unknown block', ':::note\nx\n:::', '":::note" isn\'t known'],
  ['cite on its own', '::cite[guide]', 'a citation stands in a sentence'],
  ['second head', '::question{#b updated=2026-11-23}', 'this question has a second "::question"'],
  ['second short', ':::short\nx\n:::', 'this question has a second ":::short"'],
  ['short in a list', '- :::short\n  x\n  :::', '":::short" belongs under a question'],
  ['second numbers', ':::numbers\nx\n:::\n\n:::numbers\ny\n:::', 'this question has a second ":::numbers"'],
  ['numbers in a list', '- :::numbers\n  x\n  :::', '":::numbers" belongs under a question'],
  ['numbers without text', ':::numbers\n:::', '":::numbers" is empty'],
  ['numbers with words on their line', ':::numbers[x]\ny\n:::', '":::numbers" stands alone on its line'],
  ['numbers with braces on their line', ':::numbers{.x}\ny\n:::', '":::numbers" stands alone on its line'],
  ['numbers with two colons', '::numbers', '"numbers" is a block: write ":::numbers"'],
  ['open numbers', ':::numbers\nx', '":::numbers" isn\'t closed'],
  ['image in numbers', ':::numbers\n![x](https://a.example/b.png)\n:::', 'an image can'],
  ['unknown source in numbers', ':::numbers\nHalf. :cite[gide]\n:::', 'the source "gide" isn\'t in sources.yaml'],
  ['unknown without text', ':::unknown\n:::', '":::unknown" is empty'],
  ['block with words on its line', ':::unknown[x]\ny\n:::', '":::unknown" stands alone on its line'],
  ['open block', ':::unknown\nx', '":::unknown" isn\'t closed'],
  ['list from 3', '3. x', 'this list begins with 3'],
  ['empty list item', '-\n- x', 'this list item is empty'],
  ['ragged table', 'x | y\n--|--\n1', 'this table row has 1 cells'],
];

test('every kind of Markdown that isn’t in the format is refused by file and line', async (t) => {
  const ids = ANSWERS.map((_, index) => `kind-${index}`);
  const files = Object.fromEntries(
    ANSWERS.map(([, answer], index) => [
      `kind-${index}.md`,
      topicFile(`A. :cite[guide]\n\n${answer}`, { id: `q-${index}` }),
    ]),
  );
  const pack = GOOD_FILES['pack.yaml'].replace('[spread]', `[spread, ${ids}]`);
  const { code, out, err } = await runCommand(await packFolder(t, { ...files, 'pack.yaml': pack }), 'build', 'en');
  assert.equal(code, 1);
  assert.equal(out, '');
  const lines = err.split('\n');
  for (const [index, [kind, answer, message]] of ANSWERS.entries()) {
    const line = LINES[kind] ?? 22;
    const found = lines.filter((each) => each.startsWith(`en/kind-${index}.md:`));
    assert.ok(
      found.some((each) => each.startsWith(`en/kind-${index}.md:${line}: ${message}`)),
      `${kind} (${answer}): ${found.join('\n')}`,
    );
  }
});

/** @type {[string, string, string, number, string][]} */
const TOPICS = [
  ['no front matter', '---\nquestion', 'question', 1, 'the file must begin with front matter'],
  ['no question', 'question: Can it spread?\n', '', 2, 'the front matter needs "question". Add it.'],
  ['mistyped key', 'related:', 'relatd:', 6, 'the front matter has no "relatd" (did you mean "related"?)'],
  ['text where a list belongs', '[drug-a]', 'drug-a', 5, '"treatments" must be a list'],
  [
    'unknown treatment',
    '[drug-a]',
    '[drug-b]',
    5,
    'the treatment "drug-b" isn\'t in treatments.yaml. Add it there or correct the id (did you mean "drug-a"?).',
  ],
  ['repeated treatment', '[drug-a]', '[drug-a, drug-a]', 5, '"drug-a" stands twice in "treatments"'],
  ['related to itself', 'related: []', 'related: [spread]', 6, "a topic can't be related to itself"],
  ['unknown topic', 'related: []', 'related: [other]', 6, 'the topic "other" isn\'t in topics in pack.yaml'],
  ['impossible date', '2026-11-20', '2026-02-30', 3, '"2026-02-30" isn\'t a date of the calendar'],
  ['half a review', 'review: null', 'review: {by: A}', 4, 'a review needs "role"'],
  ['address', 'url: null', 'url: www.a.example', 7, '"www.a.example" isn\'t an address of the web'],
  [
    'duplicate key',
    'related: []',
    'updated: 2026-11-20',
    6,
    "this YAML can't be read: this key stands here for the second time",
  ],
  ['two colons', 'Can it spread?', 'Spread: can it?', 2, "this YAML can't be read: there are two colons in one line"],
  ['Markdown in plain text', 'Can it spread?', '"**Can** it?"', 2, '"question" is shown as it stands'],
  ['no head', '::question{#what updated=2026-11-23}\n', '', 12, 'this question has no "::question" line'],
  [
    'late head',
    '::question{#what updated=2026-11-23}',
    'Words.\n\n::question{#what updated=2026-11-23}',
    16,
    'the "::question" line must come first',
  ],
  [
    'head with three colons',
    '::question{#what updated=2026-11-23}',
    ':::question{#what updated=2026-11-23}\n:::',
    14,
    '"::question" has two colons and no text',
  ],
  ['no id', '{#what updated', '{updated', 14, 'the question has no id'],
  ['bad id', '#what', '#What', 14, '"What" can\'t be an id'],
  ['no date', ' updated=2026-11-23', '', 14, 'the question has no date'],
  ['bad date', '2026-11-23', '23.11.2026', 14, '"23.11.2026" isn\'t a date of the calendar'],
  [
    'mistyped attribute',
    'updated=2026-11-23',
    'updatd=2026-11-23',
    14,
    '"::question" has no "updatd" (did you mean "updated"?)',
  ],
  ['empty heading', '## What is it?', '## ', 12, 'this heading is empty'],
  ['colon in a heading', '## What is it?', '## Is it 2:1?', 12, '":1" begins an instruction that isn\'t known'],
  ['bold heading', '## What is it?', '## What is **it**?', 12, 'a question is plain text'],
  [
    'no short answer',
    ':::short\nThe :term[spread]{#metastasis} of cancer. :cite[guide]\n:::\n',
    '',
    12,
    'this question has no short answer',
  ],
  [
    'long short answer',
    ':cite[guide]\n:::',
    ':cite[guide]\n\nMore.\n:::',
    16,
    'the short answer must be one paragraph',
  ],
  ['empty answer', 'The cancer has moved. :cite[guide]', '', 12, 'the answer is empty'],
  [
    'unknown source',
    ':cite[study]',
    ':cite[stud]',
    10,
    'the source "stud" isn\'t in sources.yaml. Add it there or correct the id (did you mean "study"?).',
  ],
];

for (const [kind, from, to, line, message] of TOPICS)
  test(`a topic file is refused by line: ${kind}`, async (t) => {
    const text = GOOD_FILES['spread.md'];
    assert.ok(text.includes(from));
    const lines = await problemsOf(t, { 'spread.md': text.replace(from, to) });
    assert.ok(
      lines.some((each) => each.startsWith(`en/spread.md:${line}: ${message}`)),
      lines.join('\n'),
    );
  });

test('an answer without a source is refused, and so is a topic without a question', async (t) => {
  const lines = await problemsOf(t, {
    'pack.yaml': GOOD_FILES['pack.yaml'].replace('[spread]', '[spread, bare]'),
    'spread.md': GOOD_FILES['spread.md'].replaceAll(' :cite[guide]', ''),
    'bare.md': '---\nquestion: Is there more?\n---\n\nNo.\n',
  });
  assert.ok(
    lines.some((line) => line.startsWith('en/spread.md:12: the answer has no source. Cite one')),
    lines.join('\n'),
  );
  assert.ok(
    lines.some((line) => line.startsWith('en/bare.md:1: this topic has no question.')),
    lines.join('\n'),
  );
});

test('the same question id in two topics is refused, naming the first', async (t) => {
  const lines = await problemsOf(t, {
    'pack.yaml': GOOD_FILES['pack.yaml'].replace('[spread]', '[spread, again]'),
    'again.md': GOOD_FILES['spread.md'],
  });
  assert.deepEqual(lines, [
    'en/again.md:14: the id "what" is already that of the question at en/spread.md:14. Give this question another.',
  ]);
});

test('a question can’t have the id of a treatment', async (t) => {
  assert.deepEqual(await problemsOf(t, { 'spread.md': topicFile('It has. :cite[guide]', { id: 'drug-a' }) }), [
    'en/treatments.yaml:1: the id "drug-a" is already that of the question at en/spread.md:14. Give this treatment another.',
  ]);
});

test('an open block is refused where it opens, and doesn’t hide the question after it', async (t) => {
  const text = GOOD_FILES['spread.md'].replace(':cite[guide]\n:::', ':cite[guide]');
  const lines = await problemsOf(t, { 'spread.md': `${text}\n## More?\n` });
  assert.ok(
    lines.includes('en/spread.md:16: ":::short" isn\'t closed. Write ":::" on a line of its own after its text.'),
    lines.join('\n'),
  );
});
