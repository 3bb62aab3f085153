/** The browsers that tests run in: where each is on this machine, what is missing, and how it is started. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { chromiumOptions, isProgram, onPath } from './find-chromium.mjs';
import { webkitLauncher, webkitPrograms } from './webkit-launcher.mjs';

/** @typedef {import('@web/test-runner').BrowserLauncher} BrowserLauncher */
/** @typedef {'chromium' | 'firefox' | 'webkit'} BrowserName */

export const BROWSERS = /** @type {const} */ (['chromium', 'firefox', 'webkit']);

const INSTALL = 'run "node tools/setup-browsers.mjs" (Debian, as root or with sudo)';

function findFirefox() {
  const chosen = process.env.FIREFOX_PATH;
  if (!chosen) return onPath('firefox-esr', 'firefox');
  if (isProgram(chosen)) return chosen;
  throw new Error(`FIREFOX_PATH is ${chosen}, which is not a program that can be run.`);
}

// What chromeLauncher takes for `puppeteer` is typed as the full package; puppeteer-core has all that it calls.
const puppeteer = /** @type {any} */ (puppeteerCore);

async function launchChromium() {
  return chromeLauncher({ puppeteer, launchOptions: await chromiumOptions() });
}

/** How puppeteer starts Firefox. */
export function firefoxOptions() {
  // Started by root with somebody else's home, as CI containers do, Firefox refuses to run.
  const home = join(import.meta.dirname, '..', '.cache', 'firefox-home');
  mkdirSync(home, { recursive: true });
  const env = process.getuid?.() === 0 ? { ...process.env, HOME: home } : process.env;
  return { browser: /** @type {const} */ ('firefox'), executablePath: String(findFirefox()), env };
}

/**
 * What is missing here to run a browser, in one sentence; `undefined` if nothing is.
 * @param {BrowserName} browser
 */
export function missingFor(browser) {
  if (browser === 'chromium') return undefined;
  if (browser === 'firefox')
    return findFirefox() ? undefined : `Firefox was not found: ${INSTALL}, or set FIREFOX_PATH to its program file.`;
  const missing = Object.entries(webkitPrograms()).flatMap(([name, found]) => (found ? [] : [name]));
  return missing.length > 0 ? `WebKit lacks ${missing.join(', ')}: ${INSTALL}.` : undefined;
}

/**
 * A launcher for @web/test-runner. Throws a sentence that says what to install.
 * @param {BrowserName} browser
 * @returns {Promise<BrowserLauncher>}
 */
export async function launcherOf(browser) {
  const missing = missingFor(browser);
  if (missing) throw new Error(missing);
  if (browser === 'chromium') return launchChromium();
  // A second page in the same Firefox has no focus.
  if (browser === 'firefox') return chromeLauncher({ puppeteer, concurrency: 1, launchOptions: firefoxOptions() });
  const { WebKitWebDriver, MiniBrowser } = webkitPrograms();
  return /** @type {BrowserLauncher} */ (
    /** @type {unknown} */ (webkitLauncher({ driver: String(WebKitWebDriver), binary: String(MiniBrowser) }))
  );
}

/**
 * The browsers to test in, from KC_BROWSERS (a comma list, each required) or from what is installed.
 * @returns {BrowserName[]}
 */
export function wantedBrowsers() {
  const list = process.env.KC_BROWSERS;
  if (!list) return BROWSERS.filter((browser) => !missingFor(browser));
  return list.split(',').map((item) => {
    const browser = BROWSERS.find((name) => name === item.trim());
    if (!browser) throw new Error(`KC_BROWSERS names "${item.trim()}": use ${BROWSERS.join(', ')}.`);
    const missing = missingFor(browser);
    if (missing) throw new Error(`KC_BROWSERS asks for ${browser}. ${missing}`);
    return browser;
  });
}
