/** Faults of the address: redirects without an end or to where content may not come from, and a `src` that is none. */
import { setTimeout as wait } from 'node:timers/promises';
import { fails, failsThrice, fault, loads } from './fault.mjs';
import { HASTY, send, sends } from './reply.mjs';

/** @typedef {import('./fault.mjs').Exchange} Exchange */

/** @param {Exchange} exchange @param {string} location @param {number} [status] */
const lead = (exchange, location, status = 302) =>
  send(exchange, { status, headers: { location, 'content-type': undefined }, body: '' });

/** Redirects at first, then sends the good file. @param {(exchange: Exchange) => string} to @param {number} [status] */
const leads = (to, status) => (/** @type {Exchange} */ exchange) =>
  exchange.url.searchParams.has('there') ? send(exchange) : lead(exchange, to(exchange), status);

/** @param {string} address */
const leadsOff = (address) => (/** @type {Exchange} */ exchange) => lead(exchange, address);

/** The address of the same fault at another origin. @param {'elsewhere' | 'forbidden'} origin */
const there =
  (origin) =>
  (/** @type {Exchange} */ { url, origins }) =>
    `${origins[origin]}${url.pathname}?there`;

const twice = loads({ requests: 2 });
const lost = failsThrice('network');
const LOGIN = '<!doctype html><title>Welcome</title><form>Log in to the guest network.</form>';

export const redirects = [
  ...[301, 302, 303, 307, 308].map((status) =>
    fault(
      `redirect-${status}`,
      `Status ${status} leads to the good file.`,
      twice,
      leads(({ url }) => `${url.pathname}?there`, status),
    ),
  ),
  fault('redirect-5', 'Five redirects lead to the good file.', loads({ requests: 6 }), (exchange) =>
    exchange.nth < 6 ? lead(exchange, `?hop=${exchange.nth}`) : send(exchange),
  ),
  fault('redirect-loop', 'A redirect leads to itself.', failsThrice('network', { requests: 63 }), (exchange) =>
    lead(exchange, exchange.url.pathname),
  ),
  fault('redirect-pair', 'Two redirects lead to each other.', failsThrice('network', { requests: 63 }), (exchange) =>
    lead(exchange, exchange.url.search ? exchange.url.pathname : '?other'),
  ),
  fault(
    'redirect-endless',
    'Each redirect leads to another address.',
    failsThrice('network', { requests: 63 }),
    (exchange) => lead(exchange, `?hop=${exchange.nth}`),
  ),
  fault(
    'redirect-slow',
    'Each redirect takes 0.6 s; the load may take 1 s.',
    fails('timeout', { requests: 2, time: '1 s' }),
    async (exchange) => {
      await wait(600);
      lead(exchange, `?hop=${exchange.nth}`);
    },
    // Firefox goes on to the end of the redirects although nobody waits any more.
    { ...HASTY, differs: { firefox: { requests: 21 } } },
  ),
  fault('redirect-nowhere', 'A redirect has no address.', fails('status'), sends({ status: 302, body: '' })),
  fault(
    'redirect-allowed',
    'A redirect leads to another origin, which the page allows.',
    twice,
    leads(there('elsewhere')),
  ),
  fault(
    'redirect-forbidden',
    'A redirect leads to another origin, which the page doesn’t allow.',
    fails('origin', { requests: 2 }),
    leads(there('forbidden')),
  ),
  fault('redirect-data', 'A redirect leads to a data: address.', lost, leadsOff('data:application/json,{}')),
  fault(
    'redirect-script',
    'A redirect leads to a javascript: address.',
    lost,
    leadsOff('javascript:globalThis.isHacked=true'),
  ),
  fault('redirect-file', 'A redirect leads to a file: address.', lost, leadsOff('file:///etc/passwd')),
  fault('redirect-broken', 'A redirect leads to what is no address.', lost, leadsOff('http://[')),
  fault('redirect-password', 'A redirect leads to an address with a password.', lost, (exchange) =>
    lead(exchange, `http://user:secret@${exchange.url.host}${exchange.url.pathname}`),
  ),
  fault('redirect-refused', 'A redirect leads to where nobody listens.', lost, (exchange) =>
    lead(exchange, `${exchange.origins.refusing}/x.json`),
  ),
];

export const portals = [
  fault(
    'portal',
    'A guest network puts its login page in place of the file.',
    fails('type'),
    sends({ headers: { 'content-type': 'text/html' }, body: LOGIN }),
  ),
  fault('portal-redirect', 'A guest network leads to its login page.', fails('type', { requests: 2 }), (exchange) =>
    exchange.url.search
      ? send(exchange, { headers: { 'content-type': 'text/html' }, body: LOGIN })
      : lead(exchange, '?login'),
  ),
  fault(
    'portal-elsewhere',
    'A guest network leads to its login page at another origin.',
    failsThrice('network', { requests: 6 }),
    (exchange) =>
      exchange.url.search
        ? send(exchange, {
            headers: { 'content-type': 'text/html', 'access-control-allow-origin': undefined },
            body: LOGIN,
          })
        : lead(exchange, `${exchange.origins.forbidden}${exchange.url.pathname}?login`),
  ),
];

/** Nothing is requested. @param {string} name @param {string} what @param {string} code @param {NonNullable<import('./fault.mjs').Fault['src']>} src */
const unasked = (name, what, code, src) => fault(name, what, fails(code, { requests: 0 }), () => {}, { src });

export const addresses = [
  unasked('src-empty', 'The src is empty.', 'src', () => ''),
  unasked('src-script', 'The src is a javascript: address.', 'src', () => 'javascript:globalThis.isHacked=true'),
  unasked('src-data', 'The src is a data: address.', 'src', () => 'data:application/json,{}'),
  unasked('src-ftp', 'The src is an ftp: address.', 'src', () => 'ftp://127.0.0.1/x.json'),
  unasked(
    'src-password',
    'The src holds a password.',
    'src',
    ({ here }) => `${here.replace('//', '//user:secret@')}/x.json`,
  ),
  unasked('src-broken', 'The src is no address.', 'src', () => 'http://['),
  unasked(
    'src-forbidden',
    'The src is of another origin, which the page doesn’t allow.',
    'origin',
    ({ forbidden }) => `${forbidden}/x.json`,
  ),
];
