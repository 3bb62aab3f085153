/** What the page or its address forbids: styles, scripts of others, storage, an origin; and what it says of addresses. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { until } from '../helpers/engines.mjs';
import {
  assertWorks,
  ELEMENTS,
  KC,
  NOTES,
  notesOf,
  pageOf,
  serve,
  useAnswers,
  useHostilePages,
  whatIsSeen,
} from '../helpers/hostile.mjs';

/** @typedef {import('../helpers/engines.mjs').Visit} Visit */

const hostile = useHostilePages();
const TOOLS = ELEMENTS.replace('expandable', 'expandable searchable linkable printable askable');

hostile('strict', async (open, t) => {
  // Images for the sake of the browsers: they ask for the page's icon.
  const policy =
    "default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  const visit = await open(await serve(t, pageOf(KC, TOOLS), { headers: { 'content-security-policy': policy } }));
  await until(visit, 'the tools come', '!!document.querySelector("kc-faq").shadowRoot.querySelector("input")');
  await assertWorks(visit);
  const display = 'getComputedStyle(document.querySelector("summary")).display';
  assert.equal(await visit.evaluate(display), 'flex', 'our styles apply');
  // Without this, the page would prove nothing.
  await visit.evaluate('void document.body.setAttribute("style", "color: red")');
  await until(visit, 'the engine holds the page to the policy', 'notes.some((note) => note.startsWith("policy:"))');
});

/** A frame that a page can't look into, asked by messages as if it were a page. @param {Visit} page @returns {Visit} */
const insideFrame = (page) => ({
  ...page,
  async evaluate(code) {
    await page.evaluate(`void (window.answer = undefined, frames[0].postMessage(${JSON.stringify(code)}, '*'))`);
    await until(page, 'the frame answers', 'window.answer !== undefined');
    return JSON.parse(await page.evaluate('window.answer'));
  },
});
const ANSWER = `<script>addEventListener('message', ({ data }) =>
  parent.postMessage(JSON.stringify(eval(data) ?? null), '*'));</script>`;

hostile('sandbox', async (open, t) => {
  const outer = `<iframe sandbox="allow-scripts" src="/inner"></iframe>
    <script>addEventListener('message', ({ data }) => (window.answer = data));</script>`;
  const pages = { '/inner': pageOf(ANSWER + KC, TOOLS) };
  const headers = { 'access-control-allow-origin': '*' };
  const frame = insideFrame(await open(await serve(t, pageOf('', outer), { pages, headers })));
  await until(frame, 'the answers come', 'document.querySelectorAll(".kc-question").length > 5');
  await until(frame, 'the tools come', '!!document.querySelector("kc-faq").shadowRoot.querySelector("input")');
  const storage = '(() => { try { return localStorage.length; } catch ({ name }) { return name; } })()';
  assert.equal(await frame.evaluate(storage), 'SecurityError', 'there is no storage');
  await frame.evaluate('void document.querySelector(".kc-question summary").click()');
  await until(frame, 'an answer opens', 'document.querySelector(".kc-answer").checkVisibility()');
  await frame.evaluate('void document.querySelector(".kc-question input[type=checkbox]")?.click()');
  assert.deepEqual(await notesOf(frame), []);
});

hostile('file', async (open, t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kc-file-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const kc = pathToFileURL(join(import.meta.dirname, '../../dist/kc.js')).href;
  const page = pageOf(KC.replace('/dist/kc.js', kc)).replace('<script src="/notes.js">', () => `<script>${NOTES}`);
  writeFileSync(join(folder, 'page.html'), page);
  const visit = await open(pathToFileURL(join(folder, 'page.html')).href);
  if ((await whatIsSeen(visit)) === 'own text') {
    assert.deepEqual(await notesOf(visit), []);
    return 'falls short: browsers load no module from `file:`; the page’s own text stays';
  }
  await assertWorks(visit);
});

hostile('quirks', async (open, t) => {
  const visit = await open(await serve(t, pageOf().replace('<!doctype html>', '')));
  assert.equal(await visit.evaluate('document.compatMode'), 'BackCompat');
  await assertWorks(visit);
});

hostile('base', async (open, t) => {
  const base = '<base href="/elsewhere/">';
  const visit = await open(await serve(t, pageOf(base + KC, TOOLS)));
  await useAnswers(visit);
  await until(visit, 'the tools come', '!!document.querySelector("kc-faq").shadowRoot.querySelector("input")');
  await visit.click('.kc-question summary');
  await visit.click('.kc-question .kc-cite');
  await until(visit, 'a citation leads to its source', 'document.activeElement.closest(".kc-sources") !== null');
  assert.equal(await visit.evaluate('location.pathname'), '/clinic');
  assert.deepEqual(await notesOf(visit), []);
});
