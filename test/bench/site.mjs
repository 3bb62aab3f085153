/** Serves the pages of the candidates on this machine alone, compressed, and says what each visit has asked for. */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** @typedef {{brotli: number, gzip: number}} Weight Bytes on the wire. */
/** @typedef {{path: string, isPage: boolean}} Request `path` is the file's, with the candidate's folder. */

/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

// Of long pages only the time in the browser is told: the best compression would take minutes.
const LONG = 2_000_000;

/** @param {string} text */
function compress(text) {
  const quality = text.length > LONG ? 4 : 11;
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
}

/**
 * Files stand under `/<delay>/<path>`: a script is held back for so many milliseconds.
 * @param {Map<string, string>} files by their path
 */
export async function startSite(files) {
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();
  /** @type {string[]} */
  const requests = [];

  /** @param {string} path @param {string} text */
  function brotliOf(path, text) {
    const known = compressed.get(path) ?? compress(text);
    compressed.set(path, known);
    return known;
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const [, delay = '0', ...rest] = pathname.split('/');
    const path = rest.join('/');
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const text = files.get(name);
    requests.push(name);
    if (text === undefined) return void response.writeHead(404).end();
    const type = TYPES[extname(name)] ?? 'text/plain';
    const isBrotli = /\bbr\b/.test(String(request.headers['accept-encoding']));
    const body = isBrotli ? brotliOf(name, text) : Buffer.from(text);
    const headers = { 'content-type': type, 'content-length': body.length, 'cache-control': 'no-store' };
    const send = () => response.writeHead(200, { ...headers, ...(isBrotli && { 'content-encoding': 'br' }) }).end(body);
    setTimeout(send, extname(name) === '.js' ? Number(delay) : 0);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  server.unref();
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    origin: `http://127.0.0.1:${port}`,
    /** What has been asked for since the last call. */
    takeRequests: () => requests.splice(0),
    /** @param {string} path @returns {Weight} */
    weigh(path) {
      const text = files.get(path) ?? '';
      return { brotli: brotliOf(path, text).length, gzip: gzipSync(text, { level: 9 }).length };
    },
    close: () => server.close(),
  };
}

/** @typedef {Awaited<ReturnType<typeof startSite>>} Site */
