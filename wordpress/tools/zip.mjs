/** Writes a zip file that depends on nothing but what is in it: no dates, no owners. */
import { crc32, deflateRawSync } from 'node:zlib';

/** Version 2.0, names in UTF-8, deflated, 1 January 1980. */
const COMMON = [20, 0x0800, 8, 0, 0x0021];

/** @param {number} size @param {(view: DataView) => void} fill */
function record(size, fill) {
  const bytes = Buffer.alloc(size);
  fill(new DataView(bytes.buffer, bytes.byteOffset, size));
  return bytes;
}

/**
 * What a file's own header and its entry in the directory have in common.
 * @param {DataView} view @param {number} at @param {{crc: number, packed: Buffer, size: number, name: Buffer}} file
 */
function describe(view, at, { crc, packed, size, name }) {
  COMMON.forEach((value, index) => view.setUint16(at + 2 * index, value, true));
  [crc, packed.length, size].forEach((value, index) => view.setUint32(at + 10 + 4 * index, value, true));
  view.setUint16(at + 22, name.length, true);
}

/** @param {[name: string, bytes: Uint8Array][]} files @returns {Buffer} */
export function zipOf(files) {
  /** @type {Buffer[]} */
  const bodies = [];
  /** @type {Buffer[]} */
  const entries = [];
  let offset = 0;
  for (const [path, bytes] of files) {
    const file = {
      crc: crc32(bytes),
      packed: deflateRawSync(bytes, { level: 9 }),
      size: bytes.length,
      name: Buffer.from(path),
    };
    const header = record(30, (view) => {
      view.setUint32(0, 0x04034b50, true);
      describe(view, 4, file);
    });
    const entry = record(46, (view) => {
      view.setUint32(0, 0x02014b50, true);
      view.setUint16(4, 20, true);
      describe(view, 6, file);
      view.setUint32(42, offset, true);
    });
    bodies.push(header, file.name, file.packed);
    entries.push(entry, file.name);
    offset += header.length + file.name.length + file.packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = record(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, files.length, true);
    view.setUint16(10, files.length, true);
    view.setUint32(12, directory.length, true);
    view.setUint32(16, offset, true);
  });
  return Buffer.concat([...bodies, directory, end]);
}
