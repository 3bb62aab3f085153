/** What stands on paper: the PDF that Chromium makes of a page, and of the leaflet that a print button makes. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchChromium, visit } from '../helpers/chromium.mjs';
import { pagesOf, squash } from '../helpers/pdf.mjs';
import { startSite } from '../helpers/static-server.mjs';

/** @typedef {import('../../src/content/model.js').Content} Content */
/** @typedef {import('puppeteer-core').Page} Page */

/** @type {Content} */
const content = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/content/en.json'), 'utf8'));
const topic = /** @type {Content['topics'][number]} */ (content.topics.find(({ id }) => id === 'spread'));

/** What can be clicked, and would mean nothing on paper. */
const BUTTONS = [
  'Show the numbers',
  'Print these answers',
  'Open all answers',
  'My list:',
  'Ask this at my',
  'Back to',
];

/** @type {import('../helpers/static-server.mjs').Site} */
let site;
/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Record<string, string>} */
const pages = {};

before(async () => {
  site = await startSite({ pages });
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  site.close();
});

/** Every piece of text in rich text. @param {unknown} node @returns {string[]} */
function textsIn(node) {
  if (Array.isArray(node)) return node.flatMap(textsIn);
  const { type, value, children } = /** @type {{type?: string, value?: string, children?: unknown}} */ (node ?? {});
  return type === 'text' ? [squash(String(value))] : textsIn(children ?? []);
}

/** The addresses of what rich text cites and links to. @param {unknown} node @returns {string[]} */
function addressesIn(node) {
  if (Array.isArray(node)) return node.flatMap(addressesIn);
  const { type, id, url, children } = /** @type {{type?: string, id?: string, url?: string, children?: unknown}} */ (
    node ?? {}
  );
  const own = type === 'link' ? url : type === 'cite' ? content.sources[String(id)]?.url : undefined;
  return [...(own ? [squash(own)] : []), ...addressesIn(children ?? [])];
}

const texts = [
  ...textsIn([content.urgent, topic.summary, content.disclaimer]),
  ...topic.questions.flatMap(({ short, answer, unknown }) => textsIn([short, answer, unknown])),
];
const numbers = topic.questions
  .flatMap((question) => textsIn(question.numbers))
  .filter((text) => text.length > 40 && !texts.some((other) => other.includes(text)));
const addresses = topic.questions.flatMap(({ short, answer, unknown, sources }) => [
  ...addressesIn([short, answer, unknown]),
  ...sources.map((id) => squash(String(content.sources[id]?.url))),
]);

/**
 * A clinic's page with two widgets.
 * @param {string} attributes of the first one
 * @param {{head?: string, around?: [string, string]}} [page]
 */
