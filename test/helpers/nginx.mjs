/** A real nginx with the site file of docs/, in a folder of its own, on loopback: never the service of the machine. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrotli, findNginx } from '../../tools/setup-hosting.mjs';
import { mainConf, readLogLine, siteAt, siteText } from './nginx-site.mjs';
import { WAIT_MS } from './wait.mjs';

/** @typedef {import('./nginx-site.mjs').BrotliModules} BrotliModules */
/** @typedef {import('./nginx-site.mjs').Logged} Logged */

/** @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });

/** The modules for brotli of this machine: both, or none where one is missing. @returns {BrotliModules} */
export function brotliModules() {
  const [filter, packed] = [findBrotli('filter'), findBrotli('static')];
  return filter && packed ? { filter, static: packed } : {};
}

/** @param {string} origin @param {() => string | undefined} whyEnded */
async function untilListening(origin, whyEnded) {
  const end = Date.now() + WAIT_MS;
  for (;;) {
    const why = whyEnded();
    if (why !== undefined) throw new Error(`nginx didn’t start: ${why}`);
    if (await fetch(origin).catch(() => undefined)) return;
    if (Date.now() > end) throw new Error(`nginx didn’t answer within ${WAIT_MS / 1000} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/**
 * @typedef {object} Nginx
 * @property {string} origin
 * @property {string} folder Where it has its settings and its log, until it stops.
 * @property {() => Promise<Logged[]>} takeLog What has been asked for since the last call.
 * @property {() => Promise<void>} stop
 */

/**
 * @param {string} root The folder to serve; it holds `kc-answers/` and `answers/`.
 * @param {BrotliModules} [modules]
 * @returns {Promise<Nginx>}
 */
export async function startNginx(root, modules = brotliModules()) {
  const program = findNginx();
  if (!program) throw new Error('nginx isn’t installed: node tools/setup-hosting.mjs');
  const folder = mkdtempSync(join(tmpdir(), 'kc-nginx-'));
  mkdirSync(join(folder, 'temp'));
  const log = join(folder, 'access.log');
  const port = await freePort();
  writeFileSync(join(folder, 'site.conf'), siteAt(siteText(), { port, root, log }, modules));
  writeFileSync(join(folder, 'nginx.conf'), mainConf(join(folder, 'site.conf'), modules));
  const child = spawn(program, ['-p', folder, '-c', 'nginx.conf', '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk) => (said += chunk));
  const ended = new Promise((resolve) => child.once('close', resolve).once('error', resolve));
  const endWithUs = () => void child.kill();
  process.once('exit', endWithUs);
  const stop = async () => {
    process.off('exit', endWithUs);
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  try {
    await untilListening(origin, () => (child.exitCode === null ? undefined : said));
  } catch (error) {
    await stop();
    throw error;
  }
  let read = 0;
  const takeLog = async () => {
    // nginx writes a line after the answer has been sent.
    await new Promise((resolve) => setTimeout(resolve, 250));
    const lines = readFileSync(log, 'utf8').split('\n').slice(0, -1);
    const fresh = lines.slice(read).map(readLogLine);
    read = lines.length;
    return fresh;
  };
  return { origin, folder, takeLog, stop };
}
