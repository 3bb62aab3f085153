/** The benchmark measures: a short run with two candidates that need no package. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launchBrowser } from '../bench/browser.mjs';
import { compare } from '../bench/compare.mjs';
import { cpuOf } from '../bench/measure/load.mjs';
import { optionsOf } from '../bench/options.mjs';
import { BLANK } from '../bench/page.mjs';
import { startSite } from '../bench/site.mjs';
import { visiting } from '../bench/visit.mjs';

const BUSY_MS = 400;

/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  browser = await launchBrowser();
});
after(() => browser.close());

/** A visit to a page of its own, without a candidate. @param {string} script @param {number} timeLimitMs */
function pageWith(script, timeLimitMs = 30_000) {
  const files = { 'blank/index.html': BLANK, 'own/index.html': `<script src="app.js"></script>`, 'own/app.js': script };
  return async (/** @type {(visit: import('../bench/visit.mjs').Visit) => Promise<void>} */ task) => {
    const site = await startSite(new Map(Object.entries(files)));
    const candidate = /** @type {any} */ ({ probe: '{ isReady: () => globalThis.isDone }' });
    await visiting({ browser, site, folder: 'own', candidate, first: '', last: '', timeLimitMs }, task).finally(
      site.close,
    );
  };
}

test('CPU time is that of the page: a script that works for a while costs as much', async () => {
  const work = `let sum = 0; const start = performance.now(); while (performance.now() - start < ${BUSY_MS}) sum++; isDone = true;`;
  /** @type {number[]} */
  const costs = [];
  for (const script of [work, 'isDone = true;'])
    await pageWith(script)(async (visit) => {
      await visit.session.send('Performance.enable', { timeDomain: 'threadTicks' });
      costs.push(await cpuOf(visit, visit.go));
    });
  const [busy = NaN, idle = NaN] = costs;
  // On a busy machine the thread gets a part of that time only.
  assert.ok(busy - idle > BUSY_MS / 10 && busy - idle < BUSY_MS * 1.5, `${busy} ms with the work, ${idle} ms without`);
});

test('a page that never gets ready is given up, with what it complained of', { timeout: 60_000 }, async () => {
  await assert.rejects(
    pageWith(`setTimeout(() => { throw new Error('no accordion today'); })`, 2000)((visit) => visit.go()),
    /not done after 2 s; the page said: .*no accordion today/,
  );
});

const MEMORY = ['heapKb', 'nodes', ...(process.platform === 'linux' ? ['processMb'] : [])];

test('a short run gives a number for every measure', { timeout: 300_000 }, async () => {
  const wish = optionsOf(['--only', 'ours-bundled', '--sizes', '10', '--rounds', '1']);
  const { sizes, missing } = await compare(wish, { say: () => undefined });
  assert.deepEqual(missing, []);
  const [round] = sizes[0]?.rounds ?? [];
  for (const id of ['static', 'ours-bundled']) {
    const values = round?.[id] ?? {};
    assert.deepEqual(
      Object.entries(values).filter(([, value]) => !Number.isFinite(value)),
      [],
    );
    for (const measure of ['ready', 'readySlowed', 'firstSeen', 'open', 'openAll', ...MEMORY])
      assert.ok(Number(values[measure]) > 0, `${id}: ${measure} is ${values[measure]}`);
    for (const measure of ['shiftNarrow', 'shiftWide', 'listeners', 'heapGrowthKb', 'nodesGrowth', 'listenersGrowth'])
      assert.ok(measure in values, `${id}: ${measure} is missing`);
  }
  // What stands in the page before any script can't be moved by one, and needs no request.
  assert.equal(round?.static?.shiftNarrow, 0);
  assert.equal(sizes[0]?.loaded.static?.requests, 0);
  assert.ok(Number(round?.['ours-bundled']?.shiftNarrow) > 0);
  assert.equal(sizes[0]?.loaded['ours-bundled']?.requests, 1);
});
