/** What axe finds on the demo pages when they speak another language, in Chromium. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, startAxe } from '../helpers/axe.mjs';
import { DEMO_PAGES, OPEN_ALL, run, useDemoSite } from '../helpers/demo-site.mjs';

const LANGUAGES = ['es', 'fr', 'de', 'pt', 'pl', 'ar', 'he', 'hi', 'zh'];

const site = useDemoSite();

for (const lang of LANGUAGES)
  test(`axe finds nothing on any demo page in the language ${lang}, all open`, async () => {
    for (const file of DEMO_PAGES) {
      const { page } = await site.open(file);
      await startAxe(page, 'light');
      await page.evaluate(`(async () => {
        await import('/dist/messages/${lang}.js');
        document.documentElement.lang = '${lang}';
        await new Promise(requestAnimationFrame);
      })()`);
      await run(page, OPEN_ALL);
      assert.deepEqual(await axe(page), [], file);
      await page.close();
    }
  });
