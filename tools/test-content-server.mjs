/**
 * A server of content for browser tests, that can be slow, broken or of another origin as the test asks.
 *
 * `GET /__test__/content.json?…`, all of it optional:
 * - `key=K`         the name under which requests are counted, in each browser, and by which `status` steps on
 * - `status=500,200` one status for each request of the same key; the last one stays
 * - `delayMs=300`   waits before it answers
 * - `file=path`     what to send, from the root of the repository (default: dist/content/en.json)
 * - `body=text`     what to send instead of a file
 * - `type=mime`     the content type (default: application/json)
 * - `header=n:v`    one more response header; may stand several times
 * - `cors=1`        lets other origins read the answer (`localhost` and `127.0.0.1` are different origins)
 * - `dripMs=50`     sends `body` a character at a time and then never ends
 *
 * `GET /__test__/log?key=K` answers with the number of requests that had this key; with `detail=1`, with a list of
 * `{method, url, headers, aborted}`.
 */
import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const root = join(import.meta.dirname, '..');

/** @typedef {{method: string, url: string, headers: object, aborted: boolean}} LoggedRequest */
/** @typedef {import('@web/dev-server-core').Context} Context */

/** @type {Map<string, LoggedRequest[]>} */
const log = new Map();

/**
 * Several browsers run the same test at the same time; to each its own count.
 * @param {Context} context
 * @param {string} key
 */
const scopeOf = (context, key) => `${context.get('user-agent')} ${key}`;

/**
 * @param {Context} context
 * @param {string} key
 * @returns {number} how many requests had this key before
 */
function note(context, key) {
  const scope = scopeOf(context, key);
  const entry = { method: context.method, url: context.url, headers: { ...context.headers }, aborted: false };
  context.res.once('close', () => (entry.aborted = !context.res.writableEnded));
  const entries = log.get(scope) ?? [];
  log.set(scope, entries);
  return entries.push(entry) - 1;
}

/** @param {string} file */
async function bytesOf(file) {
  const path = normalize(join(root, file));
  if (!path.startsWith(root + sep)) throw new Error(`${file} lies outside the repository`);
  return readFile(path);
}

/**
 * Answers by itself: @web/test-runner would mark whatever has a file extension as fresh for a year.
 * @param {Context} context
 * @param {number} status
 * @param {Record<string, string>} headers
 */
function startAnswer(context, status, headers) {
  context.respond = false;
  return context.res.writeHead(status, { 'cache-control': 'no-store', ...headers });
}

/** @param {URLSearchParams} wants */
function headersOf(wants) {
  const more = wants.getAll('header').map((header) => {
    const [name = '', ...value] = header.split(':');
    return [name.trim(), value.join(':').trim()];
  });
  return {
    'content-type': wants.get('type') ?? 'application/json',
    ...(wants.get('cors') === '1' ? { 'access-control-allow-origin': '*' } : {}),
    ...Object.fromEntries(more),
  };
}

/** @param {Context} context */
async function sendContent(context) {
  const wants = context.URL.searchParams;
  const before = note(context, wants.get('key') ?? '');
  const statuses = (wants.get('status') ?? '200').split(',').map(Number);
  await sleep(Number(wants.get('delayMs') ?? 0));
  const body = wants.get('body') ?? (await bytesOf(wants.get('file') ?? 'dist/content/en.json'));
  const status = statuses[Math.min(before, statuses.length - 1)] ?? 200;
  const answer = startAnswer(context, status, headersOf(wants));
  const dripMs = wants.get('dripMs');
  if (dripMs === null) answer.end(body);
  else for (const character of String(body)) await sleep(Number(dripMs)).then(() => answer.write(character));
}

/** @param {Context} context */
function sendLog(context) {
  const wants = context.URL.searchParams;
  const entries = log.get(scopeOf(context, wants.get('key') ?? '')) ?? [];
  const answer = startAnswer(context, 200, { 'content-type': 'application/json' });
  answer.end(JSON.stringify(wants.get('detail') === '1' ? entries : entries.length));
}

/**
 * @param {Context} context
 * @param {() => Promise<unknown>} next
 */
export async function testContentServer(context, next) {
  if (context.path === '/__test__/content.json') await sendContent(context);
  else if (context.path === '/__test__/log') sendLog(context);
  else await next();
}
