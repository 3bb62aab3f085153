/** What delivery costs by the log of a real nginx, and the sizes that the same comes to on paper. */
import { readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { CONTENT } from '../helpers/hosting-folder.mjs';
import { brotliModules } from '../helpers/nginx.mjs';
import { DAY, isFixed, viewsOf } from './hosting-cost.mjs';
import { startReader } from './hosting-readers.mjs';

/** @typedef {import('../helpers/nginx-site.mjs').Logged} Logged */
/** @typedef {import('../helpers/nginx.mjs').Nginx} Nginx */
/** @typedef {import('./hosting-cost.mjs').Mix} Mix */

/** The bytes of a file as the site file sends it, on paper. @param {string} root */
export const paperSizes = (root) => (/** @type {string} */ path, /** @type {boolean} */ isBare) => {
  const text = readFileSync(join(root, path));
  const { filter, static: packed } = brotliModules();
  if (isBare) return text.length;
  if (isFixed(path)) return statSync(join(root, `${path}${packed ? '.br' : '.gz'}`)).size;
  if (!filter) return gzipSync(text, { level: 6 }).length;
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
};

/** @param {readonly Logged[]} lines */
export const bytesOf = (lines) => lines.reduce((sum, { bytes }) => sum + bytes, 0);
/** @param {readonly Logged[]} lines */
export const checkedOf = (lines) => lines.filter(({ status }) => status === 304).length;

/**
 * Bytes for a million page views, from nginx's log of a hundred readers.
 * @param {Nginx} nginx
 * @param {string} root
 * @param {Mix} mix
 */
export async function measuredCost(nginx, root, mix) {
  const content = join(root, CONTENT);
  /** @type {Logged[]} */
  const lines = [];
  for (const { at, share } of mix.habits) {
    const readers = Array.from({ length: share }, () => startReader(nginx.origin, mix));
    for (const [view, now] of at.entries()) {
      const isNextDay = now - (at[view - 1] ?? now) > DAY / 2;
      // Another time of change is another ETag.
      if (mix.isCorrected && isNextDay) utimesSync(content, new Date(), statSync(content).mtimeMs / 1000 + 1);
      for (const look of readers) await look(now);
      const seen = await nginx.takeLog();
      if (view > 0 || !mix.onlyRepeats) lines.push(...seen);
    }
  }
  return { bytes: (bytesOf(lines) / viewsOf(mix)) * 1e6, requests: lines.length, checked: checkedOf(lines) };
}
