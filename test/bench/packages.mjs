/** The packages that kc-answers is measured against: installed beside this file when they are needed, told by their version. */
import { isInstalled, lockedVersion, npmCi } from '../../tools/ensure-deps.mjs';

/** Installs what package-lock.json in this folder asks for. Throws a sentence if that fails. */
export function installPackages() {
  if (isInstalled(import.meta.dirname)) return;
  console.log('Installing what is measured against (about 900 MB, once) …');
  if (!npmCi(import.meta.dirname))
    throw new Error('npm ci failed in test/bench: see above. Is the package registry reachable?');
}

/** @param {string} name */
export const versionOf = (name) => lockedVersion(import.meta.dirname, name);
