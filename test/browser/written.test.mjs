/** A page with its answers written into it, and a script that comes late: nothing moves, nothing is lost. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { renderToString } from '../helpers/render.mjs';
import { launchChromium } from '../helpers/chromium.mjs';
import { startSite } from '../helpers/static-server.mjs';

const shipped = JSON.parse(readFileSync(new URL('../../dist/content/en.json', import.meta.url), 'utf8'));
const snippet = renderToString(shipped, { topic: 'spread' });
const LOOKS = '<link rel="stylesheet" href="/dist/kc-answers.css" />';
const pageOf = (/** @type {string} */ body, head = LOOKS) =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width" /><title>Clinic</title>${head}
  <style>body { margin: 1rem auto; max-width: 60rem; font: 1rem/1.5 sans-serif; }</style><h1>Clinic</h1>${body}<p>After</p>`;

const TOOLS = ['searchable', 'expandable', 'printable', 'searchable expandable printable askable linkable'];
/** Of answers written with tools. @param {string} tools */
const toolsPage = (tools) => `/${tools.replaceAll(' ', '-')}`;
/** @param {string} tools */
const writtenWith = (tools) => {
  const attributes = Object.fromEntries(tools.split(' ').map((name) => [name, true]));
  return renderToString(shipped, { topic: 'spread', attributes });
};

/** @type {import('../helpers/static-server.mjs').Site} */
let site;
/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  site = await startSite({
    pages: {
      '/division': pageOf(renderToString(shipped, { topic: 'spread', form: 'div' })),
      '/snippet': pageOf(snippet),
      ...Object.fromEntries(TOOLS.map((tools) => [toolsPage(tools), pageOf(writtenWith(tools))])),
      '/treatments': pageOf(renderToString(shipped, { element: 'kc-treatment-list', topic: 'spread' })),
    },
  });
  browser = await launchChromium();
});
after(async () => {
  await browser.close();
  site.close();
});

/** @param {string} path @param {number} width */
async function open(path, width, hasScripts = true) {
  const page = await browser.newPage();
  await page.setViewport({ width, height: 844 });
  await page.setJavaScriptEnabled(hasScripts);
  await page.evaluateOnNewDocument(`shift = 0; new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) shift += value;
  }).observe({ type: 'layout-shift', buffered: true });`);
  await page.goto(`${site.origin}${path}`);
  return page;
}

/** The script comes now; the element has come to life, and what it may move has moved. @param {import('puppeteer-core').Page} page */
const bringScript = (page, file = 'kc-core.js') =>
  page.evaluate(`(async () => {
    const script = Object.assign(document.createElement('script'), { type: 'module', src: '/dist/${file}' });
    const loaded = new Promise((resolve) => (script.onload = resolve));
    document.head.append(script);
    await loaded;
    await new Promise((resolve) => setTimeout(resolve, 500));
  })()`);

/** @param {string} path @param {number} width @param {string} file */
async function shiftOf(path, width, file) {
  const page = await open(path, width);
  await bringScript(page, file);
  assert.equal(await page.evaluate("!!document.querySelector('kc-faq, kc-treatment-list').hasUpdated"), true);
  const shift = Number(await page.evaluate('shift'));
  await page.close();
  return shift;
}

for (const width of [390, 1280])
  for (const file of ['kc-core.js', 'kc.js'])
    test(`a late ${file} moves nothing at ${width} px`, async () => {
      assert.equal(await shiftOf('/snippet', width, file), 0);
    });

const TOOLBAR = "document.querySelector('kc-faq, kc-treatment-list').shadowRoot.querySelector('[part=toolbar]')";

/** What late tools move that stand in sight, and in how many rows. @param {string} tools @param {number} width */
async function movedByTools(tools, width) {
  const page = await open(toolsPage(tools), width);
  await page.evaluate(`${TOOLBAR}.scrollIntoView({ block: 'center' })`);
  await bringScript(page);
  const moved = /** @type {{shift: number, rows: number, kept: string}} */ (
    await page.evaluate(`({
    shift,
    rows: new Set([...${TOOLBAR}.querySelectorAll('button, input')].filter((each) => each.checkVisibility()).map((each) => each.offsetTop)).size,
    kept: getComputedStyle(${TOOLBAR}).minBlockSize,
  })`)
  );
  await page.close();
  return moved;
}

for (const tools of TOOLS)
  test(`late tools in sight move nothing: ${tools}`, async () => {
    const rows = tools.includes(' ') ? 2 : 1;
    // No more place is kept than they take.
    assert.deepEqual(await movedByTools(tools, 1280), { shift: 0, rows, kept: '0px' });
    const { shift, ...narrow } = await movedByTools(tools, 390);
    // Two buttons need a row each, or don't, by the page's letters.
    if (rows === 1 || narrow.rows === 2) assert.equal(shift, 0);
    else assert.ok(shift < 0.1, `${shift}`);
    assert.deepEqual(narrow, { rows: narrow.rows, kept: '0px' });
  });

test('no place is kept for tools where scripts are off, nor where there is nothing to search', async () => {
  const heightOf = (/** @type {import('puppeteer-core').Page} */ page) =>
    page.evaluate(`[${TOOLBAR}.offsetHeight, getComputedStyle(${TOOLBAR}).marginBlockStart]`);
  const off = await open(toolsPage('searchable'), 390, false);
  assert.deepEqual(await heightOf(off), [0, '0px']);
  await off.close();
  // A list of treatments has no search, whatever attributes it has.
  const treatments = await open('/treatments', 390);
  await treatments.evaluate("document.querySelector('kc-treatment-list').setAttribute('searchable', '')");
  assert.deepEqual(await heightOf(treatments), [0, '0px']);
  await treatments.close();
  const page = await open(toolsPage('searchable'), 390);
  await page.evaluate("document.querySelector('kc-faq').setAttribute('questions', 'nothing')");
  await page.evaluate("document.querySelector('kc-faq > .kc-answers[data-kc-asked]').remove()");
  await bringScript(page);
  assert.deepEqual(await heightOf(page), [0, '0px']);
  await page.close();
});

test('where a late script brings a filter, what stands under it moves a little', async () => {
  for (const width of [390, 1280]) {
    const shift = await shiftOf('/treatments', width, 'kc-core.js');
    // The web's own measure calls up to 0.1 good.
    assert.ok(shift > 0 && shift < 0.05, `${shift} at ${width} px`);
  }
});

test('what a reader does before the script comes stays: opened, focused, selected, translated', async () => {
  const page = await open('/snippet', 390);
  await page.click('#spread-meaning > summary');
  await page.focus('#spread-cure-possible > summary');
  await page.evaluate(`{
    const words = document.querySelector('#spread-meaning .kc-short').firstChild;
    getSelection().setBaseAndExtent(words, 2, words, 9);
    const font = document.createElement('font');
    font.textContent = '¿Cuánto tiempo?';
    document.querySelector('#spread-outlook h3').replaceChildren(font);
    nodes = [...document.querySelectorAll('kc-faq > .kc-answers *')];
  }`);
  const selected = await page.evaluate('String(getSelection())');
  assert.equal(String(selected).length, 7);
  await bringScript(page);
  assert.deepEqual(
    await page.evaluate(`({
      open: [...document.querySelectorAll('details[open]')].map(({ id }) => id),
      focused: document.activeElement.parentElement.id,
      selected: String(getSelection()),
      translated: document.querySelector('#spread-outlook h3').textContent,
      isSame: [...document.querySelectorAll('kc-faq > .kc-answers *')].every((node, at) => node === nodes[at]),
    })`),
    {
      open: ['spread-meaning'],
      focused: 'spread-cure-possible',
      selected,
      translated: '¿Cuánto tiempo?',
      isSame: true,
    },
  );
  await page.close();
});

test('a division for a CMS becomes the element around the very same answers, and nothing moves', async () => {
  const page = await open('/division', 390);
  await page.click('#spread-meaning > summary');
  await page.focus('#spread-cure-possible > summary');
  // What the reader has opened has moved things: that isn't the script's doing.
  await page.evaluate(`new Promise((resolve) => setTimeout(resolve, 300)).then(() => {
    shift = 0;
    nodes = [...document.querySelectorAll('.kc-answers *')];
  })`);
  await bringScript(page, 'kc.js');
  assert.deepEqual(
    await page.evaluate(`({
      isElement: document.querySelector('kc-faq[topic="spread"]').hasUpdated,
      open: [...document.querySelectorAll('details[open]')].map(({ id }) => id),
      focused: document.activeElement.parentElement.id,
      isSame: [...document.querySelectorAll('kc-faq > .kc-answers *')].every((node, at) => node === nodes[at]),
      count: document.querySelectorAll('kc-faq > .kc-answers *').length === nodes.length,
      shift,
    })`),
    {
      isElement: true,
      open: ['spread-meaning'],
      focused: 'spread-cure-possible',
      isSame: true,
      count: true,
      shift: 0,
    },
  );
  await page.close();
});

test('without any script, answers are read, opened by keyboard, and led to by their address', async () => {
  const page = await open('/snippet#spread-outlook', 390, false);
  const client = await page.createCDPSession();
  /** The state of an answer, as the accessibility tree has it. @param {string} name */
  const expanded = async (name) => {
    const { nodes } = await client.send('Accessibility.getFullAXTree');
    const node = nodes.find((each) => each.role?.value === 'DisclosureTriangle' && each.name?.value === name);
    return node?.properties?.find((each) => each.name === 'expanded')?.value.value;
  };
  const question = 'What do “spread”, “stage 4” and “advanced” mean?';
  assert.equal(await expanded(question), false);
  for (let tabs = 0; tabs < 60 && !(await expanded(question)); tabs++) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  }
  assert.equal(await expanded(question), true);
  await page.close();
});
