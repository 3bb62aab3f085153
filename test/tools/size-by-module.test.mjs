/** Every byte of a script is counted for one module. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { costsByModule } from '../../tools/size-by-module.mjs';

test('the bytes of a script are told module by module, the dearest first', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'kc-size-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'small.js'), "export const small = '…';\n");
  writeFileSync(
    join(folder, 'large.js'),
    `import { small } from './small.js';\nconsole.log('${'large'.repeat(9)}', small);\n`,
  );
  const outfile = join(folder, 'out.js');
  const entryPoints = [join(folder, 'large.js')];
  const banner = { js: '/* A notice. */' };
  await build({ entryPoints, outfile, banner, bundle: true, format: 'esm', charset: 'utf8', sourcemap: 'external' });
  const costs = costsByModule(outfile, ({ length }) => length);
  assert.deepEqual(
    costs.map(({ module }) => module),
    ['large.js', 'small.js', '(no module)'],
  );
  for (const { raw, brotli } of costs) assert.equal(raw, brotli);
  const sum = costs.reduce((all, { raw }) => all + raw, 0);
  assert.equal(sum, Buffer.byteLength(readFileSync(outfile)));
});
