/** How far a script that comes late moves what stands on the page. */
import { pause, visiting } from '../visit.mjs';

/** @typedef {import('../visit.mjs').Place} Place */

const LATE_MS = 1000;
// A style sheet that the script brings, or an animation, can move things once more.
const LATER_MS = 500;

const WATCH = `shift = 0; new PerformanceObserver((list) => {
  for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) shift += value;
}).observe({ type: 'layout-shift', buffered: true });`;

/** @param {Place} place @param {number} width */
async function shiftAt(place, width) {
  let shift = NaN;
  await visiting({ ...place, width, delayMs: LATE_MS }, async ({ page, go }) => {
    await page.evaluateOnNewDocument(WATCH);
    await go();
    await pause(LATER_MS);
    shift = Number(await page.evaluate('shift'));
  });
  return shift;
}

/**
 * On a phone and on a desk, side by side: no time is measured.
 * @param {Place} place
 * @param {import('../plan.mjs').Keep} keep
 */
export async function measureShift(place, keep) {
  const [shiftNarrow = NaN, shiftWide = NaN] = await Promise.all([390, 1280].map((width) => shiftAt(place, width)));
  keep({ shiftNarrow, shiftWide });
}
