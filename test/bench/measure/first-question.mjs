/** When the first question is in sight, on a slow network. */
import { probeOf, visiting } from '../visit.mjs';

/** @typedef {import('../visit.mjs').Place} Place */

// The “slow 4G” of Lighthouse: 1.6 Mbit/s down, 750 kbit/s up, 150 ms there and back.
const SLOW_4G = { download: 1_600_000 / 8, upload: 750_000 / 8, latency: 150 };

/** @param {Place} place */
const watchOf = (place) => `
  ${probeOf(place)}
  (function look() {
    const node = document.body && probe.question(${JSON.stringify(place.first)});
    const isSeen = node?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    if (isSeen && node.getBoundingClientRect().height > 0) globalThis.seenAt = performance.now();
    else requestAnimationFrame(look);
  })();`;

/**
 * In milliseconds from the start of the navigation.
 * @param {Place} place
 * @param {import('../plan.mjs').Keep} keep
 */
export const measureFirstQuestion = (place, keep) =>
  visiting(place, async ({ page, go }) => {
    await page.evaluateOnNewDocument(watchOf(place));
    await page.emulateNetworkConditions(SLOW_4G);
    await go();
    await page.waitForFunction('globalThis.seenAt');
    keep({ firstSeen: Number(await page.evaluate('seenAt')) });
  });
