/** The script's tag in every shape that sites make of it: in each, the answers work and the options on the tag count. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { missing, shapes } from '../embed/script-shapes.mjs';
import { until, useEngines } from '../helpers/engines.mjs';
import { ELEMENTS, NOTES, notesOf, pageOf, serve, useAnswers } from '../helpers/hostile.mjs';
import { renderToString } from '../helpers/render.mjs';
import { startSite } from '../helpers/static-server.mjs';

/** @typedef {import('../helpers/engines.mjs').Visit} Visit */
/** @typedef {import('../embed/script-shapes.mjs').Shape} Shape */

const root = join(import.meta.dirname, '../..');
const inEngines = useEngines();

const QUESTION = '¿Qué traigo?';
const clinic = JSON.stringify({
  schema: 1,
  lang: 'es',
  topics: [{ id: 'visit', question: 'Visita', questions: [{ id: 'bring', question: QUESTION, answer: 'Una lista.' }] }],
});

/** Another origin: a CDN with our files, and the clinic's content. @type {import('../helpers/static-server.mjs').Site} */
let elsewhere;
before(async () => {
  const headers = { 'access-control-allow-origin': '*', 'timing-allow-origin': '*' };
  elsewhere = await startSite({ headers, pages: { '/clinic.json': clinic } });
});
after(() => elsewhere.close());

/** @param {import('node:test').TestContext} t @param {Shape} shape @param {string} body */
function serveShape(t, { head, foot = '', pages = {}, wrap = (page) => page }, body) {
  const page = wrap(pageOf(head, `${body}${foot}`));
  return serve(t, page, { pages: { '/notes.js': NOTES, ...pages } });
}

/** @param {Visit} visit @param {Shape} shape */
async function startShape(visit, { isDelayed, isThere }) {
  if (isDelayed) {
    assert.equal(await visit.evaluate('!!customElements.get("kc-faq")'), false, 'it waits for the first input');
    await visit.click('h1');
  }
  await until(visit, 'the elements are there', '!!customElements.get("kc-faq")');
  if (isThere) await until(visit, `what else there is: ${isThere}`, isThere);
}

/** @param {Visit} visit @param {Shape} shape */
async function assertNotes(visit, { isTwice }) {
  const notes = await notesOf(visit);
  if (isTwice) assert.match(notes.shift() ?? '', /^warn: kc-answers is on this page twice/);
  assert.deepEqual(notes, []);
}

/** Of these, all is tried in each engine; of the others, in Firefox and WebKit, that the options count, which takes parts, too. */
const ESSENTIAL = [
  'a module',
  'an async module',
  'a module, written into the page',
  'the classic script',
  'the classic script, async',
  'the classic script, written into the page',
  'the classic script, combined with others',
  'the classic script of a CDN with integrity',
  'the classic script in document.write',
];

const TOPIC = '<kc-faq topic="stages"></kc-faq>';

for (const name of missing) test(name, { skip: `${name} isn’t there: node tools/setup-hostile.mjs` });

for (const [title, makeShape] of Object.entries(shapes)) {
  inEngines(`${title}: the answers work, with a part and a topic from beside it`, async (open, name, t) => {
    if (name !== 'chromium' && !ESSENTIAL.includes(title)) return t.skip('The next test is enough here.');
    const shape = makeShape('', elsewhere.origin);
    const visit = await open(await serveShape(t, shape, ELEMENTS + TOPIC));
    await startShape(visit, shape);
    await useAnswers(visit);
    await until(visit, 'the topic from beside it comes', '!!document.getElementById("stages-tests")');
    await assertNotes(visit, shape);
  });

  inEngines(`${title}: the options on the tag count`, async (open, _, t) => {
    const { origin } = elsewhere;
    const shape = makeShape(
      `data-src="${origin}/clinic.json" data-origins="${origin}" data-links="https://clinic.example/answers/" data-lang="es" data-theme="calm"`,
      origin,
    );
    const asked = elsewhere.requests.length;
    const link = '<p><a href="https://clinic.example/answers/visit">Visit</a></p>';
    const body = `<kc-faq topic="visit" expandable></kc-faq><kc-faq topic="visit"></kc-faq>${link}`;
    const spanish = '<script>import("/dist/messages/es.js")</script>';
    const visit = await open(await serveShape(t, shape, body + spanish));
    await startShape(visit, shape);
    const questions = '[...document.querySelectorAll(".kc-question h3")].map((each) => each.textContent)';
    await until(
      visit,
      'all three show what data-src names',
      `${questions}.join() === "${[QUESTION, QUESTION, QUESTION]}"`,
    );
    const tool = 'document.querySelector("kc-faq").shadowRoot.querySelector("button[aria-expanded]")';
    await until(visit, 'the tool speaks Spanish', `${tool}?.textContent.includes("respuestas")`);
    assert.equal(await visit.evaluate(`${tool}.closest('[lang]').lang`), 'es');
    const accent = 'getComputedStyle(document.documentElement).getPropertyValue("--kc-accent")';
    await until(visit, 'the theme is there', `${accent}.includes("17616b")`);
    assert.equal(await visit.evaluate('document.querySelectorAll("link[rel=stylesheet]").length'), 1);
    assert.deepEqual(
      elsewhere.requests.slice(asked).filter((path) => path === '/clinic.json'),
      ['/clinic.json'],
    );
    await assertNotes(visit, shape);
  });
}

