/** axe on a page in Chromium, in a colour scheme. */
import { createRequire } from 'node:module';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export const SCHEMES = /** @type {const} */ (['light', 'dark', 'forced colors']);
/** @typedef {(typeof SCHEMES)[number]} Scheme */

/**
 * To be called once a page is open; it waits for the tools, which come after the answers.
 * @param {import('puppeteer-core').Page} page
 * @param {Scheme} scheme
 */
export async function startAxe(page, scheme) {
  const client = await page.createCDPSession();
  const features = [{ name: 'forced-colors', value: 'active' }];
  if (scheme === 'forced colors') await client.send('Emulation.setEmulatedMedia', { features });
  await page.addScriptTag({ path: AXE });
  await page.waitForFunction(
    `[...document.querySelectorAll('kc-faq[searchable], kc-faq[printable]')].every((list) => list.shadowRoot.querySelector('[part=toolbar] :is(button, input)'))`,
  );
}

/**
 * What axe finds: by all its rules in light, by those about colour in the others, which change nothing else.
 * @param {import('puppeteer-core').Page} page
 * @param {Scheme} [scheme]
 */
export async function axe(page, scheme = 'light') {
  const rules =
    scheme === 'light' ? {} : { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };
  const results = await page.evaluate(`axe.run(${JSON.stringify({ resultTypes: ['violations'], ...rules })})`);
  const { violations } = /** @type {import('axe-core').AxeResults} */ (results);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
