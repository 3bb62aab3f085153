/** Says what failed and why in a few lines each, for the end of a run: what stands earlier is often cut off. */
import { relative } from 'node:path';

/** @typedef {import('@web/test-runner-core').TestSession} TestSession */
/** @typedef {import('@web/test-runner-core').TestSuiteResult} TestSuiteResult */
/** @typedef {{file?: string, line?: number, name: string, details: {error: Error}}} FailEvent */

/** A difference of two long texts says enough by its beginning. */
const LINES = 20;
const WIDTH = 400;

/**
 * @param {string} what
 * @param {string} [why]
 */
function failure(what, why = 'It gives no reason.') {
  const lines = why.trim().split('\n');
  const kept = lines.slice(0, LINES).map((line) => `    ${line.slice(0, WIDTH)}`);
  if (lines.length > LINES) kept.push(`    … and ${lines.length - LINES} lines more`);
  return [what, ...kept].join('\n');
}

/** @param {string} file */
const shortened = (file) => relative('.', file).replace(/^(\.\.\/)+/, '/');

/**
 * Of a test of Node, from the runner's own event.
 * @param {FailEvent} event
 */
export function nodeFailure({ file, line, name, details: { error } }) {
  // The runner wraps what a test threw.
  const cause = error.cause instanceof Error ? error.cause : error;
  const place = file ? `${shortened(file)}${line ? `:${line}` : ''}` : 'Node';
  return failure(`${place} › ${name}`, cause.message);
}

/**
 * @param {string} path
 * @param {TestSuiteResult} suite
 * @returns {string[]}
 */
function suiteFailures(path, { name, tests, suites }) {
  const here = name ? `${path} › ${name}` : path;
  const own = tests.flatMap((test) =>
    test.passed || test.skipped ? [] : [failure(`${here} › ${test.name}`, test.error?.message)],
  );
  return [...own, ...suites.flatMap((inner) => suiteFailures(here, inner))];
}

/**
 * Of a test file in one browser: its tests, or what broke outside them.
 * @param {string} browser
 * @param {Pick<TestSession, 'testFile' | 'testResults' | 'errors' | 'passed'>} session
 * @returns {string[]}
 */
export function sessionFailures(browser, { testFile, testResults, errors, passed }) {
  const path = `${browser}: ${shortened(testFile)}`;
  const ofTests = testResults ? suiteFailures(path, testResults) : [];
  if (passed || ofTests.length > 0) return ofTests;
  return [failure(path, errors.map(({ message }) => message).join('\n') || undefined)];
}