/** @param {string} options */
const tagWith = (options) => `<script type="module" src="/dist/kc.js" ${options}></script>`;
const statusOf = (/** @type {string} */ selector) =>
  `document.querySelector('${selector}')?.shadowRoot?.querySelector('[part=status]').textContent`;

inEngines('without data-base, a script in the page shows answers and misses its other files', async (open, _, t) => {
  const head = `<script>${readFileSync(join(root, 'dist/kc.classic.js'), 'utf8')}</script>`;
  const visit = await open(await serveShape(t, { head }, `<kc-faq topic="spread" expandable></kc-faq>${TOPIC}`));
  await until(visit, 'the questions come', 'document.querySelectorAll(".kc-question").length > 5');
  await until(visit, 'the reader is told of the topic', `${statusOf('kc-faq[topic=stages]')}.includes('could not be')`);
  const notes = await notesOf(visit);
  assert.equal(notes.length, 2, notes.join());
  assert.ok(
    notes.every((note) => note.startsWith('warn: kc-')),
    notes.join(),
  );
});

inEngines(
  'a script that was changed on its way is refused by its hash, and the page’s own text stays',
  async (open, _, t) => {
    for (const kind of ['a module', 'the classic script']) {
      const shape = /** @type {Shape} */ (shapes[`${kind} of the site with integrity`]?.('', ''));
      const pages = Object.fromEntries(
        ['kc.js', 'kc.classic.js'].map((file) => [
          `/dist/${file}`,
          `${readFileSync(join(root, 'dist', file), 'utf8')} `,
        ]),
      );
      const visit = await open(await serveShape(t, { ...shape, pages }, ELEMENTS));
      await until(visit, 'the page has had time', 'framesSinceLoad > 5');
      assert.equal(await visit.evaluate('!!customElements.get("kc-faq")'), false);
      assert.equal(await visit.evaluate('document.querySelector("kc-faq > p").checkVisibility()'), true);
    }
  },
);

inEngines('kc.js in a bundle of classic scripts breaks it, and the page’s own text stays', async (open, _, t) => {
  const code = `window.isBefore = true;\n${readFileSync(join(root, 'dist/kc.js'), 'utf8')}`;
  const shape = { head: '<script src="/all.js"></script>', pages: { '/all.js': code } };
  const visit = await open(await serveShape(t, shape, ELEMENTS));
  await until(visit, 'the page has had time', 'framesSinceLoad > 5');
  assert.equal(await visit.evaluate('"isBefore" in window'), false);
  assert.equal(await visit.evaluate('document.querySelector("kc-faq > p").checkVisibility()'), true);
  assert.match((await notesOf(visit)).join(), /^error: [^,]*import\.meta/);
});

inEngines('the answers of the script don’t show before those that data-src names', async (open, _, t) => {
  const watch = `<script>
    window.shown = new Set();
    const note = (each) => each.textContent && window.shown.add(each.textContent);
    new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) if (node.querySelectorAll) node.querySelectorAll('.kc-question h3').forEach(note);
    }).observe(document, { subtree: true, childList: true });
  </script>`;
  const pages = { '/clinic.json': clinic.replace('"visit"', '"spread"') };
  for (const tag of [
    tagWith('data-src="/clinic.json"'),
    '<script src="/dist/kc.classic.js" data-src="/clinic.json"></script>',
  ]) {
    const visit = await open(await serveShape(t, { head: watch + tag, pages }, '<kc-faq topic="spread"></kc-faq>'));
    await until(visit, 'the answers come', 'document.querySelectorAll(".kc-question").length === 1');
    assert.deepEqual(await visit.evaluate('[...shown]'), [QUESTION]);
  }
});

