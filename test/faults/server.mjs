/** Serves every fault by its name, on loopback: `http://127.0.0.1:…/<load>/<name>.json`. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { FAULTS } from './list.mjs';

/** @typedef {import('node:http').Server} Server */
/** @typedef {import('./fault.mjs').Origins} Origins */

/**
 * @typedef {object} FaultServer
 * @property {Origins} origins
 * @property {(load: string, fault: import('./fault.mjs').Fault) => string} src The address of a fault for one load.
 * @property {(load: string, name: string) => number} requests How often it was asked for by that load.
 * @property {(load: string, name: string) => number} sent How many bytes were given to the network for it.
 * @property {() => void} close
 */

const byName = new Map(FAULTS.map((each) => [each.name, each]));
if (byName.size < FAULTS.length) throw new Error('Two faults have the same name.');

/** @param {Server} server */
async function listen(server) {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}`;
}

/** The origin of a port at which nobody listens. */
async function refusingOrigin() {
  const server = createServer();
  const origin = await listen(server);
  await once(server.close(), 'close');
  return origin;
}

/** @returns {Promise<FaultServer>} */
export async function startFaultServer() {
  /** @type {Map<string, import('node:net').Socket[]>} */
  const asked = new Map();
  const servers = Array.from({ length: 3 }, () => createServer({ keepAliveTimeout: 0 }, answer));
  const [here = '', elsewhere = '', forbidden = ''] = await Promise.all(servers.map(listen));
  const origins = { here, elsewhere, forbidden, refusing: await refusingOrigin() };

  /** @type {import('node:http').RequestListener} */
  function answer(request, response) {
    const { socket } = request;
    const url = new URL(`http://${request.headers.host}${request.url}`);
    const [, key = '', name = ''] = /^\/([^/]+\/([^/]+))\.json$/.exec(url.pathname) ?? [];
    const fault = byName.get(name);
    if (!fault) return void response.writeHead(404).end();
    const sockets = [...(asked.get(key) ?? []), socket];
    asked.set(key, sockets);
    response.shouldKeepAlive = false;
    // The browser leaves whenever it wants to.
    for (const each of [socket, response]) each.on('error', () => {});
    fault.serve({ request, response, socket, url, origins, nth: sockets.length });
  }

  return {
    origins,
    src: (load, { name, src }) => src?.(origins) ?? `${here}/${load}/${name}.json`,
    requests: (load, name) => asked.get(`${load}/${name}`)?.length ?? 0,
    sent: (load, name) => (asked.get(`${load}/${name}`) ?? []).reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
    close() {
      for (const server of servers) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
