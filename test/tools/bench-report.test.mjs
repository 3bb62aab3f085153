/** The benchmark's own sums, orders, tables and options. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidates } from '../bench/candidates/candidates.mjs';
import { listOf } from '../bench/list.mjs';
import { loadedOf } from '../bench/loaded.mjs';
import { optionsOf } from '../bench/options.mjs';
import { KINDS, roundsOf, shuffled, startRandom } from '../bench/plan.mjs';
import { behind } from '../bench/report/behind.mjs';
import { chartOf } from '../bench/report/chart.mjs';
import { markdownOf } from '../bench/report/markdown.mjs';
import { againstBase, medianOf, summarize } from '../bench/report/numbers.mjs';
import { numberText, tableOf } from '../bench/report/table.mjs';

/** @type {Record<string, Record<string, number>>[]} */
const ROUNDS = [
  { static: { ready: 10 }, other: { ready: 40 } },
  // A busy moment of the machine: both are slow.
  { static: { ready: 100 }, other: { ready: 300 } },
  { static: { ready: 20 }, other: { ready: 40, open: 7 } },
];

test('a median is the value in the middle, whatever the order', () => {
  assert.equal(medianOf([9, 1, 5]), 5);
  assert.equal(medianOf([100, 20, 3]), 20);
});

test('a ratio is taken within each round, so that a busy machine disturbs it less', () => {
  const { ratio, difference } = againstBase(ROUNDS, 'other', 'static', 'ready');
  assert.equal(ratio, 3);
  assert.equal(difference, 30);
});

test('no ratio is told where there is nothing to compare with, or nothing at all', () => {
  assert.deepEqual(againstBase(ROUNDS, 'other', 'static', 'open'), { ratio: null, difference: null });
  const shifts = [{ static: { shift: 0 }, other: { shift: 0.4 } }];
  assert.deepEqual(againstBase(shifts, 'other', 'static', 'shift'), { ratio: null, difference: 0.4 });
});

test('a summary has the median, the least and the number of rounds of each measure', () => {
  const { other, static: base } = summarize(ROUNDS);
  assert.deepEqual(other?.ready, { median: 40, least: 40, rounds: 3, ratio: 3, difference: 30 });
  assert.equal(other?.open?.rounds, 1);
  assert.deepEqual(base?.ready, { median: 20, least: 10, rounds: 3, ratio: 1, difference: 0 });
});

test('an order that looks random is the same for the same seed, and loses nothing', () => {
  const all = Array.from({ length: 20 }, (_, index) => index);
  const first = shuffled(all, startRandom(7));
  assert.deepEqual(shuffled(all, startRandom(7)), first);
  assert.notDeepEqual(shuffled(all, startRandom(8)), first);
  assert.notDeepEqual(first, all);
  assert.deepEqual(
    first.toSorted((a, b) => a - b),
    all,
  );
});

test('there are at least 11 rounds of loading at 10 and 100 questions, 5 at 1,000 and 10,000', () => {
  const loading = KINDS.find(({ name }) => name === 'loading');
  assert.ok(loading);
  const counts = [10, 100, 1000, 10_000].map((size) => roundsOf(loading, size, { isQuick: false }));
  assert.deepEqual(counts, [11, 11, 5, 5]);
  assert.equal(roundsOf(loading, 10, { isQuick: false, rounds: 1 }), 1);
});

test('every candidate gets the same words, and no two candidates share a name', async () => {
  const list = listOf(3);
  assert.deepEqual(
    list.items.map(({ id }) => id),
    ['question-0', 'question-1', 'question-2'],
  );
  const peers = candidates.filter(({ kind }) => kind === 'peer');
  for (const peer of peers) {
    const { body } = await peer.page(list);
    for (const { id, question, answer } of list.items)
      for (const part of [id, question, answer]) assert.ok(body.includes(part), `${peer.id} has no ${part}`);
  }
  const ids = candidates.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
});

