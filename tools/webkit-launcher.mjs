/** Runs browser tests in WebKit (WebKitGTK's MiniBrowser) over W3C WebDriver, on a virtual screen. Linux only. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { onPath } from './find-chromium.mjs';

/** @type {Record<string, string>} */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
/** @type {Record<string, number>} */
const BUTTONS = { left: 0, middle: 1, right: 2 };

/** @typedef {(method: string, path: string, body?: unknown) => Promise<any>} Call */

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

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** Child processes that end when this process does. */
function childProcesses() {
  /** @type {import('node:child_process').ChildProcess[]} */
  const children = [];
  const stop = () =>
    children
      .splice(0)
      .reverse()
      .forEach((child) => child.kill());
  process.once('exit', stop);
  return {
    stop,
    /** @type {(program: string, args: string[], env?: Record<string, string>) => import('node:child_process').ChildProcess} */
    start(program, args, env) {
      const child = spawn(program, args, {
        stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        env: { ...process.env, ...env },
      });
      children.push(child);
      return child;
    },
  };
}

/**
 * @param {ReturnType<typeof childProcesses>} children
 * @returns {Promise<Record<string, string>>} the environment that shows a program the screen
 */
async function startScreen(children) {
  const xvfb = children.start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  const number = await new Promise((resolve, reject) => {
    xvfb.once('error', reject).once('exit', () => reject(new Error('Xvfb, the virtual screen, stopped at its start.')));
    xvfb.stdio[3]?.once('data', resolve);
  });
  return { DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11' };
}

/**
 * @param {ReturnType<typeof childProcesses>} children
 * @param {string} driver
 * @returns {Promise<Call>}
 */
async function startDriver(children, driver) {
  const port = await freePort();
  children.start(driver, [`--port=${port}`, '--host=127.0.0.1'], await startScreen(children));
  /** @type {Call} */
  const call = async (method, path, body) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      body: body === undefined ? null : JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    });
    const { value } = /** @type {{value: any}} */ (await response.json());
    if (value?.error) throw new Error(`WebDriver ${method} ${path}: ${value.error} ${value.message}`);
    return value;
  };
  for (let tries = 0; ; tries++) {
    try {
      await call('GET', '/status');
      return call;
    } catch (error) {
      if (tries > 50) throw error;
      await sleep(100);
    }
  }
}

/** @param {Call} call */
function keyboardOf(call) {
  /** @param {{type: string, value: string}[]} actions */
  const act = (actions) => call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  /** @type {(type: string, key: string) => {type: string, value: string}} */
  const action = (type, key) => ({ type, value: KEYS[key] ?? key });
  /** @param {string[]} keys */
  const strike = (keys) => act(keys.flatMap((key) => [action('keyDown', key), action('keyUp', key)]));
  return {
    /** @param {string} text */
    type: (text) => strike([...text]),
    /** @param {string} key */
    press: (key) => strike([key]),
    /** @param {string} key */
    down: (key) => act([action('keyDown', key)]),
    /** @param {string} key */
    up: (key) => act([action('keyUp', key)]),
  };
}

/** @param {Call} call */
function mouseOf(call) {
  /** @param {...object} actions */
  const act = (...actions) =>
    call('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });
  /** @type {(x: number, y: number) => object} */
  const moveTo = (x, y) => ({ type: 'pointerMove', duration: 0, x, y });
  /** @type {(type: string, options?: {button?: string}) => object} */
  const press = (type, options) => ({ type, button: BUTTONS[options?.button ?? 'left'] });
  return {
    /** @type {(x: number, y: number) => Promise<void>} */
    move: (x, y) => act(moveTo(x, y)),
    /** @type {(x: number, y: number, options?: {button?: string}) => Promise<void>} */
    click: (x, y, options) => act(moveTo(x, y), press('pointerDown', options), press('pointerUp', options)),
    /** @param {{button?: string}} [options] */
    down: (options) => act(press('pointerDown', options)),
    /** @param {{button?: string}} [options] */
    up: (options) => act(press('pointerUp', options)),
    reset: () => call('DELETE', '/actions'),
  };
}

/**
 * The small part of puppeteer's page that the commands of @web/test-runner-commands use.
 * @param {Call} call
 */
function pageOf(call) {
  /** @type {(script: string, ...args: unknown[]) => Promise<any>} */
  const evaluate = (script, ...args) => call('POST', '/execute/sync', { script, args });
  return {
    keyboard: keyboardOf(call),
    mouse: mouseOf(call),
    /** @param {{width: number, height: number}} wanted */
    async setViewport(wanted) {
      // The window grows by its frame only once it is shown, so the first attempt may miss.
      for (let tries = 0; tries < 3; tries++) {
        const [width, height] = await evaluate('return [innerWidth, innerHeight]');
        if (width === wanted.width && height === wanted.height) return;
        const window = await call('GET', '/window/rect');
        await call('POST', '/window/rect', {
          width: window.width + wanted.width - width,
          height: window.height + wanted.height - height,
        });
        await sleep(150);
      }
    },
    /** @type {(selector: string, ...values: string[]) => Promise<void>} */
    select: (selector, ...values) =>
      evaluate(
        `const select = document.querySelector(arguments[0]);
         for (const option of select.options) option.selected = arguments[1].includes(option.value);
         for (const type of ['input', 'change']) select.dispatchEvent(new Event(type, { bubbles: true }));`,
        selector,
        values,
      ),
  };
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
