/** The builder page: what a person copies there is put into a page as each system would, and must show the answers. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { transform } from 'esbuild';
import { axe, SCHEMES, startAxe } from '../helpers/axe.mjs';
import { launchChromium, visit } from '../helpers/chromium.mjs';
import { startSite } from '../helpers/static-server.mjs';
import { WAIT_MS } from '../helpers/wait.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {{kind: string, code: string}} Piece */

const dist = join(import.meta.dirname, '../../dist');
const { files, version } = JSON.parse(readFileSync(join(dist, 'sri.json'), 'utf8'));

/** @type {import('../helpers/static-server.mjs').Site} */
let site;
/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  site = await startSite();
  browser = await launchChromium();
  await browser
    .defaultBrowserContext()
    .overridePermissions(site.origin, ['clipboard-read', 'clipboard-sanitized-write']);
});
after(async () => {
  await browser.close();
  site.close();
});

/** @param {string} [query] @param {Parameters<typeof visit>[2]} [options] */
async function openBuilder(query = '', options) {
  const opened = await visit(browser, `${site.origin}/demo/builder/${query}`, { width: 1280, ...options });
  await opened.page.waitForSelector('.piece');
  await opened.page.bringToFront();
  return opened;
}

/** Copies every piece as a person does with the keyboard. @param {Page} page @returns {Promise<Piece[]>} */
async function copyPieces(page) {
  const pieces = [];
  for (const piece of await page.$$('.piece')) {
    await page.evaluate(`navigator.clipboard.writeText('nothing')`);
    const button = await piece.$('button');
    await button?.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(`document.querySelector('#copied').textContent.startsWith('Copied: ')`);
    const code = String(await page.evaluate('navigator.clipboard.readText()'));
    pieces.push({ kind: await piece.evaluate((each) => String(each.dataset.kind)), code });
  }
  return pieces;
}

