/** What stays behind when a list is put on the page and taken off, a hundred times. */
import { PAINTED } from '../cpu.mjs';
import { visiting } from '../visit.mjs';
import { memoryOf } from './load.mjs';

/** @typedef {import('../visit.mjs').Place} Place */

const TIMES = 100;
// What is made once and kept, such as a template, isn't growth.
const WARM_UP = 10;

// The markup as an author wrote it, before the script; where the script brought it, what it brought.
const KEEP_MARKUP = `(async () => {
  const page = new DOMParser().parseFromString(await (await fetch('index.html')).text(), 'text/html');
  globalThis.list = document.getElementById('list');
  globalThis.markup = page.getElementById('list').innerHTML || list.innerHTML;
})()`;

/** @param {number} times @param {string} last the id of the last question */
const mount = (times, last) => `(async () => {
  for (let time = 0; time < ${times}; time++) {
    list.innerHTML = markup;
    probe.afterMount?.();
    while (!probe.isReady(${JSON.stringify(last)})) await new Promise(requestAnimationFrame);
    // So that it has been shown, not only made.
    await new Promise(requestAnimationFrame);
    list.replaceChildren();
  }
  await ${PAINTED};
})()`;

/**
 * @param {Place} place
 * @param {import('../plan.mjs').Keep} keep
 */
export const measureGrowth = (place, keep) =>
  visiting(place, async (visit) => {
    const { page, session } = visit;
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await visit.go();
    await page.evaluate(KEEP_MARKUP);
    await page.evaluate(mount(WARM_UP, place.last));
    const before = await memoryOf(visit);
    await page.evaluate(mount(TIMES, place.last));
    const after = await memoryOf(visit);
    keep({
      heapGrowthKb: after.heapKb - before.heapKb,
      nodesGrowth: after.nodes - before.nodes,
      listenersGrowth: after.listeners - before.listeners,
    });
  });
