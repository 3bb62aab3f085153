/** Pages that work against us: each is a row of one list, and what comes of it in each engine is held to that row. */
import assert from 'node:assert/strict';
import { rows } from '../embed/hostile-rows.mjs';
import { until, useEngines } from './engines.mjs';
import { startSite } from './static-server.mjs';

/** @typedef {import('./engines.mjs').Visit} Visit */
/** @typedef {(url: string) => Promise<Visit>} Open */

/** Stands first on each page, and notes what goes wrong by itself: also where the page takes the console or arrays away. */
export const NOTES = `(() => {
  const notes = (window.notes = []);
  const note = (text) => { notes[notes.length] = String(text).slice(0, 300); };
  addEventListener('error', (event) => event.message && note('error: ' + event.message));
  addEventListener('unhandledrejection', ({ reason }) => note('rejection: ' + reason));
  addEventListener('securitypolicyviolation', (event) => note('policy: ' + event.violatedDirective + ' ' + event.sample));
  for (const kind of ['error', 'warn']) console[kind] = (text) => note(kind + ': ' + text);
  const nextFrame = requestAnimationFrame.bind(window);
  window.framesSinceLoad = 0;
  const count = () => nextFrame(() => { window.framesSinceLoad++; count(); });
  addEventListener('load', count);
})();`;

export const KC = '<script type="module" src="/dist/kc.js"></script>';
export const ELEMENTS = `<kc-faq topic="spread" expandable><p>Ask at the desk.</p></kc-faq>
  <kc-treatment-list topic="spread"></kc-treatment-list>`;

export const pageOf = (head = KC, body = ELEMENTS) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title><script src="/notes.js"></script>${head}<body><h1>A clinic</h1>${body}`;

/**
 * Serves a page and whatever else it needs, until the test is over.
 * @param {import('node:test').TestContext} t
 * @param {string} markup
 * @param {{headers?: Record<string, string>, pages?: Record<string, string>}} [options]
 */
export async function serve(t, markup, { headers = {}, pages = {} } = {}) {
  const site = await startSite({ headers, pages: { '/notes.js': NOTES, '/clinic': markup, ...pages } });
  t.after(site.close);
  return `${site.origin}/clinic`;
}

export const SEEN = `(each) => !!each && each.checkVisibility() && each.getBoundingClientRect().height > 0`;

/** @param {Visit} visit @returns {Promise<string[]>} */
export const notesOf = (visit) => visit.evaluate('[...window.notes]');

/**
 * What a reader has once the page has had time to settle.
 * @param {Visit} visit
 * @returns {Promise<'answers' | 'own text' | 'nothing'>}
 */
export async function whatIsSeen(visit) {
  await until(visit, 'the page has had time', 'framesSinceLoad > 15');
  const isSeen = (/** @type {string} */ selector) => visit.evaluate(`(${SEEN})(document.querySelector('${selector}'))`);
  if (await isSeen('kc-faq summary')) return 'answers';
  return (await isSeen('kc-faq > p')) ? 'own text' : 'nothing';
}

/**
 * Uses the answers as a person does: opens one, asks what a word means, closes it, opens all.
 * @param {Visit} visit
 */
export async function useAnswers(visit) {
  const seen = (/** @type {string} */ selector) => `(${SEEN})(document.querySelector('${selector}'))`;
  await until(visit, 'the questions come', 'document.querySelectorAll(".kc-question").length > 5');
  // It comes with a file of its own, and pushes the questions down.
  const tool = 'document.querySelector("kc-faq[expandable]")?.shadowRoot.querySelector("button[aria-expanded]")';
  await until(visit, 'the tool comes', `!document.querySelector("kc-faq[expandable]") || (${SEEN})(${tool})`);
  assert.equal(await visit.evaluate(seen('.kc-question .kc-answer')), false, 'answers are closed at first');
  await visit.click('.kc-question summary');
  await until(visit, 'a pressed question shows its answer', seen('.kc-question .kc-answer'));
  await visit.click('.kc-question .kc-term');
  await until(visit, 'a pressed word is explained', seen('.kc-definition'));
  await visit.press('Escape');
  await visit.click('.kc-question summary');
  await until(visit, 'a second press closes', `!${seen('.kc-question .kc-answer')}`);
  assert.equal(await visit.evaluate(seen('kc-treatment-list .kc-group')), true, 'the treatments are seen');
}

/**
 * The answers work, and nobody complained.
 * @param {Visit} visit
 */
export async function assertWorks(visit) {
  await useAnswers(visit);
  assert.deepEqual(await notesOf(visit), []);
}

/**
 * To be called once, at the top of a test file: returns what makes the tests of a row. What its body returns, `works` if
 * nothing, must be what the row says of the engine.
 * @param {Parameters<typeof useEngines>[0]} [options]
 */
export function useHostilePages(options) {
  const inEachEngine = useEngines(options);
  /** @type {(id: string, body: (open: Open, t: import('node:test').TestContext, name: import('./engines.mjs').BrowserName) => Promise<string | void>) => void} */
  return (id, body) => {
    const row = rows[id];
    assert.ok(row && 'title' in row, `${id} is in the list of pages`);
    inEachEngine(row.title, async (open, name, t) => {
      const expected = row[name] ?? 'works';
      if (expected.startsWith('not testable here')) return t.skip(expected);
      assert.equal((await body(open, t, name)) ?? 'works', expected);
    });
  };
}
