/** A MariaDB server of our own, that nobody but this user can reach: no port, no service of the machine. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { run } from './packages.mjs';

const LIBRARIES = ['usr/lib/x86_64-linux-gnu', 'usr/lib/aarch64-linux-gnu', 'usr/lib', 'lib'];

/**
 * @param {string} folder where its packages were unpacked
 * @param {(stop: () => Promise<void>) => void} atEnd takes what stops it, also where it doesn't come up
 * @returns {Promise<string>} its socket
 */
export async function startDatabase(folder, atEnd) {
  const data = join(folder, 'database');
  // The path of a socket may have 107 bytes.
  const socket = join(folder, 'db.sock');
  const env = { LD_LIBRARY_PATH: LIBRARIES.map((path) => join(folder, path)).join(':') };
  const { username } = userInfo();
  mkdirSync(data);
  run(
    join(folder, 'usr/bin/mariadb-install-db'),
    [
      '--no-defaults',
      `--basedir=${join(folder, 'usr')}`,
      `--datadir=${data}`,
      `--user=${username}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { env },
  );
  const server = spawn(
    join(folder, 'usr/sbin/mariadbd'),
    [
      '--no-defaults',
      `--basedir=${join(folder, 'usr')}`,
      `--datadir=${data}`,
      `--socket=${socket}`,
      `--user=${username}`,
      '--skip-networking',
      '--innodb-buffer-pool-size=64M',
      '--innodb-flush-log-at-trx-commit=0',
    ],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  server.stderr.on('data', (chunk) => (said += chunk));
  const ended = once(server, 'close');
  atEnd(async () => {
    server.kill('SIGTERM');
    await ended;
  });
  const end = Date.now() + 60_000;
  while (!existsSync(socket)) {
    if (server.exitCode !== null || Date.now() > end)
      throw new Error(`The database didn't start: ${said.slice(-2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return socket;
}
