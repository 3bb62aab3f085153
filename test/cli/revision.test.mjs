/** The revision: of what is said, not of how it is written down. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { revisionOf } from '../../cli/revision.mjs';

test('the order of fields, the address of the schema and an older revision don’t count', () => {
  const revision = revisionOf({ lang: 'en', publisher: { name: 'A', url: 'b' } });
  assert.equal(
    revisionOf({ publisher: { url: 'b', name: 'A' }, lang: 'en', revision: 'sha256-x', $schema: 'y' }),
    revision,
  );
  assert.equal(revisionOf({ lang: 'en', publisher: { name: 'A', url: 'b', other: undefined } }), revision);
});

test('the order of a list counts, and each value', () => {
  const all = [{ a: ['b', 'c'] }, { a: ['c', 'b'] }, { a: ['b', null] }, { a: 'b' }, { a: ['b,c'] }, {}].map(
    revisionOf,
  );
  assert.deepEqual(all, [...new Set(all)]);
});
