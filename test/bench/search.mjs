/** What a keystroke costs: in the search alone and, where kc-faq has a search box, in the whole element. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { bundlePlugins } from '../../tools/rollup-plugins.mjs';
import { launchChromium } from '../helpers/chromium.mjs';
import { spreadOf, startCpuMeter } from './cpu.mjs';
import { searchTexts } from './questions.mjs';
import { hasSearchBox, measureWidgetKeystroke, openWidget } from './widget.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {{what: string, count: number, values: number[], limitMs?: number}} Measured */

const LIMIT_MS = 10;
const ROUNDS = 11;
const WIDGET_ROUNDS = 3;
const COUNTS = [1000, 10_000];
// Found often, then in some, then nowhere.
const QUERY = 'kidney cancer spread x';

/** The search as it ships, under the name `kcSearch`. */
async function searchScript() {
  const file = JSON.stringify(fileURLToPath(new URL('../../src/content/search.ts', import.meta.url)));
  const entry = {
    name: 'entry',
    resolveId: (/** @type {string} */ source) => (source === 'entry.js' ? source : null),
    load: (/** @type {string} */ id) =>
      id === 'entry.js' ? `import * as search from ${file}; globalThis.kcSearch = search;` : null,
  };
  const bundle = await rollup({ input: 'entry.js', plugins: [entry, ...bundlePlugins()] });
  const { output } = await bundle.generate({ format: 'iife' });
  await bundle.close();
  return output[0].code;
}

/**
 * @param {Browser} browser
 * @param {number} count
 * @returns {Promise<Measured[]>}
 */
async function measureSearch(browser, count) {
  const page = await browser.newPage();
  await page.evaluate(await searchScript());
  const cpuOf = await startCpuMeter(page);
  await page.evaluate(`texts = ${JSON.stringify(searchTexts(count))}`);
  const build = await cpuOf(() => page.evaluate(`void (folded = texts.map(kcSearch.fold))`));
  const [idle, keys] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let round = 0; round < ROUNDS; round++) {
    idle.push(await cpuOf(() => page.evaluate(`0`)));
    for (let length = 1; length <= QUERY.length; length++) {
      const typed = JSON.stringify(QUERY.slice(0, length));
      const code = `words = kcSearch.wordsOf(${typed}); folded.filter((text) => kcSearch.matches(text, words)).length`;
      keys.push(await cpuOf(() => page.evaluate(`{ ${code} }`)));
    }
  }
  await page.close();
  return [
    { what: 'nothing (what measuring costs)', count, values: idle },
    { what: 'folding all texts, once', count, values: [build] },
    { what: 'a keystroke, search alone', count, values: keys, ...(count === 1000 && { limitMs: LIMIT_MS }) },
  ];
}

/**
 * @param {Browser} browser
 * @param {number} count
 * @returns {Promise<Measured[]>} Nothing where kc-faq has no search box.
 */
async function measureWidget(browser, count) {
  const { page, close } = await openWidget(browser, count);
  /** @type {Awaited<ReturnType<typeof measureWidgetKeystroke>>[]} */
  const rounds = [];
  if (await hasSearchBox(page))
    for (let round = 0; round < WIDGET_ROUNDS; round++) rounds.push(await measureWidgetKeystroke(page, QUERY));
  await close();
  if (rounds.length === 0) return [];
  return [
    { what: 'no key, kc-faq', count, values: rounds.map(({ idle }) => idle) },
    { what: 'a keystroke, kc-faq', count, values: rounds.flatMap(({ keys }) => keys), limitMs: LIMIT_MS },
    { what: 'the query taken away, kc-faq', count, values: rounds.map(({ cleared }) => cleared) },
  ];
}

/** @param {Measured} measured */
function rowOf({ what, count, values }) {
  const { min, median, max } = spreadOf(values);
  return [what, count.toLocaleString('en'), ...[min, median, max].map((ms) => ms.toFixed(2)), values.length];
}

/** @param {Measured} measured */
function complaintOf({ what, count, values, limitMs = Infinity }) {
  const { median } = spreadOf(values);
  if (median <= limitMs) return [];
  return [`${what}: ${median.toFixed(1)} ms of CPU at ${count} questions, over the limit of ${limitMs} ms.`];
}

/** @returns {Promise<import('./run.mjs').Report>} */
export async function bench() {
  if (!existsSync(new URL('../../dist/content/en.json', import.meta.url)))
    return { table: '', complaints: ['There is no dist/content/en.json: run npm run build first.'] };
  const browser = await launchChromium();
  try {
    /** @type {Measured[]} */
    const all = [];
    for (const count of COUNTS) all.push(...(await measureSearch(browser, count)));
    /** @type {string[]} */
    const complaints = [];
    const widget = await measureWidget(browser, 1000).catch((error) => {
      complaints.push(error.message);
      return [];
    });
    all.push(...widget);
    const rows = all.map((each) => `| ${rowOf(each).join(' | ')} |`);
    const head =
      '| CPU of the main thread, ms | questions | least | median | most | times |\n|---|---|---|---|---|---|';
    const note = widget.length > 0 ? '' : '\n\nNot measured: kc-faq, for it has no search box in dist/kc-core.js.';
    return { table: `${head}\n${rows.join('\n')}${note}`, complaints: [...complaints, ...all.flatMap(complaintOf)] };
  } finally {
    await browser.close();
  }
}
