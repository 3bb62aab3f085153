/** The table of docs/reading.md names tests that exist: it can't rot. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');
const doc = readFileSync(join(root, 'docs/reading.md'), 'utf8');

/** @typedef {{name: string, file: string, title: string}} Named */

/** The tests that the page lists. @type {Named[]} */
const named = [...doc.matchAll(/^- ([A-Z]\d+) `([^`]+)`: (.+)$/gm)].map(([, name = '', file = '', title = '']) => ({
  name,
  file,
  title,
}));

/** The rows of the table, without its head and the column that names the road. */
const rows = doc
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .slice(2)
  .map((line) => line.split('|').slice(2, -1));

/** The names in a cell: `K1, K2`, `H1 to H3`. @param {string} cell */
function namesIn(cell) {
  const names = cell.match(/\b[A-Z]\d+\b/g) ?? [];
  const [first = '', last = ''] = names;
  if (!/^\s*[A-Z]\d+ to [A-Z]\d+\s*$/.test(cell)) return names;
  const [from, to] = [Number(first.slice(1)), Number(last.slice(1))];
  return Array.from({ length: to - from + 1 }, (_, index) => `${first[0]}${from + index}`);
}

/** Titles as they stand in a test file; what is filled in there may be anything. @param {string} source */
function titlesIn(source) {
  const calls = source.matchAll(/\b(?:describe|it|test|\w+Test)\(\s*(?:'((?:[^'\\]|\\.)*)'|`((?:[^`\\]|\\.)*)`)/g);
  return [...calls].map(([, plain, template]) => {
    const text = (plain ?? template ?? '').replaceAll(/\\(.)/g, '$1');
    // The end of a template may stand inside a template: `${a ? 'b' : 'c'}`.
    const parts = template === undefined ? [text] : text.split(/\$\{[^}]*\}/);
    return new RegExp(`^${parts.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);
  });
}

test('every test that the page about reading names is there', () => {
  assert.ok(named.length > 50);
  const missing = named.filter(({ file, title }) => {
    const path = join(root, file);
    if (!existsSync(path)) return true;
    const titles = titlesIn(readFileSync(path, 'utf8'));
    return !title.split(' > ').every((part) => titles.some((each) => each.test(part)));
  });
  assert.deepEqual(
    missing.map(({ file, title }) => `${file}: ${title}`),
    [],
  );
});

test('a title that no test has is noticed', () => {
  const titles = titlesIn(`it('opens', x); it(\`closes \${what} again\`, x); it('isn\\'t there', x);`);
  const has = (/** @type {string} */ title) => titles.some((each) => each.test(title));
  assert.deepEqual(['opens', 'closes it again', "isn't there", 'open', 'opens it', 'closes it'].map(has), [
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('every cell of the table names a test, or says why there is none', () => {
  const names = named.map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const [kind, ...cells] of rows) {
    assert.equal(cells.length, 3, `${kind} has a cell for each browser`);
    for (const cell of cells) {
      const inCell = namesIn(cell);
      assert.ok(inCell.length > 0 || /as bundled|not built yet/.test(cell), `“${cell.trim()}” of ${kind}`);
      for (const name of inCell) assert.ok(names.includes(name), `${name} isn't in the list of tests`);
    }
  }
  const used = rows.flatMap((cells) => cells.flatMap(namesIn));
  assert.deepEqual(
    names.filter((name) => !used.includes(name)),
    [],
    'in the list, but not in the table',
  );
});

test('the places of the page that the table leads to are there', () => {
  for (const [, id] of doc.matchAll(/\]\(#([\w-]+)\)/g)) assert.ok(doc.includes(`id="${id}"`), `#${id}`);
});
