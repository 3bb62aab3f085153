/** The tools for reading: what `searchable`, `expandable`, `linkable`, `printable` and `askable` ask for. */
import { adopt } from '../page/adopt.js';
import { startAppointment } from './appointment.js';
import { startExpand } from './expand.js';
import type { StartFeature } from './feature.js';
import { startLink } from './link.js';
import { startPrint } from './print.js';
import { startSearch } from './search.js';
import { TOOL_STYLES } from './tool-styles.js';

export { search } from './search.js';

/** In the order in which their tools stand. */
const FEATURES = [startSearch, startExpand, startPrint, startAppointment, startLink];

export const start: StartFeature = (context) => {
  const updates = FEATURES.map((startFeature) => startFeature(context));
  return () => {
    adopt(context.toolbar.getRootNode() as ShadowRoot, TOOL_STYLES);
    for (const update of updates) update();
  };
};
