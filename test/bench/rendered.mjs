/** What kc-faq makes of a list, as text: its nodes in the page, and their style sheet. */
import { launchBrowser } from './browser.mjs';
import { startSite } from './site.mjs';

// The wrappers of the list are children of the element; what a page's slots do is left out.
const TAKE = `({
  html: [...document.querySelectorAll('kc-faq > .kc-answers')].map((each) => each.outerHTML).join(''),
  css: document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n'),
})`;

/**
 * @param {import('./bundle.mjs').Files} files with the script that carries the list
 * @returns {Promise<{html: string, css: string}>}
 */
export async function renderedBy(files) {
  const page = `<!doctype html><html lang="en"><script type="module" src="app.js"></script><kc-faq topic="all"></kc-faq>`;
  const all = Object.entries({ ...files, 'index.html': page });
  const site = await startSite(new Map(all.map(([name, text]) => [`kc-faq/${name}`, text])));
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    await tab.goto(`${site.origin}/0/kc-faq/`);
    await tab.waitForSelector('kc-faq details');
    return /** @type {{html: string, css: string}} */ (await tab.evaluate(TAKE));
  } finally {
    await browser.close();
    site.close();
  }
}
