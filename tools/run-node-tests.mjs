/** Runs test files in Node, by node:test, counts the tests and says which failed. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { nodeFailure } from './failures.mjs';
import { nothing } from './tally.mjs';

/**
 * @param {string[]} files
 * @returns {Promise<{count: import('./tally.mjs').Count, failures: string[]}>}
 */
export async function runNodeTests(files) {
  const count = nothing();
  /** @type {string[]} */
  const failures = [];
  const stream = run({ files, concurrency: availableParallelism(), timeout: 1_800_000 });
  /** @param {any} event */
  const isSuite = ({ details }) => details?.type === 'suite';
  stream.on('test:pass', (event) => {
    if (isSuite(event)) return;
    count[event.skip === undefined && event.todo === undefined ? 'passed' : 'skipped']++;
  });
  stream.on('test:fail', (event) => {
    if (isSuite(event)) return;
    count[event.todo === undefined ? 'failed' : 'skipped']++;
    if (event.todo === undefined) failures.push(nodeFailure(event));
  });
  const report = stream.compose(new spec());
  report.on('data', (/** @type {string} */ chunk) => process.stdout.write(chunk));
  await once(report, 'end');
  return { count, failures };
}
