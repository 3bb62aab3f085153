/** The site of the demo as a reader uses it, in Chromium: with and without scripts, by keyboard, on paper, in all looks. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { axe, SCHEMES, startAxe } from '../helpers/axe.mjs';
import { launchChromium, visit } from '../helpers/chromium.mjs';
import { OPEN_ALL, run } from '../helpers/demo-site.mjs';
import { pagesOf, squash } from '../helpers/pdf.mjs';
import { runCommand } from '../helpers/run-command.mjs';
import { startSite } from '../helpers/static-server.mjs';
import { textIn } from '../helpers/words.mjs';

const SITE = join(import.meta.dirname, '../../demo/site');

/** @type {import('../../src/content/model.js').Content} */
const shipped = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/content/en.json'), 'utf8'));
const spread = /** @type {import('../../src/content/model.js').Topic} */ (
  shipped.topics.find(({ id }) => id === 'spread')
);

/** A page of each kind. */
const PAGES = [
  'index.html',
  'spread.html',
  'survival.html',
  'treatment-list.html',
  'glossary.html',
  '404.html',
  'es/index.html',
  'es/spread.html',
];

/** A strict policy, as a clinic's host may send it. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const root = mkdtempSync(join(tmpdir(), 'kc-site-'));
/** @type {Record<string, string>} */
const pages = {};
/** @type {import('../helpers/static-server.mjs').Site} */
let site;
/** @type {import('../helpers/static-server.mjs').Site} */
let strict;
/** @type {import('puppeteer-core').Browser} */
let browser;

before(async () => {
  await writeArabic();
  site = await startSite({ pages });
  strict = await startSite({ headers: { 'content-security-policy': POLICY } });
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  site.close();
  strict.close();
  rmSync(root, { recursive: true });
});

