import type { StartFeature } from './feature.js';

export const startAppointment: StartFeature = () => () => undefined;
