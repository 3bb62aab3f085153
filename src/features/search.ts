import type { StartFeature } from './feature.js';

export const startSearch: StartFeature = () => () => undefined;
import type { FeatureHost } from './feature.js';
export const search = (host: FeatureHost, text: string): number => (host && text ? 0 : 0);
