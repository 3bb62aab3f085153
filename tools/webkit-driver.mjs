/** Starts WebKitWebDriver on a virtual screen, and talks to it. Linux only. */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** @typedef {(method: string, path: string, body?: unknown) => Promise<any>} Call */

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
export function childProcesses() {
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
export async function startDriver(children, driver) {
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
