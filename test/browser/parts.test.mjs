/** The parts that stand beside the built script: asked for where an option needs them, and refused if they aren't ours. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { until, useEngines } from '../helpers/engines.mjs';
import { startSite } from '../helpers/static-server.mjs';

const inEngines = useEngines();

const dist = (/** @type {string} */ file) => readFileSync(join(import.meta.dirname, '../../dist', file), 'utf8');

/** @param {string} body */
const pageOf = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title><script>
  globalThis.warnings = [];
  console.warn = (...words) => warnings.push(words.join(' '));
</script><script type="module" src="/dist/kc.js"></script><body>${body}`;

/** @param {string} body @param {Record<string, string | Promise<string>>} [files] */
const siteOf = (body, files = {}) => startSite({ pages: { '/clinic': pageOf(body), ...files } });

const HAS_ANSWERS = `document.querySelectorAll('.kc-question').length > 5`;

/** What was asked for beside the script. @param {import('../helpers/static-server.mjs').Site} site */
const partsOf = ({ requests }) => requests.filter((path) => path.startsWith('/dist/') && path !== '/dist/kc.js').sort();

inEngines('a page that asks for nothing loads the script alone', async (open) => {
  const site = await siteOf('<kc-faq topic="spread"></kc-faq><kc-treatment-list></kc-treatment-list>');
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'the answers stand', HAS_ANSWERS);
  assert.deepEqual(partsOf(site), []);
  site.close();
});

inEngines('each part is asked for once, where an option needs it', async (open) => {
  const site = await siteOf(
    '<kc-faq topic="spread" searchable printable></kc-faq><kc-faq topic="sarcomatoid" expandable></kc-faq>' +
      '<kc-treatment-list outcomes="table"></kc-treatment-list>',
  );
  const visit = await open(`${site.origin}/clinic`);
  const tools = `[...document.querySelectorAll('kc-faq')].every((each) => each.shadowRoot.querySelector('[part=toolbar] :is(button, input)'))`;
  await until(visit, 'the tools stand', tools);
  await until(visit, 'the tables stand', `document.querySelector('kc-treatment-list table') !== null`);
  assert.deepEqual(partsOf(site), ['/dist/kc-tools.js', '/dist/kc-views.js']);
  site.close();
});

inEngines('the answers stand where a part can’t be had', async (open) => {
  const site = await siteOf('<kc-faq topic="spread" searchable></kc-faq>', {
    '/dist/kc-tools.js': 'throw new Error()',
  });
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'the answers stand', HAS_ANSWERS);
  await visit.evaluate(`document.querySelector('.kc-question summary').click()`);
  assert.equal(await visit.evaluate(`document.querySelector('.kc-question').open`), true);
  site.close();
});

/** A site whose tools come when they are released. @param {string} body */
async function siteWithLateTools(body) {
  /** @type {() => void} */
  let release = () => {};
  const tools = new Promise((/** @type {(code: string) => void} */ resolve) => {
    release = () => resolve(dist('kc-tools.js'));
  });
  const site = await siteOf(body, { '/dist/kc-tools.js': tools });
  return { site, release };
}

const FAQ = '<kc-faq topic="spread" searchable></kc-faq>';
const HAS_TOOLS = `document.querySelector('kc-faq')?.shadowRoot?.querySelector('input[type=search]') != null`;

inEngines('a list waits a moment for its tools, so that they don’t push it down', async (open) => {
  // A moment that is long enough for a slow machine; each frame is looked at.
  const { site, release } = await siteWithLateTools(`<script>
    const wait = setTimeout;
    globalThis.setTimeout = (act, ms) => wait(act, ms === 50 ? 60_000 : ms);
    globalThis.frames = [];
    (function look() {
      frames.push([${HAS_ANSWERS}, ${HAS_TOOLS}].join());
      requestAnimationFrame(look);
    })();
  </script>${FAQ}`);
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'the script has run', `document.querySelector('kc-faq').hasUpdated === true`);
  await until(visit, 'some frames are over', 'frames.length > 60');
  assert.equal(await visit.evaluate(HAS_ANSWERS), false);
  release();
  await until(visit, 'both stand', `${HAS_ANSWERS} && ${HAS_TOOLS} && frames.at(-1) === 'true,true'`);
  assert.deepEqual(await visit.evaluate(`[...new Set(frames)].sort()`), ['false,false', 'true,true']);
  site.close();
});

inEngines('the answers don’t wait long for tools that are late', async (open) => {
  const { site, release } = await siteWithLateTools(FAQ);
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'the answers stand', HAS_ANSWERS);
  assert.equal(await visit.evaluate(HAS_TOOLS), false);
  release();
  await until(visit, 'the tools stand', HAS_TOOLS);
  site.close();
});

inEngines('an element that is up to date has its list, also where that waited for tools', async (open) => {
  const { site, release } = await siteWithLateTools(
    `${FAQ}<script type="module">
      await customElements.whenDefined('kc-faq');
      const faq = document.querySelector('kc-faq');
      await faq.updateComplete;
      globalThis.isShown = faq.show('spread-aims');
    </script>`,
  );
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'it is up to date', 'globalThis.isShown !== undefined');
  assert.equal(await visit.evaluate('isShown'), true);
  release();
  site.close();
});

inEngines('a part that was changed on its way doesn’t run where the engine checks it', async (open, name) => {
  const changed = `${dist('kc-tools.js')};globalThis.isChanged = true;`;
  const site = await siteOf('<kc-faq topic="spread" searchable></kc-faq>', { '/dist/kc-tools.js': changed });
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'the answers stand', HAS_ANSWERS);
  if (name === 'webkit') {
    // WebKitGTK 2.50 ignores the integrity of a module preload. This fails on the day when it doesn't.
    await until(visit, 'the changed part has run', 'globalThis.isChanged === true');
  } else {
    await until(visit, 'it is refused', `globalThis.warnings.some((each) => each.startsWith('kc-faq:'))`);
    assert.equal(await visit.evaluate('globalThis.isChanged'), undefined);
    assert.equal(await visit.evaluate(`document.querySelector('kc-faq').shadowRoot.querySelector('input')`), null);
  }
  site.close();
});

inEngines('a part that was changed on its way doesn’t run at a second try either', async (open, name, context) => {
  if (name === 'webkit') return context.skip('WebKitGTK 2.50 ignores the integrity of a module preload.');
  const changed = `${dist('kc-remote.js')};globalThis.isChanged = true;`;
  const site = await siteOf('<kc-faq topic="spread" src="/dist/content/en.json"></kc-faq>', {
    '/dist/kc-remote.js': changed,
  });
  const visit = await open(`${site.origin}/clinic`);
  const again = `document.querySelector('kc-faq').shadowRoot.querySelector('[part=retry]')`;
  await until(visit, 'it is refused', `${again}.hidden === false`);
  await visit.evaluate(
    `(addEventListener('kc-error', () => (globalThis.isOver = true)), addEventListener('kc-load', () => (globalThis.isOver = true)), ${again}.click())`,
  );
  await until(visit, 'it has tried again', 'globalThis.isOver === true');
  assert.equal(await visit.evaluate('globalThis.isChanged'), undefined);
  site.close();
});

const faqSays = (/** @type {string} */ words) =>
  `document.querySelector('kc-faq').shadowRoot.querySelector('[part=status]').textContent.includes(${JSON.stringify(words)})`;

inEngines(
  'a topic that the script only names comes from beside it, and opens where the address leads',
  async (open) => {
    const site = await siteOf('<kc-faq topic="stages"><p>Ask your care team.</p></kc-faq><kc-related></kc-related>');
    const visit = await open(`${site.origin}/clinic#stages-tests`);
    await until(visit, 'the answer is open', `document.getElementById('stages-tests')?.open === true`);
    assert.deepEqual(partsOf(site), ['/dist/topics/stages.js']);
    assert.equal(await visit.evaluate(faqSays('Loading')), false);
    site.close();
  },
);

