/** Faults of the headers: the type of the file, and who may read it. */
import { fails, failsThrice, fault, loads } from './fault.mjs';
import { GOOD } from './file.mjs';
import { send, sends } from './reply.mjs';

/** @param {string | string[] | undefined} type @param {string} [body] */
const typed = (type, body = GOOD) => sends({ headers: { 'content-type': type }, body });

const refused = fails('type');
const HTML = '<!doctype html><title>Welcome</title>';

export const types = [
  fault('type-none', 'The file has no type.', refused, typed(undefined)),
  fault('type-empty', 'The type is empty.', refused, typed('')),
  fault('type-html', 'The good file is typed as text/html.', refused, typed('text/html')),
  fault('type-text', 'The good file is typed as text/plain.', refused, typed('text/plain')),
  fault(
    'type-bytes',
    'The good file is typed as application/octet-stream.',
    refused,
    typed('application/octet-stream'),
  ),
  fault('type-script', 'The good file is typed as text/javascript.', refused, typed('text/javascript')),
  fault('html-as-json', 'A web page is typed as JSON.', fails('json'), typed('application/json', HTML)),
  fault(
    'type-case',
    'The type is Application/JSON; Charset="UTF-8".',
    loads(),
    typed('Application/JSON; Charset="UTF-8"'),
  ),
  fault(
    'type-parameters',
    'The type has parameters that nobody knows.',
    loads(),
    typed('application/json;version=1;;x'),
  ),
  fault('type-text-json', 'The type is text/json.', loads(), typed('text/json')),
  fault('type-ld-json', 'The type is application/ld+json.', loads(), typed('application/ld+json')),
  fault(
    'type-utf-16',
    'The type says charset=utf-16, the file is UTF-8.',
    loads(),
    typed('application/json; charset=utf-16'),
  ),
  fault(
    'nosniff',
    'The server forbids to guess the type.',
    loads(),
    sends({ headers: { 'x-content-type-options': 'nosniff' } }),
  ),
  fault(
    'attachment',
    'The file is to be saved, not shown.',
    loads(),
    sends({ headers: { 'content-disposition': 'attachment' } }),
  ),
  fault(
    'cookies',
    'The server sets a cookie, which isn’t kept.',
    loads(),
    sends({ headers: { 'set-cookie': 'reader=1' } }),
  ),
];

/** @param {string | string[] | undefined} origin */
const readable = (origin) => sends({ headers: { 'access-control-allow-origin': origin } });

export const rights = [
  fault('no-cors', 'The server lets no other origin read the file.', failsThrice('network'), readable(undefined)),
  fault(
    'cors-other',
    'The server lets another origin read the file.',
    failsThrice('network'),
    readable('https://clinic.example'),
  ),
  fault('cors-null', 'The server lets the origin “null” read the file.', failsThrice('network'), readable('null')),
  fault('cors-twice', 'The header that allows it stands there twice.', failsThrice('network'), readable(['*', '*'])),
  fault('cors-no-scheme', 'The server names the page’s host without its scheme.', failsThrice('network'), (exchange) =>
    readable(new URL(String(exchange.request.headers.origin)).host)(exchange),
  ),
  fault('cors-own', 'The server lets this page alone read the file.', loads(), (exchange) =>
    readable(exchange.request.headers.origin)(exchange),
  ),
  fault('cors-no-error', 'Status 500, which no other origin may read.', failsThrice('network'), (exchange) =>
    send(exchange, { status: 500, headers: { 'access-control-allow-origin': undefined } }),
  ),
  fault(
    'corp',
    'Cross-Origin-Resource-Policy is same-origin, but the page may read the file.',
    loads(),
    sends({ headers: { 'cross-origin-resource-policy': 'same-origin' } }),
  ),
  fault(
    'corp-no-cors',
    'Cross-Origin-Resource-Policy is same-origin, and nobody else may read the file.',
    failsThrice('network'),
    sends({ headers: { 'cross-origin-resource-policy': 'same-origin', 'access-control-allow-origin': undefined } }),
  ),
  fault(
    'csp',
    'The file comes with a policy that forbids everything.',
    loads(),
    sends({ headers: { 'content-security-policy': "default-src 'none'; sandbox" } }),
  ),
];
