/**
 * Builds the scripts that a page loads (dist/*.js) with their hashes, the theme files and the description of the elements,
 * unless nothing has changed.
 */
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildContent, CONTENT_INPUTS } from './build-content.mjs';
import { writeIntegrity } from './integrity.mjs';
import { commandOf, runNode } from './run.mjs';
import { unlessBuilt } from './stamp.mjs';
import { writeStaticFiles } from './static-files.mjs';

const root = join(import.meta.dirname, '..');

const INPUTS = [
  ...CONTENT_INPUTS,
  'src',
  'package.json',
  'custom-elements-manifest.config.mjs',
  'rollup.config.mjs',
  'tools/integrity.mjs',
  'tools/one-byte.mjs',
  'tools/rollup-plugins.mjs',
  'tools/split-content.mjs',
  'tools/static-files.mjs',
  'cli/minify-css.mjs',
  'cli/render/renderer.mjs',
  'cli/render/styles.mjs',
  'cli/render/tools-place.css',
  'cli/source-module.mjs',
  'tsconfig.json',
];

/** Content first, because kc.js carries it. Throws a sentence if something fails. */
export async function buildScripts() {
  await buildContent();
  await unlessBuilt(
    {
      name: 'scripts',
      inputs: INPUTS,
      outputs: [
        'dist/kc.js',
        'dist/kc-core.js',
        'dist/kc.classic.js',
        'dist/topics/all.js',
        'dist/kc-answers.css',
        'dist/sri.json',
        'dist/render.js',
        'dist/custom-elements.json',
      ],
    },
    async () => {
      if (!runNode(commandOf('rollup'), ['--config', '--silent']))
        throw new Error('The scripts were not built: see the lines above.');
      if (existsSync(join(root, 'src/themes')))
        cpSync(join(root, 'src/themes'), join(root, 'dist/themes'), { recursive: true });
      await writeStaticFiles();
      writeIntegrity();
      const describe = commandOf('cem', '@custom-elements-manifest/analyzer');
      if (!runNode(describe, ['analyze', '--config', 'custom-elements-manifest.config.mjs', '--quiet']))
        throw new Error('The elements were not described (dist/custom-elements.json): see the lines above.');
    },
  );
}
