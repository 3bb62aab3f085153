import type { StartFeature } from './feature.js';

export const startExpand: StartFeature = () => () => undefined;
