/** docs/hostile-pages.md is the list that the tests hold every engine to; KC_WRITE_DOCS=1 writes it. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import prettier from 'prettier';
import { rows } from '../embed/hostile-rows.mjs';

const root = join(import.meta.dirname, '../..');
const DOC = join(root, 'docs/hostile-pages.md');

const HEAD = `# Pages that work against us

What a page may do to the elements, and what comes of it. Each row is a test in every engine that fails where the cell isn’t
true. “works” means: the answers come, a press opens and closes them, a word is explained, the treatments are there, and
nothing is on the console. “own text” is what the page’s author wrote between the tags: it stays readable.

The style sheets of others are measured: of 126 computed values (9 of each of 14 elements, \`test/embed/load-bearing.mjs\`:
whether it is there and where, the bar and room of urgent help, list marks, the numbers of sources, underlines), at most 1 may
change. It is the element’s own \`display\`: a page must be able to hide it. Colors, letters and the space between paragraphs
are the page’s to say: under the reset and \`all: unset\`, urgent help keeps its bar and loses its tint and bold letters.

`;

/** The files of the tests, with their text. */
const files = readdirSync(join(root, 'test/browser'))
  .filter((name) => name.startsWith('hostile-'))
  .map((name) => ({ name: `test/browser/${name}`, text: readFileSync(join(root, 'test/browser', name), 'utf8') }));

/** Where a row is tested. @param {string} id */
function fileOf(id) {
  const found = files.find(({ text }) => new RegExp(`'${id}'|\\b${id}: `).test(text));
  assert.ok(found, `${id} has a test`);
  return found.name;
}

async function write() {
  const lines = Object.entries(rows).map(([id, row]) => {
    const { title, chromium = 'works', firefox = 'works', webkit = 'works' } = row;
    const place = row.test ?? `${fileOf(id)}: ${title}`;
    return `| ${[title, chromium, firefox, webkit, place].map((cell) => cell.replaceAll('<', '\\<').replaceAll('* {', '\\* {')).join(' | ')} |`;
  });
  const table = ['| The page | Chromium | Firefox | WebKit | Test |', '|---|---|---|---|---|', ...lines].join('\n');
  const options = (await prettier.resolveConfig(DOC)) ?? {};
  return prettier.format(`${HEAD}${table}\n`, { ...options, parser: 'markdown' });
}

test('docs/hostile-pages.md says what the tests hold every engine to', async () => {
  const text = await write();
  if (process.env['KC_WRITE_DOCS']) writeFileSync(DOC, text);
  assert.equal(readFileSync(DOC, 'utf8'), text, 'write it anew with KC_WRITE_DOCS=1');
});

test('a row that is tested elsewhere names a test that is there', () => {
  for (const { title, test: place } of Object.values(rows)) {
    if (!place) continue;
    const [file = '', name = ''] = place.split(': ', 2);
    assert.ok(readFileSync(join(root, file), 'utf8').includes(name), `${title}: ${place}`);
  }
});