/** A site in a script that is read from right to left: of words that are nobody's answer. */
async function writeArabic() {
  const answer = 'هذا نص للاختبار فقط. '.repeat(12);
  const questions = ['a', 'b', 'c'].map((id) => ({
    id,
    question: 'ما هذا السؤال الطويل الذي يملأ السطر؟',
    short: [],
    answer,
  }));
  const topics = ['visit', 'home'].map((id) => ({
    id,
    question: 'ما هذا الموضوع؟',
    summary: answer,
    questions: questions.map((each) => ({ ...each, id: `${id}-${each.id}` })),
    related: [id === 'home' ? 'visit' : 'home'],
  }));
  const content = { schema: 1, lang: 'ar', dir: 'rtl', title: 'أسئلة', urgent: answer, disclaimer: answer, topics };
  writeFileSync(join(root, 'ar.json'), JSON.stringify(content));
  const { code, err } = await runCommand(root, 'site', 'ar.json', '--out', 'ar');
  assert.equal(code, 0, err);
  for (const entry of readdirSync(join(root, 'ar'), { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const file = join(entry.parentPath ?? entry.path, entry.name);
      pages[`/ar/${relative(join(root, 'ar'), file)}`] = readFileSync(file, 'utf8');
    }
}

/** @param {string} path @param {Parameters<typeof visit>[2]} [options] */
const open = (path, options) => visit(browser, `${site.origin}${path}`, options);
const openPage = (/** @type {string} */ file, /** @type {Parameters<typeof visit>[2]} */ options) =>
  open(`/demo/site/${file}`, options);

/** Whether something is in sight. @param {import('puppeteer-core').Page} page @param {string} selector */
const isSeen = (page, selector) =>
  page.evaluate(
    `document.querySelector(${JSON.stringify(selector)})?.checkVisibility({ contentVisibilityAuto: true }) ?? false`,
  );

const ALL = [...PAGES.map((file) => `/demo/site/${file}`), '/ar/index.html', '/ar/visit.html'];

for (const scheme of SCHEMES)
  test(`axe finds nothing on any kind of page, closed or open, ${scheme}`, async () => {
    for (const path of ALL) {
      const { page, complaints } = await open(path, { scheme: scheme === 'dark' ? 'dark' : 'light' });
      await startAxe(page, scheme);
      assert.deepEqual(await axe(page, scheme), [], path);
      await run(page, OPEN_ALL);
      assert.deepEqual(await axe(page, scheme), [], `${path}, open`);
      assert.deepEqual(complaints, [], path);
      await page.close();
    }
  });

test('axe finds nothing at 320 px and 400 % text, and nothing is wider than the window', async () => {
  for (const path of ALL)
    for (const [width, size] of [
      [320, '100%'],
      [320, '400%'],
      [1280, '400%'],
      [1280, '100%'],
    ]) {
      const { page } = await open(path, { width: Number(width) });
      await page.evaluate(`document.documentElement.style.fontSize = '${size}'`);
      await run(page, OPEN_ALL);
      const scrollWidth = Number(await page.evaluate('document.documentElement.scrollWidth'));
      assert.ok(scrollWidth <= Number(width), `${path} is ${scrollWidth} px wide in ${width} px, ${size}`);
      if (size === '400%') {
        await startAxe(page, 'light');
        assert.deepEqual(await axe(page), [], `${path}, ${width} px, ${size}`);
      }
      await page.close();
    }
});

test('from right to left, all stands on the other side', async () => {
  const { page } = await open('/ar/visit.html', { width: 800 });
  const sides = await page.evaluate(`(() => {
    const box = (selector) => document.querySelector(selector).getBoundingClientRect();
    const urgent = getComputedStyle(document.querySelector('.kc-urgent'));
    return [box('.kc-site').left > 400, parseFloat(urgent.borderRightWidth) > parseFloat(urgent.borderLeftWidth)];
  })()`);
  assert.deepEqual(sides, [true, true]);
  await page.close();
});

test('with JavaScript off, answers open by a click, links to an answer open it, and no search is offered', async () => {
  const { page, complaints } = await openPage('index.html', { hasScripts: false });
  assert.equal(await isSeen(page, '.kc-search'), false);
  await page.click(`a[href="spread.html#spread-aims-answer"]`);
  await page.waitForSelector('#spread-aims[open]');
  assert.equal(await isSeen(page, '#spread-aims .kc-answer'), true);
  // Its question is in sight above it.
  const top = Number(await page.evaluate(`document.querySelector('#spread-aims summary').getBoundingClientRect().top`));
  assert.ok(top >= 0 && top < 400, `the question is at ${top} px`);
  assert.equal(await isSeen(page, '#spread-meaning .kc-answer'), false);
  await page.click('#spread-meaning summary');
  assert.equal(await isSeen(page, '#spread-meaning .kc-answer'), true);
  await page.click('#spread-meaning .kc-term, .kc-summary .kc-term');
  await page.waitForSelector('.kc-words[open]');
  assert.deepEqual(complaints, []);
  await page.close();
});

test('by keyboard alone, the first stop skips to the text, and an answer opens', async () => {
  const { page } = await openPage('spread.html', { hasScripts: false });
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate('document.activeElement.className'), 'kc-skip');
  const box = await (await page.$('.kc-skip'))?.boundingBox();
  assert.ok(box && box.width > 100 && box.height > 24, 'the link isn’t seen when it has the focus');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate('document.activeElement.id'), 'main');
  for (let stops = 0; stops < 40; stops++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement.matches('#spread-meaning > summary')`)) break;
  }
  await page.keyboard.press('Enter');
  assert.equal(await isSeen(page, '#spread-meaning .kc-answer'), true);
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(`!!document.activeElement.closest('#spread-meaning .kc-answer')`), true);
  await page.close();
});

test('the search finds an answer by its words, leads to it, and says how many there are', async () => {
  const { page, complaints } = await visit(browser, `${strict.origin}/demo/site/index.html`);
  await page.type('#search', 'cured');
  const status = () => page.$eval('.kc-search [role=status]', (element) => element.textContent);
  assert.match(String(await status()), /^\d+ answers found$/);
  const first = await page.$eval('.kc-search li span', (element) => element.textContent);
  assert.equal(first, 'Can kidney cancer that has spread ever be cured?');
  await page.type('#search', ' xyzzy');
  assert.match(String(await status()), /^Nothing found\./);
  assert.equal(await page.$('.kc-search li'), null);
  await page.$eval('#search', (/** @type {any} */ input) => (input.value = ''));
  await page.type('#search', 'keytruda');
  await page.click('.kc-search li a');
  await page.waitForSelector('#treatment-pembrolizumab[open]');
  assert.deepEqual(complaints, []);
  assert.ok(!strict.requests.some((path) => /cured|keytruda/.test(path)), 'a word has left the page');
  await page.close();
});

test('under a strict policy, pages have their looks and complain of nothing', async () => {
  for (const file of PAGES) {
    const { page, complaints } = await visit(browser, `${strict.origin}/demo/site/${file}`);
    assert.deepEqual(complaints, [], file);
    assert.notEqual(await page.evaluate('getComputedStyle(document.body).marginTop'), '8px', file);
    await page.close();
  }
});

test('from a disk, too: looks, links, search', async () => {
  const { page, complaints } = await visit(browser, pathToFileURL(join(SITE, 'index.html')).href);
  await page.type('#search', 'cured');
  await page.click('.kc-search li a');
  await page.waitForSelector('details[open] .kc-answer');
  assert.match(page.url(), /spread\.html#spread-cure-possible-answer$/);
  await page.click('.kc-crumbs a');
  await page.waitForSelector('h1');
  assert.match(page.url(), /index\.html$/);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('on paper stands every answer with its sources, but how long people lived', async () => {
  const { page } = await openPage('spread.html', { hasScripts: false });
  const text = squash((await pagesOf(await page.pdf())).join(' '));
  const answers = /** @type {string[]} */ (
    await page.$$eval('.kc-question .kc-short', (all) =>
      all.map((each) => (each.textContent ?? '').replace(/\[\d+\]/g, '')),
    )
  );
  assert.equal(answers.length, spread.questions.length);
  for (const answer of answers) assert.ok(text.includes(squash(answer).slice(0, 30)), answer);
  assert.ok(text.includes(squash('https://www.')), 'addresses of sources');
  for (const { numbers } of spread.questions)
    if (numbers.length) assert.ok(!text.includes(squash(textIn(numbers)).slice(0, 40)), 'how long people lived');
  assert.ok(!text.includes(squash('Skip to main content')));
  await page.close();
});

test('the link of a placeholder leads to the page, where no script makes answers of it', async () => {
  const { page } = await open('/demo/placeholders.html', { hasScripts: false });
  await page.click('a.kc-faq');
  await page.waitForSelector('h1');
  assert.equal(await page.$eval('h1', (heading) => heading.textContent), spread.question);
  await page.close();
  const upgraded = await open('/demo/placeholders.html');
  const count = await upgraded.page.$$eval('kc-faq .kc-question', (all) => all.length);
  assert.ok(count > spread.questions.length, String(count));
  await upgraded.page.close();
});
