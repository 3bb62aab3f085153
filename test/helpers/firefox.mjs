/** Firefox with a way into its own window, where scripts can use what no driver gives: find in page, the accessibility tree. */
import puppeteer from 'puppeteer-core';
import { firefoxOptions } from '../../tools/browsers.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */

/** @param {Record<string, unknown>} [extraPrefsFirefox] */
export const launchFirefox = (extraPrefsFirefox = {}) =>
  puppeteer.launch({ ...firefoxOptions(), args: ['--remote-allow-system-access'], extraPrefsFirefox });

/**
 * Runs an expression in Firefox's own window, by WebDriver BiDi (`moz:scope`). `gBrowser` there is its tabs.
 * @param {Browser} browser
 * @param {string} expression Its value, or that of its promise, must be a text, a number, a boolean or nothing.
 * @returns {Promise<any>}
 */
export async function evaluateInWindow(browser, expression) {
  // Puppeteer has no way of its own to send a command, and Firefox takes one session only: it must be the same.
  const { connection } = /** @type {any} */ (browser);
  const { contexts } = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const window = contexts.find((/** @type {{url: string}} */ { url }) => url.endsWith('browser.xhtml'));
  const target = { context: window.context };
  const { result } = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  if (result.type !== 'success') throw new Error(`In Firefox's own window: ${result.exceptionDetails?.text}`);
  return result.result.value;
}
