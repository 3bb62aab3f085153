/** The packages that kc-answers is measured against: installed beside this file when they are needed, told by their version. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isInstalled, npmCi } from '../../tools/ensure-deps.mjs';

/** Installs what package-lock.json in this folder asks for. Throws a sentence if that fails. */
export function installPackages() {
  if (isInstalled(import.meta.dirname)) return;
  console.log('Installing what is measured against (about 900 MB, once) …');
  if (!npmCi(import.meta.dirname))
    throw new Error('npm ci failed in test/bench: see above. Is the package registry reachable?');
}

/**
 * The version that package-lock.json names, installed or not.
 * @param {string} name
 * @returns {string}
 */
export function versionOf(name) {
  const { packages } = JSON.parse(readFileSync(join(import.meta.dirname, 'package-lock.json'), 'utf8'));
  const version = packages[`node_modules/${name}`]?.version;
  if (!version) throw new Error(`test/bench/package-lock.json has no package ${name}: add it to its package.json.`);
  return version;
}
