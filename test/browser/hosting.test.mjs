/**
 * The tags of docs/hosting.md with the files on a real nginx, where one is installed: on a page of another origin that
 * isolates itself, so that every header is needed.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { findNginx } from '../../tools/setup-hosting.mjs';
import { CONTENT, makeHostingFolder } from '../helpers/hosting-folder.mjs';
import { until, useEngines } from '../helpers/engines.mjs';
import { startNginx } from '../helpers/nginx.mjs';
import { startSite } from '../helpers/static-server.mjs';

const DIST = join(import.meta.dirname, '../../dist');
const ISOLATED = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin' };

/** @type {ReturnType<typeof makeHostingFolder>} */
let folder;
/** @type {import('../helpers/nginx.mjs').Nginx} */
let nginx;
const inEngines = useEngines();

before(async () => {
  if (!findNginx()) return;
  folder = makeHostingFolder();
  nginx = await startNginx(folder.root);
});
after(async () => {
  await nginx?.stop();
  folder?.remove();
});

/** The tags as docs/hosting.md has them, with the real hashes, from the other origin. */
function tags() {
  const { files } = JSON.parse(readFileSync(join(DIST, 'sri.json'), 'utf8'));
  const doc = readFileSync(join(DIST, '../docs/hosting.md'), 'utf8');
  const [code = ''] = /(?<=```html\n)<link\s+rel="modulepreload".*?(?=```)/s.exec(doc) ?? [];
  const pinned = code.replace(
    /sha384-THE-VALUE-FOR-([A-Z-]+\.JS)-IN-SRI\.JSON/g,
    (_, name) => files[name.toLowerCase()],
  );
  assert.ok(!pinned.includes('THE-VALUE'), pinned);
  return pinned
    .replaceAll('="/', `="${nginx.origin}/`)
    .replace('crossorigin="anonymous"\n></script>', `crossorigin="anonymous" data-origins="${nginx.origin}"></script>`);
}

inEngines(
  'each file is asked for once, also what is preloaded, and not again on the next page',
  async (open, name, t) => {
    if (!findNginx()) return t.skip('nginx isn’t installed. On Debian: node tools/setup-hosting.mjs');
    const head = tags();
    assert.ok(head.includes('data-origins'));
    const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title>${head}`;
    const site = await startSite({ headers: ISOLATED, pages: { '/one': page, '/two': page } });
    await nginx.takeLog();
    const visit = await open(`${site.origin}/one`);
    await until(visit, 'the answers stand', `document.querySelectorAll('.kc-question').length > 5`);
    assert.equal(await visit.evaluate('crossOriginIsolated'), true);
    assert.equal(await visit.evaluate(`document.querySelector('.kc-question summary').textContent.length > 5`), true);
    const asked = await nginx.takeLog();
    const script = `/kc-answers/${folder.version}`;
    assert.deepEqual(asked.map(({ status, path }) => `${status} ${path}`).sort(), [
      `200 ${CONTENT}`,
      `200 ${script}/kc-core.js`,
      `200 ${script}/kc-remote.js`,
    ]);
    assert.ok(
      asked.every(({ encoding }) => encoding !== '-'),
      'all are compressed',
    );
    assert.deepEqual(visit.complaints ?? [], []);
    const next = await open(`${site.origin}/two`);
    await until(next, 'the answers stand', `document.querySelectorAll('.kc-question').length > 5`);
    // WebKitGTK 2.50 keeps nothing from page to page while it is driven by a test.
    if (name !== 'webkit') assert.deepEqual(await nginx.takeLog(), []);
    site.close();
  },
);
