/** Writes what answers in a page's own HTML need: dist/kc-answers.css, their looks, and dist/render.js, which writes them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleRenderer } from '../cli/render/renderer.mjs';
import { sourceModule } from '../cli/source-module.mjs';
import { minifyCss } from './rollup-plugins.mjs';

const dist = join(import.meta.dirname, '../dist');

async function pageCss() {
  const { pageStyles } = await sourceModule('render', "export { pageStyles } from './page-styles.js';");
  const css = minifyCss(pageStyles);
  // The elements see by this that they need not bring the same sheet (src/elements/list.ts).
  return `kc-faq,kc-treatment-list,kc-related{display:block;--kc-sheet:${css.length}}${css}\n`;
}

export async function writeStaticFiles() {
  writeFileSync(join(dist, 'kc-answers.css'), await pageCss());
  writeFileSync(join(dist, 'render.js'), await bundleRenderer());
}
