/** A module that no test loads is found, although a coverage report leaves it out. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { coverageGaps } from '../../tools/coverage-gaps.mjs';
import { filesIn } from '../../tools/stamp.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kc-coverage-'));
const report = join(folder, 'lcov.info');
after(() => rmSync(folder, { recursive: true }));

/** @param {string[]} files */
const write = (files) =>
  writeFileSync(report, files.map((file) => `TN:\nSF:${resolve(file)}\nend_of_record\n`).join(''));

test('nothing is missing from a report that holds every module', () => {
  write(filesIn('src'));
  assert.deepEqual(coverageGaps(report), []);
});

test('a module that is not in the report is named', () => {
  write(filesIn('src').filter((file) => file !== 'src/register.ts'));
  assert.deepEqual(coverageGaps(report), ['src/register.ts']);
});

test('a module of nothing but types is not asked for', () => {
  write([]);
  assert.ok(!coverageGaps(report).includes('src/json.d.ts'));
  assert.ok(coverageGaps(report).includes('src/register.ts'));
});
