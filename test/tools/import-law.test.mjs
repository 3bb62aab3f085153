/** The linter refuses an import against the law of the folders, and names the pair. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { messagesFor } from './lint.mjs';

const rule = 'kc/import-law';

test('content may not import render, and the message names both files and the line', async () => {
  const code = "/** A module. */\nimport { question } from '../render/question.js';\nexport const it = question;\n";
  const [file, [problem, ...more]] = await messagesFor('content', rule, code);
  assert.deepEqual(more, []);
  assert.equal(problem?.line, 2);
  assert.equal(problem?.message, `${file} imports src/render/question.ts: content may import nothing but content`);
});

/** @type {[folder: string, source: string, names: RegExp][]} */
const REFUSED = [
  ['content', 'lit', /imports lit: content may import nothing but content$/],
  ['content', '../index.js', /imports src\/index\.ts: /],
  ['messages', '../content/model.js', /imports src\/content\/model\.ts: messages may import nothing but messages$/],
  ['render', 'lit', /imports lit: render may import nothing but render, content, messages, page$/],
  ['render', '../elements/kc-faq.js', /imports src\/elements\/kc-faq\.ts: /],
  [
    'elements',
    'yaml',
    /imports yaml: elements may import nothing but elements, features, remote, render, page, content, messages, lit, /,
  ],
  ['elements', '../placeholder/link.js', /imports src\/placeholder\/link\.ts: /],
  [
    'features',
    '../elements/kc-faq.js',
    /imports src\/elements\/kc-faq\.ts: features may import nothing but features, /,
  ],
  ['page', '../render/make.js', /imports src\/render\/make\.ts: page may import nothing but page, content$/],
  ['bundled', '../elements/kc-faq.js', /imports src\/elements\/kc-faq\.ts: /],
];

for (const [folder, source, names] of REFUSED)
  test(`${folder} may not import ${source}`, async () => {
    const [, [problem]] = await messagesFor(folder, rule, `import { it } from '${source}';\nexport const that = it;\n`);
    assert.match(problem?.message ?? 'no problem', names);
  });

/** @type {[what: string, code: string][]} */
const FORMS = [
  ['a type import', "import type { Q } from '../render/question.js';\nexport type P = Q;\n"],
  ['a re-export', "export { q } from '../render/question.js';\n"],
  ['a re-export of everything', "export * from '../render/question.js';\n"],
  ['a dynamic import', "export const load = () => import('../render/question.js');\n"],
  ['a type written as an import', "export type P = import('../render/question.js').Q;\n"],
];

for (const [what, code] of FORMS)
  test(`${what} counts`, async () => {
    const [, problems] = await messagesFor('content', rule, code);
    assert.equal(problems.length, 1);
  });

/** @type {[folder: string, source: string][]} */
const ALLOWED = [
  ['content', './model.js'],
  ['render', '../content/model.js'],
  ['render', '../messages/messages.js'],
  ['elements', 'lit/directives/class-map.js'],
  ['elements', '@lit/context'],
  ['elements', '../render/question.js'],
  ['bundled', '../../dist/content/en.json'],
];

for (const [folder, source] of ALLOWED)
  test(`${folder} may import ${source}`, async () => {
    const [, problems] = await messagesFor(folder, rule, `import { it } from '${source}';\nexport const that = it;\n`);
    assert.deepEqual(problems, []);
  });

test('every folder of src/ that holds code has its place in the law', async () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const withCode = folders.filter(({ name }) => readdirSync(`src/${name}`).some((file) => file.endsWith('.ts')));
  for (const { name } of withCode) {
    const [, problems] = await messagesFor(name, rule, "export * from './it.js';\n");
    assert.deepEqual(problems, []);
  }
});
