/** Faults of size and compression: files that are too large, cut or wrongly packed, and bombs. */
import { Readable } from 'node:stream';
import { brotliCompressSync, createGzip, deflateSync, gzipSync } from 'node:zlib';
import { fails, failsThrice, fault, loads, UNNOTICED } from './fault.mjs';
import { GOOD, ofSize } from './file.mjs';
import { begin, repeat, send, sends } from './reply.mjs';

const MB = 1_000_000;
const gzip = gzipSync(GOOD);

/** @param {string} encoding @param {string | Uint8Array} body */
const packed = (encoding, body) => sends({ headers: { 'content-encoding': encoding }, body });

/** @type {Map<number, Promise<Buffer>>} */
const bombs = new Map();

/** The good file and spaces after it, so many bytes in all, packed: made once, piece by piece. @param {number} size */
function bombOf(size) {
  const made = bombs.get(size) ?? makeBomb(size);
  bombs.set(size, made);
  return made;
}

/** @param {number} size */
async function makeBomb(size) {
  const spaces = Buffer.alloc(MB, ' ');
  const pieces = [Buffer.from(ofSize(MB)), ...Array.from({ length: size / MB - 1 }, () => spaces)];
  return Buffer.concat(await Readable.from(pieces).pipe(createGzip()).toArray());
}

/** @param {number} size */
const bomb = (size) => async (/** @type {import('./fault.mjs').Exchange} */ exchange) =>
  send(exchange, { headers: { 'content-encoding': 'gzip' }, body: await bombOf(size) });

/** Must be made before the time of a load is taken. */
export const makeBombs = () => Promise.all([MB, 100 * MB, 1000 * MB].map(bombOf));

export const sizes = [
  fault('2-mb', 'The file has 2,000,000 bytes, as many as are allowed.', loads(), sends({ body: ofSize(2 * MB) })),
  fault('2-mb-and-1', 'The file has a byte more.', fails('size'), sends({ body: ofSize(2 * MB + 1) })),
  fault('100-mb', 'The file has 100 MB, and says so.', fails('size'), (exchange) => {
    begin(exchange, { 'content-length': 100 * MB });
    return repeat(exchange, ofSize(MB), 0, 100);
  }),
  fault('gzip-1-mb', 'Packed with gzip, a few kB become 1 MB: as much as is allowed.', loads(), bomb(MB)),
  fault('gzip-100-mb', 'Packed with gzip, 100 kB become 100 MB.', fails('size'), bomb(100 * MB)),
  fault('gzip-1-gb', 'Packed with gzip, 1 MB becomes 1 GB.', fails('size'), bomb(1000 * MB)),
];

export const encodings = [
  fault('gzip', 'Packed with gzip.', loads(), packed('gzip', gzip)),
  fault('deflate', 'Packed with deflate.', loads(), packed('deflate', deflateSync(GOOD))),
  fault('gzip-twice', 'Packed with gzip twice, and labelled so.', loads(), packed('gzip, gzip', gzipSync(gzip))),
  fault('gzip-x', 'Packed with gzip under its old name x-gzip.', loads(), packed('x-gzip', gzip)),
  fault(
    'gzip-cut',
    'The packed file is cut in the middle.',
    fails('json'),
    packed('gzip', gzip.subarray(0, gzip.length / 2)),
  ),
  fault('gzip-plain', 'Labelled gzip, but plain text.', failsThrice('network'), packed('gzip', GOOD), {
    differs: { webkit: loads() },
  }),
  fault(
    'gzip-brotli',
    'Labelled gzip, but packed with Brotli.',
    failsThrice('network'),
    packed('gzip', brotliCompressSync(GOOD)),
    { differs: UNNOTICED },
  ),
  fault('brotli-gzip', 'Labelled Brotli, but packed with gzip.', failsThrice('network'), packed('br', gzip)),
  fault('gzip-unlabelled', 'Packed with gzip, and not labelled.', fails('json'), sends({ body: gzip })),
  fault(
    'gzip-labelled-once',
    'Packed with gzip twice, and labelled once.',
    fails('json'),
    packed('gzip', gzipSync(gzip)),
  ),
  fault('gzip-empty', 'Labelled gzip, and empty.', fails('json'), packed('gzip', '')),
  fault(
    'encoding-unknown',
    'Labelled with an encoding that doesn’t exist, but plain.',
    loads(),
    packed('x-none', GOOD),
  ),
];
