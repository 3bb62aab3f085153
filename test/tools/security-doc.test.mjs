/** docs/security-tests.md tells the number of values that the property-based tests make up. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keepCells } from '../helpers/security-doc.mjs';

/** @param {string} file */
function runsOf(file) {
  const source = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
  const found = /^const RUNS = (\d+);$/m.exec(source)?.[1];
  assert.ok(found, file);
  return Number(found).toLocaleString('en');
}

test('the page about hostile content tells how many values are made up', async () => {
  const read = runsOf('content/read.property.test.ts');
  await keepCells(['any JSON is read or refused', read, '0']);
  await keepCells(['broken content is read or refused; what was read is read again as it is', read, '0']);
  const shown = 'what was read of broken content is shown, each question with its own answer';
  await keepCells([shown, runsOf('elements/kc-content.property.test.ts'), '0']);
});
