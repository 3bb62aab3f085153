/** Runs test files in Node, by node:test, and counts the tests. */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { nothing } from './tally.mjs';

/**
 * @param {string[]} files
 * @returns {Promise<import('./tally.mjs').Count>}
 */
export async function runNodeTests(files) {
  const count = nothing();
  const stream = run({ files, concurrency: availableParallelism(), timeout: 900_000 });
  /** @param {any} event */
  const isSuite = ({ details }) => details?.type === 'suite';
  stream.on('test:pass', (event) => {
    if (isSuite(event)) return;
    count[event.skip === undefined && event.todo === undefined ? 'passed' : 'skipped']++;
  });
  stream.on('test:fail', (event) => {
    if (isSuite(event)) return;
    count[event.todo === undefined ? 'failed' : 'skipped']++;
  });
  const report = stream.compose(new spec());
  report.on('data', (/** @type {string} */ chunk) => process.stdout.write(chunk));
  await once(report, 'end');
  return count;
}
