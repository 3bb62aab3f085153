/** What is written down of a run: plain data, from which the tables and the chart are made. */
import { availableParallelism } from 'node:os';
import { versionOf } from '../packages.mjs';
import { againstBase, summarize } from './numbers.mjs';

/** @typedef {import('../candidates/candidate.mjs').Candidate} Candidate */
/** @typedef {import('./numbers.mjs').Summary} Summary */
/** @typedef {{id: string, name: string, kind: Candidate['kind'], version: string | null, note: string}} Told */
/**
 * @typedef {object} SizeReport
 * @property {number} questions
 * @property {Record<string, Record<string, Summary>>} values By candidate, by measure.
 * @property {Record<string, import('../loaded.mjs').Loaded>} loaded By candidate.
 * @property {Record<string, {base: string, ratio: number | null, difference: number | null}>} building What our own building costs
 *   against `innerHTML` of the same markup, and adopting against the same markup without the script, by candidate.
 */
/**
 * @typedef {object} Report
 * @property {string} date
 * @property {string} browser
 * @property {string} node
 * @property {number} cores
 * @property {number} seed
 * @property {number} timeLimitMs
 * @property {Told[]} candidates
 * @property {SizeReport[]} sizes
 * @property {import('../pages.mjs').Missing[]} missing
 */

/** What ends in the very nodes of another, which has them for nothing. @type {Readonly<Record<string, string>>} */
const SAME_NODES = {
  'ours-bundled': 'inner-html-ours',
  'ours-tools': 'inner-html-tools',
  'ours-remote': 'inner-html-ours',
  'ours-prerendered': 'prerendered-bare',
};

/** Three digits after the point say more than is known. @template T @param {T} value @returns {T} */
const rounded = (value) =>
  JSON.parse(JSON.stringify(value, (_, each) => (typeof each === 'number' ? Math.round(each * 1000) / 1000 : each)));

/**
 * @param {import('../compare.mjs').Results} results
 * @param {import('../compare.mjs').Wish} wish
 * @returns {Report}
 */
export function reportOf({ browser, sizes, missing }, { wanted, seed, timeLimitMs }) {
  return rounded({
    date: new Date().toISOString().slice(0, 10),
    browser,
    node: process.versions.node,
    cores: availableParallelism(),
    seed,
    timeLimitMs,
    candidates: wanted.map(({ id, name, kind, packageName, note }) => ({
      ...{ id, name, kind, note },
      version: packageName ? versionOf(packageName) : null,
    })),
    sizes: sizes.map(({ size, rounds, loaded }) => ({
      questions: size,
      values: summarize(rounds),
      loaded,
      building: Object.fromEntries(
        Object.entries(SAME_NODES).map(([id, base]) => [id, { base, ...againstBase(rounds, id, base, 'ready') }]),
      ),
    })),
    missing,
  });
}
