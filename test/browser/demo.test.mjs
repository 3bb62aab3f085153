/** The demo pages, from the built files on a plain static server, in Chromium. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchChromium, visit } from '../helpers/chromium.mjs';
import { startSite } from '../helpers/static-server.mjs';

const PAGES = readdirSync(join(import.meta.dirname, '../../demo')).filter((file) => file.endsWith('.html'));

/** @type {import('../helpers/static-server.mjs').Site} */
let site;
/** @type {import('puppeteer-core').Browser} */
let browser;

before(async () => {
  site = await startSite();
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  site.close();
});

/** @param {import('puppeteer-core').Page} page @param {string} code */
const run = (page, code) => page.evaluate(`{ ${code} }`);

const OPEN_ALL = `for (const each of document.querySelectorAll('details')) { each.removeAttribute('name'); each.open = true; }`;
for (const width of [320, 390, 1280])
  test(`no demo page scrolls sideways at ${width} px with all open`, async () => {
    for (const file of PAGES) {
      const { page } = await visit(browser, `${site.origin}/demo/${file}`, { width });
      await run(page, OPEN_ALL);
      const scrollWidth = await page.evaluate('document.documentElement.scrollWidth');
      assert.ok(Number(scrollWidth) <= width, `${file} is ${scrollWidth} px wide`);
      await page.close();
    }
  });

test('every demo page shows real content, and the index leads to every other page', async () => {
  for (const file of PAGES) {
    const { page } = await visit(browser, `${site.origin}/demo/${file}`);
    assert.ok(
      Number(await page.evaluate(`document.querySelectorAll('kc-faq details, .kc-treatment').length`)) > 2,
      file,
    );
    await page.close();
  }
  const { page } = await visit(browser, `${site.origin}/demo/`);
  const links = await page.evaluate(`[...document.querySelectorAll('.pages a')].map((a) => a.getAttribute('href'))`);
  assert.deepEqual(/** @type {string[]} */ (links).sort(), PAGES.filter((file) => file !== 'index.html').sort());
  await page.close();
});

test('the provider’s page asks for its content once', async () => {
  site.requests.length = 0;
  const { page } = await visit(browser, `${site.origin}/demo/provider.html`);
  assert.equal(site.requests.filter((path) => path.endsWith('.json')).length, 1);
  await page.close();
});

test('authored questions can be read and opened with JavaScript off', async () => {
  const { page } = await visit(browser, `${site.origin}/demo/authored.html`, { hasScripts: false });
  await page.click('#company summary');
  const isSeen = (/** @type {string} */ id) => page.evaluate(`document.querySelector('#${id} p').checkVisibility()`);
  assert.deepEqual([await isSeen('company'), await isSeen('language')], [true, false]);
  await page.close();
});
