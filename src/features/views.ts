/** Other views of treatments: what `layout="compare"`, `outcomes="picture"` and `outcomes="table"` ask for. */
import { startCompare } from './compare.js';
import type { StartFeature } from './feature.js';
import { startOutcomes } from './outcomes.js';

export const start: StartFeature = (context) => {
  const updates = [startCompare(context), startOutcomes(context)];
  return () => {
    for (const update of updates) update();
  };
};
