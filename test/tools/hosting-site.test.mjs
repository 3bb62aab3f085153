/** docs/nginx-site.conf is what docs/hosting.md and SECURITY.md say, and is measured as it stands. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { mainConf, readLogLine, siteAt, siteText } from '../helpers/nginx-site.mjs';

const PLACE = { port: 8123, root: '/tmp/site', log: '/tmp/log' };
const MODULES = { filter: '/m/filter.so', static: '/m/static.so' };
const site = siteText();

const read = (/** @type {string} */ file) => readFileSync(join(import.meta.dirname, '../..', file), 'utf8');

/** Which lines differ, as they are afterwards. @param {string} text */
function changedLines(text) {
  const [before, after] = [site, text].map((each) => each.split('\n'));
  assert.equal(after?.length, before?.length);
  return after?.filter((line, index) => line !== before?.[index]).map((line) => line.trim().replace(/ +#.*/, ''));
}

test('only the port, the root and the log of the site file are other ones where it is measured', () => {
  const place = ['listen 127.0.0.1:8123;', 'root /tmp/site;', 'access_log /tmp/log kc_answers;'];
  assert.deepEqual(changedLines(siteAt(site, PLACE, {})), place);
  const brotli = ['brotli on;', 'brotli_types *;', 'brotli_min_length 256;', 'brotli_static on;'];
  assert.deepEqual(changedLines(siteAt(site, PLACE, MODULES)), [...place, ...brotli]);
});

test('a site file without what has to be replaced is refused', () => {
  assert.throws(() => siteAt(site.replace('listen 80;', 'listen 81;'), PLACE, {}), /has 0 lines like .*listen 80/);
  assert.throws(() => siteAt(site + site, PLACE, {}), /has 2 lines like/);
});

test('the modules that are there are loaded, and no others', () => {
  assert.ok(!mainConf('/s', {}).includes('load_module'));
  assert.match(mainConf('/s', MODULES), /load_module \/m\/filter\.so;\nload_module \/m\/static\.so;\n/);
  assert.match(mainConf('/s', {}), /include \/s;/);
});

test('a line of the log is read, and another format is refused', () => {
  const line = '2026-11-28T01:00:00+00:00 304 402 0 GET /answers/a b.json "-"';
  const read = { status: 304, bytes: 402, body: 0, method: 'GET', path: '/answers/a b.json', encoding: '-' };
  assert.deepEqual(readLogLine(line), read);
  assert.throws(() => readLogLine('127.0.0.1 - - [28/Nov/2026] "GET /"'), /isn’t of the format kc_answers/);
});

test('the log holds nothing of the reader', () => {
  const format = /^log_format[^;]+;/m.exec(site)?.[0] ?? '';
  assert.match(format, /\$status/);
  assert.doesNotMatch(format, /remote|realip|forwarded|referer|user_agent|cookie|\$args|request_uri/);
});

/** The headers that the first column of a table names, as `Name: value`. @param {string} text */
const headersIn = (text) =>
  [...text.matchAll(/^\| (`[A-Z][\w-]+: .+?) +\|/gm)].flatMap(([, cell = '']) =>
    [...cell.matchAll(/`([A-Z][\w-]+): ([^`]+)`/g)].map(([, name = '', value = '']) => ({ name, value })),
  );

/** Whether the site file sends a header. @param {{name: string, value: string}} header */
function isSent({ name, value }) {
  if (name === 'Content-Type') return site.includes(`"${value}"`);
  if (name === 'Cache-Control') return site.includes(` "${value}";`);
  if (name === 'Content-Encoding') return site.includes(`# brotli on;`) && site.includes('  gzip on;');
  // Only https may promise https.
  const start = name === 'Strict-Transport-Security' ? '# add_header' : 'add_header';
  return site.split('\n').some((line) => line.trim().startsWith(`${start} ${name} "${value}" always;`));
}

const content = /## A server for content\n(.*?)\n## /s.exec(read('SECURITY.md'))?.[1] ?? '';

for (const [file, text, count] of /** @type {const} */ ([
  ['SECURITY.md', content, 9],
  ['docs/hosting.md', read('docs/hosting.md'), 9],
]))
  test(`the headers that ${file} names are those of the site file`, () => {
    const headers = headersIn(text);
    assert.ok(headers.length >= count, `${headers.length} headers are named`);
    for (const header of headers) assert.ok(isSent(header), `${header.name}: ${header.value}`);
  });

test('every header of the site file stands in docs/hosting.md', () => {
  const named = headersIn(read('docs/hosting.md')).map(({ name }) => name);
  const sent = [...site.matchAll(/add_header (\S+)/g)].map(([, name = '']) => name);
  assert.ok(sent.length >= 6);
  for (const name of sent) assert.ok(named.includes(name), name);
});

test('the tags of docs/hosting.md are of the version that is built', () => {
  const { version } = JSON.parse(read('package.json'));
  const versions = [...read('docs/hosting.md').matchAll(/(?:src|href)="\/kc-answers\/([^/]+)\//g)];
  assert.ok(versions.length >= 3);
  for (const [, each] of versions) assert.equal(each, version);
});
