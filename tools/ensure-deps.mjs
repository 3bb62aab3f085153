/** Makes sure that Node is new enough and that node_modules holds what package-lock.json asks for. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** @typedef {{version?: string, integrity?: string, optional?: boolean, link?: boolean}} LockedPackage */

/** @param {string} version as in `process.versions.node` */
function isTooOld(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
}

/**
 * @param {string} file
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/**
 * npm keeps a second lock in node_modules of what it really installed: comparing the two also notices what
 * `npm install` did, and needs no stamp of our own.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const installed = packagesOf(join(folder, 'node_modules/.package-lock.json'));
  return Object.entries(packagesOf(join(folder, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '' || wanted.link) return true;
    const found = installed[path];
    if (!found) return wanted.optional === true;
    return (
      found.version === wanted.version &&
      found.integrity === wanted.integrity &&
      existsSync(join(folder, path, 'package.json'))
    );
  });
}

/**
 * The version that the package-lock.json of a folder names, installed or not.
 * @param {string} folder
 * @param {string} name
 * @returns {string}
 */
export function lockedVersion(folder, name) {
  const { version } = packagesOf(join(folder, 'package-lock.json'))[`node_modules/${name}`] ?? {};
  if (!version) throw new Error(`${folder}/package-lock.json has no package ${name}: add it to package.json there.`);
  return version;
}

/**
 * Runs `npm ci` in a folder, with the npm that started this process if there is one.
 * @param {string} folder
 * @param {number} [timeLimitMs] None by default.
 */
export function npmCi(folder, timeLimitMs) {
  const npm = process.env.npm_execpath;
  const isScript = npm !== undefined && /\.c?js$/.test(npm);
  const [command, first] = isScript ? [process.execPath, [npm]] : ['npm', []];
  const { status } = spawnSync(command, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    timeout: timeLimitMs,
    shell: !isScript && process.platform === 'win32',
  });
  return status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (isTooOld(process.versions.node)) {
    console.error(
      `Node.js 20.19 or newer is needed; this is ${process.versions.node}. Install the current LTS from nodejs.org.`,
    );
    process.exit(1);
  }
  if (!isInstalled(root)) {
    console.log('Installing the packages of package-lock.json (first run, or the lock has changed) …');
    if (!npmCi(root)) {
      console.error('npm ci failed: see above. Is the package registry reachable?');
      process.exit(1);
    }
  }
}
