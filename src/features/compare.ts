import type { StartFeature } from './feature.js';

export const startCompare: StartFeature = () => () => undefined;
