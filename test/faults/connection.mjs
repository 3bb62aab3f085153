/** Faults of the connection: no way there, or an answer that is late, slow or endless. */
import { setTimeout as wait } from 'node:timers/promises';
import { fails, failsThrice, fault, loads, TEN_TIMES, UNNOTICED } from './fault.mjs';
import { GOOD } from './file.mjs';
import { begin, HASTY, repeat, send } from './reply.mjs';

const HALF = GOOD.slice(0, GOOD.length / 2);
const nothing = () => {};
const unreached = failsThrice('network', { requests: 0 });
const timeout = fails('timeout', { time: '1 s' });

export const unreachable = [
  fault('refused', 'Nobody listens at the port.', unreached, nothing, { src: ({ refusing }) => `${refusing}/x.json` }),
  fault('no-such-host', 'The name of the host doesn’t exist.', unreached, nothing, {
    src: () => 'http://kc-answers.invalid/x.json',
  }),
  fault('blocked-port', 'The port is one that browsers never ask.', unreached, nothing, {
    src: () => 'http://127.0.0.1:1/x.json',
  }),
  fault('no-tls', 'The address is https, the server speaks plain http.', unreached, nothing, {
    src: ({ here }) => `${here.replace('http:', 'https:')}/x.json`,
  }),
  fault(
    'reset',
    'The connection is reset before the answer.',
    failsThrice('network'),
    ({ socket }) => socket.resetAndDestroy(),
    { differs: TEN_TIMES },
  ),
  fault('closed', 'The connection is closed without an answer.', failsThrice('network'), ({ socket }) => socket.end(), {
    differs: TEN_TIMES,
  }),
  fault('not-http', 'Another kind of server answers.', failsThrice('network'), ({ socket }) =>
    socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
  ),
  fault('half-headers', 'The headers break off.', failsThrice('network'), ({ socket }) =>
    socket.end('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\naccess-control-all'),
  ),
  fault('huge-headers', 'A header is 1 MB long.', failsThrice('network'), (exchange) =>
    send(exchange, { headers: { 'x-long': 'x'.repeat(1_000_000) } }),
  ),
  fault(
    'two-lengths',
    'Two headers tell two lengths.',
    failsThrice('network'),
    ({ socket }) =>
      socket.end(
        `HTTP/1.1 200 OK\r\naccess-control-allow-origin: *\r\ncontent-type: application/json\r\ncontent-length: 10\r\ncontent-length: 20\r\n\r\n${GOOD}`,
      ),
    { differs: UNNOTICED },
  ),
];

export const late = [
  fault('late', 'The answer comes after half a second.', loads({ time: '0.5 s' }), async (exchange) => {
    await wait(500);
    send(exchange);
  }),
  fault(
    'paused',
    'The second half comes half a second after the first.',
    loads({ time: '0.5 s' }),
    async (exchange) => {
      begin(exchange).write(HALF);
      await wait(500);
      exchange.response.end(GOOD.slice(HALF.length));
    },
  ),
  fault('silent', 'Nothing ever comes; the load may take 1 s.', timeout, nothing, HASTY),
  fault(
    'silent-10-s',
    'Nothing ever comes; the load may take the 10 s of the default.',
    { ...timeout, time: '10 s' },
    nothing,
  ),
  fault(
    'slow-headers',
    'The headers come letter by letter, without an end.',
    timeout,
    async ({ socket }) => {
      socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
      while (!socket.closed) {
        socket.write('x');
        await wait(50);
      }
    },
    HASTY,
  ),
  fault(
    'drip',
    'The body comes byte by byte; the load may take 1 s.',
    timeout,
    async (exchange) => {
      begin(exchange);
      for (const letter of GOOD.padStart(100_000)) {
        if (exchange.response.closed) return;
        exchange.response.write(letter);
        await wait(20);
      }
    },
    HASTY,
  ),
  fault(
    'drip-10-s',
    'The body comes byte by byte; the load may take the 10 s of the default.',
    { ...timeout, time: '10 s' },
    (exchange) => {
      begin(exchange);
      return repeat(exchange, ' ', 100);
    },
  ),
  fault(
    'stalled',
    'The body stops in the middle, the connection stays.',
    timeout,
    (exchange) => begin(exchange).write(HALF),
    HASTY,
  ),
  fault(
    'length-too-long',
    'More is announced than comes, the connection stays.',
    timeout,
    (exchange) => begin(exchange, { 'content-length': GOOD.length + 10 }).write(GOOD),
    HASTY,
  ),
  fault(
    'endless-slow',
    'The body has no end and comes slowly.',
    timeout,
    (exchange) => {
      begin(exchange);
      return repeat(exchange, ' '.repeat(1000), 50);
    },
    HASTY,
  ),
  fault('endless-fast', 'The body has no end and comes fast.', fails('size'), (exchange) => {
    begin(exchange);
    return repeat(exchange, ' '.repeat(100_000), 0);
  }),
];
