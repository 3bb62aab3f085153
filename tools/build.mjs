/** Builds everything that is published into dist/, from scratch, and fails if the code has grown over its limits. */
import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentLanguages } from './build-content.mjs';
import { buildScripts } from './build-scripts.mjs';
import { buildSite } from './build-site.mjs';
import { commandOf, runNode } from './run.mjs';
import { writeNotices } from './notices.mjs';
import { checkSizes } from './size.mjs';

const root = join(import.meta.dirname, '..');

/**
 * @param {string} what
 * @param {string} script
 * @param {...string} args
 */
function mustRun(what, script, ...args) {
  if (!runNode(script, args)) throw new Error(`${what} failed: see the lines above.`);
}

async function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  await buildScripts();
  mustRun('Writing the type declarations', commandOf('tsc', 'typescript'), '-p', 'tsconfig.build.json');
  for (const lang of contentLanguages()) writeFileSync(join(root, `dist/bundled/${lang}.d.ts`), 'export {};\n');
  for (const schema of ['content.schema.json', 'clinic.schema.json'])
    copyFileSync(join(root, 'cli', schema), join(root, 'dist', schema));
  await buildSite();
  writeNotices();
  await checkSizes();
}

await build().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
