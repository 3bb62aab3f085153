/** Faults of the status: errors that pass and errors that stay, and when the server wants to be asked again. */
import { fails, failsThrice, fault, loads } from './fault.mjs';
import { GOOD } from './file.mjs';
import { send, sends } from './reply.mjs';

const HTML = '<!doctype html><title>Error</title><h1>Error</h1>';
const html = (/** @type {number} */ status) => sends({ status, headers: { 'content-type': 'text/html' }, body: HTML });

/** An error at first, then the good file. @param {Record<string, string>} [headers] @param {number} [status] */
const once =
  (headers = {}, status = 503) =>
  (/** @type {import('./fault.mjs').Exchange} */ exchange) =>
    send(exchange, exchange.nth === 1 ? { status, headers } : {});

/** @param {number} status @param {string} what @param {import('./reply.mjs').Headers} [headers] */
const final = (status, what, headers = {}) =>
  fault(`${status}`, what, fails('status'), sends({ status, headers: { ...headers } }));

export const refusals = [
  fault('204', 'No content, typed as JSON.', fails('json'), sends({ status: 204, body: '' })),
  fault(
    '206',
    'Half of the file, which nobody asked for.',
    fails('json'),
    sends({
      status: 206,
      headers: { 'content-range': `bytes 0-99/${GOOD.length}` },
      body: GOOD.slice(0, 100),
    }),
  ),
  fault('300', 'Several choices, and no address.', fails('status'), sends({ status: 300 })),
  fault(
    '304',
    '“Not modified”, although the browser has nothing yet.',
    fails('status'),
    sends({ status: 304, body: '' }),
  ),
  final(400, 'Bad request.'),
  final(401, 'A password is wanted; no dialog opens.', { 'www-authenticate': 'Basic realm="files"' }),
  final(403, 'Forbidden.'),
  final(404, 'Not found, with the good file as its body.'),
  fault('404-html', 'Not found, as a web page.', fails('status'), html(404)),
  final(410, 'Gone.'),
  final(418, 'The server is a teapot.'),
  final(451, 'Forbidden by law.'),
  fault(
    'problem-json',
    'Status 400, with its reason as application/problem+json.',
    fails('status'),
    sends({
      status: 400,
      headers: { 'content-type': 'application/problem+json' },
      body: '{"title":"Bad request"}',
    }),
  ),
];

const passing = failsThrice('status');

export const passingErrors = [
  fault('408', 'The server waited too long.', passing, sends({ status: 408 })),
  fault('425', 'Too early.', passing, sends({ status: 425 })),
  fault('429', 'Too many requests.', passing, sends({ status: 429 })),
  fault('500', 'The server is broken.', passing, sends({ status: 500 })),
  fault('502-html', 'The server behind the server is broken, as a web page.', passing, html(502)),
  fault('503', 'Out of service.', passing, sends({ status: 503 })),
  fault('504', 'The server behind the server is too slow.', passing, html(504)),
  fault('511', 'The network wants a login first.', passing, html(511)),
  fault('500-once', 'Broken, then good.', loads({ requests: 2, time: '0.3 to 0.8 s' }), once({}, 500)),
  fault('503-once', 'Out of service, then good.', loads({ requests: 2, time: '0.3 to 0.8 s' }), once()),
  fault('503-twice', 'Out of service twice, then good.', loads({ requests: 3, time: '0.8 to 2.3 s' }), (exchange) =>
    send(exchange, exchange.nth < 3 ? { status: 503 } : {}),
  ),
  fault(
    '503-then-404',
    'Out of service, then not found.',
    fails('status', { requests: 2, time: '0.3 to 0.8 s' }),
    (exchange) => send(exchange, { status: exchange.nth === 1 ? 503 : 404 }),
  ),
];

const after = (/** @type {string} */ asked) => ({ 'retry-after': asked });

export const retryAfter = [
  fault('retry-after-0', 'Status 503, to be asked again at once; then good.', loads({ requests: 2 }), once(after('0'))),
  fault(
    'retry-after-1',
    'Status 503, to be asked again after 1 s; then good.',
    loads({ requests: 2, time: '1 s' }),
    once(after('1')),
  ),
  fault(
    'retry-after-1-429',
    'Status 429, to be asked again after 1 s; then good.',
    loads({ requests: 2, time: '1 s' }),
    once(after('1'), 429),
  ),
  fault(
    'retry-after-2-hasty',
    'Status 503, to be asked again after 2 s; the load may take 1 s, waits that were asked for aside.',
    loads({ requests: 2, time: '2 to 3 s' }),
    once(after('2')),
    { attributes: { 'timeout-ms': '1000' } },
  ),
  fault(
    'retry-after-date',
    'Status 503, to be asked again at a time 2 s from now; then good.',
    loads({ requests: 2, time: '1 to 2 s' }),
    (exchange) => once(after(new Date(Date.now() + 2000).toUTCString()))(exchange),
  ),
  fault(
    'retry-after-past',
    'Status 503, to be asked again at a time in the past; then good.',
    loads({ requests: 2 }),
    once(after('Wed, 21 Oct 2015 07:28:00 GMT')),
  ),
  fault('retry-after-3600', 'Status 503, to be asked again after an hour.', fails('status'), once(after('3600'))),
  fault('retry-after-next-year', 'Status 503, to be asked again next year.', fails('status'), (exchange) =>
    once(after(new Date(Date.now() + 365 * 86_400_000).toUTCString()))(exchange),
  ),
  fault(
    'retry-after-huge',
    'Status 503, to be asked again after 10³⁰ s.',
    fails('status'),
    once(after(`1${'0'.repeat(30)}`)),
  ),
  fault(
    'retry-after-garbage',
    'Status 503, to be asked again “soon”: the waits are our own.',
    passing,
    sends({ status: 503, headers: after('soon') }),
  ),
  fault(
    'retry-after-empty',
    'Status 503, with an empty Retry-After.',
    passing,
    sends({ status: 503, headers: after('') }),
  ),
  fault(
    'retry-after-broken',
    'Status 503, to be asked again after 1.5 s, which isn’t allowed: the waits are our own.',
    passing,
    sends({ status: 503, headers: after('1.5') }),
  ),
  fault(
    'retry-after-hidden',
    'Status 503, to be asked again after 3600 s, in a header that the server doesn’t expose to other origins.',
    passing,
    sends({ status: 503, headers: { ...after('3600'), 'access-control-expose-headers': undefined } }),
  ),
];
