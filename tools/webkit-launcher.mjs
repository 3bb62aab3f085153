/** Runs browser tests in WebKit (WebKitGTK's MiniBrowser) over W3C WebDriver. Linux only. */
import { existsSync, readdirSync } from 'node:fs';
import { onPath } from './find-chromium.mjs';
import { childProcesses, startDriver } from './webkit-driver.mjs';
import { pageOf } from './webkit-page.mjs';

/** @typedef {import('./webkit-driver.mjs').Call} Call */

/** MiniBrowser stands outside PATH, in a folder that carries the library's version. */
function findMiniBrowser() {
  for (const lib of ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib64']) {
    if (!existsSync(lib)) continue;
    const folders = readdirSync(lib).filter((name) => /^webkit2?gtk-/.test(name));
    const found = folders
      .sort()
      .reverse()
      .map((name) => `${lib}/${name}/MiniBrowser`)
      .find((file) => existsSync(file));
    if (found) return found;
  }
  return undefined;
}

/** The three programs that tests in WebKit need; a value is missing where the program is. */
export function webkitPrograms() {
  return { WebKitWebDriver: onPath('WebKitWebDriver'), MiniBrowser: findMiniBrowser(), Xvfb: onPath('Xvfb') };
}

/**
 * @param {{driver: string, binary: string}} programs
 * @param {ReturnType<typeof childProcesses>} children
 */
async function openSession({ driver, binary }, children) {
  const call = await startDriver(children, driver);
  const session = await call('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } },
  });
  /** @type {Call} */
  const inSession = (method, path, body) => call(method, `/session/${session.sessionId}${path}`, body);
  return { call: inSession, page: pageOf(inSession) };
}

/**
 * A browser launcher for @web/test-runner.
 * @param {{driver: string, binary: string}} programs
 */
export function webkitLauncher(programs) {
  const children = childProcesses();
  /** @type {Map<string, string>} */
  const urls = new Map();
  /** @type {ReturnType<typeof openSession> | undefined} */
  let opening;
  /** @type {Awaited<ReturnType<typeof openSession>> | undefined} */
  let session;

  return {
    name: 'WebKit',
    // The commands of @web/test-runner-commands ask for this word before they use `getPage()`.
    type: 'puppeteer',
    concurrency: 1,
    /** @type {(id: string, url: string) => Promise<void>} */
    async startSession(id, url) {
      session = await (opening ??= openSession(programs, children));
      urls.set(id, url);
      await session.page.setViewport({ width: 800, height: 600 });
      await session.call('POST', '/url', { url });
    },
    /** @param {string} id */
    async stopSession(id) {
      urls.delete(id);
      await session?.call('POST', '/url', { url: 'about:blank' });
      return {};
    },
    /** @param {string} id */
    isActive: (id) => urls.has(id),
    /** @param {string} id */
    getBrowserUrl: (id) => urls.get(id),
    getPage: () => session?.page,
    startDebugSession: () => Promise.reject(new Error('WebKit cannot be debugged from the test runner.')),
    async stop() {
      await session?.call('DELETE', '').catch(() => {});
      children.stop();
    },
  };
}
