/**
 * Gets from Debian what the tests of pages that work against us put on those pages, without installing it: Prototype.js,
 * RequireJS, jQuery as WordPress has it, and two themes of WordPress with the style sheet that WordPress makes of the newer
 * one. It goes to .cache/debian/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apt } from './apt.mjs';
import { onPath } from './find-chromium.mjs';
import { whenRun } from './when-run.mjs';

const root = join(import.meta.dirname, '..');
const CACHE = join(root, '.cache');

/** Where the files of the packages are, as they would stand in `/`. */
export const DEBIAN = join(CACHE, 'debian');

const PACKAGES = [
  'libjs-prototype',
  'libjs-requirejs',
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
];

/** Libraries of others, by name. */
export const LIBRARIES = {
  'Prototype.js': join(DEBIAN, 'usr/share/javascript/prototype/prototype.js'),
  RequireJS: join(DEBIAN, 'usr/share/javascript/requirejs/require.js'),
  jQuery: join(DEBIAN, 'usr/share/wordpress/wp-includes/js/jquery/jquery.js'),
};

const WORDPRESS = join(DEBIAN, 'usr/share/wordpress');
/** What WordPress puts on a page of the theme Twenty Twenty-Three. */
export const BLOCK_THEME_STYLES = join(DEBIAN, 'twentytwentythree.css');

/** @param {string} command @param {string[]} args @param {string} [cwd] */
function run(command, args, cwd) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed: ${error?.message ?? (stderr || stdout)}`);
  return stdout;
}

function unpack() {
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'debian-'));
  run('apt-get', ['download', ...PACKAGES], folder);
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.deb')))
    run('dpkg', ['-x', name, '.'], folder);
  rmSync(DEBIAN, { recursive: true, force: true });
  renameSync(folder, DEBIAN);
}

function writeBlockThemeStyles() {
  const theme = join(WORDPRESS, 'wp-content/themes/twentytwentythree');
  const styles = run('php', [join(root, 'test/embed/block-theme-styles.php'), WORDPRESS, theme]);
  if (!styles.includes('.wp-block')) throw new Error('WordPress made no style sheet of its theme Twenty Twenty-Three.');
  writeFileSync(BLOCK_THEME_STYLES, styles);
}

function setUp() {
  if ([BLOCK_THEME_STYLES, ...Object.values(LIBRARIES)].every(existsSync)) return 'All of Debian is there.';
  if (!onPath('apt-get')) throw new Error('Only Debian’s apt is known here: the tests with its packages are skipped.');
  apt('update');
  if (!onPath('php') && !apt('install', '-y', '--no-install-recommends', 'php-cli'))
    throw new Error('php-cli could not be installed. By hand: sudo apt-get install php-cli');
  unpack();
  writeBlockThemeStyles();
  return 'Prototype.js, RequireJS and two themes of WordPress have been unpacked.';
}

await whenRun(import.meta.filename, () => console.log(setUp()));
