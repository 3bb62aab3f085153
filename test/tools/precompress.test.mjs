/** `node tools/precompress.mjs`: what a server sends in place of a file. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { precompress } from '../../tools/precompress.mjs';

const TEXT = 'Ask your care team. '.repeat(100);
let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'kc-precompress-'))));
afterEach(() => rmSync(folder, { recursive: true }));

test('each text of a folder gets a .br and a .gz of the same words and the same time', () => {
  mkdirSync(join(folder, 'messages'));
  const file = join(folder, 'messages/es.js');
  writeFileSync(file, TEXT);
  utimesSync(file, 1_000_000, 1_000_000);
  writeFileSync(join(folder, 'small.js'), 'x');
  writeFileSync(join(folder, 'picture.png'), TEXT);
  const { files, bytes, br, gz } = precompress(folder);
  assert.deepEqual([files, bytes], [1, TEXT.length]);
  assert.deepEqual(readdirSync(folder).sort(), ['messages', 'picture.png', 'small.js']);
  assert.equal(brotliDecompressSync(readFileSync(`${file}.br`)).toString(), TEXT);
  assert.equal(gunzipSync(readFileSync(`${file}.gz`)).toString(), TEXT);
  assert.deepEqual([statSync(`${file}.br`).size, statSync(`${file}.gz`).size], [br, gz]);
  for (const ending of ['.br', '.gz']) assert.equal(statSync(file + ending).mtimeMs, 1_000_000_000);
  assert.equal(precompress(folder).files, 1, 'what is compressed isn’t compressed again');
});

test('one file may be named', () => {
  const file = join(folder, 'clinic.3f9a0c7d52e1.json');
  writeFileSync(file, TEXT);
  assert.equal(precompress(file).files, 1);
  assert.equal(gunzipSync(readFileSync(`${file}.gz`)).toString(), TEXT);
});

test('the command says what it can’t use', () => {
  const run = (/** @type {string[]} */ ...args) => {
    const { status, stderr } = spawnSync(process.execPath, ['tools/precompress.mjs', ...args], { encoding: 'utf8' });
    return `${status} ${stderr}`;
  };
  assert.match(run(), /^1 Name one folder or file/);
  assert.match(run('no-such-folder'), /^1 There is no no-such-folder\./);
  assert.match(run(folder), /^1 .*holds nothing to compress/);
});
