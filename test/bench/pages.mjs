/** Builds the pages of all candidates for a number of questions, and says which can't be built, and why. */
import { sentenceOf } from './failure.mjs';
import { listOf } from './list.mjs';
import { pageFiles } from './page.mjs';

/** @typedef {import('./candidates/candidate.mjs').Candidate} Candidate */
/** @typedef {{candidate: string, size: number, what: string, reason: string}} Missing What couldn't be measured. */

/**
 * What is the same for each number of questions is built once.
 * @param {readonly Candidate[]} wanted
 */
export function startPages(wanted) {
  /** @type {Map<string, import('./bundle.mjs').Files>} */
  const built = new Map();

  /** @param {Candidate} candidate */
  async function buildOnce({ id, build }) {
    const files = built.get(id) ?? (await build?.()) ?? {};
    built.set(id, files);
    return files;
  }

  /**
   * @param {number} size
   * @param {(missing: Missing) => void} leaveOut
   * @returns {Promise<{present: Candidate[], files: [path: string, text: string][]}>}
   */
  return async (size, leaveOut) => {
    const list = listOf(size);
    /** @type {Candidate[]} */
    const present = [];
    /** @type {[string, string][]} */
    const files = [];
    for (const candidate of wanted) {
      const { id } = candidate;
      const reason = candidate.missing?.(size);
      if (reason) {
        leaveOut({ candidate: id, size, what: 'everything', reason });
        continue;
      }
      try {
        const all = await pageFiles(candidate, list, await buildOnce(candidate));
        files.push(
          ...Object.entries(all).map(
            ([name, text]) => /** @type {[string, string]} */ ([`${id}/${size}/${name}`, text]),
          ),
        );
        present.push(candidate);
      } catch (error) {
        leaveOut({ candidate: id, size, what: 'everything', reason: `not built: ${sentenceOf(error)}` });
      }
    }
    return { present, files };
  };
}
