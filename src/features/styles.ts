/** Kept while features still import it from here. */
export { adopt as adoptSheet } from '../page/adopt.js';
