/** Waits for what a person would see. Longer than the library does: on a busy machine, three browsers share two processors. */
import { waitUntil as wait } from '@open-wc/testing';

const TIMEOUT_MS = 5000;

export const waitUntil: typeof wait = (predicate, message, options) =>
  wait(predicate, message, { timeout: TIMEOUT_MS, ...options });
