/** The demo pages, from the built files on a plain static server, in Chromium. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DEMO_PAGES, OPEN_ALL, run, useDemoSite } from '../helpers/demo-site.mjs';

const site = useDemoSite();

/** @type {import('../../src/content/model.js').Content} */
const shipped = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/content/en.json'), 'utf8'));

for (const width of [320, 390, 1280])
  test(`no demo page scrolls sideways at ${width} px with all open`, async () => {
    for (const file of DEMO_PAGES) {
      const { page } = await site.open(file, { width });
      await run(page, OPEN_ALL);
      const scrollWidth = await page.evaluate('document.documentElement.scrollWidth');
      assert.ok(Number(scrollWidth) <= width, `${file} is ${scrollWidth} px wide`);
      await page.close();
    }
  });

test('every demo page shows real content, and the index leads to every other page', async () => {
  for (const file of DEMO_PAGES) {
    const { page } = await site.open(file);
    // What is in a frame counts, too.
    const counts = await Promise.all(
      page
        .frames()
        .map((frame) =>
          frame.evaluate(`document.querySelectorAll('.kc-question, kc-faq details, .kc-treatment').length`),
        ),
    );
    assert.ok(Math.max(...counts.map(Number)) > 2, file);
    await page.close();
  }
  const { page } = await site.open('');
  const links = await page.evaluate(`[...document.querySelectorAll('.pages a')].map((a) => a.getAttribute('href'))`);
  const others = [...DEMO_PAGES.filter((file) => file !== 'index.html'), 'site/index.html', 'builder/'];
  assert.deepEqual(/** @type {string[]} */ (links).sort(), others.sort());
  await page.close();
});

test('the provider’s page asks for its content once', async () => {
  site.requests().length = 0;
  const { page } = await site.open('provider.html');
  assert.equal(site.requests().filter((path) => path.endsWith('.json')).length, 1);
  await page.close();
});

test('authored questions can be read and opened with JavaScript off', async () => {
  const { page } = await site.open('authored.html', { hasScripts: false });
  await page.click('#company summary');
  const isSeen = (/** @type {string} */ id) => page.evaluate(`document.querySelector('#${id} p').checkVisibility()`);
  assert.deepEqual([await isSeen('company'), await isSeen('language')], [true, false]);
  await page.close();
});

test('each answer that is printed has its sources, and nothing is left folded', async () => {
  const { page } = await site.open('script-tag.html');
  await page.emulateMediaType('print');
  const heights = /** @type {number[]} */ (
    await page.evaluate(
      `[...document.querySelectorAll('.kc-answer')].map((each) => each.getBoundingClientRect().height)`,
    )
  );
  const shown = shipped.topics.filter(({ id }) => ['spread', 'sarcomatoid'].includes(id));
  assert.equal(heights.length, shown.flatMap(({ questions }) => questions).length);
  assert.ok(Math.min(...heights) > 50, `the lowest is ${Math.min(...heights)} px high`);
  await page.close();
});
