/** The demo as `npm start` serves it: sources where they do, built files where hashes name them. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { startDevServer } from '@web/dev-server';
import { launchChromium, visit } from '../helpers/chromium.mjs';
import config from '../../web-dev-server.config.mjs';

/** @type {Awaited<ReturnType<typeof startDevServer>>} */
let server;
/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {string} */
let origin;
before(async () => {
  server = await startDevServer({
    config: { ...config, port: 0 },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
    logStartMessage: false,
  });
  const address = /** @type {import('node:net').AddressInfo | undefined} */ (server.server?.address());
  origin = `http://127.0.0.1:${address?.port}`;
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  await server.stop();
});

const COUNT = `document.querySelectorAll('.kc-question').length`;
/** Lit says this of its sources. */
const isOfLit = (/** @type {string} */ complaint) => complaint.startsWith('Lit is in dev mode');

test('a page gets the sources, and the topics that stand beside the script', async () => {
  const { page, complaints } = await visit(browser, `${origin}/demo/reading.html`);
  await page.waitForFunction(`${COUNT} > 100`);
  assert.deepEqual(
    complaints.filter((each) => !isOfLit(each)),
    [],
  );
  await page.close();
});

test('the preview of the builder gets the very file that its snippet names', async () => {
  const { page, complaints } = await visit(browser, `${origin}/demo/builder/?topic=spread`);
  await (await page.waitForSelector('iframe'))?.contentFrame().then((frame) => frame?.waitForFunction(`${COUNT} > 5`));
  assert.deepEqual(complaints, []);
  await page.close();
});
