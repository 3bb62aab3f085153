/**
 * Every fault of test/faults in every engine: what the reader sees, what the page is told, what the server is asked, how
 * long it takes; and the table of them in docs/faults.md.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { format, resolveConfig } from 'prettier';
import { writeDoc } from '../faults/doc.mjs';
import { makeBombs } from '../faults/encoding.mjs';
import { expectedIn, SLACK_MS, TIMES } from '../faults/fault.mjs';
import { FAULTS } from '../faults/list.mjs';
import { pageOf, pageWith } from '../faults/page.mjs';
import { startFaultServer } from '../faults/server.mjs';
import { BROWSERS } from '../../tools/browsers.mjs';
import { useEngines } from '../helpers/engines.mjs';
import { startSite } from '../helpers/static-server.mjs';

/** @typedef {import('../faults/fault.mjs').Outcome} Outcome */
/** @typedef {import('../faults/page.mjs').Kind} Kind */
/** @typedef {import('../faults/page.mjs').Sight} Sight */
/** @typedef {{sights: Record<string, Sight>, unhandled: string[], isHacked: boolean}} Frame */

const LIMIT_MS = 90_000;
const DOC = join(import.meta.dirname, '../../docs/faults.md');
const KINDS = /** @type {const} */ (['core', 'full']);
const engineTest = useEngines();

const { updatedText } = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/content/en.json'), 'utf8'));
const OLDER = 'Newer answers could not be loaded. You can read what stands here.';

/** @type {import('../faults/server.mjs').FaultServer} */
let server;
/** @type {import('../helpers/static-server.mjs').Site} */
let site;

before(async () => {
  server = await startFaultServer();
  const pages = BROWSERS.flatMap((name) =>
    KINDS.map((kind) => [`/${name}-${kind}`, pageOf(kind, server, `${name}-${kind}`)]),
  );
  const both = BROWSERS.map((name) => [`/${name}`, pageWith(KINDS.map((kind) => `/${name}-${kind}`))]);
  site = await startSite({ pages: Object.fromEntries([...pages, ...both]) });
  await makeBombs();
});
after(() => {
  site.close();
  server.close();
});

/** What a reader sees of an outcome, word by word. @param {Outcome} outcome @param {Kind} kind */
function sightOf({ seen, says, code, leftOut }, kind) {
  const isOlder = seen === 'older';
  const hasBundled = isOlder && kind === 'full';
  return {
    code,
    leftOut,
    answers: seen === 'new' ? 'new' : hasBundled ? 'bundled' : '',
    hasOwnWords: seen === 'own' || (isOlder && !hasBundled),
    status: hasBundled ? `${OLDER} Last changed on ${updatedText}.` : isOlder ? OLDER : says,
    hasRetry: isOlder,
    lines: isOlder ? 1 : 0,
  };
}

/** @param {import('../helpers/engines.mjs').Visit} visit @returns {Promise<Frame[]>} */
const framesOf = ({ evaluate }) =>
  evaluate(
    `[...document.querySelectorAll('iframe')].map(({ contentWindow: { sights = {}, unhandled = [], isHacked = false } }) => ({ sights, unhandled, isHacked }))`,
  );

/** Waits until every fault has settled on both pages. @param {import('../helpers/engines.mjs').Visit} visit */
async function settled(visit) {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const frames = await framesOf(visit);
    const missing = frames.flatMap(({ sights }) => FAULTS.flatMap(({ name }) => (sights[name] ? [] : [name])));
    if (missing.length === 0) return frames;
    if (Date.now() > end) throw new Error(`Not settled: ${missing.join(', ')}.`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

engineTest('every fault ends as the table says', async (open, name, t) => {
  const frames = await settled(await open(`${site.origin}/${name}`));
  for (const fault of FAULTS)
    await t.test(`${fault.name}, in ${name}`, () => {
      const expected = expectedIn(fault, name);
      for (const [index, kind] of KINDS.entries()) {
        const { sights } = /** @type {Frame} */ (frames[index]);
        const { ms, message, ...sight } = /** @type {Sight} */ (sights[fault.name]);
        const requests = server.requests(`${name}-${kind}`, fault.name);
        const wanted = { ...sightOf(expected, kind), requests: expected.requests };
        assert.deepEqual({ ...sight, requests }, wanted, `with ${kind}: ${message} after ${ms} ms`);
        const [least = 0, most = 0] = TIMES[expected.time] ?? [];
        assert.ok(ms >= least && ms <= most + SLACK_MS, `with ${kind}: ${ms} ms isn’t “${expected.time}”`);
      }
    });
  assert.deepEqual(
    frames.map(({ unhandled, isHacked }) => ({ unhandled, isHacked })),
    KINDS.map(() => ({ unhandled: [], isHacked: false })),
  );
});

test('docs/faults.md is the table of these faults', async () => {
  const doc = await format(writeDoc(), { ...(await resolveConfig(DOC)), filepath: DOC });
  if (process.env.KC_WRITE_DOCS === '1') writeFileSync(DOC, doc);
  assert.equal(readFileSync(DOC, 'utf8'), doc, 'Run KC_WRITE_DOCS=1 npm test -- test/browser/faults.test.mjs');
});
