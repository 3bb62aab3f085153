/** The three engines, each with one way to open a page by a real navigation, to use it and to ask what is in sight. */
import { after, before, test } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { BROWSERS, missingFor, wantedBrowsers } from '../../tools/browsers.mjs';
import { childProcesses, startDriver } from '../../tools/webkit-driver.mjs';
import { webkitPrograms } from '../../tools/webkit-launcher.mjs';
import { pageOf } from '../../tools/webkit-page.mjs';
import { launchChromium } from './chromium.mjs';
import { evaluateInWindow, launchFirefox } from './firefox.mjs';
import { WAIT_MS } from './wait.mjs';

/** @typedef {import('../../tools/browsers.mjs').BrowserName} BrowserName */

/**
 * @typedef {object} Visit A page that is open in an engine.
 * @property {(code: string) => Promise<any>} evaluate The value of an expression of the page.
 * @property {(selector: string) => Promise<void>} click As a person does, with the mouse.
 * @property {(key: string) => Promise<void>} press As a person does, by its name: `Enter`.
 * @property {(words: string) => Promise<boolean>} [find] Find in page, as from the browser's menu: no driver but that of
 *   Firefox lets a test use it. Whether it was found.
 * @property {string[]} [requests] The addresses that were asked for, by whatever: the driver of WebKit doesn't tell.
 * @property {string[]} [complaints] Dialogs, and errors of the console: the same.
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Engine
 * @property {BrowserName} name
 * @property {(url: string) => Promise<Visit>} open Goes there as if the address had been typed, and waits for its load event.
 * @property {() => Promise<void>} close
 */

/**
 * @typedef {object} Launch How a test wants an engine otherwise than the rest.
 * @property {import('puppeteer-core').LaunchOptions} [chromium]
 * @property {Record<string, unknown>} [firefox] Preferences.
 */

/** Where an element is now, to be clicked at. */
const middleOf = (/** @type {string} */ selector) => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
})()`;

/** Runs inside Firefox's own window: `gBrowser` is its tabs, and that in front is searched. */
const findCode = (/** @type {string} */ words) => `new Promise((resolve) => {
  const { finder } = gBrowser.selectedBrowser;
  const listener = {
    onFindResult({ result }) {
      finder.removeResultListener(listener);
      resolve(result !== Ci.nsITypeAheadFind.FIND_NOTFOUND);
    },
  };
  finder.addResultListener(listener);
  finder.fastFind(${JSON.stringify(words)}, false, false);
})`;

/** What a page asks for and complains of from now on. @param {import('puppeteer-core').Page} page */
function listenTo(page) {
  /** @type {string[]} */
  const requests = [];
  /** @type {string[]} */
  const complaints = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return { requests, complaints };
}

/**
 * Chromium or Firefox.
 * @param {'chromium' | 'firefox'} name
 * @param {Launch} launch
 * @returns {Promise<Engine>}
 */
async function puppeteerEngine(name, launch) {
  const browser = await (name === 'chromium' ? launchChromium(launch.chromium) : launchFirefox(launch.firefox));
  return {
    name,
    async open(url) {
      const page = await browser.newPage();
      const heard = listenTo(page);
      await page.setViewport({ width: 800, height: 600 });
      await page.goto(url);
      await page.bringToFront();
      return {
        ...heard,
        evaluate: (code) => page.evaluate(code),
        async click(selector) {
          const { x, y } = /** @type {{x: number, y: number}} */ (await page.evaluate(middleOf(selector)));
          await page.mouse.click(x, y);
        },
        press: (key) => page.keyboard.press(/** @type {import('puppeteer-core').KeyInput} */ (key)),
        close: async () => void (page.isClosed() || (await page.close())),
        ...(name === 'firefox' && { find: (words) => evaluateInWindow(browser, findCode(words)) }),
      };
    },
    close: () => browser.close(),
  };
}

/** @returns {Promise<Engine>} */
async function webkitEngine() {
  const { WebKitWebDriver, MiniBrowser } = webkitPrograms();
  const children = childProcesses();
  const driver = await startDriver(children, String(WebKitWebDriver));
  const { sessionId } = await driver('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary: MiniBrowser, args: ['--automation'] } } },
  });
  /** @type {import('../../tools/webkit-driver.mjs').Call} */
  const call = (method, path, body) => driver(method, `/session/${sessionId}${path}`, body);
  const page = pageOf(call);
  /** @param {string} code */
  const evaluate = (code) => call('POST', '/execute/sync', { script: `return (${code})`, args: [] });
  const leave = () => call('POST', '/url', { url: 'about:blank' });
  return {
    name: 'webkit',
    async open(url) {
      // Another fragment of the page that is open would be no navigation.
      await leave();
      await page.setViewport({ width: 800, height: 600 });
      await call('POST', '/url', { url });
      // The driver of a busy machine may say that the page is there while the one before it still is.
      await until({ evaluate }, `the page ${url}`, `location.href !== 'about:blank'`);
      return {
        evaluate,
        async click(selector) {
          const { x, y } = await evaluate(middleOf(selector));
          await page.mouse.click(x, y);
        },
        press: page.keyboard.press,
        close: leave,
      };
    },
    async close() {
      await call('DELETE', '').catch(() => {});
      children.stop();
    },
  };
}

/** @param {BrowserName} name @param {Launch} [launch] */
export const launchEngine = (name, launch = {}) => (name === 'webkit' ? webkitEngine() : puppeteerEngine(name, launch));

/**
 * Why an engine isn't tested, in a sentence; `false` if it is. One that KC_BROWSERS asks for must be there.
 * @param {BrowserName} name
 */
const whyLeftOut = (name) =>
  wantedBrowsers().includes(name) ? false : (missingFor(name) ?? `KC_BROWSERS leaves ${name} out.`);

const TITLES = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/**
 * To be called once, at the top of a test file: returns what makes a test of each engine. `open` of a test's body closes
 * its pages when the test is over.
 * @param {Launch} [launch]
 */
export function useEngines(launch) {
  /** @type {Map<BrowserName, Engine>} */
  const engines = new Map();
  before(async () => {
    for (const name of BROWSERS) if (!whyLeftOut(name)) engines.set(name, await launchEngine(name, launch));
  });
  after(async () => {
    for (const engine of engines.values()) await engine.close();
  });

  /** @type {(title: string, body: (open: Engine['open'], name: BrowserName, t: import('node:test').TestContext) => Promise<void>) => void} */
  return (title, body) => {
    for (const name of BROWSERS)
      test(`${title}, in ${TITLES[name]}`, { skip: whyLeftOut(name) }, async (t) => {
        /** @type {Visit[]} */
        const visits = [];
        const { open } = /** @type {Engine} */ (engines.get(name));
        const openHere = async (/** @type {string} */ url) => {
          const visit = await open(url);
          visits.push(visit);
          return visit;
        };
        try {
          await body(openHere, name, t);
        } finally {
          for (const visit of visits) await visit.close();
        }
      });
  };
}

/** After so long, an answer is no longer waited for, and the page is asked again. */
const ASK_MS = 5000;

/**
 * Waits until an expression of the page is true.
 * @param {Pick<Visit, 'evaluate'>} visit
 * @param {string} what Said if it never is.
 * @param {string} code
 */
export async function until({ evaluate }, what, code) {
  const end = Date.now() + WAIT_MS;
  // While one page gives way to another, there is none to ask, and WebKit's driver may never answer.
  const ask = () => Promise.race([evaluate(code).catch(() => false), sleep(ASK_MS, false, { ref: false })]);
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`${what}: that didn't come about.`);
    await sleep(50);
  }
}
