/** A plain static server of the repository, as any host would be, with the headers that a test asks for. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** @type {Record<string, string>} */
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};

/**
 * @typedef {object} Site
 * @property {string} origin
 * @property {string[]} requests The paths that were asked for.
 * @property {() => void} close
 */

/**
 * `pages` are served besides the files or in place of them, by their path; a promise, when it is kept.
 * @param {{headers?: Record<string, string>, pages?: Record<string, string | Promise<string>>}} [options]
 * @returns {Promise<Site>}
 */
export async function startSite({ headers = {}, pages = {} } = {}) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    // Browsers ask for it by themselves.
    if (path === '/favicon.ico') return void response.writeHead(204).end();
    requests.push(path);
    const page = await pages[path];
    const file = join(root, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const isFile = file.startsWith(root) && (await stat(file).catch(() => undefined))?.isFile();
    const type = TYPES[extname(file) || (page ? '.html' : '')] ?? 'application/octet-stream';
    response.writeHead(page || isFile ? 200 : 404, { ...headers, 'content-type': type });
    if (page) response.end(page);
    else if (isFile) createReadStream(file).pipe(response);
    else response.end('Not found');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  server.unref();
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { origin: `http://127.0.0.1:${port}`, requests, close: () => server.close() };
}
