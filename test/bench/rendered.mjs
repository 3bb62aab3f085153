/** What kc-faq makes of a list, as text: its nodes in the page, what stands in its shadow root, and their style sheets. */
import { launchBrowser } from './browser.mjs';
import { startSite } from './site.mjs';

// The wrappers of the list are children of the element.
const TAKE = `(() => {
  const cssOf = ({ adoptedStyleSheets }) =>
    adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules]).map((rule) => rule.cssText).join('\\n');
  const { shadowRoot, children } = document.querySelector('kc-faq');
  return {
    html: [...children].filter((each) => each.matches('.kc-answers')).map((each) => each.outerHTML).join(''),
    css: cssOf(document),
    shadowHtml: shadowRoot.innerHTML,
    shadowCss: cssOf(shadowRoot),
  };
})()`;

/**
 * @param {import('./bundle.mjs').Files} files with the script that carries the list
 * @param {{attributes?: string, until?: string}} [how] `until` is a function in the page: true when all is there
 * @returns {Promise<{html: string, css: string, shadowHtml: string, shadowCss: string}>}
 */
export async function renderedBy(
  files,
  { attributes = '', until = `() => !!document.querySelector('kc-faq details')` } = {},
) {
  const page = `<!doctype html><html lang="en"><script type="module" src="app.js"></script><kc-faq topic="all" ${attributes}></kc-faq>`;
  const all = Object.entries({ ...files, 'index.html': page });
  const site = await startSite(new Map(all.map(([name, text]) => [`kc-faq/${name}`, text])));
  const browser = await launchBrowser();
  try {
    const tab = await browser.newPage();
    await tab.goto(`${site.origin}/0/kc-faq/`);
    await tab.waitForFunction(`(${until})()`);
    return /** @type {Awaited<ReturnType<typeof renderedBy>>} */ (await tab.evaluate(TAKE));
  } finally {
    await browser.close();
    site.close();
  }
}
