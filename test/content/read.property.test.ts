/** Whatever a content file holds: reading it ends, with content or with a ContentProblem. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Content } from '../../src/content/model.js';
import { ContentProblem } from '../../src/content/problem.js';
import { readContent, type Reading } from '../../src/content/read.js';
import { bundled } from '../helpers/content.js';
import { anyJson, breakContent, someChanges } from '../helpers/hostile-json.js';

const SEED = 20261124;
/** As docs/security-tests.md tells. */
const RUNS = 1000;
const LIMIT_MS = 140_000;

const OPTIONS: fc.Parameters<unknown> = {
  seed: SEED,
  numRuns: RUNS,
  interruptAfterTimeLimit: LIMIT_MS,
  markInterruptAsFailure: true,
};

/** What was read, or the code of the problem where it was refused. */
function tryToRead(value: unknown): Reading | string {
  try {
    return readContent(value);
  } catch (problem) {
    if (problem instanceof ContentProblem) return problem.code;
    throw problem;
  }
}

/** As a file has it: what isn't JSON can't come from there. */
const asFile = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

/** A node that isn't ordered may leave that out. */
const plainly = (content: Content): string =>
  JSON.stringify(content, (key, value: unknown) => (key === 'ordered' && !value ? undefined : value));

describe('readContent', function () {
  this.timeout(LIMIT_MS);
  before(() => console.log(`fast-check's seed: ${SEED}`));

  it(`reads or refuses any JSON`, () => {
    fc.assert(
      fc.property(anyJson(), (value) => void tryToRead(asFile(value))),
      OPTIONS,
    );
  });

  it(`reads or refuses content that was broken somewhere, and reads what it has read as it is`, () => {
    // Two topics hold every kind of thing; with all of them, slow engines would not get through.
    const whole = bundled();
    const shipped = { ...whole, topics: whole.topics.slice(0, 2) };
    let read = 0;
    fc.assert(
      fc.property(someChanges(), (changes) => {
        const reading = tryToRead(asFile(breakContent(shipped, changes)));
        if (typeof reading === 'string') return;
        read++;
        const again = tryToRead(asFile(reading.content));
        // Plain words have become nodes: those can be too many.
        if (again === 'size') return;
        if (typeof again === 'string') throw new Error(`refused the second time: ${again}`);
        if (again.leftOut.length || plainly(again.content) !== plainly(reading.content))
          throw new Error(`read otherwise the second time: ${again.leftOut.join()}`);
      }),
      OPTIONS,
    );
    expect(read).to.be.greaterThan(RUNS / 4);
  });
});
