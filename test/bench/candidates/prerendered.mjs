/** The markup of a list as `kc-answers render` writes it: measured from the day on which cli/render is there. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const RENDERER = join(import.meta.dirname, '../../../cli/render/render-to-string.mjs');

export const missingRenderer = () =>
  existsSync(RENDERER) ? undefined : 'not built yet: there is no cli/render/render-to-string.mjs';

/**
 * @param {object} content
 * @returns {Promise<string>}
 */
export async function prerendered(content) {
  const { renderToString } = await import(pathToFileURL(RENDERER).href);
  return renderToString(content, { topic: 'all' });
}
