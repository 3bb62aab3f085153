/** What axe finds on the demo pages, from the built files on a plain static server, in Chromium. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axe, SCHEMES, startAxe } from '../helpers/axe.mjs';
import { DEMO_PAGES, OPEN_ALL, run, useDemoSite } from '../helpers/demo-site.mjs';

/** What a page may complain of. @type {Record<string, RegExp>} */
const EXPECTED = {
  // A failed load fails on purpose.
  'remote.html': /missing\.json|404/,
  // A frame without scripts refuses one; and axe asks frames for what they find, but not those in a sandbox.
  'frame.html': /'allow-scripts' permission is not set|The target origin provided/,
};

/** Calls a function with each of our lists and its shadow root. @param {string} body */
const each = (body) =>
  `for (const list of document.querySelectorAll('kc-faq, kc-treatment-list')) { const root = list.shadowRoot; ${body} }`;

/** The states of a page, one after the other. @type {[string, string][]} */
const STATES = [
  ['as it comes', ''],
  ['all closed', `for (const each of document.querySelectorAll('details')) each.open = false;`],
  ['all open', OPEN_ALL],
  ['filter used', each(`root.querySelector('button[value="surgery"]')?.click();`)],
  [
    'two treatments side by side',
    each(
      `[...list.querySelectorAll('.kc-chooser input, .kc-compared input')].slice(0, 2).forEach((box) => box.click());`,
    ),
  ],
  [
    'a word searched',
    each(
      `const input = root.querySelector('input'); if (input) { input.value = 'cure'; input.dispatchEvent(new Event('input')); }`,
    ),
  ],
  [
    'nothing found',
    each(
      `const input = root.querySelector('input'); if (input) { input.value = 'xyzzy'; input.dispatchEvent(new Event('input')); }`,
    ),
  ],
  ['a question ticked', each(`list.querySelector('.kc-ask input')?.click();`)],
  [
    'the list for the appointment',
    `[...document.querySelectorAll('kc-faq')].find((list) => list.askable)?.shadowRoot.querySelector('[aria-haspopup]').click();`,
  ],
];

const site = useDemoSite();

for (const file of DEMO_PAGES)
  for (const scheme of SCHEMES)
    test(`axe finds nothing on ${file}, ${scheme}, in any state`, async () => {
      const { page, complaints } = await site.open(file, { scheme: scheme === 'dark' ? 'dark' : 'light' });
      await startAxe(page, scheme);
      let last = '';
      for (const [state, code] of STATES) {
        await run(page, code);
        await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)))');
        // A state that a page doesn't have changes nothing.
        const now = String(
          await page.evaluate(
            `document.body.innerHTML + [...document.querySelectorAll('kc-faq, kc-treatment-list')].map((list) => list.shadowRoot.innerHTML)`,
          ),
        );
        if (now !== last) assert.deepEqual(await axe(page, scheme), [], state);
        last = now;
      }
      assert.deepEqual(
        complaints.filter((complaint) => !EXPECTED[file]?.test(complaint)),
        [],
      );
      await page.close();
    });
