/** The site file of docs/ in a real nginx, where one is installed. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { findNginx } from '../../tools/setup-hosting.mjs';
import { checkHosting } from '../helpers/hosting-checks.mjs';
import { CONTENT, makeHostingFolder } from '../helpers/hosting-folder.mjs';
import { brotliModules, startNginx } from '../helpers/nginx.mjs';

const skip = findNginx() ? false : 'nginx isn’t installed. On Debian: node tools/setup-hosting.mjs';
const skipBrotli = skip || (brotliModules().filter ? false : 'nginx has no brotli here.');

/** @type {ReturnType<typeof makeHostingFolder>} */
let folder;
before(() => void (skip || (folder = makeHostingFolder())));
after(() => folder?.remove());

/**
 * @param {import('../helpers/nginx-site.mjs').BrotliModules} modules
 * @param {(nginx: import('../helpers/nginx.mjs').Nginx) => Promise<void>} task
 */
async function withNginx(modules, task) {
  const nginx = await startNginx(folder.root, modules);
  try {
    await task(nginx);
  } finally {
    await nginx.stop();
  }
}

test('it keeps what docs/hosting.md promises, with gzip alone', { skip }, () =>
  withNginx({}, async ({ origin }) => {
    assert.deepEqual(await checkHosting(origin, { ...folder, hasBrotli: false }), []);
  }),
);

test('it keeps what docs/hosting.md promises, with brotli', { skip: skipBrotli }, () =>
  withNginx(brotliModules(), async ({ origin }) => {
    assert.deepEqual(await checkHosting(origin, { ...folder, hasBrotli: true }), []);
  }),
);

test('a compressed copy that was left behind beside content is never sent', { skip }, () =>
  withNginx(brotliModules(), async ({ origin }) => {
    const file = join(folder.root, CONTENT);
    for (const ending of ['.gz', '.br']) writeFileSync(file + ending, 'an older text');
    const response = await fetch(origin + CONTENT);
    assert.notEqual(response.headers.get('content-encoding'), null);
    assert.equal(await response.text(), readFileSync(file, 'utf8'));
    for (const ending of ['.gz', '.br']) rmSync(file + ending);
  }),
);

test('what has no version in its address isn’t kept, nor is content whose name only ends in a date', { skip }, () =>
  withNginx({}, async ({ origin }) => {
    const copies = async (/** @type {string} */ path) => {
      writeFileSync(join(folder.root, path), '{}');
      const { headers } = await fetch(origin + path);
      rmSync(join(folder.root, path));
      return headers.get('cache-control');
    };
    assert.equal(await copies('/kc-answers/kc.js'), 'no-cache');
    for (const name of ['clinic.2026.json', 'clinic.20261123.json', 'clinic.v2.json'])
      assert.equal(await copies(`/answers/${name}`), 'public, max-age=300, stale-while-revalidate=86400', name);
  }),
);

test('the log tells bytes and status, and nginx leaves nothing behind', { skip }, async () => {
  let place = '';
  await withNginx({}, async ({ origin, takeLog, folder: own }) => {
    place = own;
    await takeLog();
    await (await fetch(`${origin}/answers/none.json`)).text();
    const [line, ...more] = await takeLog();
    assert.deepEqual(more, []);
    assert.deepEqual([line?.status, line?.path, line?.method], [404, '/answers/none.json', 'GET']);
    assert.ok(Number(line?.bytes) > Number(line?.body));
    assert.ok(existsSync(own));
  });
  assert.ok(!existsSync(place));
});

test('a site file that nginx refuses is told in its words', { skip }, async () => {
  await assert.rejects(startNginx(folder.root, { static: '/no/such/module.so' }), /didn’t start: .*no\/such\/module/s);
});