inEngines(
  'data-src of another origin needs data-origins, and the answers of the script stand in',
  async (open, _, t) => {
    const asked = elsewhere.requests.length;
    const head = tagWith(`data-src="${elsewhere.origin}/clinic.json"`);
    const visit = await open(await serveShape(t, { head }, '<kc-faq topic="spread"></kc-faq>'));
    await until(visit, 'the reader is told', `${statusOf('kc-faq')}?.includes('could not be loaded')`);
    assert.equal(await visit.evaluate('document.querySelectorAll(".kc-question").length > 5'), true);
    const [note = '', ...rest] = await notesOf(visit);
    assert.match(note, /^warn: kc-content:/);
    assert.deepEqual(rest, []);
    assert.equal(elsewhere.requests.length, asked);
  },
);

inEngines('an address that data-src can’t have is told on the console, not asked for', async (open, _, t) => {
  for (const src of ['', 'javascript:alert(1)', 'ftp://clinic.example/a.json']) {
    const body = '<kc-faq topic="nothing"><p>Ask at the desk.</p></kc-faq>';
    const visit = await open(await serveShape(t, { head: tagWith(`data-src="${src}"`) }, body));
    await until(visit, 'the reader is told', `${statusOf('kc-faq')}?.includes('could not be loaded')`);
    assert.equal(await visit.evaluate('document.querySelector("kc-faq > p").checkVisibility()'), true);
    assert.match((await notesOf(visit)).join(), /^warn: kc-content:[^,]*$/);
  }
});

inEngines('a theme that isn’t there is told on the console', async (open, _, t) => {
  const visit = await open(await serveShape(t, { head: tagWith('data-theme="claim"') }, ELEMENTS));
  await until(visit, 'it is told', 'window.notes.length > 0');
  assert.match((await notesOf(visit)).join(), /^warn: kc-answers: there is no theme at .*\/dist\/themes\/claim\.css$/);
  await useAnswers(visit);
});

inEngines('of two tags that say the same, the first in the page counts', async (open, _, t) => {
  const first = '<script type="application/json" data-kc="options" data-theme="contrast"></script>';
  const visit = await open(await serveShape(t, { head: first + tagWith('data-theme="calm"') }, ELEMENTS));
  await useAnswers(visit);
  const themes =
    '[...document.querySelectorAll("link[rel=stylesheet]")].map(({ href }) => href.split("/").at(-1)).join()';
  assert.equal(await visit.evaluate(themes), 'contrast.css');
});

inEngines('a theme by its address is the page’s own file, and its other style sheets win', async (open, _, t) => {
  const own = '<style>:root { --kc-line: rgb(1, 2, 3); }</style>';
  const pages = { '/looks/our.css': ':root { --kc-line: red; --kc-accent: rgb(4, 5, 6); }' };
  const shape = { head: `${own}${tagWith('data-theme="looks/our.css"')}`, pages };
  const visit = await open(await serveShape(t, shape, ELEMENTS));
  const valueOf = (/** @type {string} */ name) =>
    `getComputedStyle(document.documentElement).getPropertyValue('${name}').trim()`;
  await until(visit, 'the theme is there', `${valueOf('--kc-accent')} === 'rgb(4, 5, 6)'`);
  assert.equal(await visit.evaluate(valueOf('--kc-line')), 'rgb(1, 2, 3)');
  await useAnswers(visit);
  assert.deepEqual(await notesOf(visit), []);
});

inEngines('the options work under a strict content security policy', async (open, _, t) => {
  const policy =
    "default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
  const page = pageOf(tagWith('data-src="/clinic.json" data-lang="es" data-theme="contrast"'), '<kc-faq></kc-faq>');
  const options = { headers: { 'content-security-policy': policy }, pages: { '/clinic.json': clinic } };
  const visit = await open(await serve(t, page, options));
  await until(visit, 'the answers come', 'document.querySelectorAll(".kc-question").length === 1');
  const sheets = '[...document.styleSheets].some(({ href }) => href?.endsWith("/dist/themes/contrast.css"))';
  await until(visit, 'the theme comes', sheets);
  assert.deepEqual(await notesOf(visit), []);
});

inEngines(
  'the tags of other scripts say nothing, also with such names and from the same folder',
  async (open, _, t) => {
    const others = ['/dist/other.js', '/js/kc.js', 'https://cdn.example/dist/kc.js']
      .map(
        (src) => `<script type="text/plain" src="${src}" data-src="/x.json" data-lang="es" data-theme="calm"></script>`,
      )
      .join('');
    const inline =
      '<script type="text/plain" data-src="/x.json" data-lang="es" data-theme="calm" data-base="/x/"></script>';
    const visit = await open(await serveShape(t, { head: others + inline + tagWith('') }, ELEMENTS));
    await useAnswers(visit);
    assert.equal(await visit.evaluate('document.querySelector("link[rel=stylesheet], head kc-content")'), null);
    assert.equal(await visit.evaluate(statusOf('kc-faq')), '');
    assert.deepEqual(await notesOf(visit), []);
  },
);

