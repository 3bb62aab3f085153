/** Installs what docs/hosting.md is measured with, on Debian, by apt: nginx, its modules for brotli, and wrk. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { apt } from './apt.mjs';
import { isProgram, onPath } from './find-chromium.mjs';
import { whenRun } from './when-run.mjs';

const MODULES = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/usr/local/lib/nginx/modules'];

/** An ordinary user's PATH leaves out where Debian puts nginx. */
export const findNginx = () => onPath('nginx') ?? ['/usr/sbin/nginx', '/usr/local/sbin/nginx'].find(isProgram);

export const findWrk = () => onPath('wrk');

/** The file of a module of nginx. @param {'filter' | 'static'} kind */
export const findBrotli = (kind) =>
  MODULES.map((folder) => join(folder, `ngx_http_brotli_${kind}_module.so`)).find(existsSync);

/** The Debian packages of what isn't there. */
export function missingForHosting() {
  const wanted = {
    nginx: findNginx(),
    'libnginx-mod-http-brotli-filter': findBrotli('filter'),
    'libnginx-mod-http-brotli-static': findBrotli('static'),
    wrk: findWrk(),
  };
  return Object.entries(wanted).flatMap(([name, found]) => (found ? [] : [name]));
}

function setUp() {
  const missing = missingForHosting();
  if (missing.length === 0) return 'nginx, its modules for brotli, and wrk are installed.';
  if (!onPath('apt-get'))
    throw new Error(
      `Only Debian’s apt is known here. Install by hand what these packages hold: ${missing.join(', ')}.`,
    );
  apt('update');
  if (!apt('install', '-y', '--no-install-recommends', ...missing))
    throw new Error(`apt failed. By hand: sudo apt-get update && sudo apt-get install ${missing.join(' ')}`);
  const left = missingForHosting();
  if (left.length > 0) throw new Error(`apt is done, yet what these packages hold was not found: ${left.join(', ')}.`);
  return missing.includes('nginx')
    ? 'Installed. Debian may have started nginx as a service on port 80: sudo systemctl disable --now nginx stops that.'
    : 'Installed.';
}

await whenRun(import.meta.filename, () => console.log(setUp()));
