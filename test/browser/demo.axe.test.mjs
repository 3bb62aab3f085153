/** What axe finds on the demo pages, from the built files on a plain static server, in Chromium. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { DEMO_PAGES, OPEN_ALL, run, useDemoSite } from '../helpers/demo-site.mjs';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** What a page may complain of: the demo of a failed load fails on purpose. @type {Record<string, RegExp>} */
const EXPECTED = { 'remote.html': /missing\.json|404/ };

const CLOSE_ALL = `for (const each of document.querySelectorAll('details')) each.open = false;`;
const FILTER = `for (const list of document.querySelectorAll('kc-treatment-list'))
  list.shadowRoot.querySelector('button[value="surgery"]')?.click();`;

const site = useDemoSite();

/** @param {import('puppeteer-core').Page} page */
async function axe(page) {
  const results = await page.evaluate('axe.run()');
  const { violations } = /** @type {import('axe-core').AxeResults} */ (results);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const file of DEMO_PAGES)
  for (const scheme of /** @type {const} */ (['light', 'dark']))
    test(`axe finds nothing on ${file}, ${scheme}: all closed, all open, filter used`, async () => {
      const { page, complaints } = await site.open(file, { scheme });
      await page.addScriptTag({ path: AXE });
      assert.deepEqual(await axe(page), [], 'as it comes');
      await run(page, CLOSE_ALL);
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
