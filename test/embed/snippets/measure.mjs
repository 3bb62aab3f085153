/** Sends every form through every editor and filter, and looks at what a reader then has. */
import { launchChromium } from '../../helpers/chromium.mjs';
import { startSite } from '../../helpers/static-server.mjs';
import { editorPages, editors } from './editors.mjs';
import { filters, PURIFIER } from './filters.mjs';
import { forms } from './forms.mjs';
import { openShowroom } from './outcome.mjs';
import { readFrom, ways } from './ways.mjs';

/** @typedef {import('./outcome.mjs').Outcome} Outcome */
/** @typedef {{html: string, scripted: Outcome, bare: Outcome}} Result `html` is what came out. */
/** @typedef {Record<string, Record<string, Record<string, Result>>>} Matrix By way, by tool, by form. */

/** The way of those that have but one. */
export const THROUGH = 'through';

/** @typedef {(way: string, tool: string, form: string, html: string) => void} Note */

/** @param {import('puppeteer-core').Browser} browser @param {string} origin @param {Note} note */
async function throughEditors(browser, origin, note) {
  for (const tool of Object.keys(editors)) {
    const field = await browser.newPage();
    await field.goto(`${origin}/${tool}`);
    await field.waitForFunction('globalThis.field');
    for (const [way, { isForTextOnly, enter }] of Object.entries(ways))
      for (const [id, form] of Object.entries(forms)) {
        if (isForTextOnly && !form.isText) continue;
        await enter(field, form);
        note(way, tool, id, await readFrom(field, form));
      }
    await field.close();
  }
}

/** @param {import('puppeteer-core').Browser} browser @param {string} origin @param {Note} note */
async function throughFilters(browser, origin, note) {
  const page = await browser.newPage();
  await page.goto(`${origin}/purifier`);
  for (const [tool, { isMarkdown, pass }] of Object.entries(filters))
    for (const [id, { snippet, isText, markdown = snippet }] of Object.entries(forms)) {
      const text = isMarkdown
        ? `Before.\n\n${markdown}\n\nAfter.\n`
        : `<p>Before.</p>\n${isText ? `<p>${snippet}</p>` : snippet}\n<p>After.</p>`;
      note(THROUGH, tool, id, String(await pass(text, page)));
    }
  await page.close();
}

/**
 * @param {Parameters<Note>[]} made
 * @param {Awaited<ReturnType<typeof openShowroom>>['show']} show
 */
async function lookAt(made, show) {
  /** @type {Matrix} */
  const matrix = {};
  /** What came out alike is looked at once. @type {Map<string, Awaited<ReturnType<typeof show>>>} */
  const seen = new Map();
  for (const [way, tool, form, html] of made) {
    const { bringsScript } = forms[form] ?? {};
    const key = `${bringsScript} ${html}`;
    const outcomes = seen.get(key) ?? (await show(html, bringsScript));
    seen.set(key, outcomes);
    ((matrix[way] ??= {})[tool] ??= {})[form] = { html, ...outcomes };
  }
  return matrix;
}

/** @returns {Promise<Matrix>} */
export async function measure() {
  const browser = await launchChromium();
  const pages = { ...(await editorPages()), '/purifier': PURIFIER };
  const site = await startSite({ pages });
  /** @type {Parameters<Note>[]} */
  const made = [];
  /** @type {Note} */
  const note = (...one) => void made.push(one);
  const showroom = await openShowroom(browser);
  try {
    await throughEditors(browser, site.origin, note);
    await throughFilters(browser, site.origin, note);
    return await lookAt(made, showroom.show);
  } finally {
    await browser.close();
    showroom.close();
    site.close();
  }
}
