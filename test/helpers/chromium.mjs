/** Chromium for tests that need a page of their own: its headers, its scripts, its media, what it asks for. */
import puppeteer from 'puppeteer-core';
import { chromiumOptions } from '../../tools/find-chromium.mjs';

/** Until every element has shown what it has, or said that it has nothing. */
export const SETTLED = `(async () => {
  const all = [...document.querySelectorAll('kc-faq, kc-treatment-list, kc-related')].filter((each) => each.shadowRoot);
  const isBusy = (each) => each.shadowRoot.querySelector('[part="status"]').textContent.startsWith('Loading');
  for (const each of all) await each.updateComplete;
  while (all.some(isBusy)) await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
})()`;

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{page: Page, complaints: string[]}} Visit */

/** @param {import('puppeteer-core').LaunchOptions} [more] */
export const launchChromium = async (more = {}) => puppeteer.launch({ ...(await chromiumOptions()), ...more });

/**
 * Opens a page and notes whatever it complains of: errors, warnings, refused policies.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{width?: number, scheme?: 'light' | 'dark', hasScripts?: boolean}} [options]
 * @returns {Promise<Visit>}
 */
export async function visit(browser, url, { width = 390, scheme = 'light', hasScripts = true } = {}) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.setJavaScriptEnabled(hasScripts);
  await page.setViewport({ width, height: 844 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(url);
  if (hasScripts) await page.evaluate(SETTLED);
  return { page, complaints };
}
