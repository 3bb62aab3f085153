/** Packages are installed anew exactly when node_modules isn't what package-lock.json asks for. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { isInstalled, lockedVersion } from '../../tools/ensure-deps.mjs';

const folder = mkdtempSync(join(tmpdir(), 'kc-deps-'));
after(() => rmSync(folder, { recursive: true }));

/** @type {(file: string, value: object) => void} */
const write = (file, value) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), JSON.stringify(value));
};

const one = { version: '1.0.0', integrity: 'sha512-one' };

beforeEach(() => {
  write('package-lock.json', { packages: { '': {}, 'node_modules/one': one } });
  write('node_modules/.package-lock.json', { packages: { 'node_modules/one': one } });
  write('node_modules/one/package.json', {});
});

test('what is installed as locked needs nothing', () => {
  assert.equal(isInstalled(folder), true);
});

test('a new version in the lock is noticed', () => {
  write('package-lock.json', { packages: { 'node_modules/one': { ...one, version: '1.0.1' } } });
  assert.equal(isInstalled(folder), false);
});

test('a package that was added to the lock is noticed', () => {
  write('package-lock.json', { packages: { 'node_modules/one': one, 'node_modules/two': one } });
  assert.equal(isInstalled(folder), false);
});

test("an optional package of another system doesn't matter", () => {
  write('package-lock.json', { packages: { 'node_modules/one': one, 'node_modules/two': { ...one, optional: true } } });
  assert.equal(isInstalled(folder), true);
});

test('a folder that somebody deleted is noticed', () => {
  rmSync(join(folder, 'node_modules/one'), { recursive: true });
  assert.equal(isInstalled(folder), false);
});

test('without node_modules, everything is to be installed', () => {
  rmSync(join(folder, 'node_modules'), { recursive: true });
  assert.equal(isInstalled(folder), false);
});

test('the version of a package is that of the lock, installed or not', () => {
  write('package-lock.json', { packages: { 'node_modules/one': { ...one, version: '1.0.1' } } });
  assert.equal(lockedVersion(folder, 'one'), '1.0.1');
  assert.throws(() => lockedVersion(folder, 'two'), /package-lock.json has no package two: add it/);
});
