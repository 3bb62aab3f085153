/** What a reader has of what came out of an editor or filter, on a page with our script and on one without. */
import assert from 'node:assert/strict';
import { SETTLED } from '../../helpers/chromium.mjs';
import { startSite } from '../../helpers/static-server.mjs';
import { FRAMED, LINKS, QUESTION, SENTENCE } from './forms.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */

/** The outcomes, best first, and what each means. */
export const OUTCOMES = /** @type {const} */ ({
  answers: 'the element with its answers, which open',
  folds: 'the answers, which open, without the element',
  frame: 'the answers in a frame',
  words: 'the text of the answers, all open',
  link: 'a link to the answers',
  sentence: 'the sentence inside',
  address: 'the address as text',
  code: 'the snippet’s own letters, for readers to see',
  nothing: 'nothing',
});
/** @typedef {keyof typeof OUTCOMES} Outcome */

const NAMES = { QUESTION, SENTENCE, LINKS };
const PRELUDE = `const { QUESTION, SENTENCE, LINKS } = ${JSON.stringify(NAMES)};
  const isSeen = (each) => !!each && each.checkVisibility() && each.getBoundingClientRect().height > 0;
  const main = document.querySelector('main');
  const summary = [...main.querySelectorAll('summary')].find((each) => isSeen(each) && each.textContent.includes(QUESTION));
  const details = summary?.parentElement;`;

/** The kind of thing that is in sight before anything is pressed. */
const LOOK = `(() => {
  ${PRELUDE}
  if (summary) {
    const [element, ...more] = main.querySelectorAll('kc-faq');
    if (more.length > 0) throw new Error('The answers came twice.');
    return element?.hasUpdated && element.contains(summary) ? 'answers' : 'folds';
  }
  // Some editors make every space a fixed one.
  const text = main.innerText.replaceAll('\\u00a0', ' ');
  const isCode = /\\[kc-|<|data-kc/.test(text);
  const isLink = [...main.querySelectorAll('a')].some((each) => isSeen(each) && each.pathname === '/answers/spread');
  if (isSeen(main.querySelector('iframe[src$="answers.html"]'))) return 'frame';
  if (isLink && !isCode) return 'link';
  if (isCode) return 'code';
  if (text.includes(QUESTION)) return 'words';
  if (text.includes(SENTENCE)) return 'sentence';
  return text.includes(LINKS) ? 'address' : 'nothing';
})()`;

/** Whether a pressed question shows its answer, which wasn't to be seen before. */
const OPEN = `(() => {
  ${PRELUDE}
  const height = () => details.getBoundingClientRect().height;
  const closed = height();
  summary.click();
  return details.open && height() > closed + 40;
})()`;

/** Whether a frame shows the questions. */
const FRAME = `document.body.innerText.includes(${JSON.stringify(QUESTION)})`;

const pageOf = (/** @type {string} */ head, /** @type {string} */ body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title>${head}<body><main>${body}</main>`;
const KC = `<script type="module" src="/dist/kc.js" data-links="${LINKS}"></script>`;

/** The page that an `<iframe>` shows: as a generator writes it, without any script. */
export const FRAMED_PAGE = pageOf('', FRAMED);

/** @param {Page} page @returns {Promise<Outcome>} */
async function look(page) {
  const outcome = /** @type {Outcome} */ (await page.evaluate(LOOK));
  if (outcome === 'answers' || outcome === 'folds') assert.equal(await page.evaluate(OPEN), true, 'answers open');
  if (outcome !== 'frame') return outcome;
  const frame = page.frames().find((each) => each.url().endsWith('/answers.html'));
  return (await frame?.evaluate(FRAME)) ? 'frame' : 'nothing';
}

/**
 * Two tabs of a browser: one with our script, as a site's theme has it, one where no script runs.
 * @param {Browser} browser
 */
export async function openShowroom(browser) {
  /** @type {Record<string, string>} */
  const pages = { '/answers.html': FRAMED_PAGE };
  const site = await startSite({ pages });
  const [scripted, bare] = [await browser.newPage(), await browser.newPage()];
  await bare.setJavaScriptEnabled(false);
  return {
    /**
     * What comes of HTML in each. `bringsScript`: there is no script but that in the HTML.
     * @param {string} html
     * @param {boolean} [bringsScript]
     */
    async show(html, bringsScript = false) {
      pages['/page'] = pageOf(bringsScript ? '' : KC, html);
      await bare.goto(`${site.origin}/page`);
      // What isn't in front isn't painted, and waits.
      await scripted.bringToFront();
      await scripted.goto(`${site.origin}/page`);
      await scripted.evaluate(SETTLED);
      return { scripted: await look(scripted), bare: await look(bare) };
    },
    close: () => site.close(),
  };
}
