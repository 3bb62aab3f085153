/** The demo pages on a plain static server, and a Chromium to open them: for as long as a test file runs. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { launchChromium, visit } from './chromium.mjs';
import { startSite } from './static-server.mjs';

export const DEMO_PAGES = readdirSync(join(import.meta.dirname, '../../demo')).filter((file) => file.endsWith('.html'));

/** Opens everything that folds, at the same time. */
export const OPEN_ALL = `for (const each of document.querySelectorAll('details')) { each.removeAttribute('name'); each.open = true; }`;

/** To be called once, at the top of a test file. */
export function useDemoSite() {
  /** @type {import('./static-server.mjs').Site} */
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
  return {
    /** The paths that were asked for. */
    requests: () => site.requests,
    /** @param {string} file @param {Parameters<typeof visit>[2]} [options] */
    open: (file, options) => visit(browser, `${site.origin}/demo/${file}`, options),
  };
}

/** @param {import('puppeteer-core').Page} page @param {string} code */
export const run = (page, code) => page.evaluate(`{ ${code} }`);
