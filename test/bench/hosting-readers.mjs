/** Readers who ask a real server for what a page needs, and keep it as its headers say; their clock is made up. */
import { Agent, request } from 'node:http';

/** @typedef {{status: number, etag: string, keptSeconds: number}} Answer */

/**
 * `max-age` of an answer; 0 if it has none.
 * @param {string} [cacheControl]
 */
export const keptSecondsOf = (cacheControl = '') => Number(/\bmax-age=(\d+)/.exec(cacheControl)?.[1] ?? 0);

/** One connection, as a browser has it. */
const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 * @returns {Promise<Answer>}
 */
const ask = (url, headers) =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers }, (response) => {
      const { statusCode = 0, headers: got } = response;
      response.resume().on('error', reject);
      response.on('end', () =>
        resolve({ status: statusCode, etag: got.etag ?? '', keptSeconds: keptSecondsOf(got['cache-control']) }),
      );
    });
    sent.on('error', reject).end();
  });

/**
 * @param {string} origin
 * @param {import('./hosting-cost.mjs').Mix} mix
 * @returns {(now: number) => Promise<void>} Looks at a page, at a time in seconds.
 */
export function startReader(origin, { files, isBare }) {
  /** @type {Map<string, {etag: string, until: number}>} */
  const kept = new Map();
  return async (now) => {
    for (const path of files) {
      const copy = isBare ? undefined : kept.get(path);
      if (copy && now < copy.until) continue;
      const { status, etag, keptSeconds } = await ask(origin + path, {
        'accept-encoding': isBare ? 'identity' : 'gzip, deflate, br',
        ...(copy && { 'if-none-match': copy.etag }),
      });
      if (status !== 200 && status !== 304) throw new Error(`${path} was answered with ${status}.`);
      kept.set(path, { etag, until: now + keptSeconds });
    }
  };
}

/** Lets go of the connection. */
export const leave = () => agent.destroy();
