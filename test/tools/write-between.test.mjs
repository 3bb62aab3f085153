/** What a benchmark writes into a Markdown file, and what it leaves alone. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between } from '../bench/write-between.mjs';

test('only what stands between the two comments is written anew', () => {
  const text = 'Before.\n\n<!-- x -->\n\nold\n\n<!-- /x -->\n\nAfter.\n';
  assert.equal(between(text, 'x', 'new'), 'Before.\n\n<!-- x -->\n\nnew\n\n<!-- /x -->\n\nAfter.\n');
});

for (const text of ['', '<!-- x -->', '<!-- /x --><!-- x -->', '<!-- x --><!-- /x --><!-- x --><!-- /x -->'])
  test(`a file without that one place is refused: “${text}”`, () => {
    assert.throws(() => between(text, 'x', 'new'), /It must hold <!-- x --> once/);
  });
