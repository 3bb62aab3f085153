/** Measures one number of questions: in each round all candidates take their turn, in another order. */
import { sentenceOf } from './failure.mjs';
import { loadedOf } from './loaded.mjs';
import { KINDS, roundsOf, shuffled } from './plan.mjs';

/** @typedef {import('./candidates/candidate.mjs').Candidate} Candidate */
/** @typedef {import('./pages.mjs').Missing} Missing */
/** @typedef {Record<string, Record<string, number>>} Round By candidate, by measure. */
/** @typedef {{size: number, rounds: Round[], loaded: Record<string, import('./loaded.mjs').Loaded>}} SizeResults `loaded`: by candidate. */
/**
 * @typedef {object} Stage
 * @property {import('puppeteer-core').Browser} browser
 * @property {import('./site.mjs').Site} site
 * @property {{timeLimitMs: number} & import('./plan.mjs').Hurry} wish
 * @property {() => number} random
 * @property {(line: string) => void} say
 * @property {(missing: Missing) => void} leaveOut
 */

/**
 * @param {Stage} stage
 * @param {number} size
 * @param {readonly Candidate[]} candidates whose pages are served
 * @returns {Promise<SizeResults>}
 */
export async function measureRounds({ browser, site, wish, random, say, leaveOut }, size, candidates) {
  /** @type {SizeResults} */
  const { rounds, loaded } = { size, rounds: [], loaded: {} };
  /** What took too long or failed once isn't tried again. @type {Set<string>} */
  const given = new Set();

  /** @param {Round} round @param {import('./plan.mjs').Kind} kind @param {Candidate} candidate */
  async function takeTurn(round, kind, candidate) {
    const { id } = candidate;
    const ids = { first: 'question-0', last: `question-${size - 1}` };
    const place = { browser, site, candidate, folder: `${id}/${size}`, timeLimitMs: wish.timeLimitMs, ...ids };
    site.takeRequests();
    try {
      await kind.measure(place, (values) => (round[id] = { ...round[id], ...values }));
      if (kind.name === 'loading') loaded[id] ??= loadedOf(site.takeRequests(), site.weigh);
    } catch (error) {
      given.add(`${kind.name} ${id}`);
      leaveOut({ candidate: id, size, what: kind.name, reason: sentenceOf(error) });
    }
  }

  const most = Math.max(...KINDS.map((kind) => roundsOf(kind, size, wish)));
  for (let index = 0; index < most; index++) {
    const start = Date.now();
    /** @type {Round} */
    const round = {};
    rounds.push(round);
    const due = KINDS.filter((kind) => roundsOf(kind, size, wish) > index);
    const turns = due.flatMap((kind) => candidates.map((candidate) => ({ kind, candidate })));
    for (const { kind, candidate } of shuffled(turns, random))
      if (!given.has(`${kind.name} ${candidate.id}`)) await takeTurn(round, kind, candidate);
    say(`  round ${index + 1} of ${most}: ${Math.round((Date.now() - start) / 1000)} s`);
  }
  return { size, rounds, loaded };
}
