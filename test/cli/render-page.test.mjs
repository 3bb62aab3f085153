/** What `kc-answers render --page` writes: one file that is whole by itself, or for a frame. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { flawsOf, readPage } from '../helpers/html-page.mjs';
import { packFolder } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';
import { folded } from '../helpers/words.mjs';

const SHIPPED = fileURLToPath(new URL('../../dist/content/en.json', import.meta.url));
const shipped = JSON.parse(readFileSync(SHIPPED, 'utf8'));
const spread = shipped.topics.find((/** @type {any} */ { id }) => id === 'spread');

/** @param {import('node:test').TestContext} t @param {...string} words */
async function pageOf(t, ...words) {
  const root = await packFolder(t);
  const all = ['render', SHIPPED, '--topic', 'spread', '--page', ...words, '--out', 'out/spread.html'];
  const { code, err } = await runCommand(root, ...all);
  assert.equal(code, 0, err);
  return { root, err, html: readFileSync(path.join(root, 'out/spread.html'), 'utf8') };
}

test('a page is one file: it asks for nothing, and leads to nothing that may not be there', async (t) => {
  const { html } = await pageOf(t);
  assert.deepEqual(flawsOf(html), []);
  const { named, links, elements } = readPage(html);
  assert.deepEqual(
    links.filter((link) => !/^(https?:|#)/.test(link)),
    [],
  );
  assert.deepEqual(
    elements.filter(({ tagName }) => ['link', 'img', 'iframe'].includes(tagName)),
    [],
  );
  assert.equal(named('style').length, 1);
  assert.deepEqual(
    named('script').map(({ properties }) => properties.type),
    ['application/ld+json'],
  );
  assert.deepEqual(
    elements.filter(({ tagName }) => tagName.startsWith('kc-')),
    [],
  );
});

test('its head names language, title, description, and its address where that is given', async (t) => {
  const address = 'https://clinic.example/answers/spread.html';
  const { html } = await pageOf(t, '--base', address);
  assert.match(html, /^<!doctype html><html lang="en" dir="ltr">/);
  const { named, text } = readPage(html);
  assert.equal(named('title').map(text).join(), `${spread.question} – ${shipped.title}`);
  const description = named('meta').find(({ properties }) => properties.name === 'description');
  assert.match(
    String(description?.properties.content),
    /^After kidney cancer has spread, a cure is not likely\. But it is not/,
  );
  const canonical = named('link').find(({ properties }) => String(properties.rel) === 'canonical');
  assert.equal(canonical?.properties.href, address);
  assert.ok(!(await pageOf(t)).html.includes('canonical'));
});

test('treatments of the topic are written out, with all that is known of them; related topics are real links', async (t) => {
  const { html } = await pageOf(t, '--href-template', 'https://clinic.example/{topic}.html');
  const { byId, text, links } = readPage(html);
  for (const id of spread.treatments) {
    const { name } = shipped.treatments.find((/** @type {any} */ each) => each.id === id);
    const details = byId(`treatment-${id}`);
    assert.equal(details?.tagName, 'details', id);
    assert.ok(folded(text(details)).startsWith(folded(name)) && text(details).length > 200, id);
  }
  for (const id of spread.related) assert.ok(links.includes(`https://clinic.example/${id}.html`), id);
});

test('an explained word is a link to its explanation, not a button that needs a script', async (t) => {
  const { named, ids } = readPage((await pageOf(t)).html);
  const terms = named('a').filter(({ properties }) => String(properties.className) === 'kc-term');
  assert.ok(terms.length > 10);
  for (const { properties } of terms) {
    assert.equal(properties.role ?? properties.ariaExpanded, undefined);
    assert.ok(ids.includes(String(properties.href).slice(1)));
  }
});

test('answers are closed, or those are open that are asked for', async (t) => {
  const openOn = async (/** @type {string[]} */ ...words) =>
    readPage((await pageOf(t, ...words)).html)
      .named('details')
      .filter(({ properties }) => 'open' in properties)
      .map(({ properties }) => properties.id);
  assert.deepEqual(await openOn(), []);
  assert.deepEqual(await openOn('--open', 'first'), [spread.questions[0].id]);
  assert.equal((await openOn('--open', 'all')).length, spread.questions.length + spread.treatments.length);
});

test('looks and script stand in the file, or beside it for a strict policy', async (t) => {
  const inside = await pageOf(t, '--frame', '--parent', 'https://clinic.example');
  assert.match(inside.html, /<script data-parent="https:\/\/clinic\.example">\(\(\)=>/);
  const { root, html } = await pageOf(t, '--frame', '--assets', 'beside');
  assert.deepEqual(flawsOf(html, 2), []);
  assert.match(html, /<link rel="stylesheet" href="kc-page\.css"><script src="kc-frame\.js" async><\/script>/);
  assert.ok(!html.includes('<style'));
  const [style] = readPage(inside.html).named('style');
  const beside = readFileSync(path.join(root, 'out/kc-page.css'), 'utf8');
  assert.equal(readPage(inside.html).text(/** @type {any} */ (style)), beside);
  assert.ok(existsSync(path.join(root, 'out/kc-frame.js')));
});

test('the hashes that a policy needs are told', async (t) => {
  const { html, err } = await pageOf(t, '--frame');
  const { named, text } = readPage(html);
  const hashes = ['style', 'script'].map((tag) => {
    const hash = createHash('sha256').update(text(/** @type {any} */ (named(tag)[0])));
    return `${tag}-src 'sha256-${hash.digest('base64')}'`;
  });
  assert.equal(err, `out/spread.html: a content security policy must allow: ${hashes.join('; ')}\n`);
  assert.equal((await pageOf(t, '--frame', '--assets', 'beside')).err, '');
});

test('a script makes an element of the answers, with the attributes that are given', async (t) => {
  const { html } = await pageOf(t, '--script', '/kc/kc-core.js', '--attribute', 'searchable');
  assert.deepEqual(flawsOf(html), []);
  assert.match(html, /<kc-faq topic="spread" searchable(="")?><template shadowrootmode="open">/);
  assert.match(html, /<kc-treatment-list topic="spread" heading-level="3">/);
  assert.match(
    html,
    /<script src="\/kc\/kc-core\.js" type="module" integrity="sha384-[^"]{64}" crossorigin="anonymous">/,
  );
});

test('hostile words are words', async (t) => {
  const root = await packFolder(t);
  const hostile = '</title></script></style><img src=x onerror=alert(1)>';
  const topics = [
    { id: 't', question: hostile, summary: hostile, questions: [{ id: 'a', question: hostile, answer: hostile }] },
  ];
  await writeFile(path.join(root, 'bad.json'), JSON.stringify({ schema: 1, lang: 'en', title: hostile, topics }));
  const { code, out, err } = await runCommand(root, 'render', 'bad.json', '--topic', 't', '--page');
  assert.equal(code, 0, err);
  assert.equal(readPage(out).named('img').length, 0);
  assert.equal(readPage(out).data.mainEntity.mainEntity.length, 1);
});

for (const [words, message] of /** @type {[string[], RegExp][]} */ ([
  [['--topic', 'spread'], /--snippet or --page/],
  [['--page'], /a page has one topic/],
  [['--page', '--topic', 'spread,stages'], /a page has one topic/],
  [['--page', '--topic', 'spread', '--assets', 'beside'], /needs --out/],
  [['--page', '--topic', 'spread', '--snippet'], /cannot be used with/],
  [['--page', '--topic', 'spread', '--attribute', 'searchable'], /--attribute needs --script/],
  [['--page', '--topic', 'spread', '--parent', 'https://a.example'], /--parent belongs to --frame/],
  [['--page', '--topic', 'spread', '--frame', '--parent', 'https://a.example/x'], /Give an origin/],
  [['--page', '--topic', 'spread', '--href-template', '/x'], /\{topic\}/],
  [['--snippet', '--frame'], /--frame and --script belong to --page/],
]))
  test(`wrong usage is told: render ${words.join(' ')}`, async (t) => {
    const { code, out, err } = await runCommand(await packFolder(t), 'render', SHIPPED, ...words);
    assert.equal(code, 2);
    assert.equal(out, '');
    assert.match(err, message);
  });

test('a topic that isn’t there is told, with those that are', async (t) => {
  const { code, err } = await runCommand(await packFolder(t), 'render', SHIPPED, '--page', '--topic', 'spred');
  assert.equal(code, 1);
  assert.match(err, /There is no topic "spred" in this content\. It has: .*spread/);
});
