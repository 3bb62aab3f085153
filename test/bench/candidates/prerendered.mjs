/** The markup of a list as `kc-answers render` writes it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const DIST = join(import.meta.dirname, '../../../dist');
const RENDERER = join(DIST, 'render.js');

export const missingRenderer = () => (existsSync(RENDERER) ? undefined : 'not built yet: there is no dist/render.js');

/**
 * @param {object} content
 * @returns {Promise<string>}
 */
export async function prerendered(content) {
  const { renderToString } = await import(pathToFileURL(RENDERER).href);
  return renderToString(content, { topic: 'all' });
}

/** The style sheet that such a page links. @returns {import('../bundle.mjs').Files} */
export const prerenderedStyles = () => ({ 'app.css': readFileSync(join(DIST, 'kc-answers.css'), 'utf8') });