inEngines('the whole questions page comes with one more file, by its own script tag or without', async (open) => {
  for (const tag of ['', '<script type="module" src="/dist/topics/all.js"></script>']) {
    const site = await siteOf(`${tag}<kc-faq topic="all"></kc-faq>`);
    const visit = await open(`${site.origin}/clinic`);
    await until(visit, 'all topics stand', `document.querySelectorAll('.kc-topic').length > 15`);
    assert.deepEqual(partsOf(site), ['/dist/topics/all.js']);
    assert.equal(await visit.evaluate(`document.querySelectorAll('.kc-directory a').length`), 16);
    site.close();
  }
});

inEngines('a topic with a tag of its own may come before the script, and needs no other file', async (open) => {
  const site = await siteOf('');
  const tags = (/** @type {string[]} */ ...files) =>
    files.map((file) => `<script type="module" src="/dist/${file}"></script>`).join('');
  for (const files of [
    ['topics/types.js', 'kc.js'],
    ['kc-core.js', 'topics/types.js'],
  ]) {
    const own = await startSite({
      pages: {
        '/own': `<!doctype html><html lang="en"><meta charset="utf-8"><title>x</title>${tags(...files)}<kc-faq topic="types"></kc-faq>`,
      },
    });
    const visit = await open(`${own.origin}/own`);
    await until(visit, 'the answers stand', HAS_ANSWERS);
    assert.equal(await visit.evaluate(`document.querySelector('.kc-urgent') !== null`), true);
    assert.deepEqual(
      own.requests.filter((path) => path.startsWith('/dist/')).sort(),
      files.map((file) => `/dist/${file}`).sort(),
    );
    own.close();
  }
  site.close();
});

