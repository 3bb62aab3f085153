import type { StartFeature } from './feature.js';

export const startLink: StartFeature = () => () => undefined;
