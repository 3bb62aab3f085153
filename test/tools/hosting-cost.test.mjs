/** The paper side of `npm run bench -- hosting`. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedFor, DAY, HEADERS, mixesOf, paperCost, viewsOf } from '../bench/hosting-cost.mjs';
import { keptSecondsOf } from '../bench/hosting-readers.mjs';

const SCRIPT = '/kc-answers/0.1.0/kc.js';
const CONTENT = '/answers/clinic.json';

test('a file of a version is asked for once, for ever', () => {
  assert.deepEqual(askedFor(SCRIPT, [0, 60, DAY, 100 * DAY]), ['full', 'nothing', 'nothing', 'nothing']);
  assert.deepEqual(askedFor('/answers/clinic.3f9a0c7d52e1.json', [0, DAY]), ['full', 'nothing']);
});

test('content is kept for five minutes, then checked, and kept again', () => {
  assert.deepEqual(askedFor(CONTENT, [0, 299, 300, 599, 600]), ['full', 'nothing', 'check', 'nothing', 'check']);
});

test('content that was corrected since is sent again', () => {
  assert.deepEqual(askedFor(CONTENT, [0, 400, DAY], { isCorrected: true }), ['full', 'check', 'full']);
});

test('without headers, everything is sent each time', () => {
  assert.deepEqual(askedFor(SCRIPT, [0, 1, 2], { isBare: true }), ['full', 'full', 'full']);
});

test('the cost of a million page views is that of the readers in their shares', () => {
  const habits = [
    { at: [0], share: 75 },
    { at: [0, DAY], share: 25 },
  ];
  const mix = { name: '', files: [SCRIPT, CONTENT], habits };
  const sizeOf = (/** @type {string} */ path) => (path === SCRIPT ? 30_000 : 20_000);
  assert.equal(viewsOf(mix), 125);
  const bytes = 100 * (50_000 + 2 * HEADERS.full) + 25 * HEADERS.check;
  assert.equal(paperCost(mix, sizeOf), (bytes / 125) * 1e6);
  assert.equal(viewsOf({ ...mix, onlyRepeats: true }), 25);
  assert.equal(paperCost({ ...mix, onlyRepeats: true }, sizeOf), HEADERS.check * 1e6, 'a check for each repeat');
});

test('the split is computed from the largest topic that the build made, and left out where it made none', () => {
  const topics = [
    { name: 'stages.js', size: 2 },
    { name: 'survival.js', size: 3 },
    { name: 'all.js', size: 9 },
  ];
  const split = mixesOf('0.1.0', topics).filter(({ name }) => name.startsWith('split'));
  assert.equal(split.length, 3);
  for (const { files } of split) assert.deepEqual(files, [SCRIPT, '/kc-answers/0.1.0/topics/survival.js']);
  assert.ok(mixesOf('0.1.0', []).every(({ name }) => !name.startsWith('split')));
});

test('a reader keeps an answer as long as its max-age says, and not at all without one', () => {
  assert.equal(keptSecondsOf('public, max-age=300, stale-while-revalidate=86400'), 300);
  assert.equal(keptSecondsOf('no-cache'), 0);
  assert.equal(keptSecondsOf(undefined), 0);
});
