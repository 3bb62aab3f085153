/** What `kc-answers render` writes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { renderToString } from '../helpers/render.mjs';
import { packFolder } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';

const SHIPPED = fileURLToPath(new URL('../../dist/content/en.json', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

test('a snippet is the very text that the function of the package gives', async (t) => {
  const root = await packFolder(t);
  const { code, err } = await runCommand(root, 'render', SHIPPED, '--topic', 'spread', '--snippet', '--out', 's.html');
  assert.equal(code, 0, err);
  const shipped = JSON.parse(readFileSync(SHIPPED, 'utf8'));
  assert.equal(readFileSync(path.join(root, 's.html'), 'utf8'), `${renderToString(shipped, { topic: 'spread' })}\n`);
});

test('without a file it is the content that ships; options become attributes', async () => {
  const words = [
    '--topic',
    'spread',
    '--snippet',
    '--form',
    'div',
    '--attribute',
    'searchable',
    '--attribute',
    'numbers=show',
  ];
  const { code, out, err } = await runCommand(ROOT, 'render', ...words);
  assert.equal(code, 0, err);
  assert.match(out, /^<div data-kc="faq" data-kc-topic="spread" data-kc-searchable="" data-kc-numbers="show">/);
});

test('what is wrong is said in a sentence, and nothing is written', async () => {
  const unknown = await runCommand(ROOT, 'render', SHIPPED, '--topic', 'spred', '--snippet');
  assert.equal(unknown.code, 1);
  assert.match(unknown.err, /There is no topic "spred"/);
  assert.equal(unknown.out, '');
  const wrong = await runCommand(ROOT, 'render', SHIPPED, '--snippet', '--heading-level', '9');
  assert.equal(wrong.code, 2);
  assert.match(wrong.err, /Give a level from 2 to 6/);
});
