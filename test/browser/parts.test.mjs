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

/** @param {string} body @param {Record<string, string>} [files] */
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
