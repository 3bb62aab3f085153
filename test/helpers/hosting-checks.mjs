/** What docs/hosting.md promises of the site file, asked of a server that runs: status, headers, encodings, bytes. */
import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { CONTENT, HASHED_CONTENT } from './hosting-folder.mjs';

const YEAR = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=300, stale-while-revalidate=86400';

/** With every answer, whatever its status. */
const ALWAYS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'Retry-After',
  'cross-origin-resource-policy': 'cross-origin',
  'x-content-type-options': 'nosniff',
};

/** @typedef {{status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer}} Answer */

/**
 * @param {string} url
 * @param {Record<string, string>} headers
 * @returns {Promise<Answer>}
 */
const ask = (url, headers = {}) =>
  new Promise((resolve, reject) => {
    const sent = request(url, { headers, agent: false }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk)).on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    sent.on('error', reject).end();
  });

/** @type {Record<string, (body: Buffer) => Buffer>} */
const DECODERS = { br: brotliDecompressSync, gzip: gunzipSync };
const ENDINGS = /** @type {const} */ ({ br: '.br', gzip: '.gz' });

/**
 * @typedef {object} Asked
 * @property {string} path
 * @property {string} type
 * @property {string} copies What `Cache-Control` must be.
 */

/** @param {string} version @returns {Asked[]} */
const askedOf = (version) => [
  { path: `/kc-answers/${version}/kc.js`, type: 'text/javascript; charset=utf-8', copies: YEAR },
  { path: `/kc-answers/${version}/kc-core.js`, type: 'text/javascript; charset=utf-8', copies: YEAR },
  { path: `/kc-answers/${version}/messages/es.js`, type: 'text/javascript; charset=utf-8', copies: YEAR },
  { path: `/kc-answers/${version}/themes/calm.css`, type: 'text/css; charset=utf-8', copies: YEAR },
  { path: `/kc-answers/${version}/content/en.json`, type: 'application/json; charset=utf-8', copies: YEAR },
  { path: CONTENT, type: 'application/json; charset=utf-8', copies: SHORT },
  { path: HASHED_CONTENT, type: 'application/json; charset=utf-8', copies: YEAR },
];

/** @param {Answer} answer @param {Record<string, string | undefined>} wanted */
function wrongHeaders({ headers }, wanted) {
  return Object.entries(wanted).flatMap(([name, value]) =>
    headers[name] === value ? [] : [`${name} is ${headers[name] ?? 'missing'}, not ${value ?? 'missing'}`],
  );
}

/**
 * @param {string} origin
 * @param {string} root
 * @param {Asked} asked
 * @param {'br' | 'gzip' | undefined} encoding What must be chosen of `accept`.
 * @param {string} accept
 */
async function checkFile(origin, root, { path, type, copies }, encoding, accept) {
  const file = join(root, path);
  const answer = await ask(origin + path, { 'accept-encoding': accept });
  const wrong = wrongHeaders(answer, {
    ...ALWAYS,
    'content-type': type,
    'cache-control': copies,
    'content-encoding': encoding,
    vary: 'Accept-Encoding',
  });
  if (answer.status !== 200) wrong.push(`the status is ${answer.status}, not 200`);
  const decoded = encoding && wrong.length === 0 ? DECODERS[encoding]?.(answer.body) : answer.body;
  if (!decoded?.equals(readFileSync(file))) wrong.push('the bytes are not those of the file');
  const packed = encoding && file + ENDINGS[encoding];
  if (packed && existsSync(packed) && !answer.body.equals(readFileSync(packed)))
    wrong.push(`the bytes are not those of the file ${ENDINGS[encoding]}`);
  const etag = answer.headers.etag ?? '';
  const again = await ask(origin + path, { 'accept-encoding': accept, 'if-none-match': etag });
  if (again.status !== 304 || again.body.length > 0)
    wrong.push(`asked again with its ETag (${etag || 'missing'}), the status is ${again.status}, not 304`);
  wrong.push(...wrongHeaders(again, { ...ALWAYS, 'cache-control': copies }).map((each) => `${each}, with the 304`));
  return wrong.map((each) => `${path}, Accept-Encoding: ${accept}: ${each}.`);
}

/** A copy of an error is kept by nobody; the page is told its status. @param {string} url */
async function checkMissing(url) {
  const answer = await ask(url);
  const wrong = wrongHeaders(answer, { ...ALWAYS, 'cache-control': undefined });
  if (answer.status !== 404) wrong.push(`the status is ${answer.status}, not 404`);
  return wrong.map((each) => `${url}, which isn’t there: ${each}.`);
}

/**
 * Sentences that say where a server does something else than docs/hosting.md promises.
 * @param {string} origin
 * @param {{root: string, version: string, hasBrotli: boolean}} served
 * @returns {Promise<string[]>}
 */
export async function checkHosting(origin, { root, version, hasBrotli }) {
  const complaints = [
    ...(await checkMissing(`${origin}/answers/none.json`)),
    ...(await checkMissing(`${origin}/kc-answers/${version}/none.js`)),
  ];
  for (const asked of askedOf(version)) {
    complaints.push(...(await checkFile(origin, root, asked, hasBrotli ? 'br' : 'gzip', 'gzip, deflate, br')));
    complaints.push(...(await checkFile(origin, root, asked, 'gzip', 'gzip')));
    complaints.push(...(await checkFile(origin, root, asked, undefined, 'identity')));
  }
  return complaints;
}
