/** What a reader does with a list: opens an answer, types into the search, opens all answers. */
import { pause, visiting, whenTrue } from '../visit.mjs';
import { cpuOf } from './load.mjs';

/** @typedef {import('../visit.mjs').Visit} Visit */
/** @typedef {import('../visit.mjs').Place} Place */

// What comes later, such as an animation or words for a screen reader, is part of the price.
const LATER_MS = 400;
const QUERY = 'kidney';

/** @param {Visit} visit @param {() => Promise<unknown>} act */
const costOf = (visit, act) =>
  cpuOf(visit, async () => {
    await act();
    await pause(LATER_MS);
    await visit.page.evaluate(whenTrue('true'));
  });

/** @param {Visit} visit @param {string} id */
async function clickQuestion({ page }, id) {
  const { x, y } = /** @type {{x: number, y: number}} */ (
    await page.evaluate(`(() => {
      const node = probe.question(${JSON.stringify(id)});
      node.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = node.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`)
  );
  await page.mouse.click(x, y);
}

/** @param {Visit} visit @param {string} id @param {string} what */
async function mustBeOpen({ page }, id, what) {
  if (await page.evaluate(`probe.isOpen(${JSON.stringify(id)})`)) return;
  throw new Error(`${what} opened no answer`);
}

/**
 * Milliseconds of CPU for a letter: the median of those of a word, and the most.
 * @param {Visit} visit
 * @returns {Promise<Record<string, number>>}
 */
async function measureKeystroke(visit) {
  const hasBox = await visit.page.evaluate(`!!probe.searchBox?.()`);
  if (!hasBox) return {};
  await visit.page.evaluate(`probe.searchBox().focus()`);
  const keys = [];
  for (const key of QUERY) keys.push(await costOf(visit, () => visit.page.keyboard.type(key)));
  await visit.page.evaluate(`probe.searchBox().select()`);
  await costOf(visit, () => visit.page.keyboard.press('Backspace'));
  const sorted = keys.toSorted((a, b) => a - b);
  return { keystroke: sorted[Math.floor(sorted.length / 2)] ?? NaN, keystrokeMost: sorted.at(-1) ?? NaN };
}

/** The longest time in which the page answers nobody: how late a timer comes. (Long tasks leave out some of the layout.) */
const EVERY_MS = 20;
const WATCH_FROZEN = `frozen = 0; last = performance.now(); setInterval(() => {
  frozen = Math.max(frozen, performance.now() - last - ${EVERY_MS});
  last = performance.now();
}, ${EVERY_MS})`;

/**
 * @param {Place} place
 * @param {import('../plan.mjs').Keep} keep
 */
export const measureUse = (place, keep) =>
  visiting(place, async (visit) => {
    const { page, session } = visit;
    const { first, last } = place;
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await visit.go();
    const open = await costOf(visit, () => clickQuestion(visit, first));
    await mustBeOpen(visit, first, 'a click');
    keep({ open, ...(await measureKeystroke(visit)) });
    if (!(await page.evaluate('!!probe.openAll'))) return;
    await page.evaluate(WATCH_FROZEN);
    const openAll = await costOf(visit, async () => {
      await page.evaluate('probe.openAll()');
      await page.evaluate(whenTrue(`probe.isOpen(${JSON.stringify(last)})`));
    });
    for (const id of [first, last]) await mustBeOpen(visit, id, 'opening all');
    keep({ openAll, openAllFrozen: Number(await page.evaluate('frozen')) });
  });
