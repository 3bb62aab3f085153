/**
 * Runs the tests: in Node, then in Chromium with coverage, then in Firefox and WebKit. What failed is said again at the
 * end; the last line is the count.
 *
 * `npm test`                               all of them, in the browsers that are installed
 * `npm test -- test/elements/x.test.ts`    only these files, without coverage (`--files` may stand before them)
 * `npm test -- --watch [files]`            again at each change, in the first browser
 * `KC_BROWSERS=chromium,firefox,webkit`    these browsers, each of which must be there
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { missingFor, BROWSERS, wantedBrowsers } from './browsers.mjs';
import { buildScripts } from './build-scripts.mjs';
import { buildSite } from './build-site.mjs';
import { coverageGaps } from './coverage-gaps.mjs';
import { runBrowserTests } from './run-browser-tests.mjs';
import { runNodeTests } from './run-node-tests.mjs';
import { filesIn } from './stamp.mjs';
import { line, nothing, sum } from './tally.mjs';

/** @typedef {import('./browsers.mjs').BrowserName} BrowserName */
/** @typedef {{who: string, count: import('./tally.mjs').Count, failures: string[]}} Part */

/** What makes the run fail although no test did. @type {string[]} */
const complaints = [];

function readArguments() {
  const { values, positionals } = parseArgs({
    options: { files: { type: 'string', multiple: true, default: [] }, watch: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const chosen = [...values.files, ...positionals];
  const absent = chosen.find((file) => !file.includes('*') && !existsSync(file));
  if (absent !== undefined) throw new Error(`There is no test file ${absent}.`);
  const files = chosen.length > 0 ? chosen : filesIn('test').filter((file) => /\.test\.(ts|mjs)$/.test(file));
  return {
    isWhole: chosen.length === 0,
    watch: values.watch,
    nodeFiles: files.filter((file) => file.endsWith('.mjs')),
    browserFiles: files.filter((file) => !file.endsWith('.mjs')),
  };
}

/** Without KC_BROWSERS, a browser that isn't installed is left out: not without a word. */
function sayWhatIsMissing() {
  if (process.env.KC_BROWSERS) return;
  for (const browser of BROWSERS) {
    const missing = missingFor(browser);
    if (missing) console.log(`Not tested in ${browser}. ${missing}`);
  }
}

/**
 * @param {BrowserName[]} browsers
 * @param {{files: string[], coverage: boolean}} options
 * @returns {Promise<Part[]>}
 */
async function testIn(browsers, options) {
  if (browsers.length === 0) return [];
  console.log(`\nTests in ${browsers.join(' and ')}:`);
  const { counts, passed } = await runBrowserTests(browsers, options);
  for (const { browser, count } of counts)
    if (count.passed + count.failed === 0) complaints.push(`${browser} did not run any test.`);
  if (!passed && counts.every(({ count }) => count.failed === 0))
    complaints.push(
      options.coverage
        ? 'Too little of src/ is covered by tests: see the table above.'
        : 'The test run failed, although no test did: see the lines above.',
    );
  return counts.map(({ browser, ...found }) => ({ who: browser, ...found }));
}

/**
 * Coverage exists in Chromium alone, so Chromium runs by itself.
 * @param {string[]} files
 * @param {boolean} isWhole
 */
async function testInBrowsers(files, isWhole) {
  const browsers = wantedBrowsers();
  sayWhatIsMissing();
  const first = browsers.filter((browser) => browser === 'chromium');
  const others = browsers.filter((browser) => browser !== 'chromium');
  const parts = await testIn(first, { files, coverage: isWhole });
  const gaps = isWhole && first.length > 0 ? coverageGaps() : [];
  if (gaps.length > 0)
    complaints.push(`No test loads these modules, so their coverage is unknown: ${gaps.join(', ')}.`);
  return [...parts, ...(await testIn(others, { files, coverage: false }))];
}

/** @param {ReturnType<typeof readArguments>} wanted */
async function testAll({ isWhole, nodeFiles, browserFiles }) {
  const node = nodeFiles.length > 0 ? await runNodeTests(nodeFiles) : { count: nothing(), failures: [] };
  const parts = [{ who: 'Node', ...node }];
  if (isWhole || browserFiles.length > 0) parts.push(...(await testInBrowsers(browserFiles, isWhole)));
  const failures = parts.flatMap((part) => part.failures);
  if (failures.length > 0) console.log(`\nFailed:\n✗ ${failures.join('\n✗ ')}`);
  console.log('');
  for (const { who, count } of parts) console.log(`${who}: ${line(count)}`);
  if (parts.every(({ count }) => count.passed + count.failed === 0)) complaints.push('No test ran.');
  for (const complaint of complaints) console.error(`✗ ${complaint}`);
  return sum(parts.map(({ count }) => count));
}

async function main() {
  const wanted = readArguments();
  await buildScripts();
  await buildSite();
  if (!wanted.watch) return testAll(wanted);
  await runBrowserTests(wantedBrowsers().slice(0, 1), { files: wanted.browserFiles, watch: true });
  return nothing();
}

const total = await main().catch((error) => {
  complaints.push(error instanceof Error ? error.message : String(error));
  console.error(`✗ ${complaints.at(-1)}`);
  return nothing();
});
// A complaint counts as a failure, so that the last line and the exit code never disagree.
const failed = total.failed + complaints.length;
console.log(line({ ...total, failed }));
process.exit(failed > 0 ? 1 : 0);
