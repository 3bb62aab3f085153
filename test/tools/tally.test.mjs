/** The last line of `npm test` counts every test once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countSession, line, sum } from '../../tools/tally.mjs';

const passing = { name: 'opens', passed: true, skipped: false };
const failing = { name: 'closes', passed: false, skipped: false };
// Mocha tells "not skipped" by undefined, and what is skipped hasn't passed either.
const unmarked = /** @type {any} */ ({ name: 'prints', passed: true, skipped: undefined });
const skipping = { name: 'speaks', passed: false, skipped: true };

test('tests in nested suites are counted', () => {
  const inner = { name: 'inner', suites: [], tests: [passing, skipping] };
  const testResults = { name: '', suites: [inner], tests: [failing, unmarked] };
  assert.equal(line(countSession({ passed: false, testResults })), '2 passed, 1 failed, 1 skipped');
});

test('a file that breaks outside its tests is a failure', () => {
  assert.equal(line(countSession({ passed: false })), '0 passed, 1 failed');
});

test('the counts of several browsers add up, and nothing skipped is not mentioned', () => {
  const count = { passed: 2, failed: 0, skipped: 0 };
  assert.equal(line(sum([count, count])), '4 passed, 0 failed');
});