inEngines('a list that stands isn’t touched when another topic comes', async (open) => {
  const site = await siteOf('<kc-faq topic="spread"></kc-faq>');
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'the answers stand', HAS_ANSWERS);
  await visit.evaluate(
    `(globalThis.first = document.querySelector('.kc-question'), document.querySelector('kc-faq').insertAdjacentHTML('afterend', '<kc-faq topic="stages"></kc-faq>'))`,
  );
  await until(visit, 'the other topic stands', `document.getElementById('stages-tests') !== null`);
  assert.equal(await visit.evaluate(`globalThis.first === document.querySelector('.kc-question')`), true);
  site.close();
});

inEngines('a topic that can’t be had leaves the page’s text, says so, and is tried again', async (open) => {
  const pages = {
    '/clinic': pageOf('<kc-faq topic="stages"></kc-faq>').replace(
      '<script>',
      `<script>globalThis.rejections = 0; addEventListener('unhandledrejection', () => rejections++);`,
    ),
    '/dist/topics/stages.js': 'throw new Error()',
  };
  const site = await startSite({ pages });
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'it says so', faqSays('could not be loaded'));
  assert.equal(await visit.evaluate('globalThis.rejections'), 0);
  const again = `document.querySelector('kc-faq').shadowRoot.querySelector('[part=retry]')`;
  assert.equal(await visit.evaluate(`${again}.hidden`), false);
  site.close();
});

inEngines('a topic that was changed on its way isn’t shown where the engine checks it', async (open, name, context) => {
  if (name === 'webkit') return context.skip('WebKitGTK 2.50 ignores the integrity of a module preload.');
  const site = await siteOf('<kc-faq topic="stages"></kc-faq>', {
    '/dist/topics/stages.js': `${dist('topics/stages.js')};globalThis.isChanged = true;`,
  });
  const visit = await open(`${site.origin}/clinic`);
  await until(visit, 'it is refused', faqSays('could not be loaded'));
  assert.equal(await visit.evaluate('globalThis.isChanged'), undefined);
  site.close();
});
