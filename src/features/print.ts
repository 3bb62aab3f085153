import type { StartFeature } from './feature.js';

export const startPrint: StartFeature = () => () => undefined;
