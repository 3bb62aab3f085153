/** Serves the demo pages while one works on code or content: builds what is missing, then prints the address. */
import { watch } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { startDevServer } from '@web/dev-server';
import config from '../web-dev-server.config.mjs';
import { buildContent } from './build-content.mjs';
import { buildScripts } from './build-scripts.mjs';
import { buildSite } from './build-site.mjs';

const root = join(import.meta.dirname, '..');
const HOST = '127.0.0.1';

/**
 * @param {number} wanted 0 for any free port
 * @returns {Promise<number>} the wanted port, or a free one if it is taken
 */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error) => (wanted === 0 ? reject(error) : resolve(freePort(0))));
    server.listen(wanted, HOST, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** Builds the content anew when an author saves a file; a reload of the page shows it. */
function watchContent() {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const rebuild = () =>
    buildContent()
      .then(buildSite)
      .catch((error) => console.error(error.message));
  watch(join(root, 'content'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(rebuild, 100);
  });
}

/** @param {unknown} error */
function giveUp(error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

await buildScripts().then(buildSite).catch(giveUp);
const port = await freePort(Number(process.env.PORT ?? 8000));
await startDevServer({
  config: { ...config, port },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
watchContent();
console.log(`kc-answers demo: http://${HOST}:${port}/demo/`);