async function open(attributes, { head = '', around = ['', ''] } = {}) {
  const address = `/clinic-${Object.keys(pages).length}`;
  pages[address] = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title>${head}
    <script type="module" src="/dist/kc.js"></script><body>Loose words<header>Opening hours</header>
    ${around[0]}<kc-faq topic="spread" ${attributes}></kc-faq>${around[1]}
    <kc-faq topic="sarcomatoid"></kc-faq><footer>Imprint</footer>`;
  const url = `${site.origin}${address}`;
  const { page, complaints } = await visit(browser, url);
  await page.evaluate(`window.print = () => {}`);
  return { page, complaints, url };
}

/**
 * What stands on each page, without its number: a sentence may go on on the next one.
 * @param {Page} page
 * @param {'A4' | 'letter'} [format]
 */
async function paperOf(page, format = 'A4') {
  const all = await pagesOf(await page.pdf({ format }));
  return all.map((each, index) => each.replace(`${index + 1}/${all.length}`, ''));
}

const FAQ = `(document.querySelector('kc-faq[printable]') ?? document.querySelector('#place').shadowRoot.querySelector('kc-faq'))`;
const PRINT = `[...${FAQ}.shadowRoot.querySelectorAll('button')].find((each) => each.textContent === 'Print these answers')`;

/** Until the part of the script is there that has the button, then clicks it. @param {Page} page */
async function clickPrint(page) {
  await page.waitForFunction(`!!${PRINT}?.checkVisibility()`);
  await page.evaluate(`${PRINT}.click()`);
}

/** @param {string[]} paper */
function assertWhole(paper) {
  const all = paper.join('');
  for (const { question } of topic.questions) assert.ok(all.includes(squash(question)), question);
  const missing = texts.filter((text) => !all.includes(text));
  assert.deepEqual(missing, []);
  assert.ok(addresses.length > 20);
  assert.deepEqual(
    addresses.filter((url) => !all.includes(url)),
    [],
  );
  assert.ok(all.includes(squash(`Last changed on ${topic.updatedText}.`)), 'says when it was changed');
  assert.ok(all.indexOf('Whentogethelpnow') < all.indexOf(squash(String(topic.questions[0]?.question))));
  assert.ok(numbers.length > 2);
  for (const text of numbers) assert.ok(!all.includes(text), `closed numbers stay closed: ${text}`);
  // An answer names one of them.
  for (const words of BUTTONS) assert.ok(!all.replaceAll(`“${squash(words)}”`, '').includes(squash(words)), words);
}

/** @param {string[]} paper */
function assertKeptTogether(paper) {
  for (const { question, short } of topic.questions) {
    const start = squash(question) + textsIn(short).join('').slice(0, 25);
    const plain = paper.map((page) => page.replace(/\[\d+\]/g, ''));
    assert.ok(
      plain.some((page) => page.includes(start)),
      `“${question}” stands apart from its answer`,
    );
  }
}

test('a page printed with all closed has every answer in full, with the addresses of its sources, and nothing to click', async () => {
  const { page } = await open('printable askable expandable linkable searchable');
  await page.waitForFunction(`!!${PRINT}?.checkVisibility()`);
  const paper = await paperOf(page);
  assertWhole(paper);
  assert.ok(paper.join('').includes('Openinghours'), 'the page prints as a whole');
  await page.close();
});

for (const what of ['page', 'leaflet'])
  test(`on a ${what}, a question stands where its answer begins, wherever pages end`, async () => {
    const { page } = await open('printable');
    for (let height = 20; height < 30; height++) {
      if (what === 'leaflet') await clickPrint(page);
      assertKeptTogether(await pagesOf(await page.pdf({ width: '21cm', height: `${height}cm` })));
    }
    await page.close();
  });

for (const format of /** @type {const} */ (['A4', 'letter']))
  test(`the leaflet on ${format} has all of one list, urgent help first, and says when and from where it is`, async () => {
    const { page, complaints, url } = await open('printable askable expandable linkable searchable');
    const state = `document.documentElement.outerHTML + document.adoptedStyleSheets.length`;
    await page.waitForFunction(`!!${PRINT}?.checkVisibility()`);
    const before = await page.evaluate(state);
    await clickPrint(page);
    assert.equal(await page.evaluate(`document.querySelector('.kc-leaflet').checkVisibility()`), false);
    const tree = JSON.stringify(await page.accessibility.snapshot());
    assert.ok(!tree.includes('Printed on'), 'a screen reader doesn’t come across it');
    const paper = await paperOf(page, format);
    const all = paper.join('');
    assertWhole(paper);
    assertKeptTogether(paper);
    assert.ok(all.startsWith(squash(`${topic.question}When to get help now`)), all.slice(0, 100));
    const date = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
    assert.ok(all.endsWith(squash(`Printed on ${date}, from ${url}`)), all.slice(-100));
    const other = content.topics.find(({ id }) => id === 'sarcomatoid')?.questions[0]?.question;
    for (const words of ['Loose words', 'Opening hours', 'Imprint', String(other)])
      assert.ok(!all.includes(squash(words)), words);
    assert.equal(await page.evaluate(state), before, 'the page is as it was');
    const next = (await paperOf(page)).join('');
    assert.ok(next.includes('Openinghours') && next.includes(squash(String(other))), 'then a page prints as any other');
    assert.deepEqual(complaints, []);
    await page.close();
  });

test('the numbers are on paper where a reader has them in sight', async () => {
  const { page } = await open('printable numbers="show"');
  const whole = (await paperOf(page)).join('');
  for (const text of numbers) assert.ok(whole.includes(text), text);
  await clickPrint(page);
  const all = (await paperOf(page)).join('');
  for (const text of numbers) assert.ok(all.includes(text), text);
  await page.close();
});

const SHADOW = `<script type="module">
  const place = document.querySelector('#place');
  place.attachShadow({ mode: 'open' }).append(...place.childNodes);
</script>`;

/** @type {Record<string, Parameters<typeof open>[1]>} */
const PLACES = {
  'whose body is as high as the window': { head: '<style>html, body { height: 100vh; overflow: hidden }</style>' },
  'that takes the styles from everything': { head: '<style>* { all: unset !important }</style>' },
  'that is dark': {
    head: '<style>body { background: #000; color: #fff; --kc-muted: #fff; --kc-accent: #ff0 }</style>',
  },
  'with the list in a shadow root': { around: ['<div id="place">', `</div>${SHADOW}`] },
  'with the list in a modal dialog': {
    around: ['<dialog>', '</dialog><script>document.querySelector("dialog").showModal()</script>'],
  },
};
for (const [where, place] of Object.entries(PLACES))
  test(`the leaflet is the same from a page ${where}`, async () => {
    const plain = await open('printable');
    await clickPrint(plain.page);
    const { page, complaints, url } = await open('printable', place);
    await clickPrint(page);
    const given = (await paperOf(page)).map((each) => each.replace(url, plain.url));
    assert.deepEqual(given, await paperOf(plain.page));
    assert.deepEqual(complaints, []);
    await plain.page.close();
    await page.close();
  });
