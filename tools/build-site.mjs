/** Builds the site that the demo leads to, demo/site, as a clinic would, unless nothing has changed. */
import { contentLanguages } from './build-content.mjs';
import { runNode } from './run.mjs';
import { unlessBuilt } from './stamp.mjs';

const OUT = 'demo/site';
const INPUTS = ['content', 'cli', 'src', 'package-lock.json', 'tools/build-site.mjs'];

/** English stands in the folder itself. */
const byRank = (/** @type {string} */ a, /** @type {string} */ b) => Number(b === 'en') - Number(a === 'en');

/** Throws if the content has problems; the content's own tool has then named them. */
export async function buildSite() {
  const folders = contentLanguages()
    .sort(byRank)
    .map((lang) => `content/${lang}`);
  await unlessBuilt({ name: 'site', inputs: INPUTS, outputs: [`${OUT}/index.html`] }, () => {
    if (!runNode('cli/kc-answers.mjs', ['site', ...folders, '--out', OUT, '--frames']))
      throw new Error('The site of the demo was not built: see the lines above.');
  });
}
