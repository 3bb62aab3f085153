/** What axe finds on the demo pages, from the built files on a plain static server, in Chromium. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchChromium, visit } from '../helpers/chromium.mjs';
import { startSite } from '../helpers/static-server.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const PAGES = readdirSync(join(import.meta.dirname, '../../demo')).filter((file) => file.endsWith('.html'));

/** What a page may complain of: the demo of a failed load fails on purpose. @type {Record<string, RegExp>} */
const EXPECTED = { 'remote.html': /missing\.json|404/ };

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

/** @param {import('puppeteer-core').Page} page */
async function axe(page) {
  const results = await page.evaluate('axe.run()');
  const { violations } = /** @type {import('axe-core').AxeResults} */ (results);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** @param {import('puppeteer-core').Page} page @param {string} code */
const run = (page, code) => page.evaluate(`{ ${code} }`);

const OPEN_ALL = `for (const each of document.querySelectorAll('details')) { each.removeAttribute('name'); each.open = true; }`;
const FILTER = `for (const list of document.querySelectorAll('kc-treatment-list'))
  list.shadowRoot.querySelector('button[value="surgery"]')?.click();`;

for (const file of PAGES)
  for (const scheme of /** @type {const} */ (['light', 'dark']))
    test(`axe finds nothing on ${file}, ${scheme}: all closed, all open, filter used`, async () => {
      const { page, complaints } = await visit(browser, `${site.origin}/demo/${file}`, { scheme });
      await page.addScriptTag({ path: AXE });
      assert.deepEqual(await axe(page), [], 'as it comes');
      await run(page, `for (const each of document.querySelectorAll('details')) each.open = false;`);
      assert.deepEqual(await axe(page), [], 'all closed');
      await run(page, OPEN_ALL);
      assert.deepEqual(await axe(page), [], 'all open');
      await run(page, FILTER);
      assert.deepEqual(await axe(page), [], 'filter used');
      assert.deepEqual(
        complaints.filter((complaint) => !EXPECTED[file]?.test(complaint)),
        [],
      );
      await page.close();
    });
