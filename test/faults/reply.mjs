/** The ways of answering that faults are put together from. */
import { setTimeout as wait } from 'node:timers/promises';
import { GOOD } from './file.mjs';

/** @typedef {import('./fault.mjs').Exchange} Exchange */
/** @typedef {Record<string, string | string[] | number | undefined>} Headers */

/** Sent with everything, unless a fault is about it. */
export const OPEN = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'retry-after' };
export const JSON_TYPE = { 'content-type': 'application/json' };

/** A header that is given as `undefined` isn't sent. @param {Headers} headers */
const sent = (headers) => Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));

/**
 * Answers with a body, or with the good file.
 * @param {Exchange} exchange
 * @param {{status?: number, headers?: Headers, body?: string | Uint8Array}} [reply]
 */
export function send({ response }, { status = 200, headers = {}, body = GOOD } = {}) {
  response.writeHead(status, sent({ ...OPEN, ...JSON_TYPE, ...headers })).end(body);
}

/** An answer that is made beforehand. @param {Parameters<typeof send>[1]} [reply] @returns {(exchange: Exchange) => void} */
export const sends = (reply) => (exchange) => send(exchange, reply);

/** Sends a file of our own as it is. @param {string | Uint8Array} body */
export const sendsBody = (body) => sends({ body });

/**
 * Begins an answer whose end is up to the caller.
 * @param {Exchange} exchange
 * @param {Headers} [headers]
 */
export const begin = ({ response }, headers = {}) => response.writeHead(200, { ...OPEN, ...JSON_TYPE, ...headers });

const HEAD = Object.entries({ ...OPEN, ...JSON_TYPE })
  .map(([name, value]) => `${name}: ${value}\r\n`)
  .join('');

/** Writes past Node's own HTTP. @param {Exchange} exchange @param {string} headers @param {string | Uint8Array} [body] */
export function writeRaw({ socket }, headers, body = '') {
  socket.write(`HTTP/1.1 200 OK\r\n${HEAD}connection: close\r\n${headers}\r\n`);
  socket.write(body);
}

/**
 * Sends the same again and again for as long as somebody takes it.
 * @param {Exchange} exchange
 * @param {string} chunk
 * @param {number} everyMs
 * @param {number} [times]
 */
export async function repeat({ response }, chunk, everyMs, times = Infinity) {
  const closed = new Promise((resolve) => response.once('close', resolve));
  for (let sent = 0; sent < times && !response.closed; sent++) {
    if (!response.write(chunk)) await Promise.race([closed, new Promise((resolve) => response.once('drain', resolve))]);
    await wait(everyMs);
  }
}

/** The load is told to give up after a second. */
export const HASTY = { attributes: { 'timeout-ms': '1000' } };
