/** The CPU time of a keystroke in the search box of `<kc-faq searchable>`, with all that the page does for it. */
import { startSite } from '../helpers/static-server.mjs';
import { startCpuMeter } from './cpu.mjs';
import { contentOf } from './questions.mjs';

const PAGE = `<!doctype html><html lang="en"><title>Questions</title><style>body { font-family: sans-serif }</style>
<script type="module" src="/dist/kc-core.js"></script><kc-faq searchable src="/bench-content.json"></kc-faq></html>`;

// What comes later, such as words for a screen reader, is part of the price.
const LATER_MS = 400;

const BOX = `document.querySelector('kc-faq').shadowRoot.querySelector('input[type=search]')`;

/**
 * Opens a page with so many questions.
 * @param {import('puppeteer-core').Browser} browser
 * @param {number} count
 */
export async function openWidget(browser, count) {
  const site = await startSite({ pages: { '/bench.html': PAGE } });
  const page = await browser.newPage();
  await page.setViewport({ width: 390, height: 844 });
  await page.setRequestInterception(true);
  const body = JSON.stringify(contentOf(count));
  page.on('request', (request) => {
    if (!request.url().endsWith('/bench-content.json')) return void request.continue();
    void request.respond({ contentType: 'application/json', body });
  });
  await page.goto(`${site.origin}/bench.html`);
  await page.waitForFunction(`document.querySelectorAll('kc-faq details').length >= ${count}`).catch((error) => {
    throw new Error(`kc-faq did not show ${count} questions.`, { cause: error });
  });
  return { page, close: () => page.close().then(site.close) };
}

/** @param {import('puppeteer-core').Page} page */
export const hasSearchBox = (page) =>
  page.waitForFunction(`!!${BOX}`, { timeout: 2000 }).then(
    () => true,
    () => false,
  );

/**
 * Types a query with real keys, then takes it away at once. Throws a sentence if there is no search box.
 * @param {import('puppeteer-core').Page} page
 * @param {string} query
 * @returns {Promise<{idle: number, keys: number[], cleared: number}>} Milliseconds of CPU: with no key, for each key,
 *   for showing everything again.
 */
export async function measureWidgetKeystroke(page, query) {
  if (!(await hasSearchBox(page))) throw new Error('kc-faq has no search box in its shadow root.');
  const cpuOf = await startCpuMeter(page);
  /** @param {() => Promise<unknown>} act */
  const cost = (act) =>
    cpuOf(async () => {
      await act();
      await new Promise((resolve) => setTimeout(resolve, LATER_MS));
    });
  await page.evaluate(`${BOX}.focus()`);
  const idle = await cost(async () => undefined);
  const keys = [];
  for (const key of query) keys.push(await cost(() => page.keyboard.type(key)));
  await page.evaluate(`${BOX}.select()`);
  return { idle, keys, cleared: await cost(() => page.keyboard.press('Backspace')) };
}
