/** One field of a YAML text is set; every other character stays. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { setInYaml } from '../../cli/set-in-yaml.mjs';

const VALUE = { by: 'Dr: A', words: '1234567890123456' };
const BLOCK = 'review:\n  by: "Dr: A"\n  words: "1234567890123456"';
const INDENTED = BLOCK.replaceAll('\n', '\n  ');

/** @type {[string, string, (string | number)[], string, unknown, string][]} */
const CASES = [
  [
    'a field is replaced between others, with comments, quotes, spaces and empty lines kept',
    '# top\nquestion:   "A?"   # why\n\nreview: null # none yet\ntreatments: [a,b]\n# end\n',
    [],
    'review',
    VALUE,
    `# top\nquestion:   "A?"   # why\n\n${BLOCK} # none yet\ntreatments: [a,b]\n# end\n`,
  ],
  [
    'a field without a value gets one',
    'question: A\nreview:\nurl: b\n',
    [],
    'review',
    VALUE,
    `question: A\n${BLOCK}\nurl: b\n`,
  ],
  [
    'a longer value is replaced as a whole',
    'review:\n  by: B\n  words:\n    summary: a\n\n# next\nurl: b\n',
    [],
    'review',
    VALUE,
    `${BLOCK}\n\n# next\nurl: b\n`,
  ],
  [
    'a missing field is added last',
    'question: A\nurl: [a,b] # c\n# end\n',
    [],
    'review',
    VALUE,
    `question: A\nurl: [a,b] # c\n${BLOCK}\n# end\n`,
  ],
  ['a missing field is added without a last line end', 'url: a', [], 'review', VALUE, `url: a\n${BLOCK}`],
  [
    'an item of a list is changed, by its place',
    '- id: x\n  how: |\n    a\n\n    b\n\n- id: y\n  review: {by: B}\n  how: >\n    folded\n    more\n',
    [1],
    'review',
    VALUE,
    `- id: x\n  how: |\n    a\n\n    b\n\n- id: y\n  ${INDENTED}\n  how: >\n    folded\n    more\n`,
  ],
  [
    'a field is added after a block of text',
    '- id: x\n  how: |\n    a\n\n    b\n\n- id: y\n',
    [0],
    'review',
    VALUE,
    `- id: x\n  how: |\n    a\n\n    b\n  ${INDENTED}\n\n- id: y\n`,
  ],
  [
    'line ends of Windows stay',
    '- id: x\r\n  review: null\r\n  how: a\r\n',
    [0],
    'review',
    VALUE,
    `- id: x\n  ${INDENTED}\n  how: a\n`.replaceAll('\n', '\r\n'),
  ],
  [
    'a map in braces stays one',
    '- {id: x, review: null, how: "a"}\n',
    [0],
    'review',
    VALUE,
    '- {id: x, review: { by: "Dr: A", words: "1234567890123456" }, how: "a"}\n',
  ],
  ['a field is added within braces', '{id: x}', [], 'review', { by: 'B' }, '{id: x, review: { by: B }}'],
  [
    'a field of an inner map is added',
    'q: A\nreviews:\n  # first\n  a: {by: B} # one\n# after\nurl: null\n',
    ['reviews'],
    'c',
    { by: 'C' },
    'q: A\nreviews:\n  # first\n  a: {by: B} # one\n  c:\n    by: C\n# after\nurl: null\n',
  ],
  [
    'a field is taken out with its line',
    'q: A\n\nreviews:\n  a: {by: B} # one\n  b:\n    by: C\n\nurl: null\n',
    ['reviews'],
    'b',
    undefined,
    'q: A\n\nreviews:\n  a: {by: B} # one\n\nurl: null\n',
  ],
  ['a field is taken out in Windows', 'a: 1\r\nb: 2\r\n\r\nc: 3\r\n', [], 'b', undefined, 'a: 1\r\n\r\nc: 3\r\n'],
  ['a field in braces can only be emptied', 'a: {b: 1, c: 2}\n', ['a'], 'b', undefined, 'a: {b: null, c: 2}\n'],
  ['what isn’t there needn’t be taken out', 'a: 1\n', [], 'b', undefined, 'a: 1\n'],
];

for (const [what, before, path, key, value, after] of CASES)
  test(what, () => {
    const edited = setInYaml(before, path, key, value);
    assert.equal(edited, after);
    const map = path.reduce((inner, step) => inner[step], parse(edited));
    assert.deepEqual(map[key] ?? undefined, value);
  });
