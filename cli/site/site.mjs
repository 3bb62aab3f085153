/** All files of a site, by their paths. */
import { wordsIn } from '../export/words.mjs';
import { loadRenderer } from '../render/renderer.mjs';
import { frameScript, listenerScript } from '../render/scripts.mjs';
import { pageCss } from '../render/styles.mjs';
import { FRAME, languageFiles, STYLES } from './language.mjs';
import { robots, sitemap } from './sitemap.mjs';

/** @import { Content } from '../../src/content/model.js' */
/** @import { SiteOptions } from './language.mjs' */

const LISTENER = 'kc-frames.js';

/** @param {readonly Content[]} contents The first stands in the folder itself, the others each in its own. @param {SiteOptions} options */
export async function siteFiles(contents, options) {
  const { base, frames } = options;
  const places = contents.map((content, index) => ({ content, base, folder: index ? `${content.lang}/` : '' }));
  const renderer = await loadRenderer();
  /** @type {Map<string, string>} */
  const files = new Map([[STYLES, await pageCss()]]);
  if (frames) {
    files.set(FRAME, await frameScript());
    files.set(LISTENER, await listenerScript());
  }
  for (const place of places) {
    const say = await wordsIn(place.content.lang);
    const context = { place, places, say, renderer, options };
    for (const [name, text] of await languageFiles(context)) files.set(`${place.folder}${name}`, text);
  }
  if (base) files.set('sitemap.xml', sitemap(places));
  if (base && new URL(base).pathname === '/') files.set('robots.txt', robots(base));
  return files;
}