const escaped = (/** @type {string} */ text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** What React makes of an element that it doesn't know, in as few lines as can be. */
const REACT = `const h = (tag, attributes) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) element.setAttribute(name, value);
  return element;
};`;

/** Where each kind of piece ends up in a page. @type {Record<string, (code: string) => string | Promise<string>>} */
const PLACES = {
  site: (code) => code,
  code: (code) => `<script>${code}</script>`,
  css: (code) => `<style>${code}</style>`,
  setting: () => '',
  page: (code) => `<main>${code}</main>`,
  html: (code) => (code.startsWith('<div') ? `<main>${code}</main>` : `<p>${code}</p>`),
  // Typed into an editor: it makes text of it, whatever it holds.
  text: (code) => `<p>${escaped(code)}</p>`,
  vue: (code) => /<template>([^]*)<\/template>/.exec(code)?.[1] ?? '',
  jsx: async (code) => {
    const made = await transform(code.replace('export ', ''), { loader: 'jsx', jsxFactory: 'h' });
    return `<main></main><script>${REACT}${made.code}document.querySelector('main').append(Answers());</script>`;
  },
};

/** @param {Piece[]} pieces */
const pageOf = async (pieces) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Clinic</title>${(
    await Promise.all(pieces.map(({ kind, code }) => PLACES[kind]?.(code)))
  ).join('\n')}</html>`;

/**
 * A clinic's page with these pieces, on a site that keeps our files in any folder named after their version.
 * @param {Piece[]} pieces
 * @param {{hasFiles?: boolean}} [options]
 */
async function openClinic(pieces, { hasFiles = true } = {}) {
  const page = await browser.newPage();
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  const html = await pageOf(pieces);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname === '/clinic') return void request.respond({ contentType: 'text/html', body: html });
    if (pathname === '/favicon.ico') return void request.respond({ status: 204 });
    const file = join(dist, pathname.split(`/${version}/`)[1] ?? 'none');
    if (!hasFiles || !existsSync(file)) return void request.respond({ status: 404 });
    const contentType = extname(file) === '.css' ? 'text/css' : 'text/javascript';
    const headers = { 'access-control-allow-origin': '*' };
    void request.respond({ contentType, headers, body: readFileSync(file) });
  });
  await page.goto(`${site.origin}/clinic`);
  return { page, complaints };
}

const HOSTILE = `"'><script>hacked = 1</script>[/kc-faq]</p>{{ hacked = 1 }} &amp; \${hacked = 1}`;
const HOSTILE_FOLDER = `/x "'><script>hacked = 1</script>[b]\`(c)\\&{d}/${version}/`;
const HOSTILE_PAGES = `/a "'><img src=x onerror=hacked=1>[b]\`(c)&/{topic}`;

/** @type {Record<string, Record<string, string>>} */
const SETS = {
  'as it comes': {},
  'one topic': { topic: 'stages' },
  'options, theme and colors': {
    topic: 'symptoms',
    options: 'searchable expandable linkable',
    open: 'first',
    numbers: 'show',
    theme: 'calm',
    colors: 'own',
    accent: '#aa0011',
  },
  'treatments in another language': {
    element: 'kc-treatment-list',
    layout: 'cards',
    outcomes: 'table',
    language: 'de',
    'heading-level': '3',
  },
  'hostile fields': { base: HOSTILE_FOLDER, page: HOSTILE_PAGES, fallback: HOSTILE, options: 'printable' },
  'hostile fields and links': { element: 'kc-related', base: HOSTILE_FOLDER, page: HOSTILE_PAGES, fallback: HOSTILE },
};

const SHOWN = {
  'kc-faq': 'kc-faq .kc-question',
  'kc-treatment-list': 'kc-treatment-list .kc-treatment',
  'kc-related': 'kc-related li a',
};

const TARGETS = [
  ...['script', 'wordpress-block', 'wordpress-classic', 'wordpress-text', 'drupal', 'joomla', 'wix', 'squarespace'],
  ...['webflow', 'ghost', 'typo3', 'mediawiki', 'sharepoint', 'react', 'vue', 'link'],
];

/** The attributes that the element must end up with. @param {Record<string, string>} set @param {string} target */
function expectedOf(set, target) {
  if (target === 'sharepoint') return { topic: set.topic ?? 'spread' };
  const { options = '', open, numbers, layout, outcomes } = set;
  const named = {
    topic: set.topic ?? 'spread',
    open,
    numbers,
    layout,
    outcomes,
    'heading-level': set['heading-level'],
  };
  const all = [...Object.entries(named), ...options.split(' ').map((name) => [name, ''])];
  return Object.fromEntries(all.filter(([name, value]) => name && value !== undefined));
}

test('the list of systems is the one that is tested here', async () => {
  const { page } = await openBuilder();
  const all = await page.evaluate(`[...document.querySelector('#target').options].map(({ value }) => value)`);
  assert.deepEqual(all, TARGETS);
  await page.close();
});

/** The element is in sight, with what was chosen, and nobody complained. @param {Piece[]} pieces @param {Record<string, string>} set @param {string} target */
async function assertShows(pieces, set, target) {
  const tag = target === 'sharepoint' ? 'kc-faq' : (set.element ?? 'kc-faq');
  const { page, complaints } = await openClinic(pieces);
  const shown = SHOWN[/** @type {keyof typeof SHOWN} */ (tag)];
  await page
    .waitForSelector(shown, { visible: true, timeout: WAIT_MS })
    .catch(() => assert.fail(`${target}: nothing shows. ${complaints.join()}\n${pieces.map(({ code }) => code)}`));
  const attributes = /** @type {Record<string, string>} */ (
    await page.evaluate(
      `Object.fromEntries([...document.querySelector('${tag}').attributes].map(({ name, value }) => [name, value]))`,
    )
  );
  for (const [name, value] of Object.entries(expectedOf(set, target)))
    assert.equal(attributes[name], value, `${target}: ${name}`);
  if (tag === 'kc-related')
    assert.match(attributes['href-template'] ?? '', /^\/a%20%22%27%3E%3Cimg%20.*\/\{topic\}$/, target);
  const valueOf = (/** @type {string} */ name, /** @type {string} */ selector) =>
    `getComputedStyle(document.querySelector('${selector}')).getPropertyValue('--kc-${name}').trim()`;
  if (set.theme) await page.waitForFunction(`${valueOf('radius', ':root')} === '0.75em'`);
  if (set.colors) assert.equal(await page.evaluate(valueOf('accent', tag)), set.accent, target);
  if (set.language && target !== 'sharepoint')
    await page.waitForFunction(`document.querySelector('${tag}').shadowRoot.textContent.includes('Alle')`);
  assert.equal(await page.evaluate(`'hacked' in window`), false, target);
  assert.deepEqual(complaints, [], target);
  await page.close();
}

for (const [title, set] of Object.entries(SETS))
  test(`what is copied for each system shows the answers: ${title}`, async () => {
    const { page } = await openBuilder(`?${new URLSearchParams(set)}`);
    for (const target of TARGETS) {
      await page.bringToFront();
      await page.select('#target', target);
      await assertShows(await copyPieces(page), set, target);
    }
    await page.close();
  });

test('where the script can’t be had, the text that was chosen stands as it was written', async () => {
  for (const target of ['script', 'wordpress-block', 'wordpress-classic']) {
    const builder = await openBuilder(`?${new URLSearchParams({ fallback: HOSTILE, target })}`);
    const { page } = await openClinic(await copyPieces(builder.page), { hasFiles: false });
    assert.equal(String(await page.evaluate('document.querySelector("main").innerText')).trim(), HOSTILE, target);
    assert.equal(await page.evaluate(`'hacked' in window`), false);
    await page.close();
    await builder.page.close();
  }
});

test('each snippet names the version and the hash of its files', async () => {
  const { page } = await openBuilder('?topic=stages');
  const [{ code } = { code: '' }] = await copyPieces(page);
  assert.ok(code.startsWith(`<!-- kc-answers ${version} -->`));
  for (const file of ['kc-core.js', 'topics/stages.js'])
    assert.ok(code.includes(`src="/kc-answers/${version}/${file}"\n  integrity="${files[file]}"`), file);
  await page.close();
});

const warnings = `document.querySelector('#warnings').textContent`;

test('each system has one sentence, and where an administrator is needed, a warning says so', async () => {
  const { page } = await openBuilder();
  for (const target of TARGETS) {
    await page.select('#target', target);
    const sentence = String(await page.evaluate(`document.querySelector('#survives').textContent`));
    assert.match(sentence, /^[A-Z].{20,}\.$/, target);
    const needsNobody = ['script', 'wix', 'ghost', 'react', 'vue'].includes(target);
    assert.equal(/administrator/.test(String(await page.evaluate(warnings))), !needsNobody, target);
  }
  await page.close();
});

test('an address that can’t be used is told, and isn’t written into the snippet', async () => {
  for (const base of ['javascript:alert(1)', '//elsewhere.example/', 'kc.js', '/kc/?v=1', 'https://']) {
    const { page } = await openBuilder(`?${new URLSearchParams({ base })}`);
    assert.match(String(await page.evaluate(warnings)), /must begin with/, base);
    const [{ code } = { code: '' }] = await copyPieces(page);
    assert.ok(code.includes(`src="/kc-answers/${version}/kc.js"`), base);
    await page.close();
  }
});

test('a color that can’t be seen is told in words while it is chosen', async () => {
  const { page } = await openBuilder('?colors=own');
  const said = (/** @type {string} */ name) =>
    page.evaluate(`document.querySelector('output[for="${name}"]').textContent`);
  const choose = (/** @type {string} */ name, /** @type {string} */ value) =>
    page.$eval(
      `#${name}`,
      (input, color) => {
        /** @type {any} */ (input).value = color;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      },
      value,
    );
  await choose('muted', '#767676');
  assert.equal(await said('muted'), '4.5 to 1: good');
  await choose('muted', '#777777');
  assert.equal(await said('muted'), 'Warning: 4.4 to 1 is too weak. Text needs 4.5 to 1.');
  await choose('line', '#949494');
  assert.equal(await said('line'), '3.0 to 1: good');
  await choose('line', '#959595');
  assert.equal(await said('line'), 'Warning: 2.9 to 1 is too weak. Lines and shapes need 3 to 1.');
  await choose('paper', '#000000');
  assert.match(String(await said('ink')), /^Warning/);
  await page.close();
});

test('the address keeps the choices, through a reload and for somebody else', async () => {
  const { page } = await openBuilder();
  await page.select('#topic', 'stages');
  await page.click('#searchable');
  await page.click('#desktop');
  await page.select('#target', 'drupal');
  const search = String(await page.evaluate('location.search'));
  const [, { code } = { code: '' }] = await copyPieces(page);
  assert.equal(code, '[kc-faq topic="stages" searchable]');
  await page.focus('#share');
  await page.keyboard.press('Enter');
  await page.waitForFunction(`document.querySelector('#copied').textContent.includes('a link')`);
  assert.equal(await page.evaluate('navigator.clipboard.readText()'), `${site.origin}/demo/builder/${search}`);
  await page.reload();
  await page.waitForSelector('.piece');
  assert.deepEqual((await copyPieces(page))[1]?.code, code);
  assert.equal(await page.$eval('#desktop', (each) => /** @type {any} */ (each).checked), true);
  assert.equal(await page.evaluate('location.search'), search);
  await page.close();
});

test('what an address says that isn’t known is left out, and told', async () => {
  const { page } = await openBuilder(
    '?topic=nothing&accent=red&constructor=1&options=searchable+onclick&element=kc-related',
  );
  const told = String(await page.evaluate(`document.querySelector('#state').textContent`));
  for (const each of ['topic=nothing', 'accent=red', 'constructor=1', 'options=searchable onclick'])
    assert.ok(told.includes(each), told);
  assert.equal(await page.evaluate('location.search'), '?element=kc-related');
  await page.close();
});

test('the preview shows what was chosen, as wide as a phone and as a desktop', async () => {
  const { page, complaints } = await openBuilder('?topic=stages&options=printable');
  const inFrame = async (/** @type {string} */ code) => {
    const frame = await page.waitForSelector('iframe');
    return (await frame?.contentFrame())?.waitForFunction(code);
  };
  await inFrame(`innerWidth === 390 && document.querySelectorAll('.kc-question').length > 5`);
  await page.click('#desktop');
  await page.waitForSelector('iframe[title*="desktop"]');
  await inFrame(`innerWidth === 1280 && document.querySelectorAll('.kc-question').length > 5`);
  await inFrame(`document.querySelector('kc-faq').shadowRoot.querySelector('[part=toolbar] button')`);
  assert.deepEqual(complaints, []);
  await page.close();
});

test('the keyboard alone reaches each choice that is in sight, and chooses', async () => {
  const { page } = await openBuilder('?colors=own');
  const wanted = /** @type {string[]} */ (
    await page.evaluate(
      `[...document.querySelectorAll('select, input:not([type=radio]), textarea, main button')].filter((each) => each.checkVisibility()).map((each) => each.id || each.textContent)`,
    )
  );
  const reached = new Set();
  for (let presses = 0; presses < 120; presses++) {
    await page.keyboard.press('Tab');
    const [name, kind] = /** @type {[string, string]} */ (
      await page.evaluate(
        '[document.activeElement.id || document.activeElement.textContent, document.activeElement.type]',
      )
    );
    // Round once: a second arrow would choose the phone again.
    if (name === 'element' && reached.has(name)) break;
    if (reached.has(name)) continue;
    reached.add(name);
    if (name === 'element') await page.keyboard.press('t');
    if (name === 'askable') await page.keyboard.press('Space');
    if (kind === 'radio') await page.keyboard.press('ArrowRight');
  }
  const missed = wanted.filter((name) => !reached.has(name));
  // Treatments have other choices: those of the questions are gone once they are chosen.
  assert.deepEqual(
    missed.filter((name) => !['open', 'exclusive', 'searchable'].includes(name)),
    [],
  );
  assert.match(
    String(await page.evaluate('location.search')),
    /element=kc-treatment-list&options=askable.*width=desktop/,
  );
  await page.close();
});

for (const scheme of SCHEMES)
  test(`axe finds nothing in the builder, ${scheme}, on a phone and on a desktop`, async () => {
    for (const width of [390, 1280]) {
      const { page } = await openBuilder('?colors=own&muted=%23999999&target=sharepoint&nothing=1', {
        width,
        scheme: scheme === 'dark' ? 'dark' : 'light',
      });
      await page.waitForSelector('iframe');
      await startAxe(page, scheme);
      assert.deepEqual(await axe(page, scheme), []);
      await page.close();
    }
  });

for (const width of [320, 390, 1280])
  test(`the builder doesn’t scroll sideways at ${width} px`, async () => {
    const { page } = await openBuilder('?colors=own&width=desktop', { width });
    await page.waitForSelector('iframe');
    assert.ok(Number(await page.evaluate('document.documentElement.scrollWidth')) <= width);
    await page.close();
  });
