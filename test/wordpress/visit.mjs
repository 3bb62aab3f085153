/** A look at a page of the site, in Chromium, with and without scripts. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium, visit } from '../helpers/chromium.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */

/** The site that this process tests. @returns {import('./site.mjs').Site} */
export const givenSite = () => {
  if (!process.env.KC_WORDPRESS) throw new Error('npm run test:wordpress starts this, with a site.');
  return JSON.parse(process.env.KC_WORDPRESS);
};

export { launchChromium, visit };

/**
 * What somebody sees of a question: whether it stands there, and whether its answer shows when it is pressed.
 * @param {Page} page @param {string} id
 */
export async function tryQuestion(page, id) {
  const question = await page.$(`details#${id}`);
  if (!question) return { isShown: false, isAnswered: false };
  const summary = await question.waitForSelector('summary');
  const isShown = (await summary?.isVisible()) ?? false;
  const shows = () => question.$eval('.kc-short', (short) => short.checkVisibility({ contentVisibilityAuto: true }));
  const before = await shows();
  if (isShown) await summary?.click();
  return { isShown, isAnswered: !before && (await shows()) };
}

/** Whether the script has made something of the elements. @param {Page} page @returns {Promise<boolean>} */
export const isUpgraded = async (page) => {
  const made = await page.$$eval('kc-faq, kc-treatment-list', (all) =>
    all.map((each) => each.matches(':defined') && 'headingLevel' in each),
  );
  return made.length > 0 && made.every(Boolean);
};

/** A picture for somebody to look at, if wanted. @param {Page} page @param {string} name */
export async function takePicture(page, name) {
  const folder = process.env.KC_WORDPRESS_SHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: /** @type {`${string}.png`} */ (join(folder, `${name}.png`)) });
}
