/** Files without an end and bombs: a load is left once 2 MB of it are unpacked, so the page's memory doesn't grow. Chromium. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { makeBombs } from '../faults/encoding.mjs';
import { FAULTS } from '../faults/list.mjs';
import { pageOf } from '../faults/page.mjs';
import { startFaultServer } from '../faults/server.mjs';
import { launchChromium } from '../helpers/chromium.mjs';
import { startSite } from '../helpers/static-server.mjs';

const MB = 1_000_000;
const LARGE = ['100-mb', 'gzip-100-mb', 'gzip-1-gb', 'endless-fast'];
/** Half of the smallest of them. */
const MAX_GROWTH = 50 * MB;
const hasProcesses = existsSync('/proc/self/status');

/** @type {import('../faults/server.mjs').FaultServer} */
let server;
/** @type {import('../helpers/static-server.mjs').Site} */
let site;

const faultsOf = (/** @type {string[]} */ names) => FAULTS.filter(({ name }) => names.includes(name));

before(async () => {
  server = await startFaultServer();
  site = await startSite({
    pages: {
      '/small': pageOf('core', server, 'small', faultsOf(['good'])),
      '/large': pageOf('core', server, 'large', faultsOf(LARGE)),
    },
  });
  await makeBombs();
});
after(() => {
  site.close();
  server.close();
});

/** The most memory that any process of the kind has ever held, in bytes. @param {import('puppeteer-core').Browser} browser @param {string} type */
async function peakOf(browser, type) {
  const client = await browser.target().createCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter((each) => each.type === type)
    .map(({ id }) => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1]) * 1024);
  return Math.max(...peaks);
}

/** Opens a page in a browser of its own. @param {string} path @param {number} count How much is loaded there. */
async function measure(path, count) {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}${path}`);
    await page.waitForFunction(`Object.keys(globalThis.sights).length === ${count}`, { timeout: 60_000 });
    const codes = await page.evaluate(`Object.values(globalThis.sights).map(({ code }) => code)`);
    const { JSHeapUsedSize: heap = NaN } = await page.metrics();
    return { codes, heap, peak: hasProcesses ? await peakOf(browser, 'renderer') : 0 };
  } finally {
    await browser.close();
  }
}

test('a page that loads bombs holds little more memory than one that loads a small file', async (t) => {
  const small = await measure('/small', 1);
  const large = await measure('/large', LARGE.length);
  assert.deepEqual(
    large.codes,
    LARGE.map(() => 'size'),
  );
  const megabytes = (/** @type {number} */ bytes) => `${Math.round(bytes / MB)} MB`;
  t.diagnostic(`heap ${megabytes(large.heap)}, process ${megabytes(small.peak)} → ${megabytes(large.peak)}`);
  assert.ok(large.heap < MAX_GROWTH, `the heap is ${megabytes(large.heap)}`);
  assert.ok(large.peak - small.peak < MAX_GROWTH, `the process grew to ${megabytes(large.peak)}`);
  for (const name of ['100-mb', 'endless-fast']) {
    const sent = server.sent('large', name);
    assert.ok(sent < 30 * MB, `${megabytes(sent)} of ${name} were sent`);
  }
});
