/** A bounded load on loopback, by wrk: eight connections for five seconds, then it ends by itself. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findWrk } from '../../tools/setup-hosting.mjs';
import { CONTENT, HASHED_CONTENT } from '../helpers/hosting-folder.mjs';

const SCRIPT = join(import.meta.dirname, 'hosting.lua');
const SECONDS = 5;

/** @typedef {{name: string, path: string, encoding: string, checks: number}} Load `checks`: so many of 100 requests carry the ETag. */

/** @typedef {{requests: number, seconds: number, failed: number}} Done */

/** @param {string} version @returns {Load[]} */
export const loadsOf = (version) => {
  const script = `/kc-answers/${version}/kc.js`;
  return [
    { name: '`kc.js`, brotli', path: script, encoding: 'br', checks: 0 },
    { name: '`kc.js`, gzip', path: script, encoding: 'gzip', checks: 0 },
    { name: '`kc.js`, not compressed', path: script, encoding: 'identity', checks: 0 },
    { name: '`kc.js`, checked', path: script, encoding: 'br', checks: 100 },
    { name: 'content, brotli as it is sent', path: CONTENT, encoding: 'br', checks: 0 },
    { name: 'content, gzip as it is sent', path: CONTENT, encoding: 'gzip', checks: 0 },
    { name: 'content, checked', path: CONTENT, encoding: 'br', checks: 100 },
    { name: 'content, eight of ten checked', path: CONTENT, encoding: 'br', checks: 80 },
    { name: 'content with a hash in its name, brotli', path: HASHED_CONTENT, encoding: 'br', checks: 0 },
  ];
};

/**
 * @param {string} origin
 * @param {Load} load
 * @returns {Promise<Done>}
 */
export async function putLoad(origin, { path, encoding, checks }) {
  const { hostname } = new URL(origin);
  if (hostname !== '127.0.0.1') throw new Error(`${origin} isn’t this machine: no load is put on it.`);
  const { headers } = await fetch(origin + path, { headers: { 'accept-encoding': encoding } });
  const { stdout } = await promisify(execFile)(
    String(findWrk()),
    [
      '-t1',
      '-c8',
      `-d${SECONDS}s`,
      '-s',
      SCRIPT,
      origin + path,
      '--',
      encoding,
      headers.get('etag') ?? '',
      `${checks}`,
    ],
    { timeout: 1000 * (SECONDS + 20) },
  );
  const line = stdout.split('\n').find((each) => each.startsWith('{'));
  if (!line) throw new Error(`wrk said nothing that can be read:\n${stdout}`);
  return JSON.parse(line);
}
