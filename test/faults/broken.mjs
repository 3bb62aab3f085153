/** Faults of an answer that has begun: cut, wrongly measured, or wrapped in what few servers send. */
import { setTimeout as wait } from 'node:timers/promises';
import { fails, failsThrice, fault, loads, UNNOTICED } from './fault.mjs';
import { GOOD } from './file.mjs';
import { begin, send, writeRaw } from './reply.mjs';

const HALF = GOOD.slice(0, GOOD.length / 2);

export const cut = [
  fault(
    'cut',
    'The connection is closed in the middle of a body whose length was told.',
    failsThrice('network'),
    (exchange) => {
      writeRaw(exchange, `content-length: ${GOOD.length}\r\n`, HALF);
      exchange.socket.end();
    },
    { differs: UNNOTICED },
  ),
  fault(
    'cut-no-length',
    'The connection is closed in the middle of a body whose length wasn’t told.',
    fails('json'),
    (exchange) => {
      writeRaw(exchange, '', HALF);
      exchange.socket.end();
    },
  ),
  fault(
    'cut-chunks',
    'The connection is closed between two chunks.',
    failsThrice('network'),
    (exchange) => {
      writeRaw(exchange, 'transfer-encoding: chunked\r\n', `${HALF.length.toString(16)}\r\n${HALF}\r\n`);
      exchange.socket.end();
    },
    { differs: UNNOTICED },
  ),
  fault(
    'cut-by-reset',
    'The connection is reset in the middle of the body.',
    failsThrice('network'),
    async (exchange) => {
      begin(exchange, { 'content-length': GOOD.length }).write(HALF);
      await wait(100);
      exchange.socket.resetAndDestroy();
    },
  ),
  fault(
    'bad-chunk',
    'A chunk has no length.',
    failsThrice('network'),
    (exchange) => {
      writeRaw(exchange, 'transfer-encoding: chunked\r\n', `zz\r\n${GOOD}\r\n0\r\n\r\n`);
      exchange.socket.end();
    },
    { differs: UNNOTICED },
  ),
  fault('length-too-short', 'Less is announced than comes.', fails('json'), (exchange) => {
    writeRaw(exchange, `content-length: ${HALF.length}\r\n`, GOOD);
    exchange.socket.end();
  }),
  fault(
    'cut-once',
    'The connection is reset in the middle of the body, then the file is good.',
    loads({ requests: 2, time: '0.3 to 0.8 s' }),
    async (exchange) => {
      if (exchange.nth > 1) return send(exchange);
      begin(exchange, { 'content-length': GOOD.length }).write(HALF);
      await wait(100);
      exchange.socket.resetAndDestroy();
    },
  ),
  fault(
    'closed-second',
    'Asked again over the same connection after a 503, the server closes it; then the file is good.',
    loads({ requests: 3, time: '0 to 2.3 s' }),
    (exchange) => {
      if (exchange.nth === 2) return exchange.socket.destroy();
      exchange.response.shouldKeepAlive = true;
      send(exchange, { status: exchange.nth === 1 ? 503 : 200 });
    },
  ),
  fault('early-hints', 'Status 103 comes before the file.', loads(), (exchange) => {
    exchange.response.writeEarlyHints({ link: '</style.css>; rel=preload; as=style' });
    send(exchange);
  }),
  fault('continue', 'Status 100 comes before the file, although nobody waits for it.', loads(), (exchange) => {
    exchange.response.writeContinue();
    send(exchange);
  }),
  fault('plain-status', 'The status has no words, as in “HTTP/1.1 200”.', loads(), ({ socket }) => {
    socket.end(`HTTP/1.1 200\r\naccess-control-allow-origin: *\r\ncontent-type: application/json\r\n\r\n${GOOD}`);
  }),
];
