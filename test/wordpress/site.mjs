/** A real WordPress in a folder of its own, with a server on loopback and a user of each role. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../helpers/nginx.mjs';
import { startDatabase } from './database.mjs';
import { getPackages, run } from './packages.mjs';

/** Those who may write posts. */
export const ROLES = /** @type {const} */ (['administrator', 'editor', 'author', 'contributor']);

/** The users are named after their roles. */
export const PASSWORD = 'a long enough password';

/**
 * What a test needs to know of it; it goes to the test's process in KC_WORDPRESS.
 * @typedef {{folder: string, wordpress: string, origin: string, version: string, php: string[]}} Site
 */

/** @param {string} socket @param {string} origin */
const settings = (socket, origin) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
$table_prefix = 'wp_';
define( 'WP_HOME', '${origin}' );
define( 'WP_SITEURL', '${origin}' );
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'FS_METHOD', 'direct' );
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

const INSTALL = `
define( 'WP_INSTALLING', true );
require 'wp-load.php';
require 'wp-admin/includes/upgrade.php';
wp_install( 'Example clinic', 'administrator', 'admin@clinic.example', true, '', '${PASSWORD}' );
foreach ( array( 'editor', 'author', 'contributor' ) as $role ) {
	wp_insert_user( array( 'user_login' => $role, 'user_pass' => '${PASSWORD}', 'user_email' => "$role@clinic.example", 'role' => $role ) );
}
`;

/** Runs PHP in it, with the whole of WordPress, and returns what it prints. @param {Site} site @param {string} code */
export const php = ({ php: args, wordpress }, code) =>
  // A network of sites asks which of them is meant.
  run('php', [...args, '-r', `$_SERVER['HTTP_HOST'] = '127.0.0.1'; require 'wp-load.php'; ${code}`], {
    cwd: wordpress,
  });

/** Installs the plug-in from its zip, as an administrator does who uploads it. @param {Site} site @param {string} zip */
export function installPlugin(site, zip) {
  const said = php(
    site,
    `require_once ABSPATH . 'wp-admin/includes/admin.php';
    WP_Filesystem();
    $done = unzip_file( '${zip}', WP_PLUGIN_DIR );
    $done = is_wp_error( $done ) ? $done : activate_plugin( 'kc-answers/kc-answers.php', '', is_multisite() );
    echo is_wp_error( $done ) ? $done->get_error_message() : 'active';`,
  );
  if (said !== 'active') throw new Error(`The plug-in could not be activated: ${said}`);
}

/** @param {string} folder @returns {string[]} the extension for MariaDB, from where it was unpacked */
function extensions(folder) {
  const all = readdirSync(join(folder, 'usr/lib/php'), { recursive: true, encoding: 'utf8' });
  return ['mysqlnd.so', 'mysqli.so'].flatMap((name) => {
    const file = all.find((each) => each.endsWith(`/${name}`));
    if (!file) throw new Error(`There is no ${name} in the package of PHP for MySQL.`);
    return ['-d', `extension=${join(folder, 'usr/lib/php', file)}`];
  });
}

/** @returns {Promise<Site & {stop: () => Promise<void>}>} */
export async function startSite() {
  const folder = mkdtempSync(join(tmpdir(), 'kc-wp-'));
  /** @type {(() => unknown)[]} */
  const cleanups = [() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })];
  /** @type {Promise<void> | undefined} */
  let stopping;
  // Whoever asks again waits for the same end.
  const stop = () => (stopping ??= cleanUp());
  const cleanUp = async () => {
    for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
  };
  // Ctrl+C, too, leaves nothing behind.
  const end = () => void stop().finally(() => process.exit(1));
  process.once('SIGINT', end).once('SIGTERM', end);
  try {
    const version = getPackages(folder);
    const socket = await startDatabase(folder, (end) => cleanups.push(end));
    const wordpress = join(folder, 'usr/share/wordpress');
    const origin = `http://127.0.0.1:${await freePort()}`;
    const args = [...extensions(folder), '-d', 'memory_limit=256M'];
    writeFileSync(join(wordpress, 'wp-config.php'), settings(socket, origin));
    // Browsers ask for it by themselves; WordPress would answer with an image that Debian leaves out.
    writeFileSync(join(wordpress, 'favicon.ico'), '');
    const create = `$db = new mysqli( 'localhost', 'root', '', '', 0, '${socket}' ); $db->query( 'CREATE DATABASE wordpress' );`;
    run('php', [...args, '-r', create]);
    run('php', [...args, '-r', INSTALL], { cwd: wordpress });
    const server = spawn('php', [...args, '-S', origin.slice('http://'.length), '-t', wordpress], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
      stdio: 'ignore',
      // Its workers end with it only as a group.
      detached: true,
    });
    const ended = once(server, 'close');
    cleanups.push(async () => {
      if (server.exitCode === null) process.kill(-Number(server.pid), 'SIGTERM');
      await ended;
    });
    const site = { folder, wordpress, origin, version, php: args };
    await untilAnswering(`${origin}/wp-login.php`);
    return { ...site, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {string} url */
async function untilAnswering(url) {
  const end = Date.now() + 30_000;
  for (;;) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    if (Date.now() > end) throw new Error(`WordPress didn't answer within 30 seconds: ${response?.status}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
