/** The words of a clinic from the built files: asked for only where a page has them, under a strict policy, on paper, however hostile. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { axe, SCHEMES, startAxe } from '../helpers/axe.mjs';
import { launchChromium, visit as visitPage } from '../helpers/chromium.mjs';
import { besides, corpus } from '../helpers/corpora.mjs';
import { until, useEngines } from '../helpers/engines.mjs';
import { startSite } from '../helpers/static-server.mjs';
import { WAIT_MS } from '../helpers/wait.mjs';

const inEngines = useEngines();

/** @type {import('../../src/content/model.js').Content} */
const shipped = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/content/en.json'), 'utf8'));
/** How many there are in the topic that these pages show. */
const QUESTIONS = shipped.topics.find(({ id }) => id === 'spread')?.questions.length ?? NaN;

const POLICY =
  "default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
const NOTE = 'Our group meets on Tuesdays. Call +1 555 0100.';
const CLINIC = {
  name: 'Kidney clinic, Example Hospital',
  urgent: { label: 'Day and night', number: '+1 555 0199' },
  phones: [{ label: 'Kidney nurse', number: '+1 555 0100 ext. 12', hours: 'Mon to Fri, 8 to 16' }],
  hours: 'Closed on 25 December 2026.',
  notes: { 'spread-aims': NOTE, nivolumab: NOTE },
};

/** @param {object} clinic */
const script = (clinic) =>
  `<script type="application/json" data-kc="clinic">${JSON.stringify(clinic).replaceAll('<', '\\u003c')}</script>`;