test('bytes are told apart: the page, and all that it loads', () => {
  const weigh = () => ({ brotli: 100, gzip: 120 });
  const paths = ['blank/index.html', 'lion/10/index.html', 'lion/10/app.js', 'lion/10/app.css'];
  assert.deepEqual(loadedOf(paths, weigh), {
    page: { brotli: 100, gzip: 120 },
    rest: { brotli: 200, gzip: 240 },
    requests: 2,
  });
});

test('a part of the benchmark does not overwrite the published numbers', () => {
  assert.equal(optionsOf([]).out, 'docs');
  for (const args of [['--quick'], ['--only', 'lion'], ['--sizes', '10'], ['--rounds', '1']])
    assert.equal(optionsOf(args).out, '.cache/bench');
  assert.deepEqual(
    optionsOf(['--only', 'lion']).wanted.map(({ id }) => id),
    ['static', 'lion'],
  );
});

test('a mistyped option says what there is', () => {
  assert.throws(() => optionsOf(['--only', 'leon']), /no candidate "leon"\. There are: static, .*lion/);
  assert.throws(() => optionsOf(['--sizes', '10,many']), /"many" is not a whole number above 0/);
});

test('tables escape what would end a cell', () => {
  assert.equal(tableOf(['a', 'b'], [['x|y', '1']]), '| a | b |\n| --- | --: |\n| x\\|y | 1 |');
  assert.equal(numberText(1234.5, 1), '1,234.5');
});

/** @param {Record<string, number>} ready by candidate */
function reportOf(ready) {
  /** @param {string} id @returns {import('../bench/report/report.mjs').Told} */
  const told = (id) => {
    const kind = id === 'static' ? 'limit' : id.startsWith('ours') ? 'ours' : 'peer';
    return { id, name: `The \`<${id}>\``, kind, note: 'a note', version: null };
  };
  const values = summarize([Object.fromEntries(Object.entries(ready).map(([id, value]) => [id, { ready: value }]))]);
  const weight = { brotli: 5, gzip: 6 };
  const loaded = Object.fromEntries(Object.keys(ready).map((id) => [id, { page: weight, rest: weight, requests: 1 }]));
  return {
    ...{ date: '2026-11-28', browser: 'Chrome/1', node: '20.0.0', cores: 2, seed: 1, timeLimitMs: 1000 },
    candidates: Object.keys(ready).map(told),
    sizes: [
      { questions: 10, values, loaded, building: { 'ours-bundled': { base: 'static', ratio: 1.5, difference: 8 } } },
    ],
    missing: [{ candidate: 'lion', size: 10, what: 'use', reason: 'not done after 1 s' }],
  };
}

test('a place where a peer is ahead is told, one within the noise is not', () => {
  const [found, ...others] = behind(reportOf({ static: 5, 'ours-bundled': 20, lion: 10, carbon: 30 }));
  assert.deepEqual(others, []);
  assert.equal(found?.first.value, 10);
  assert.equal(found?.ours.value, 20);
  assert.equal(found?.ahead, 1);
  assert.deepEqual(behind(reportOf({ static: 5, 'ours-bundled': 200, lion: 195 })), []);
  assert.deepEqual(behind(reportOf({ static: 0.1, 'ours-bundled': 2, lion: 1.5 })), []);
});

test('the page tells numbers with their ratio, a limit that is not kept, and what is missing', () => {
  const page = markdownOf(reportOf({ static: 5, 'ours-bundled': 20, lion: 10 }));
  assert.match(page, /\| \*\*The `<ours-bundled>`\*\* \| 20\.0 \(20\.0\) · 4\.00× \|/);
  assert.match(page, /\| The `<static>` \| \+8\.0 \| 1\.50× \| \+7 ms \| \*\*no\*\*/);
  assert.match(page, /\| The `<lion>` \| 10 \| use \| not done after 1 s \|/);
});

test('the chart says in words what it draws', () => {
  const chart = chartOf(reportOf({ static: 5, 'ours-bundled': 20 }));
  assert.match(chart, /role="img" aria-labelledby="title desc"/);
  assert.match(chart, /<desc id="desc">[^<]*The &lt;ours-bundled&gt; 4\.00×/);
  assert.doesNotMatch(chart, /NaN|Infinity|undefined/);
});
