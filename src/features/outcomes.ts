import type { StartFeature } from './feature.js';

export const startOutcomes: StartFeature = () => () => undefined;
