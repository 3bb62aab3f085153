/** What loading costs on a processor that is four times slower. */
import { visiting } from '../visit.mjs';
import { cpuOf } from './load.mjs';

const SLOWDOWN = 4;

/**
 * @param {import('../visit.mjs').Place} place
 * @param {import('../plan.mjs').Keep} keep
 */
export const measureSlowed = (place, keep) =>
  visiting(place, async (visit) => {
    await visit.session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    await visit.session.send('Performance.enable', { timeDomain: 'threadTicks' });
    keep({ readySlowed: await cpuOf(visit, visit.go) });
  });
