/**
 * Tests the plug-in in a real WordPress: gets it, PHP's extension and a database from Debian into a temporary folder, installs
 * the zip there, and takes all of it away again, also after a failure.
 *
 * It ends with 0 if all went well, with 1 if a test failed, and with 77 if nothing could be tested, because the packages can't
 * be had: the last line then says why. With KC_WORDPRESS_SHOTS, pictures of the pages are put into that folder.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildPlugin, ZIP } from '../../wordpress/tools/build.mjs';
import { Unavailable } from './packages.mjs';
import { installPlugin, startSite } from './site.mjs';

const UNAVAILABLE = 77;

/** The tests; taking the plug-in away comes last. */
function checks() {
  const folder = join(import.meta.dirname, 'checks');
  const names = readdirSync(folder).sort((a, b) => Number(a === 'uninstall.mjs') - Number(b === 'uninstall.mjs'));
  return names.map((name) => join(folder, name));
}

/** @param {string} file @param {object} site */
async function passes(file, site) {
  const child = spawn(process.execPath, ['--test-reporter=spec', '--test', file], {
    stdio: 'inherit',
    env: { ...process.env, KC_WORDPRESS: JSON.stringify(site) },
  });
  const [code] = await once(child, 'close');
  return code === 0;
}

async function main() {
  await buildPlugin();
  const { stop, ...site } = await startSite();
  try {
    installPlugin(site, ZIP);
    console.log(`WordPress ${site.version} at ${site.origin}, with the plug-in from ${ZIP}`);
    let failed = 0;
    for (const file of checks()) if (!(await passes(file, site))) failed++;
    return failed;
  } finally {
    await stop();
  }
}

try {
  process.exitCode = (await main()) > 0 ? 1 : 0;
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = error instanceof Unavailable ? UNAVAILABLE : 1;
}
if (process.exitCode === UNAVAILABLE) console.error('Nothing was tested in WordPress.');
