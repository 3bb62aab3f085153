/** The editors, sanitizers and Markdown engines: installed beside this file when they are needed, told by their version. */
import { isInstalled, lockedVersion, npmCi } from '../../tools/ensure-deps.mjs';

const TEN_MINUTES_MS = 600_000;

/** Installs what package-lock.json in this folder asks for; says whether all of it is there. */
export function installPackages() {
  if (isInstalled(import.meta.dirname)) return true;
  console.log('Installing the editors and sanitizers (about 200 MB, once) …');
  return npmCi(import.meta.dirname, TEN_MINUTES_MS);
}

/** @param {string} name */
export const versionOf = (name) => lockedVersion(import.meta.dirname, name);
