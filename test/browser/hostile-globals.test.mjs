/** Pages that take names away: prototypes with more on them, elements that shadow the document's own, globals overwritten. */
import assert from 'node:assert/strict';
import { until } from '../helpers/engines.mjs';
import {
  assertWorks,
  KC,
  notesOf,
  pageOf,
  serve,
  useAnswers,
  useHostilePages,
  whatIsSeen,
} from '../helpers/hostile.mjs';

/** @typedef {import('../helpers/hostile.mjs').Open} Open */
/** @typedef {import('node:test').TestContext} TestContext */

const hostile = useHostilePages();

hostile('object-functions', async (open, t) => {
  const pollute = `<script>for (const name of ['each', 'extend', 'clone', 'has', 'keys', 'toJSON', 'isEmpty'])
    Object.prototype[name] = function () { throw new Error(name + ' of the page'); };</script>`;
  await assertWorks(await open(await serve(t, pageOf(pollute + KC))));
});

hostile('object-values', async (open, t) => {
  const pollute = `<script>Object.assign(Object.prototype, { onclick: 'alert(1)', src: '/evil.json', topic: 'none',
    hidden: '', open: true, id: 'evil', lang: 'xx', type: 'submit', name: 'evil', once: true });</script>`;
  const visit = await open(await serve(t, pageOf(pollute + KC)));
  await assertWorks(visit);
  assert.equal(await visit.evaluate('document.querySelectorAll("[onclick], #evil, .kc-answers [src]").length'), 0);
});

hostile('object-state', async (open, t) => {
  const visit = await open(await serve(t, pageOf(`<script>Object.prototype.state = true;</script>${KC}`)));
  await until(visit, 'the answers come', 'document.querySelectorAll(".kc-question").length > 5');
  assert.deepEqual(await notesOf(visit), []);
  assert.equal(
    await visit.evaluate('!!document.getElementById("sarcomatoid")'),
    false,
    'for which the page didn’t ask',
  );
});

/**
 * Whether answers work there and nobody complains; if not, what a reader has instead.
 * @param {import('../helpers/engines.mjs').Visit} visit
 */
async function outcomeOf(visit) {
  const seen = await whatIsSeen(visit);
  const rejected = (await notesOf(visit)).some((note) => note.startsWith('rejection')) ? ', and a rejection' : '';
  if (seen !== 'answers') return `${seen}${rejected}`;
  try {
    await useAnswers(visit);
  } catch {
    return `answers that can’t be used${rejected}`;
  }
  return (await notesOf(visit)).length ? `answers, with errors on the console${rejected}` : 'works';
}

/**
 * Each name by itself, on a page of its own: which are missed, and what a reader has then.
 * @param {Open} open @param {TestContext} t @param {string[]} names @param {(name: string) => string} markup
 */
async function without(open, t, names, markup) {
  const pages = Object.fromEntries(names.map((name) => [`/${name}`, markup(name)]));
  const { origin } = new URL(await serve(t, pageOf(), { pages }));
  /** @type {Record<string, string[]>} */
  const missed = {};
  for (const name of names) {
    const outcome = await outcomeOf(await open(`${origin}/${name}`));
    if (outcome !== 'works') (missed[outcome] ??= []).push(`\`${name}\``);
  }
  const groups = Object.entries(missed).map(([outcome, list]) => `${list.join(', ')}: ${outcome}`);
  return groups.length ? `works, but without ${groups.join('; without ')}` : 'works';
}

hostile('names', async (open, t) => {
  const names = ['document', 'customElements', 'window', 'Lit', 'litElementVersions', 'history', 'URL', 'Map', 'kc'];
  const markup = names.map((name) => `<form id="${name}"></form><img name="${name}" alt="">`).join('');
  const visit = await open(await serve(t, pageOf().replace('<h1>', `${markup}<h1>`)));
  await assertWorks(visit);
  await visit.evaluate('void (location.hash = "#spread-aims")');
  await until(visit, 'an address leads to its answer', 'document.querySelector("#spread-aims").open');
  assert.deepEqual(await notesOf(visit), []);
});

const OF_DOCUMENT = ['adoptedStyleSheets', 'createElement', 'createTextNode', 'importNode', 'createTreeWalker'].concat(
  'documentElement',
  'getElementById',
  'activeElement',
  'defaultView',
  'addEventListener',
  'baseURI',
  'body',
);

hostile('document-names', (open, t) =>
  without(open, t, OF_DOCUMENT, (name) => pageOf().replace('<h1>', `<img name="${name}" alt=""><h1>`)),
);

const GLOBALS = ['Map', 'Set', 'WeakMap', 'URL', 'fetch', 'Promise', 'Symbol', 'JSON', 'Event', 'CSSStyleSheet'];
const clobbered = (/** @type {string} */ value) => (/** @type {string} */ name) =>
  pageOf(`<script>window.${name} = ${value};</script>${KC}`);
const THROWS = 'function () { throw new Error("of the page"); }';

hostile('removed', (open, t) => without(open, t, GLOBALS, clobbered('undefined')));
hostile('overwritten', (open, t) => without(open, t, GLOBALS, clobbered(THROWS)));

hostile('elements-gone', async (open, t) => {
  const visit = await open(
    await serve(
      t,
      pageOf(`<script>Object.defineProperty(window, 'customElements', { value: undefined });</script>${KC}`),
    ),
  );
  assert.equal(await whatIsSeen(visit), 'own text');
  return 'falls short: there is nothing to build on; the page’s own text stays';
});
