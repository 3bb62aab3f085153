/** What a page may not have done, whatever strings it was given; asked of it after each step of a test. */
import assert from 'node:assert/strict';

/** @typedef {import('./engines.mjs').Visit} Visit */
/** @typedef {Awaited<ReturnType<typeof import('./hostile-site.mjs').startHostileSites>>} Sites */

/** What stands there for a while where the browser doesn't let a script copy, which may be at any time: a line to copy by hand. */
const COPIED_BY_HAND = [
  'label@class',
  'span@class',
  ...['class', 'readonly', 'form', 'dir', 'value'].map((name) => `input@${name}`),
];

/**
 * @param {Visit} visit
 * @param {Sites} sites
 * @param {string} mode
 * @param {string[]} allowed Names of elements and attributes: those that harmless content has in the same place.
 */
export async function assertHarmless(visit, sites, mode, allowed) {
  const { names, bad, watched, path } = await visit.evaluate(
    `({ names: hostile.names(), bad: hostile.bad(), watched: hostile.watched(), path: location.origin })`,
  );
  const known = new Set([...allowed, ...COPIED_BY_HAND]);
  assert.deepEqual(
    names.filter((/** @type {string} */ name) => !known.has(name)),
    [],
    'elements or attributes that harmless content doesn’t have',
  );
  assert.deepEqual(bad.slice(0, 5), [], 'attributes that an answer may not have');
  assert.deepEqual(watched.happened.slice(0, 5), [], 'what a page must not do');
  assert.equal(path, sites.clinicOf(mode).origin, 'the page is still the same');
  // Browsers ask for it by themselves; Firefox complains where the policy refuses it.
  const complaints = (visit.complaints ?? []).filter((each) => !each.includes(`${path}/favicon.ico`));
  assert.deepEqual(complaints, [], 'dialogs and errors on the console');
  const asked = [...watched.requests, ...(visit.requests ?? [])];
  assert.deepEqual(
    asked.filter((address) => !sites.isOwn(mode, address)),
    [],
    'requests',
  );
  const onServers = [
    ...sites.content.requests.map((at) => `${sites.content.origin}${at}`),
    ...sites.clinicOf(mode).requests.map((at) => `${sites.clinicOf(mode).origin}${at}`),
  ];
  assert.deepEqual(
    onServers.filter((address) => !sites.isOwn(mode, address)),
    [],
    'requests that the servers had',
  );
}
