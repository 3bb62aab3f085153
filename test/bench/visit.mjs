/** One visit to a candidate's page: a browser profile of its own, nothing cached, closed afterwards. */
import { PAINTED } from './cpu.mjs';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('puppeteer-core').CDPSession} CDPSession */
/**
 * @typedef {object} Place Where a visit goes.
 * @property {import('puppeteer-core').Browser} browser
 * @property {import('./site.mjs').Site} site
 * @property {string} folder The candidate's, with the number of questions: `shoelace/100`.
 * @property {import('./candidates/candidate.mjs').Candidate} candidate
 * @property {string} first The id of the first question.
 * @property {string} last
 * @property {number} timeLimitMs
 */
/**
 * @typedef {object} Visit
 * @property {Page} page
 * @property {CDPSession} session
 * @property {(name: string) => Promise<number>} metric One value of Chromium's own, such as `Nodes`.
 * @property {() => Promise<void>} go To the page, until its last question works and is painted.
 */

/** @param {string} condition JavaScript */
export const whenTrue = (condition) =>
  `(async () => { while (!(${condition})) await new Promise(requestAnimationFrame); await ${PAINTED}; })()`;

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The candidate's functions, in the page. @param {Place} place */
export const probeOf = ({ candidate }) => `globalThis.probe ??= ${candidate.probe};`;

/**
 * Opens an empty page of the same origin, so that the visit counts no start of a process. A task that takes too long
 * fails, and the page is closed under it. `delayMs` holds scripts back.
 * @param {Place & {width?: number, delayMs?: number}} place
 * @param {(visit: Visit) => Promise<void>} task
 */
export async function visiting(place, task) {
  const { browser, site, folder, last, timeLimitMs, width = 390, delayMs = 0 } = place;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width, height: 844 });
    const session = await page.createCDPSession();
    await page.goto(`${site.origin}/0/blank/`);
    /** @type {string[]} */
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(/** @type {Error} */ (error).message ?? error)));
    const visit = {
      page,
      session,
      /** @param {string} name */
      async metric(name) {
        const { metrics } = await session.send('Performance.getMetrics');
        return metrics.find((each) => each.name === name)?.value ?? NaN;
      },
      async go() {
        await page.goto(`${site.origin}/${delayMs}/${folder}/`, { timeout: timeLimitMs });
        await page.evaluate(probeOf(place));
        await page.evaluate(whenTrue(`probe.isReady(${JSON.stringify(last)})`));
      },
    };
    await withinTime(task(visit), timeLimitMs, errors);
  } finally {
    await context.close();
  }
}

/**
 * @param {Promise<void>} task
 * @param {number} timeLimitMs
 * @param {readonly string[]} errors what the page has complained of
 */
async function withinTime(task, timeLimitMs, errors) {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(() => {
      const said = errors.length > 0 ? `; the page said: ${errors[0]}` : '';
      reject(new Error(`not done after ${timeLimitMs / 1000} s${said}`));
    }, timeLimitMs);
  });
  // Closing the page makes the task fail too, with nobody waiting for it.
  task.catch(() => undefined);
  try {
    await Promise.race([task, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
