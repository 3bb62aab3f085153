/** At its end, `npm test` names each test that failed, and why. */
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { nodeFailure, sessionFailures } from '../../tools/failures.mjs';

const testFile = resolve('test/x.test.ts');

test('a failure in Node has its file, line, name and the message of what was thrown', () => {
  const error = new Error('wrapped', { cause: new Error('1 is not 2') });
  assert.equal(
    nodeFailure({ file: resolve('test/a.test.mjs'), line: 7, name: 'adds', details: { error } }),
    'test/a.test.mjs:7 › adds\n    1 is not 2',
  );
});

test('a long message is cut, and says so', () => {
  const error = new Error(Array.from({ length: 50 }, (_, n) => `line ${n} ${'x'.repeat(1000)}`).join('\n'));
  const lines = nodeFailure({ name: 'prints', details: { error } }).split('\n');
  assert.equal(lines.length, 22);
  assert.equal(lines.at(-1), '    … and 30 lines more');
  assert.ok(lines.every((line) => line.length <= 404));
});

test('of a browser, the failed tests of nested suites are named, and no others', () => {
  const failing = { name: 'closes', passed: false, skipped: false, error: { message: 'still open' } };
  const others = [
    { name: 'opens', passed: true, skipped: false },
    { name: 'speaks', passed: false, skipped: true },
  ];
  const inner = { name: 'inner', suites: [], tests: [...others, failing] };
  const testResults = { name: '', suites: [inner], tests: others };
  assert.deepEqual(sessionFailures('WebKit', { testFile, testResults, errors: [], passed: false }), [
    'WebKit: test/x.test.ts › inner › closes\n    still open',
  ]);
});

test('a file that breaks outside its tests says what broke it', () => {
  const errors = [{ message: 'The page crashed.' }];
  assert.deepEqual(sessionFailures('Firefox', { testFile, errors, passed: false }), [
    'Firefox: test/x.test.ts\n    The page crashed.',
  ]);
  assert.deepEqual(sessionFailures('Firefox', { testFile, errors: [], passed: true }), []);
});
