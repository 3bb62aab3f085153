/**
 * Writes x.br and x.gz beside a file x, or beside each text file of a folder, so that a server need not compress it as it
 * sends it: `node tools/precompress.mjs /var/www/answers/kc-answers/0.1.0`. Only for what never changes afterwards.
 */
import { existsSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { whenRun } from './when-run.mjs';

const TEXTS = ['.css', '.html', '.js', '.json', '.map', '.txt'];

/** Smaller files don't get smaller. */
const MIN_BYTES = 256;

/** @type {Record<string, (text: Buffer) => Buffer>} */
const ENCODERS = {
  '.br': (text) => brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  '.gz': (text) => gzipSync(text, { level: 9 }),
};

/** @param {string} path */
const filesOf = (path) =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));

/**
 * @param {string} path Of a file or a folder.
 * @returns {{files: number, bytes: number, br: number, gz: number}} How many files, and their bytes in each form.
 */
export function precompress(path) {
  const sum = { files: 0, bytes: 0, br: 0, gz: 0 };
  for (const file of filesOf(path)) {
    const { size, atime, mtime } = statSync(file);
    if (!TEXTS.includes(extname(file)) || size < MIN_BYTES) continue;
    const text = readFileSync(file);
    for (const [ending, encode] of Object.entries(ENCODERS)) {
      const packed = encode(text);
      writeFileSync(file + ending, packed);
      // The time makes the ETag: servers that got the same files must say the same one.
      utimesSync(file + ending, atime, mtime);
      sum[ending === '.br' ? 'br' : 'gz'] += packed.length;
    }
    sum.files++;
    sum.bytes += size;
  }
  return sum;
}

function main() {
  const [path, ...more] = process.argv.slice(2);
  if (!path || more.length > 0) throw new Error('Name one folder or file: node tools/precompress.mjs dist');
  if (!existsSync(path)) throw new Error(`There is no ${path}. Name one folder or file that is there.`);
  const { files, ...sizes } = precompress(path);
  if (files === 0)
    throw new Error(`${path} holds nothing to compress: ${TEXTS.join(', ')} of ${MIN_BYTES} bytes or more.`);
  const [plain, br, gz] = [sizes.bytes, sizes.br, sizes.gz].map((count) => count.toLocaleString('en'));
  console.log(`${path}: ${files} files of ${plain} bytes, ${br} as .br, ${gz} as .gz.`);
}

await whenRun(import.meta.filename, main);
