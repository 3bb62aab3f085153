/** The built script on somebody else's page: from a second origin, under strict policies, twice, or not at all. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launchChromium, visit } from '../helpers/chromium.mjs';
import { startSite } from '../helpers/static-server.mjs';

const KC = join(import.meta.dirname, '../../dist/kc.js');
const integrity = `sha384-${createHash('sha384').update(readFileSync(KC)).digest('base64')}`;

/** @type {import('../helpers/static-server.mjs').Site} */
let host;
/** @type {import('puppeteer-core').Browser} */
let browser;

before(async () => {
  host = await startSite({ headers: { 'access-control-allow-origin': '*' } });
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  host.close();
});

/** @param {string} head @param {string} body */
const pageOf = (head, body = '<kc-faq topic="spread"><p>Ask at the desk.</p></kc-faq>') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title>${head}<body><h1>A clinic</h1>${body}`;

/** @param {string} more */
const script = (more = '') => `<script type="module" src="${host.origin}/dist/kc.js${more}"></script>`;

/**
 * A clinic's page at an origin of its own.
 * @param {string} markup
 * @param {Record<string, string>} [headers]
 */
async function open(markup, headers = {}) {
  const clinic = await startSite({ headers, pages: { '/clinic': markup } });
  host.requests.length = 0;
  const visited = await visit(browser, `${clinic.origin}/clinic`);
  return { ...visited, clinic, close: async () => (await visited.page.close(), clinic.close()) };
}

/** @param {import('puppeteer-core').Page} page */
const questionsOn = async (page) => Number(await page.evaluate(`document.querySelectorAll('.kc-question').length`));

for (const types of ['lit-html', "'none'"])
  test(`shows its answers from a second origin under a strict policy, trusted-types ${types}`, async () => {
    const policy = `default-src 'none'; script-src ${host.origin}; style-src 'self'; require-trusted-types-for 'script'; trusted-types ${types}`;
    const tag = script().replace('>', ` integrity="${integrity}" crossorigin="anonymous">`);
    const { page, complaints, clinic, close } = await open(pageOf(tag), { 'content-security-policy': policy });
    assert.ok((await questionsOn(page)) > 5);
    await page.click('.kc-question summary');
    await page.click('.kc-question .kc-term');
    assert.equal(await (await page.$('.kc-definition'))?.isVisible(), true);
    assert.deepEqual(complaints, [], 'no violation');
    const { display } = /** @type {{display: string}} */ (
      await page.evaluate(`({ display: getComputedStyle(document.querySelector('summary')).display })`)
    );
    assert.equal(display, 'flex', 'its styles apply');
    console.log(`Requests under ${types}: ${JSON.stringify({ clinic: clinic.requests, host: host.requests })}`);
    assert.deepEqual({ clinic: clinic.requests, host: host.requests }, { clinic: ['/clinic'], host: ['/dist/kc.js'] });
    await close();
  });

test('a file that was changed on its way doesn’t run, and the page’s own text stays', async () => {
  const tag = script().replace('>', ` integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous">`);
  const { page, close } = await open(pageOf(tag));
  assert.equal(await questionsOn(page), 0);
  assert.equal(await (await page.$('kc-faq p'))?.isVisible(), true);
  await close();
});

test('the snippet that the build writes runs as it stands, with its version and hash', async () => {
  const dist = join(import.meta.dirname, '../../dist');
  const snippet = readFileSync(join(dist, 'snippet.html'), 'utf8');
  const { version } = JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8'));
  const path = `/kc-answers/${version}/kc.js`;
  assert.ok(snippet.includes(`src="${path}"`));
  assert.ok(snippet.includes(`integrity="${integrity}"`));
  const pages = { '/clinic': pageOf('', snippet), [path]: readFileSync(KC, 'utf8') };
  const clinic = await startSite({ pages });
  const { page, complaints } = await visit(browser, `${clinic.origin}/clinic`);
  assert.ok((await questionsOn(page)) > 5);
  assert.deepEqual(complaints, []);
  await page.close();
  clinic.close();
});

test('three copies of the script on a page don’t disturb each other', async () => {
  const { page, complaints, close } = await open(
    pageOf(
      script('?one') + script('?two') + `<script type="module" src="${host.origin}/dist/kc-core.js"></script>`,
      '<kc-faq topic="spread"></kc-faq><kc-treatment-list></kc-treatment-list>',
    ),
  );
  const said = 'kc-answers is on this page twice: the first copy is used.';
  assert.deepEqual(complaints, [said, said], 'one warning for each copy that came too late, and nothing else');
  assert.ok((await questionsOn(page)) > 5);
  assert.equal(await page.evaluate('document.adoptedStyleSheets.length'), 1);
  await close();
});

test('the page’s own text stands where the script can’t be had', async () => {
  const { page, close } = await open(pageOf('<script type="module" src="/nowhere.js"></script>'));
  assert.equal(await (await page.$('kc-faq p'))?.isVisible(), true);
  await close();
});

test('a closed answer is printed', async () => {
  const { page, close } = await open(pageOf(script()));
  await page.emulateMediaType('print');
  const height = await page.evaluate(`document.querySelector('.kc-answer').getBoundingClientRect().height`);
  assert.ok(Number(height) > 100, `${height} px`);
  await close();
});

test('stores nothing and names nothing on the window', async () => {
  const { page, close } = await open(pageOf(script()));
  const left = await page.evaluate(
    `({ cookie: document.cookie, local: localStorage.length, session: sessionStorage.length, globals: Object.keys(window).filter((key) => /^kc|^lit|^reactive/i.test(key) && !(window[key] instanceof Element)) })`,
  );
  assert.deepEqual(left, { cookie: '', local: 0, session: 0, globals: [] });
  await close();
});
