/**
 * Firefox to listen to: the accessibility tree of a page, as Firefox gives it to a screen reader. WebDriver BiDi has no
 * command for it; but where Firefox lets it into its own window (`--remote-allow-system-access`, `moz:scope`), a script
 * there can ask the accessibility service.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { onPath } from '../../tools/find-chromium.mjs';
import { kept } from './heard.mjs';

/** @typedef {import('./heard.mjs').Heard} Heard */
/** @typedef {{role: string, name: string | null, states: string[], attributes: Record<string, string>, children: RawNode[]}} RawNode */
/** @typedef {(method: string, params: object) => Promise<{result: any}>} Send */

/** @type {Record<string, string>} */
const OUR_ROLES = {
  'text leaf': 'text',
  pushbutton: 'button',
  'toggle button': 'button',
  statusbar: 'status',
  details: 'group',
  grouping: 'group',
};

/** The bullets and numbers of lists. */
const LEFT_OUT = ['list item marker'];

/**
 * Runs inside Firefox's own window: the tree of the tab in front, or `null` while there is none.
 * @param {any} window
 * @returns {RawNode | null}
 */
function readTree({ Cc, Ci, gBrowser }) {
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  /** @type {(accessible: any) => RawNode} */
  const read = (accessible) => {
    const [state, extraState] = [{ value: 0 }, { value: 0 }];
    accessible.getState(state, extraState);
    const states = service.getStringStates(state.value, extraState.value);
    return {
      role: service.getStringRole(accessible.role),
      name: accessible.name,
      states: Array.from(states, String),
      attributes: Object.fromEntries(
        Array.from(accessible.attributes?.enumerate() ?? [], ({ key, value }) => [key, value]),
      ),
      children: Array.from({ length: accessible.childCount }, (_, index) => read(accessible.getChildAt(index))),
    };
  };
  const document = service.getAccessibleFor(gBrowser.selectedBrowser)?.firstChild;
  return document ? read(document) : null;
}

/**
 * @param {RawNode} node
 * @returns {Heard[]}
 */
function reduced({ role, name, states, attributes, children }) {
  if (LEFT_OUT.includes(role)) return [];
  return kept({
    role: OUR_ROLES[role] ?? role,
    name: name ?? '',
    ...(role === 'heading' && { level: Number(attributes.level) }),
    ...(states.includes('expanded') && { expanded: true }),
    ...(states.includes('collapsed') && { expanded: false }),
    ...(role === 'toggle button' && { pressed: states.includes('pressed') }),
    ...(attributes.live && attributes.live !== 'off' && { live: attributes.live }),
    children: children.flatMap(reduced),
  });
}

/** @param {Send} send */
async function readInWindow(send) {
  const { contexts } = (await send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result;
  const window = contexts.find((/** @type {{url: string}} */ { url }) => url.endsWith('browser.xhtml'));
  const { result } = await send('script.evaluate', {
    expression: `JSON.stringify((${readTree})(window))`,
    target: { context: window.context },
    awaitPromise: false,
  });
  if (result.type !== 'success') throw new Error(`Firefox gives no tree: ${result.exceptionDetails?.text}`);
  /** @type {RawNode | null} */
  const tree = JSON.parse(result.result.value);
  return tree ? reduced(tree)[0] : undefined;
}

async function launchFirefox() {
  // Started by root with somebody else's home, Firefox refuses to run.
  const home = join(import.meta.dirname, '../../.cache/firefox-home');
  mkdirSync(home, { recursive: true });
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox'),
    env: process.getuid?.() === 0 ? { ...process.env, HOME: home } : process.env,
    args: ['--remote-allow-system-access'],
    // -1: builds the tree although no screen reader runs.
    extraPrefsFirefox: { 'accessibility.force_disabled': -1 },
  });
}

/** @returns {Promise<import('./heard.mjs').Listener>} */
export async function listenToFirefox() {
  const browser = await launchFirefox();
  // Puppeteer has no way of its own to send a command, and Firefox takes one session only: it must be the same.
  const { connection } = /** @type {any} */ (browser);
  /** @type {Send} */
  const send = (method, params) => connection.send(method, params);
  return {
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      await page.bringToFront();
      return { page, tree: () => readInWindow(send) };
    },
    close: () => browser.close(),
  };
}