/** @param {string} body @param {string} [attributes] of the script tag */
const pageOf = (body, attributes = 'type="module"') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title><script ${attributes} src="/dist/kc.js"></script><body><main><h1>A clinic</h1>${body}</main>`;

const BOXES = `document.querySelectorAll('kc-faq .kc-clinic').length`;
const NUMBERS = `[...document.querySelectorAll('kc-faq a[href^="tel:"]')].map((each) => each.getAttribute('href'))`;
const TELS = ['tel:+15550199', 'tel:+15550100', 'tel:+15550100;ext=12'];
/** @param {import('../helpers/static-server.mjs').Site} site */
const partsOf = ({ requests }) => requests.filter((path) => path.startsWith('/dist/') && path !== '/dist/kc.js').sort();

inEngines('a script in the page works under a strict policy, with one file more and no other request', async (open) => {
  const site = await startSite({
    pages: { '/clinic': pageOf(`${script(CLINIC)}<kc-faq topic="spread"></kc-faq>`) },
    headers: { 'content-security-policy': POLICY },
  });
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'the boxes stand', `${BOXES} === 3`);
  assert.deepEqual(await visit.evaluate(NUMBERS), TELS);
  const border = `getComputedStyle(document.querySelector('.kc-clinic')).borderTopStyle`;
  assert.equal(await visit.evaluate(border), 'dashed', 'our styles apply');
  assert.deepEqual(partsOf(site), ['/dist/kc-clinic.js']);
  site.close();
});

inEngines('a file works under a strict policy, asked for once', async (open) => {
  const faq = '<kc-faq topic="spread"></kc-faq>';
  const site = await startSite({
    pages: {
      '/clinic': pageOf(`<kc-content clinic="/our.json">${faq}${faq}</kc-content>`),
      '/our.json': JSON.stringify(CLINIC),
    },
    headers: { 'content-security-policy': POLICY },
  });
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'the boxes stand', `${BOXES} === 6`);
  assert.deepEqual(partsOf(site), ['/dist/kc-clinic.js', '/dist/kc-remote.js']);
  assert.equal(site.requests.filter((path) => path === '/our.json').length, 1);
  site.close();
});

inEngines('a file that a script of the page names works as one in an attribute', async (open) => {
  const site = await startSite({
    pages: { '/clinic': pageOf('<kc-faq topic="spread"></kc-faq>'), '/our.json': JSON.stringify(CLINIC) },
  });
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'the answers stand', `document.querySelectorAll('.kc-question').length === ${QUESTIONS}`);
  await visit.evaluate(`void (document.querySelector('kc-faq').clinic = '/our.json')`);
  await until(visit, 'the boxes stand', `${BOXES} === 3`);
  site.close();
});

inEngines('the answers stand where the part or the file can’t be had', async (open) => {
  const faqs = '<kc-faq topic="spread"></kc-faq><kc-faq topic="spread" clinic="/missing.json"></kc-faq>';
  const site = await startSite({
    pages: { '/no-file': pageOf(faqs) },
  });
  const broken = await startSite({
    pages: { '/no-part': pageOf(script(CLINIC) + faqs), '/dist/kc-clinic.js': 'throw new Error()' },
  });
  for (const [address, at] of /** @type {const} */ ([
    [`${site.origin}/no-file`, site],
    [`${broken.origin}/no-part`, broken],
  ])) {
    const visit = await open(address);
    await until(visit, 'the answers stand', `document.querySelectorAll('.kc-question').length === ${2 * QUESTIONS}`);
    for (const end = Date.now() + WAIT_MS; !at.requests.includes('/dist/kc-clinic.js');)
      if (Date.now() > end) throw new Error('the part was never asked for');
      else await new Promise((resolve) => setTimeout(resolve, 50));
    await visit.evaluate(`document.querySelector('.kc-question summary').click()`);
    assert.equal(await visit.evaluate(`document.querySelector('.kc-question').open`), true);
    assert.equal(await visit.evaluate(BOXES), 0);
  }
  site.close();
  broken.close();
});

inEngines('where there are no answers at all, readers still see whom to call', async (open) => {
  const body = `${script(CLINIC)}<kc-faq src="/missing.json" topic="spread"></kc-faq>`;
  const site = await startSite({ pages: { '/clinic': pageOf(body).replace('kc.js', 'kc-core.js') } });
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'the boxes stand', `${BOXES} === 2`);
  const seen = `[...document.querySelectorAll('.kc-clinic')].every((each) => each.checkVisibility())`;
  assert.equal(await visit.evaluate(seen), true);
  assert.deepEqual(await visit.evaluate(NUMBERS), [TELS[0], TELS[2]]);
  site.close();
});

inEngines('a script that stands after the answers counts too, also where ours runs at once', async (open) => {
  const body = `<kc-faq topic="spread"></kc-faq>${'<p>More.</p>'.repeat(5000)}${script(CLINIC)}`;
  const site = await startSite({ pages: { '/clinic': pageOf(body, 'type="module" async') } });
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'the boxes stand', `${BOXES} === 3`);
  site.close();
});

inEngines('hostile strings in every field are shown word for word, and do nothing', async (open, _, context) => {
  if (besides.skip) return context.skip(besides.skip);
  /** @type {string[]} */
  const strings = corpus('xss');
  const lines = strings.filter((each) => each.trim() && each.length <= 200);
  const texts = strings.filter((each) => each.trim() && each.length <= 2000);
  const groups = Array.from({ length: Math.ceil(lines.length / 19) }, (_, index) =>
    lines.slice(index * 19, index * 19 + 19),
  );
  const site = await startSite({
    pages: Object.fromEntries(
      groups.map((group, index) => {
        const phones = group.map((each) => ({ label: each, number: `${each.slice(0, 190)} 1`, hours: each }));
        const clinic = {
          name: group[0],
          urgent: phones[0],
          phones,
          hours: texts[index],
          notes: { 'spread-aims': texts.at(-1 - index) },
        };
        return [`/${index}`, pageOf(`${script(clinic)}<kc-faq topic="spread" open="all"></kc-faq>`)];
      }),
    ),
  });
  for (const [index, group] of groups.entries()) {
    const visit = await open(`${site.origin}/${index}`);
    await until(visit, 'the boxes stand', `${BOXES} >= 3`);
    const names = `[...new Set([...document.querySelectorAll('.kc-clinic, .kc-clinic *')].map((each) => each.localName))].sort()`;
    const known = ['a', 'p', 'section', 'span', 'strong'];
    assert.deepEqual(
      (await visit.evaluate(names)).filter((/** @type {string} */ each) => !known.includes(each)),
      [],
    );
    const links = `[...document.querySelectorAll('.kc-clinic a')].map((each) => each.getAttribute('href'))`;
    for (const href of await visit.evaluate(links)) assert.match(href, /^tel:\+?\d{2,15}(;ext=\d+)?$/);
    const shown = `[...document.querySelectorAll('.kc-reach strong[dir]')].map((each) => each.textContent)`;
    const seen = await visit.evaluate(shown);
    // Controls of direction that nothing closes are taken out.
    const plain = (/** @type {string} */ each) => each.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
    assert.deepEqual(seen.map(plain), group.map(plain));
    await visit.close();
  }
  site.close();
});

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {import('../helpers/static-server.mjs').Site} */
let demo;
before(async () => {
  browser = await launchChromium();
  demo = await startSite();
});
after(async () => {
  await browser.close();
  demo.close();
});

/** @param {import('puppeteer-core').Page} page */
const ready = (page) => page.waitForFunction(`document.querySelectorAll('.kc-clinic').length > 5`);

for (const scheme of SCHEMES)
  test(`axe finds nothing in the boxes, ${scheme}`, async () => {
    const { page } = await visitPage(browser, `${demo.origin}/demo/clinic.html`, {
      scheme: scheme === 'dark' ? 'dark' : 'light',
    });
    await ready(page);
    await page.evaluate(`for (const each of document.querySelectorAll('details')) each.open = true;`);
    await startAxe(page, scheme);
    assert.deepEqual(await axe(page, scheme), []);
    await page.close();
  });

test('the boxes are on the leaflet, and how the clinic is reached is on the list for an appointment', async () => {
  const { page } = await visitPage(browser, `${demo.origin}/demo/clinic.html`);
  await ready(page);
  await page.waitForFunction(`document.querySelector('kc-faq .kc-ask input')`);
  const paper = async (/** @type {string} */ code) => {
    await page.evaluate(
      `window.print = () => { window.paper = document.querySelector('.kc-leaflet').shadowRoot.textContent.replace(/\\s+/g, ' '); };`,
    );
    await page.evaluate(code);
    return String(await page.evaluate('window.paper'));
  };
  const button = (/** @type {string} */ words) =>
    `[...document.querySelector('kc-faq').shadowRoot.querySelectorAll('button')].find((each) => each.textContent.startsWith('${words}')).click();`;
  const leaflet = await paper(button('Print these answers'));
  for (const words of [
    'Call us: +1 555 0199 Day and night',
    'each Tuesday at 17.',
    'Kidney nurse +1 555 0100 ext. 12 Monday',
  ])
    assert.ok(leaflet.includes(words), words);
  const list = await paper(
    `document.querySelector('kc-faq .kc-ask input').click(); ${button('My list')} ${button('Print the list')}`,
  );
  assert.ok(list.includes('Kidney nurse +1 555 0100 ext. 12 Monday'), list);
  await page.close();
});
