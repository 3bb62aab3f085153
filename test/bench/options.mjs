/** What is asked for on the command line of the benchmark. */
import { parseArgs } from 'node:util';
import { candidates } from './candidates/candidates.mjs';

/** @typedef {import('./candidates/candidate.mjs').Candidate} Candidate */
/**
 * @typedef {object} Options
 * @property {number[]} sizes Numbers of questions.
 * @property {readonly Candidate[]} wanted
 * @property {boolean} isQuick Few rounds.
 * @property {number | undefined} rounds At most so many of each kind.
 * @property {boolean} isAgain Only writes the page and the chart once more.
 * @property {number} seed Of the order in which candidates take turns.
 * @property {string} out The folder that the results go to.
 * @property {number} timeLimitMs For one visit.
 */

const SIZES = [10, 100, 1000, 10_000];

/** The limits, each way to use our own, the peer nearest to bare HTML, and one that many know: under 3 minutes. */
const QUICK = [
  ...[
    'static',
    'inner-html-ours',
    'inner-html-tools',
    'prerendered-bare',
    'ours-prerendered',
    'ours-authored',
    'ours-bundled',
    'ours-tools',
  ],
  ...['details-utils', 'govuk'],
];

/** @param {string} text @returns {number} */
function positive(text) {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`"${text}" is not a whole number above 0: write, for example, --sizes 10,100 --rounds 3.`);
}

/** @param {string} id */
function candidateOf(id) {
  const found = candidates.find((each) => each.id === id);
  if (found) return found;
  throw new Error(`There is no candidate "${id}". There are: ${candidates.map((each) => each.id).join(', ')}.`);
}

/**
 * `--quick`, `--again`, `--sizes 10,100`, `--only static,shoelace`, `--rounds 3`, `--seed 2`, `--out folder`.
 * @param {string[]} args
 * @returns {Options}
 */
export function optionsOf(args) {
  const text = /** @type {const} */ ({ type: 'string' });
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean' },
      again: { type: 'boolean' },
      sizes: text,
      only: text,
      rounds: text,
      seed: text,
      out: text,
    },
  });
  const isQuick = !!values.quick;
  const ids = values.only?.split(',') ?? (isQuick ? QUICK : candidates.map(({ id }) => id));
  // Every ratio is to the static page.
  const wanted = ['static', ...ids].map(candidateOf);
  const isWhole = !isQuick && !values.sizes && !values.only && !values.rounds;
  return {
    sizes: values.sizes?.split(',').map(positive) ?? (isQuick ? [10, 100] : SIZES),
    wanted: candidates.filter((each) => wanted.includes(each)),
    isQuick,
    isAgain: !!values.again,
    rounds: values.rounds ? positive(values.rounds) : undefined,
    seed: values.seed ? positive(values.seed) : 1,
    // A part of the whole must not take the place of published numbers.
    out: values.out ?? (isWhole ? 'docs' : '.cache/bench'),
    timeLimitMs: 30_000,
  };
}
