/** Finds where a peer is ahead of every way to use kc-faq, and says why. */
import { GROUPS } from './measures.mjs';
import { REASONS } from './reasons.mjs';
import { numberText } from './table.mjs';

/** @typedef {import('./report.mjs').Report} Report */
/** @typedef {import('./report.mjs').SizeReport} SizeReport */
/** @typedef {{name: string, value: number}} Place */
/** @typedef {{what: string, questions: number, first: Place, ours: Place, digits: number, ahead: number, reason: string}} Behind */

/** Less is noise, in times. */
const MARGIN = 1.05;

/** The bytes of everything that a page loads. @param {SizeReport} size @param {string} id */
export function bytesOf({ loaded }, id) {
  const found = loaded[id];
  return found ? found.page.brotli + found.rest.brotli : NaN;
}

/**
 * @typedef {object} Contest
 * @property {string} what
 * @property {string} reason
 * @property {number} noise
 * @property {number} digits
 * @property {(size: SizeReport, id: string) => number | undefined} valueOf
 */

/** @type {readonly Contest[]} */
const CONTESTS = [
  { what: 'Everything that is loaded, brotli', reason: REASONS.bytes ?? '', noise: 0, digits: 0, valueOf: bytesOf },
  ...GROUPS.flatMap(({ title, measures }) =>
    measures.map(({ id: measure, title: column, noise, digits }) => ({
      what: `${title}: ${column}`,
      reason: REASONS[measure] ?? '',
      noise,
      digits,
      valueOf: (/** @type {SizeReport} */ size, /** @type {string} */ id) => size.values[id]?.[measure]?.median,
    })),
  ),
];

/**
 * @param {Report['candidates']} candidates
 * @param {SizeReport} size
 * @param {Contest} contest
 * @returns {Behind[]}
 */
function lose(candidates, size, { what, reason, noise, digits, valueOf }) {
  const ranked = (/** @type {string} */ kind) =>
    candidates
      .filter((each) => each.kind === kind)
      .map(({ id, name }) => ({ name, value: valueOf(size, id) ?? NaN }))
      .filter(({ value }) => Number.isFinite(value))
      .sort((a, b) => a.value - b.value);
  const [ours] = ranked('ours');
  if (!ours) return [];
  const ahead = ranked('peer').filter(({ value }) => value * MARGIN < ours.value && ours.value - value > noise);
  const [first] = ahead;
  return first ? [{ what, questions: size.questions, first, ours, digits, ahead: ahead.length, reason }] : [];
}

/** @param {Report} report @returns {Behind[]} */
export const behind = ({ candidates, sizes }) =>
  sizes.flatMap((size) => CONTESTS.flatMap((contest) => lose(candidates, size, contest)));

/** @param {Behind} behind @returns {string[]} a row of a table */
export const rowOfBehind = ({ what, questions, first, ours, digits, ahead, reason }) => [
  what,
  numberText(questions),
  `${first.name}: ${numberText(first.value, digits)}`,
  `${ours.name}: ${numberText(ours.value, digits)}`,
  numberText(ahead),
  reason || 'not looked into yet',
];
