/** The guide for writers: each of its bad examples is warned of by the rule above it, each good one by none. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { check } from '../../cli/check.mjs';
import { ENGLISH_RULES, RULES } from '../../cli/rules/rules.mjs';
import { GOOD_FILES, packFolder, topicFile } from '../helpers/pack-folder.mjs';
import { TODAY, withDrugs } from '../helpers/rule-findings.mjs';

/** @import { Files } from '../helpers/pack-folder.mjs' */

const GUIDE = readFileSync(new URL('../../docs/writing.md', import.meta.url), 'utf8');
const RULE = /^### `([\w-]+)`$/m;
const EXAMPLE = /^```text (bad|good) (\w+)\n([\s\S]*?)\n```$/gm;
const OTHER_RULES = ['format', 'long-sentence', 'reading-grade', 'review-outgrown', 'review-overdue', 'synonym'];

const examples = GUIDE.split(/^(?=### )/m).flatMap((section) => {
  const [, rule] = section.match(RULE) ?? [];
  if (rule === undefined) return [];
  return [...section.matchAll(EXAMPLE)].map(([, kind = '', what = '', text = '']) => ({ rule, kind, what, text }));
});

const ANSWER = 'It is so. :cite[guide]';

/** Two topics about which nothing is wrong. */
const TWO_TOPICS = {
  'pack.yaml': (GOOD_FILES['pack.yaml'] ?? '').replace('[spread]', '[spread, sites]'),
  'treatments.yaml': withDrugs(GOOD_FILES['treatments.yaml'] ?? ''),
  'spread.md': topicFile(ANSWER),
  'sites.md': topicFile(ANSWER, { id: 'other' })
    .replace('Can it spread?', 'Where does it go?')
    .replace('What is it?', 'Does it hurt?'),
};

/** Puts an example where it belongs in the good files. @type {Record<string, (text: string) => Files>} */
const PLACES = {
  answer: (text) => ({
    'spread.md': topicFile(text).replace('url: null', 'url: https://clinic.example/spread'),
  }),
  questions: (text) => {
    const [first = '', second = ''] = text.split('\n');
    return {
      'spread.md': TWO_TOPICS['spread.md'].replace('## What is it?', first),
      'sites.md': TWO_TOPICS['sites.md'].replace('## Does it hurt?', second),
    };
  },
  related: (text) => {
    const [first = '', second = ''] = text.split('\n');
    return {
      'spread.md': TWO_TOPICS['spread.md'].replace('related: []', first),
      'sites.md': TWO_TOPICS['sites.md'].replace('related: []', second),
    };
  },
  date: (text) => ({ 'spread.md': topicFile(ANSWER, { head: text }) }),
  review: (text) => ({ 'spread.md': TWO_TOPICS['spread.md'].replace('review: null', text) }),
  glossary: (text) => ({
    'glossary.yaml': `${GOOD_FILES['glossary.yaml']}${text}\n`,
    'spread.md': topicFile('It may be :term[back]{#relapse}. :cite[guide]'),
  }),
};

/** @param {import('node:test').TestContext} t @param {Files} changes */
async function told(t, changes) {
  const root = await packFolder(t, { ...TWO_TOPICS, ...changes });
  const { problems, warnings } = await check(path.join(root, 'en'), TODAY);
  return [...problems, ...warnings];
}

test('each rule is explained, with a bad example and a good one', () => {
  const rules = [...Object.keys(RULES), ...Object.keys(ENGLISH_RULES), ...OTHER_RULES].sort();
  for (const kind of ['bad', 'good'])
    assert.deepEqual(
      examples
        .filter((each) => each.kind === kind)
        .map(({ rule }) => rule)
        .sort(),
      rules,
    );
});

for (const { rule, kind, what, text } of examples)
  test(`the ${kind} example of ${rule} ${kind === 'bad' ? 'is' : "isn't"} warned of`, async (t) => {
    const place = PLACES[what];
    assert.ok(place, `the guide puts an example into "${what}"`);
    const rules = (await told(t, place(text))).map((each) => `${each.rule}: ${each.message}`);
    if (kind === 'good') assert.deepEqual(rules, []);
    else
      assert.ok(
        rules.some((each) => each.startsWith(`${rule}: `)),
        `it was told: ${rules.join(' ') || 'nothing'}`,
      );
  });

test('the topic file that the guide shows is fine', async (t) => {
  const [, text = ''] = GUIDE.match(/^```text topic\n([\s\S]*?)\n```$/m) ?? [];
  assert.ok(text);
  assert.deepEqual(
    (await told(t, { 'sites.md': `${text}\n` })).map(({ message }) => message),
    [],
  );
});
