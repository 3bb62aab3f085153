/** Runs test files in some browsers at once, by @web/test-runner, counts the tests of each browser and says which failed. */
import { defaultReporter, startTestRunner } from '@web/test-runner';
import { launcherOf } from './browsers.mjs';
import { sessionFailures } from './failures.mjs';
import { countSession, sum } from './tally.mjs';
import { testSettings } from './test-settings.mjs';

/** @typedef {{browser: string, count: import('./tally.mjs').Count, failures: string[]}} BrowserCount */

/**
 * @param {(sessions: import('@web/test-runner-core').TestSession[]) => void} onFinished
 * @returns {import('@web/test-runner').Reporter}
 */
function finishReporter(onFinished) {
  return { onTestRunFinished: ({ sessions }) => onFinished(sessions) };
}

/**
 * @param {import('./browsers.mjs').BrowserName[]} browsers
 * @param {{files: string[], coverage?: boolean, watch?: boolean}} options
 * @returns {Promise<{counts: BrowserCount[], passed: boolean}>} `passed` is false also if too little is covered
 */
export async function runBrowserTests(browsers, { files, coverage = false, watch = false }) {
  const launchers = await Promise.all(browsers.map(launcherOf));
  /** @type {BrowserCount[]} */
  let counts = [];
  const count = finishReporter((sessions) => {
    counts = launchers.map((launcher) => {
      const own = sessions.filter(({ browser }) => browser === launcher);
      const failures = own.flatMap((session) => sessionFailures(launcher.name, session));
      return { browser: launcher.name, count: sum(own.map(countSession)), failures };
    });
  });
  const runner = await startTestRunner({
    config: { ...testSettings, files, browsers: launchers, coverage, watch, reporters: [defaultReporter(), count] },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  if (!runner)
    return { counts: launchers.map(({ name }) => ({ browser: name, count: sum([]), failures: [] })), passed: false };
  const passed = await new Promise((resolve) => void runner.on('stopped', resolve));
  return { counts, passed };
}
