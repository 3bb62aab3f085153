/** What the rounds come to: for each candidate and measure the median, the least, and the ratio to the static page. */
import { spreadOf } from '../cpu.mjs';

/** @typedef {import('../rounds.mjs').Round} Round */
/**
 * @typedef {object} Summary
 * @property {number} median
 * @property {number} least
 * @property {number} rounds How many gave a value.
 * @property {number | null} ratio The median of the ratios within each round to what it is compared with; `null` where
 *   no round has both, or that is 0.
 * @property {number | null} difference The same of the differences.
 */

/**
 * @param {readonly Round[]} rounds
 * @param {string} id
 * @param {string} measure
 * @returns {number[]}
 */
const valuesOf = (rounds, id, measure) =>
  rounds.map((round) => round[id]?.[measure] ?? NaN).filter((value) => Number.isFinite(value));

/** @param {readonly number[]} values */
export const medianOf = (values) => spreadOf(values).median;

/**
 * Ratio and difference of what was measured in the same round, when the machine was as busy for both.
 * @param {readonly Round[]} rounds
 * @param {string} id
 * @param {string} base the id of what it is compared with
 * @param {string} measure
 * @returns {{ratio: number | null, difference: number | null}}
 */
export function againstBase(rounds, id, base, measure) {
  const pairs = rounds
    .map((round) => [round[id]?.[measure] ?? NaN, round[base]?.[measure] ?? NaN])
    .filter((pair) => pair.every(Number.isFinite));
  const ratios = pairs.flatMap(([own = NaN, other = NaN]) => (other === 0 ? [] : [own / other]));
  const differences = pairs.map(([own = NaN, other = NaN]) => own - other);
  return {
    ratio: ratios.length > 0 ? medianOf(ratios) : null,
    difference: differences.length > 0 ? medianOf(differences) : null,
  };
}

/**
 * @param {readonly Round[]} rounds
 * @param {string} base
 * @returns {Record<string, Record<string, Summary>>} by candidate, by measure
 */
export function summarize(rounds, base = 'static') {
  const ids = [...new Set(rounds.flatMap(Object.keys))];
  return Object.fromEntries(
    ids.map((id) => {
      const measures = [...new Set(rounds.flatMap((round) => Object.keys(round[id] ?? {})))];
      const summaries = measures.map((measure) => {
        const values = valuesOf(rounds, id, measure);
        const { median, min: least } = spreadOf(values);
        return [measure, { median, least, rounds: values.length, ...againstBase(rounds, id, base, measure) }];
      });
      return [id, Object.fromEntries(summaries)];
    }),
  );
}
