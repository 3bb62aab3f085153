/** The markup of a list as `kc-answers render` writes it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const RENDERER = join(import.meta.dirname, '../../../dist/render.js');

export const missingRenderer = () => (existsSync(RENDERER) ? undefined : 'not built yet: there is no dist/render.js');

/**
 * @param {object} content
 * @returns {Promise<string>}
 */
export async function prerendered(content) {
  const { renderToString } = await import(pathToFileURL(RENDERER).href);
  return renderToString(content, { topic: 'all' });
}
