/** Gets WordPress, a database and what PHP needs for it from Debian, into a folder: nothing is installed. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from '../../tools/find-chromium.mjs';

/** Why there can be no test here: the machine lacks what Debian would have. */
export class Unavailable extends Error {}

/**
 * @param {string} command @param {string[]} args @param {{cwd?: string, env?: NodeJS.ProcessEnv, input?: string}} [options]
 * @returns {string} what it printed
 */
export function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    ...options,
    env: { ...process.env, ...options.env },
  });
  if (status !== 0)
    throw new Error(`${command} ${args.join(' ').slice(0, 200)} failed: ${error?.message ?? (stderr || stdout)}`);
  return stdout;
}

/** What is unpacked whether or not the machine has it: WordPress links to some of it within the folder. */
const packages = (/** @type {string} */ php) => [
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
  'libjs-cropper',
  'libjs-underscore',
  'php-getid3',
  'mariadb-client-core',
  'mariadb-server-core',
  `php${php}-mysql`,
];

/** What the machine lacks besides, as apt would install it. @param {string[]} wanted */
function missingFor(wanted) {
  const simulated = run('apt-get', ['--simulate', 'install', '--no-install-recommends', ...wanted], {
    env: { LC_ALL: 'C' },
  });
  return [...simulated.matchAll(/^Inst (\S+)/gm)].map(([, name = '']) => name);
}

/** @param {string[]} names @param {string} folder */
function download(names, folder) {
  mkdirSync(folder, { recursive: true });
  run('apt-get', ['download', ...names], { cwd: folder });
  return readdirSync(folder).map((file) => join(folder, file));
}

/**
 * @param {string} folder
 * @returns {string} the version of WordPress; `usr/share/wordpress` is in the folder then
 */
export function getPackages(folder) {
  for (const program of ['apt-get', 'dpkg', 'php'])
    if (!onPath(program))
      throw new Unavailable(`There is no ${program} here. This test needs Debian, and php-cli of Debian.`);
  const php = run('php', ['-r', 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;']);
  const wanted = packages(php);
  try {
    const programs = wanted.filter((name) => !name.startsWith('wordpress'));
    const files = download([...new Set([...wanted, ...missingFor(programs)])], join(folder, 'packages'));
    for (const file of files) run('dpkg', ['-x', file, folder]);
  } catch (error) {
    throw new Unavailable(`Debian's packages could not be had. ${/** @type {Error} */ (error).message}`);
  }
  const version = readFileSync(join(folder, 'usr/share/wordpress/wp-includes/version.php'), 'utf8');
  return /\$wp_version = '([^']+)'/.exec(version)?.[1] ?? '';
}
