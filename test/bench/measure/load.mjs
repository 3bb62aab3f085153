/** What loading costs: CPU until the last question works, then memory. */
import { visiting } from '../visit.mjs';

/** @typedef {import('../visit.mjs').Place} Place */

/**
 * Milliseconds of CPU that the main thread spends on a task, all told: parsing, script, style, layout, paint.
 * @param {import('../visit.mjs').Visit} visit
 * @param {() => Promise<unknown>} task
 */
export async function cpuOf({ metric }, task) {
  const before = await metric('TaskDuration');
  await task();
  return 1000 * ((await metric('TaskDuration')) - before);
}

/** @param {import('../visit.mjs').Visit} visit */
export async function collectGarbage({ session }) {
  // What the first collection frees lets go of more.
  for (let times = 0; times < 2; times++) await session.send('HeapProfiler.collectGarbage');
}

/** @param {import('../visit.mjs').Visit} visit */
export async function memoryOf(visit) {
  await collectGarbage(visit);
  return {
    heapKb: (await visit.metric('JSHeapUsedSize')) / 1024,
    nodes: await visit.metric('Nodes'),
    listeners: await visit.metric('JSEventListeners'),
  };
}

/**
 * @param {Place} place
 * @param {import('../plan.mjs').Keep} keep
 */
export const measureLoad = (place, keep) =>
  visiting(place, async (visit) => {
    await visit.session.send('Performance.enable', { timeDomain: 'threadTicks' });
    keep({ ready: await cpuOf(visit, visit.go) });
    keep(await memoryOf(visit));
  });
