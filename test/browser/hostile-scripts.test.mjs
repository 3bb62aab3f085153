/** Other scripts on the page: ours once more, another version of it, another Lit, Prototype.js. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DEBIAN } from '../../tools/setup-hostile.mjs';
import { until } from '../helpers/engines.mjs';
import { assertWorks, ELEMENTS, KC, notesOf, pageOf, serve, useAnswers, useHostilePages } from '../helpers/hostile.mjs';

const root = join(import.meta.dirname, '../..');
const hostile = useHostilePages();
const kc = readFileSync(join(root, 'dist/kc.js'), 'utf8');
const core = readFileSync(join(root, 'dist/kc-core.js'), 'utf8');
const script = (/** @type {string} */ src) => `<script type="module" src="${src}"></script>`;

hostile('twice', async (open, t) => {
  const visit = await open(await serve(t, pageOf(KC + KC)));
  await assertWorks(visit);
  assert.equal(await visit.evaluate('document.adoptedStyleSheets.length'), 1);
});

hostile('versions', async (open, t) => {
  // The older copy marks its elements, so that one can tell whose they are.
  const older = kc.replace(/customElements\.define\((\w+),\s*(\w+)\)/, '($2.version="older",$&)');
  assert.notEqual(older, kc);
  const pages = { '/dist/older.js': older };
  const visit = await open(await serve(t, pageOf(script('/dist/older.js') + KC), { pages }));
  await useAnswers(visit);
  assert.equal(await visit.evaluate('customElements.get("kc-faq").version'), 'older');
  const [warning = '', ...rest] = await notesOf(visit);
  assert.match(warning, /^warn: kc-answers is/);
  assert.deepEqual(rest, []);
});

hostile('context', async (open, t) => {
  // Of one copy the provider alone, of the other the rest: as when two bundles of a site each take some elements.
  const names = (/** @type {string} */ test) => `{
    const define = customElements.constructor.prototype.define;
    customElements.define = (tag, element) => { if (${test}) define.call(customElements, tag, element); };
  }`;
  const pages = {
    '/one.js': names('tag === "kc-content"'),
    '/dist/core-one.js': core,
    '/other.js': names('tag !== "kc-content"'),
    '/dist/core-two.js': `${core}\n// Another copy.`,
    '/delete.js': 'delete customElements.define;',
  };
  const head = ['/one.js', '/dist/core-one.js', '/other.js', '/dist/core-two.js', '/delete.js'].map(script).join('');
  const body = '<kc-content src="/dist/content/en.json"><kc-faq topic="spread"></kc-faq></kc-content>';
  const visit = await open(await serve(t, pageOf(head, body), { pages }));
  await until(visit, 'the answers of the provider come', 'document.querySelectorAll(".kc-question").length > 5');
  const notes = await notesOf(visit);
  assert.deepEqual(
    notes.filter((note) => !note.startsWith('warn: kc-answers is')),
    [],
  );
});

const lit = ['lit', 'lit/index.js', 'lit-html', 'lit-html/lit-html.js', 'lit-html/is-server.js']
  .concat('lit-element/lit-element.js', '@lit/reactive-element', '@lit/reactive-element/reactive-element.js')
  .map((name) => {
    /** @type {Record<string, string>} */
    const files = {
      lit: 'lit/index.js',
      'lit-html': 'lit-html/lit-html.js',
      '@lit/reactive-element': '@lit/reactive-element/reactive-element.js',
    };
    return [name, `/node_modules/${files[name] ?? name}`];
  });
const importMap = `<script type="importmap">${JSON.stringify({ imports: Object.fromEntries(lit) })}</script>`;
const theirs = `<script type="module">
  import { html, LitElement } from 'lit';
  customElements.define('a-card', class extends LitElement {
    render() { return html\`<b title=\${'of the page'}>\${'Their card'}</b>\`; }
  });
</script>`;

for (const [id, head] of [
  ['lit-before', importMap + theirs + KC],
  ['lit-after', importMap + KC + theirs],
])
  hostile(String(id), async (open, t) => {
    const headers = { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types lit-html" };
    const visit = await open(await serve(t, pageOf(head, `<a-card></a-card>${ELEMENTS}`), { headers }));
    // It comes with a file of its own, and pushes the questions down.
    const card = 'document.querySelector("a-card").shadowRoot.querySelector("b").textContent';
    await until(visit, 'the other Lit shows its card', `${card} === 'Their card'`);
    await assertWorks(visit);
    // Without this, the page would prove nothing.
    const refuses = `(() => { try { document.createElement('p').innerHTML = '<b>x</b>'; return false; } catch { return true; } })()`;
    assert.equal(await visit.evaluate(refuses), true, 'the engine holds the page to the policy');
  });

const PROTOTYPE = join(DEBIAN, 'usr/share/javascript/prototype/prototype.js');
const prototypeJs = existsSync(PROTOTYPE) ? readFileSync(PROTOTYPE, 'utf8') : undefined;
const late = `<script type="module">
  import '/dist/kc.js';
  const script = document.createElement('script');
  script.src = '/prototype.js';
  document.head.append(script);
</script>`;

if (!prototypeJs) test('Prototype.js', { skip: `Prototype.js isn’t at ${PROTOTYPE}: node tools/setup-hostile.mjs` });
else
  for (const [id, head] of [
    ['prototype-before', `<script src="/prototype.js"></script>${KC}`],
    ['prototype-after', late],
  ])
    hostile(String(id), async (open, t) => {
      const visit = await open(await serve(t, pageOf(head), { pages: { '/prototype.js': prototypeJs } }));
      await until(visit, 'Prototype.js is there', 'window.Prototype?.Version.startsWith("1.7") && $$("p").length > 0');
      await assertWorks(visit);
      // It puts its own methods over those of the browser.
      await visit.evaluate('document.querySelector("kc-faq").setAttribute("topic", "sarcomatoid")');
      await until(visit, 'the other topic comes', '!!document.getElementById("sarcomatoid-meaning")');
      await visit.evaluate('void document.querySelector("kc-faq").remove()');
      assert.deepEqual(await notesOf(visit), []);
    });
