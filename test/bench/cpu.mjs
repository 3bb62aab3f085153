/** Counts the CPU time of a page's main thread, which a busy machine disturbs less than the clock. */

/** @typedef {{min: number, median: number, max: number}} Spread In milliseconds. */

/** @param {readonly number[]} values @returns {Spread} */
export function spreadOf(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (/** @type {number} */ part) => sorted[Math.round((sorted.length - 1) * part)] ?? NaN;
  return { min: at(0), median: at(0.5), max: at(1) };
}

/** Until what was asked for has been painted. */
export const PAINTED = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))`;

/**
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<(task: () => Promise<unknown>) => Promise<number>>} Milliseconds of CPU that the main thread spends
 *   until the task is done and painted, with all that the browser does for it: style, layout, paint.
 */
export async function startCpuMeter(page) {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
  return async (task) => {
    const before = await spent();
    await task();
    await page.evaluate(PAINTED);
    return (await spent()) - before;
  };
}
