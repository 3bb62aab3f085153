/** Writes dist/kc-answers.css: the looks of a list for pages that link them, with or without a script. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceModule } from '../cli/source-module.mjs';
import { minifyCss } from './rollup-plugins.mjs';

const root = join(import.meta.dirname, '..');

export async function writePageCss() {
  const { pageStyles } = await sourceModule('render', "export { pageStyles } from './page-styles.js';");
  const css = minifyCss(pageStyles);
  // The elements see by this that they need not bring the same sheet (src/elements/list.ts).
  const own = `kc-faq,kc-treatment-list,kc-related{display:block;--kc-sheet:${css.length}}`;
  writeFileSync(join(root, 'dist/kc-answers.css'), `${own}${css}\n`);
}
