/**
 * What delivery costs with the site file of docs/, by a real nginx under a bounded load, and on paper. Writes its tables
 * into docs/hosting.md.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { findNginx, missingForHosting } from '../../tools/setup-hosting.mjs';
import { checkHosting } from '../helpers/hosting-checks.mjs';
import { makeHostingFolder } from '../helpers/hosting-folder.mjs';
import { brotliModules, startNginx } from '../helpers/nginx.mjs';
import { mixesOf, paperCost, viewsOf } from './hosting-cost.mjs';
import { loadsOf, putLoad } from './hosting-load.mjs';
import { bytesOf, checkedOf, measuredCost, paperSizes } from './hosting-measured.mjs';
import { leave } from './hosting-readers.mjs';
import { writeBetween } from './write-between.mjs';

/** @typedef {import('../helpers/nginx.mjs').Nginx} Nginx */
/** @typedef {{root: string, version: string}} Folder */

const DOC = join(import.meta.dirname, '../../docs/hosting.md');
/** So far, in percent, may the log be from the paper. */
const MAX_OFF = 5;

const whole = (/** @type {number} */ value) => Math.round(value).toLocaleString('en');
const percent = (/** @type {number} */ part, /** @type {number} */ all) => `${Math.round((100 * part) / all)} %`;
const gigabytes = (/** @type {number} */ bytes) => (bytes / 1e9).toFixed(2);

/** @param {string[]} head @param {(string | number)[][]} rows */
const tableOf = (head, rows) =>
  [head, head.map((_, index) => (index === 0 ? '---' : '--:')), ...rows]
    .map((row) => `| ${row.join(' | ')} |`)
    .join('\n');

/** @param {Nginx} nginx @param {Folder} folder */
async function costs(nginx, { root, version }) {
  const folder = join(root, 'kc-answers', version, 'topics');
  const topics = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.js'))
    .map((name) => ({ name, size: statSync(join(folder, name)).size }));
  const rows = [];
  const complaints = [];
  for (const mix of mixesOf(version, topics)) {
    const paper = paperCost(mix, paperSizes(root));
    const { bytes, requests, checked } = await measuredCost(nginx, root, mix);
    const off = paper === bytes ? 0 : (100 * Math.abs(bytes - paper)) / Math.max(paper, 1);
    if (off > MAX_OFF) complaints.push(`${mix.name}: measured ${whole(bytes)} bytes, on paper ${whole(paper)}.`);
    const rate = (requests / viewsOf(mix)).toFixed(2);
    rows.push([mix.name, gigabytes(paper), gigabytes(bytes), rate, requests ? percent(checked, requests) : '']);
  }
  const head = ['What a page loads', 'GB on paper', 'GB measured', 'requests a page view', '304'];
  return { table: tableOf(head, rows), complaints, hasTopics: topics.length > 0 };
}

/** @param {Nginx} nginx @param {string} version */
async function loads(nginx, version) {
  const rows = [];
  const complaints = [];
  await nginx.takeLog();
  for (const load of loadsOf(version)) {
    if (load.encoding === 'br' && load.checks < 100 && !brotliModules().filter) continue;
    const { requests, seconds, failed } = await putLoad(nginx.origin, load);
    const lines = await nginx.takeLog();
    const odd = lines.filter(({ status }) => status !== 200 && status !== 304).length;
    if (failed + odd > 0) complaints.push(`${load.name}: ${failed} requests failed, ${odd} had another status.`);
    const share = percent(checkedOf(lines), lines.length);
    rows.push([load.name, whole(requests / seconds), whole(bytesOf(lines) / lines.length), share]);
  }
  return { table: tableOf(['Requests for', 'a second', 'bytes each', '304'], rows), complaints };
}

/** What the tables were measured with. @param {boolean} hasTopics */
function circumstances(hasTopics) {
  const nginx = /nginx\/(\S+)/.exec(spawnSync(String(findNginx()), ['-v'], { encoding: 'utf8' }).stderr)?.[1];
  const date = new Date().toISOString().slice(0, 10);
  const brotli = brotliModules().filter ? 'with' : 'without';
  const split = hasTopics ? '' : ' This build has no files in `topics/`, so the split is not in the table.';
  return `Measured on ${date} with nginx ${nginx}, ${brotli} its modules for brotli, one process, on a machine with ${availableParallelism()} cores that others used at the same time, wrk on the same one: bytes and shares are firm, requests a second are rough.${split}`;
}

/** @returns {string[]} */
function whyNot() {
  const needed = missingForHosting().filter((name) => ['nginx', 'wrk'].includes(name));
  if (needed.length > 0) return [`Not installed: ${needed.join(', ')}. On Debian: node tools/setup-hosting.mjs`];
  const isBuilt = ['kc.js', 'sri.json'].every((file) => existsSync(join(import.meta.dirname, '../../dist', file)));
  return isBuilt ? [] : ['There is no whole build in dist/: run npm run build first.'];
}

/** @param {Nginx} nginx @param {Folder} folder @returns {Promise<import('./run.mjs').Report>} */
async function measure(nginx, folder) {
  const wrong = await checkHosting(nginx.origin, { ...folder, hasBrotli: Boolean(brotliModules().filter) });
  if (wrong.length > 0) return { table: '', complaints: wrong };
  await nginx.takeLog();
  const cost = await costs(nginx, folder);
  const load = await loads(nginx, folder.version);
  const note = circumstances(cost.hasTopics);
  const table = `${note}\n\nFor a million page views:\n\n${cost.table}\n\nUnder load:\n\n${load.table}`;
  const complaints = [...cost.complaints, ...load.complaints];
  if (complaints.length === 0) await writeBetween(DOC, 'npm run bench -- hosting', table);
  return { table, complaints };
}

/** @returns {Promise<import('./run.mjs').Report>} */
export async function bench() {
  const absent = whyNot();
  if (absent.length > 0) return { table: '', complaints: absent };
  for (const name of missingForHosting()) console.log(`Measured without ${name}, which isn’t installed.`);
  const folder = makeHostingFolder();
  /** @type {Nginx | undefined} */
  let nginx;
  try {
    nginx = await startNginx(folder.root);
    return await measure(nginx, folder);
  } catch (error) {
    return { table: '', complaints: [/** @type {Error} */ (error).message] };
  } finally {
    leave();
    await nginx?.stop();
    folder.remove();
  }
}
