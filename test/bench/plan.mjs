/** What is measured with how many questions, how often, and in which order. */
import { measureFirstQuestion } from './measure/first-question.mjs';
import { measureGrowth } from './measure/growth.mjs';
import { measureLoad } from './measure/load.mjs';
import { measureShift } from './measure/shift.mjs';
import { measureSlowed } from './measure/slowed.mjs';
import { measureUse } from './measure/use.mjs';

/** @typedef {(values: Record<string, number>) => void} Keep Called with each value as soon as there is one. */
/**
 * @typedef {object} Kind A kind of visit.
 * @property {string} name What it is called where it fails.
 * @property {(place: import('./visit.mjs').Place, keep: Keep) => Promise<void>} measure
 * @property {Partial<Record<number, number>>} rounds How often, by number of questions.
 * @property {number} quickRounds How often at most where time is short.
 */

const OFTEN = { 10: 11, 100: 11, 1000: 5, 10_000: 5 };
// With 10,000 questions these take longer than all the rest.
const LESS_OFTEN = { ...OFTEN, 10_000: 3 };

/** @type {readonly Kind[]} */
export const KINDS = [
  { name: 'loading', measure: measureLoad, rounds: OFTEN, quickRounds: 2 },
  { name: 'loading slowed down', measure: measureSlowed, rounds: LESS_OFTEN, quickRounds: 1 },
  { name: 'use', measure: measureUse, rounds: LESS_OFTEN, quickRounds: 1 },
  { name: 'first question', measure: measureFirstQuestion, rounds: { 10: 11, 100: 11 }, quickRounds: 1 },
  { name: 'layout shift', measure: measureShift, rounds: { 10: 3 }, quickRounds: 1 },
  { name: 'growth', measure: measureGrowth, rounds: { 10: 3 }, quickRounds: 1 },
];

/** @typedef {{isQuick: boolean, rounds?: number | undefined}} Hurry `rounds`: at most so many of each kind. */

/**
 * @param {Kind} kind
 * @param {number} size
 * @param {Hurry} hurry
 */
export function roundsOf({ rounds, quickRounds }, size, hurry) {
  // A number of questions that isn't planned is measured like the next larger one that is.
  const planned =
    Object.keys(OFTEN)
      .map(Number)
      .find((each) => each >= size) ?? 10_000;
  return Math.min(rounds[planned] ?? 0, hurry.rounds ?? Infinity, hurry.isQuick ? quickRounds : Infinity);
}

/** Numbers that look random, the same for the same seed. @param {number} seed @returns {() => number} 0 to below 1 */
export function startRandom(seed) {
  let state = seed >>> 0;
  return () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * @template T
 * @param {readonly T[]} all
 * @param {() => number} random
 * @returns {T[]}
 */
export function shuffled(all, random) {
  const result = [...all];
  for (let end = result.length - 1; end > 0; end--) {
    const other = Math.floor(random() * (end + 1));
    [result[end], result[other]] = [/** @type {T} */ (result[other]), /** @type {T} */ (result[end])];
  }
  return result;
}
