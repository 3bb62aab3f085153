/** Folding, on real questions and answers in five languages, on hostile texts and on the words that ship. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { transformSync } from 'esbuild';

const CORPORA = new URL('../../../shared/corpora/', import.meta.url);
const besides = existsSync(CORPORA) ? {} : { skip: 'the corpora aren’t beside this checkout' };
const FILES = [
  ...['en', 'ar', 'he', 'hi', 'zh-CN'].map((lang) => `bitcoinorg-${lang}`),
  'medquad-cancergov-kidney',
  'xss',
];

const { code } = transformSync(readFileSync(new URL('../../src/content/search.ts', import.meta.url), 'utf8'), {
  loader: 'ts',
});
const { fold, foldWithMap, matches, wordsOf } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

/**
 * @param {any} value
 * @returns {string[]}
 */
function textsIn(value) {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}

/** @param {string} name */
const textsOf = (name) => textsIn(JSON.parse(readFileSync(new URL(`${name}.json`, CORPORA), 'utf8')));

/** @param {string} text */
function assertMapped(text) {
  const { folded, starts } = foldWithMap(text);
  assert.equal(folded, fold(text));
  /** @type {number[]} */
  const expected = [];
  let start = 0;
  for (const character of text) {
    expected.push(...Array.from(fold(character), (each) => Array(each.length).fill(start)).flat());
    start += character.length;
  }
  assert.deepEqual(starts, expected);
}

for (const name of FILES)
  test(`${name}: the map agrees with folding`, besides, () => {
    for (const text of textsOf(name)) assertMapped(text);
  });

test('what ships: the map agrees with folding', () => {
  const shipped = readFileSync(new URL('../../dist/content/en.json', import.meta.url), 'utf8');
  for (const text of textsIn(JSON.parse(shipped))) assertMapped(text);
});

for (const name of FILES)
  test(`${name}: each text is found by each piece of it that has no spaces`, besides, () => {
    for (const text of textsOf(name)) {
      const folded = fold(text);
      for (const piece of text.split(/\s+/))
        assert.ok(matches(folded, wordsOf(piece)), `${JSON.stringify(piece)}: ${wordsOf(piece)}`);
    }
  });

test('Hindi words that become the same differ in a nukta or a moon dot alone', besides, () => {
  const words = new Set(
    textsOf('bitcoinorg-hi')
      .join(' ')
      .match(/[\u0900-\u0963\u0971-\u097f]+/g),
  );
  /** @type {Map<string, string[]>} */
  const groups = new Map();
  for (const word of words) groups.set(fold(word), [...(groups.get(fold(word)) ?? []), word]);
  const same = [...groups.values()].filter((group) => group.length > 1);
  /** @param {string} word */
  const plain = (word) => word.normalize('NFD').replaceAll('\u093c', '').replaceAll('\u0901', '\u0902');
  assert.ok(words.size > 1000 && same.length > 0);
  for (const group of same) assert.equal(new Set(group.map(plain)).size, 1, group.join(' = '));
});

test('Arabic and Hebrew are found by a reader who leaves out every mark', besides, () => {
  for (const name of ['bitcoinorg-ar', 'bitcoinorg-he'])
    for (const text of textsOf(name))
      assert.ok(
        matches(
          fold(text),
          wordsOf(
            text
              .normalize('NFD')
              .replace(/\p{Mn}/gu, '')
              .slice(0, 200),
          ),
        ),
        text,
      );
});
