/** The DevTools protocol of the Chromium page that a test runs in. */

/** @typedef {{send(method: string, params?: object): Promise<any>}} DevTools */

/** @type {WeakMap<object, Promise<DevTools>>} */
const sessions = new WeakMap();

/**
 * One session a page; `undefined` in a browser that does not speak the protocol.
 * @param {import('@web/test-runner-core').BasicTestSession} session
 * @returns {Promise<DevTools | undefined>}
 */
export async function devtools({ id, browser }) {
  if (browser.name !== 'Chromium') return undefined;
  const page = /** @type {any} */ (browser).getPage(id);
  const known = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, known);
  return known;
}
