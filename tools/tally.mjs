/** Counts tests over all browsers and Node, and says in one line how many passed and failed. */

/** @typedef {{passed: number, failed: number, skipped: number}} Count */
/** @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult */
/** @typedef {import('@web/test-runner-core').TestSession} TestSession */

/** @returns {Count} */
export const nothing = () => ({ passed: 0, failed: 0, skipped: 0 });

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function sum(counts) {
  return counts.reduce(
    (all, { passed, failed, skipped }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: all.skipped + skipped,
    }),
    nothing(),
  );
}

/** @param {Count} count */
export function line({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {TestSuiteResult} suite
 * @returns {Count}
 */
function countSuite({ tests, suites }) {
  const own = tests.map(({ passed, skipped }) => {
    if (skipped) return { ...nothing(), skipped: 1 };
    return passed ? { ...nothing(), passed: 1 } : { ...nothing(), failed: 1 };
  });
  return sum([...own, ...suites.map(countSuite)]);
}

/**
 * A file that broke outside its tests (it can't be loaded, the browser died, a hook threw) counts as one failed test.
 * @param {Pick<TestSession, 'testResults' | 'passed'>} session
 * @returns {Count}
 */
export function countSession({ testResults, passed }) {
  const count = testResults ? countSuite(testResults) : nothing();
  return passed || count.failed > 0 ? count : { ...count, failed: 1 };
}
