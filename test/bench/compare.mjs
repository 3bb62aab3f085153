/** Measures every candidate side by side, in one run. */
import { launchBrowser } from './browser.mjs';
import { BLANK } from './page.mjs';
import { startPages } from './pages.mjs';
import { startRandom } from './plan.mjs';
import { measureRounds } from './rounds.mjs';
import { startSite } from './site.mjs';

/** @typedef {{browser: string, sizes: import('./rounds.mjs').SizeResults[], missing: import('./pages.mjs').Missing[]}} Results */
/** @typedef {Pick<import('./options.mjs').Options, 'wanted' | 'sizes' | 'timeLimitMs' | 'seed' | 'isQuick' | 'rounds'>} Wish */

/**
 * `afterSize` gets what there is, so that a run that is stopped leaves something.
 * @param {Wish} wish
 * @param {{say: (line: string) => void, afterSize?: (results: Results) => Promise<void>}} report
 * @returns {Promise<Results>}
 */
export async function compare(wish, { say, afterSize }) {
  const buildPages = startPages(wish.wanted);
  /** @type {Map<string, string>} */
  const files = new Map();
  const site = await startSite(files);
  const browser = await launchBrowser();
  /** @type {Results} */
  const results = { browser: await browser.version(), sizes: [], missing: [] };

  /** @param {import('./pages.mjs').Missing} missing */
  function leaveOut(missing) {
    results.missing.push(missing);
    say(`  without ${missing.candidate}, ${missing.what}: ${missing.reason}`);
  }

  const stage = { browser, site, wish, random: startRandom(wish.seed), say, leaveOut };
  try {
    for (const size of wish.sizes) {
      say(`${size} questions: building the pages`);
      const pages = await buildPages(size, leaveOut);
      files.clear();
      files.set('blank/index.html', BLANK);
      for (const [path, text] of pages.files) files.set(path, text);
      results.sizes.push(await measureRounds(stage, size, pages.present));
      await afterSize?.(results);
    }
    return results;
  } finally {
    await browser.close();
    site.close();
  }
}
