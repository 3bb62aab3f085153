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
import { useEngines } from '../helpers/engines.mjs';
import { startSite } from '../helpers/static-server.mjs';

/** @typedef {import('../../tools/browsers.mjs').BrowserName} BrowserName */
/** @typedef {import('../faults/fault.mjs').Fault} Fault */
/** @typedef {import('../faults/fault.mjs').Outcome} Outcome */
/** @typedef {import('../faults/page.mjs').Kind} Kind */
/** @typedef {import('../faults/page.mjs').Sight} Sight */
/** @typedef {{sights: Record<string, Sight>, unhandled: string[], isHacked: boolean}} Frame */

const LIMIT_MS = 120_000;
const DOC = join(import.meta.dirname, '../../docs/faults.md');
const KINDS = /** @type {const} */ (['core', 'full']);
const engineTest = useEngines();

const { updatedText } = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/content/en.json'), 'utf8'));
const OLDER = 'Newer answers could not be loaded. You can read what stands here.';

/** How often a fault may be loaded until it isn't late: a machine may stall now and then, but not each time. */
const MOST_LOADS = 3;

/** Where a machine is busy, WebKit’s page stands still until all of such a file has come, and with it all other loads. */
const ALONE = ['100-mb', 'gzip-100-mb', 'gzip-1-gb'];

/** @type {import('../faults/server.mjs').FaultServer} */
let server;
/** @type {import('../helpers/static-server.mjs').Site} */
let site;
/** @type {Record<string, string>} */
const pages = {};

before(async () => {
  server = await startFaultServer();
  site = await startSite({ pages });
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

/** Waits until every fault has settled on both pages. @param {import('../helpers/engines.mjs').Visit} visit @param {Fault[]} faults */
async function settled(visit, faults) {
  const end = Date.now() + LIMIT_MS;
  for (;;) {
    const frames = await framesOf(visit);
    const missing = frames.flatMap(({ sights }) => faults.flatMap(({ name }) => (sights[name] ? [] : [name])));
    if (missing.length === 0) return frames;
    if (Date.now() > end) throw new Error(`Not settled: ${missing.join(', ')}.`);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/**
 * Loads faults on both pages.
 * @param {import('../helpers/engines.mjs').Engine['open']} open
 * @param {string} load A name that no other load has.
 * @param {Fault[]} faults
 */
async function observe(open, load, faults) {
  for (const kind of KINDS) pages[`/${load}-${kind}`] = pageOf(kind, server, `${load}-${kind}`, faults);
  pages[`/${load}`] = pageWith(KINDS.map((kind) => `/${load}-${kind}`));
  const frames = await settled(await open(`${site.origin}/${load}`), faults);
  assert.deepEqual(
    frames.map(({ unhandled, isHacked }) => ({ unhandled, isHacked })),
    KINDS.map(() => ({ unhandled: [], isHacked: false })),
  );
  const seenOf = (/** @type {Fault} */ { name }) =>
    KINDS.map((kind, index) => ({
      kind,
      sight: /** @type {Sight} */ (frames[index]?.sights[name]),
      requests: server.requests(`${load}-${kind}`, name),
    }));
  return new Map(faults.map((fault) => [fault, seenOf(fault)]));
}

/** The same, for those that would hold up others in a load of their own. @type {typeof observe} */
async function observeApart(open, load, faults) {
  const isAlone = (/** @type {Fault} */ { name }) => ALONE.includes(name);
  const loads = [faults.filter((fault) => !isAlone(fault)), ...faults.filter(isAlone).map((fault) => [fault])];
  /** @type {Awaited<ReturnType<typeof observe>>} */
  const seen = new Map();
  for (const [index, some] of loads.entries())
    if (some.length > 0)
      for (const [fault, sights] of await observe(open, `${load}-${index}`, some)) seen.set(fault, sights);
  return seen;
}

/** @param {Fault} fault @param {BrowserName} name */
const timesOf = (fault, name) => TIMES[expectedIn(fault, name).time] ?? [0, 0];

/**
 * Loads all faults, and those again that were late: only the time is taken from that, all else counts as first seen.
 * @param {import('../helpers/engines.mjs').Engine['open']} open
 * @param {BrowserName} name
 */
async function observeAll(open, name) {
  const all = await observeApart(open, name, FAULTS);
  for (let nth = 2; nth <= MOST_LOADS; nth++) {
    const late = FAULTS.filter((fault) =>
      all.get(fault)?.some(({ sight }) => sight.ms > timesOf(fault, name)[1] + SLACK_MS),
    );
    if (late.length === 0) break;
    for (const [fault, seen] of await observeApart(open, `${name}-${nth}`, late))
      for (const [index, { sight }] of all.get(fault)?.entries() ?? [])
        sight.ms = Math.min(sight.ms, seen[index]?.sight.ms ?? Infinity);
  }
  return all;
}

engineTest('every fault ends as the table says', async (open, name, t) => {
  for (const [fault, seen] of await observeAll(open, name))
    await t.test(`${fault.name}, in ${name}`, () => {
      const expected = expectedIn(fault, name);
      for (const { kind, sight, requests } of seen) {
        const { ms, message, ...rest } = sight;
        const wanted = { ...sightOf(expected, kind), requests: expected.requests };
        assert.deepEqual({ ...rest, requests }, wanted, `with ${kind}: ${message} after ${ms} ms`);
        const [least, most] = timesOf(fault, name);
        assert.ok(ms >= least && ms <= most + SLACK_MS, `with ${kind}: ${ms} ms isn’t “${expected.time}”`);
      }
    });
});

test('docs/faults.md is the table of these faults', async () => {
  const doc = await format(writeDoc(), { ...(await resolveConfig(DOC)), filepath: DOC });
  if (process.env.KC_WRITE_DOCS === '1') writeFileSync(DOC, doc);
  assert.equal(readFileSync(DOC, 'utf8'), doc, 'Run KC_WRITE_DOCS=1 npm test -- test/browser/faults.test.mjs');
});