inEngines('an image named currentScript doesn’t say where the other files of the script are', async (open, _, t) => {
  const image = '<img name="currentScript" src="/elsewhere/kc.classic.js" alt="">';
  const body = `${image}<script src="/dist/kc.classic.js"></script><kc-faq topic="spread" expandable></kc-faq>`;
  const site = await startSite({ pages: { '/notes.js': NOTES, '/clinic': pageOf('', body) } });
  t.after(site.close);
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'the tool can’t be had', 'window.notes.some((note) => note.startsWith("warn: kc-faq:"))');
  assert.equal(await visit.evaluate('document.querySelectorAll(".kc-question").length > 5'), true);
  // The image itself may be asked for twice: WebKit fetches it ahead of the parser, and again as that failed.
  assert.deepEqual(
    [...new Set(site.requests.filter((path) => path.startsWith('/elsewhere/')))],
    ['/elsewhere/kc.classic.js'],
  );
});

inEngines('the classic script adds one name to the window, the module none', async (open, _, t) => {
  const names = 'Object.getOwnPropertyNames(window)';
  const start = `<script>window.before = null; window.before = ${names};</script>`;
  for (const [tag, added] of /** @type {const} */ ([
    ['<script src="/dist/kc.classic.js"></script>', ['kcAnswers']],
    [tagWith(''), []],
  ])) {
    const visit = await open(await serveShape(t, { head: start + tag }, ELEMENTS));
    await useAnswers(visit);
    // Browsers add names of their own for elements that have one.
    assert.deepEqual(await visit.evaluate(`${names}.filter((name) => !before.includes(name))`), added);
  }
});

inEngines('kcAnswers lets content come from elsewhere, and says words in a language', async (open, _, t) => {
  const { origin } = elsewhere;
  const head = `<script src="/dist/kc.classic.js"></script><script>
    kcAnswers.allowOrigins('${origin}');
    kcAnswers.registerMessages('es', { expandAll: 'Abrir' });
    window.first = kcAnswers;
  </script><script src="/dist/kc.classic.js?again"></script>`;
  const body = `<kc-faq lang="es" src="${origin}/clinic.json" expandable></kc-faq><div id="kcAnswers"></div>`;
  const visit = await open(await serveShape(t, { head }, body));
  await until(visit, 'the content comes', 'document.querySelectorAll(".kc-question").length === 1');
  assert.equal(await visit.evaluate('kcAnswers === first && typeof kcAnswers.version'), 'string');
  const tool = 'document.querySelector("kc-faq").shadowRoot.querySelector("button[aria-expanded]")';
  await until(visit, 'the words are said', `${tool}?.textContent === 'Abrir'`);
});

const written = renderToString(JSON.parse(readFileSync(join(root, 'dist/content/en.json'), 'utf8')), {
  topic: 'spread',
});
const [shadow = '', lists = ''] = written.split(/(?<=<\/template>)/);

/** A page that comes in pieces, the next each time when the script has had time to run. @param {string[]} pieces */
async function startSlowSite(pieces) {
  /** @type {string[]} */
  const requests = [];
  const server = createServer(async ({ url = '' }, response) => {
    requests.push(url);
    const file = join(root, url);
    if (url !== '/clinic')
      return void response
        .setHeader('content-type', 'text/javascript')
        .end(url === '/notes.js' ? NOTES : existsSync(file) ? readFileSync(file) : '');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    for (const piece of pieces) {
      response.write(piece);
      while (!requests.some((each) => each.startsWith('/dist/kc'))) await wait(50);
      await wait(400);
    }
    response.end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return { url: `http://127.0.0.1:${port}/clinic`, requests, close: () => void server.close().closeAllConnections() };
}

inEngines('however slowly a page is read, its own answers are taken as they are', async (open, _, t) => {
  for (const tag of [
    '<script type="module" async src="/dist/kc.js"></script>',
    '<script src="/dist/kc.classic.js"></script>',
  ]) {
    const own = '<details><summary>Own?</summary>Yes.</details></kc-faq>';
    const site = await startSlowSite([pageOf(tag, shadow), `${lists}<kc-faq id="own">`, own]);
    t.after(site.close);
    const visit = await open(site.url);
    await until(visit, 'the elements have started', '!!document.querySelector("#own").shadowRoot');
    await until(visit, 'the page has had time', 'framesSinceLoad > 5');
    assert.equal(await visit.evaluate('document.querySelectorAll(".kc-answers").length'), 2);
    assert.deepEqual(
      site.requests.filter((path) => path.includes('/topics/')),
      [],
    );
    assert.deepEqual(await notesOf(visit), []);
  }
});
