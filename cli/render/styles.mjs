/** The style sheets of answers that are written: of lists in somebody's page, and of whole pages. */
import { readFileSync } from 'node:fs';
import { minifyCss } from '../minify-css.mjs';
import { sourceModule } from '../source-module.mjs';

const PAGE = new URL('page.css', import.meta.url);
const PLACE = new URL('tools-place.css', import.meta.url);

/** @param {URL} file */
const read = (file) => minifyCss(readFileSync(file, 'utf8'));

/** What dist/kc-answers.css holds. */
export async function listCss() {
  const { pageStyles } = await sourceModule('render', "export { pageStyles } from './page-styles.js';");
  const css = minifyCss(pageStyles);
  // The elements see by this that they need not bring the same sheet (src/elements/list.ts).
  return `kc-faq,kc-treatment-list,kc-related{display:block;--kc-sheet:${css.length}}${css}${read(PLACE)}\n`;
}

/** The same, with what surrounds the lists of a page. */
export const pageCss = async () => `${await listCss()}${read(PAGE)}\n`;
