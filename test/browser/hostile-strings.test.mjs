/** Every hostile string in every field of a content file of another origin: shown word for word, and nothing else comes of it. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { besides, corpus } from '../helpers/corpora.mjs';
import { useEngines, until } from '../helpers/engines.mjs';
import { harmless, makeParts, OWN } from '../helpers/hostile-content.mjs';
import { MODES, startHostileSites } from '../helpers/hostile-site.mjs';
import { assertHarmless } from '../helpers/hostile-visit.mjs';
import { keepRow } from '../helpers/security-doc.mjs';

/** @typedef {import('../helpers/engines.mjs').Visit} Visit */
/** @typedef {import('../helpers/engines.mjs').Engine['open']} Open */

/** @type {string[]} */
const STRINGS = besides.skip ? [] : [...corpus('xss'), ...OWN];
const PARTS = makeParts(STRINGS);
/** A click costs milliseconds: under the policy, which leaves less to be feared, those of every fourth page have to do. */
const isClicked = (/** @type {string} */ mode, /** @type {number} */ index) => mode === MODES[0] || index % 4 === 0;
const TOOLS = 'expandable linkable printable askable numbers="show"';

const engineTest = useEngines();
/** @type {import('../helpers/hostile-visit.mjs').Sites} */
let sites;

/** @param {string} src */
const bodyOf = (src) => `<kc-content src="${src}">
<kc-faq id="answers" topic="all" searchable ${TOOLS} href-template="/answers/{topic}"></kc-faq>
<kc-treatment-list id="cards" layout="cards" outcomes="picture" ${TOOLS}></kc-treatment-list>
<kc-treatment-list id="compare" layout="compare" outcomes="table" ${TOOLS}></kc-treatment-list>
<kc-related href-template="/answers/{topic}"></kc-related></kc-content>`;

before(async () => {
  const kinds = PARTS.flatMap(({ strings, file }, index) => {
    const [plain] = makeParts(harmless(strings));
    return Object.entries({ [`/hostile-${index}`]: file, [`/harmless-${index}`]: plain?.file });
  });
  sites = await startHostileSites(Object.fromEntries(kinds.map(([name, file]) => [`${name}.json`, file])), (origin) =>
    Object.fromEntries(kinds.map(([name]) => [name, bodyOf(`${origin}${name}.json`)])),
  );
});
after(() => sites.close());

/** @param {Visit} visit @param {number} count */
async function ready(visit, count) {
  const all = (/** @type {string} */ selector, /** @type {number} */ n) =>
    `document.querySelectorAll('${selector}').length >= ${n}`;
  const code = [
    all('kc-faq .kc-question', count),
    all('kc-faq .kc-copy', count),
    all('#cards .kc-picture', count),
    all('#compare .kc-outcomes .kc-side', count),
    all('.kc-related a', count),
  ].join(' && ');
  await until(visit, 'all is shown', code);
}

/** @param {Visit} visit */
async function clickAll(visit) {
  await visit.evaluate('void hostile.clickAll().then((n) => (window.clicked = n))');
  await until(visit, 'all is clicked', 'window.clicked > 0');
  return Number(await visit.evaluate('window.clicked'));
}

/** How many elements of each name the harmless counterpart of a page has. @param {Open} open @param {number} index */
async function countsOfHarmless(open, index) {
  const visit = await open(`${sites.clinicOf(MODES[0]).origin}/harmless-${index}`);
  await ready(visit, PARTS[index]?.strings.length ?? 0);
  const counts = await visit.evaluate('hostile.counts()');
  await visit.close();
  return counts;
}

/** The names of elements and attributes that harmless content has, also once all is clicked. @param {Open} open */
async function namesOfHarmless(open) {
  const visit = await open(`${sites.clinicOf(MODES[0]).origin}/harmless-0`);
  await ready(visit, PARTS[0]?.strings.length ?? 0);
  const before = await visit.evaluate('hostile.names()');
  await clickAll(visit);
  const after = await visit.evaluate('hostile.names()');
  await visit.close();
  return [...before, ...after];
}

/** Elements other than links: an address that isn't one has none. @param {Record<string, number>} counts */
const withoutLinks = (counts) => ({ ...counts, a: undefined });

/** @param {Visit} visit @param {string[]} strings @returns {Promise<string[]>} the fields that were looked at */
async function assertShown(visit, strings) {
  const { missing, fields } = await visit.evaluate(`hostile.missing(${JSON.stringify(strings)})`);
  assert.deepEqual(missing.slice(0, 10), [], `${missing.length} missing`);
  return fields;
}

if (besides.skip) console.log(besides.skip);
else
  engineTest('hostile strings in every field are shown word for word, and do nothing', async (open, name) => {
    let tried = 0;
    let clicks = 0;
    let fieldCount = 0;
    const names = await namesOfHarmless(open);
    for (const [index, { strings }] of PARTS.entries()) {
      const counts = withoutLinks(await countsOfHarmless(open, index));
      for (const mode of MODES) {
        const visit = await open(`${sites.clinicOf(mode).origin}/hostile-${index}`);
        await ready(visit, strings.length);
        const fields = await assertShown(visit, strings);
        assert.deepEqual(withoutLinks(await visit.evaluate('hostile.counts()')), counts);
        await assertHarmless(visit, sites, mode, names);
        if (isClicked(mode, index)) {
          clicks += await clickAll(visit);
          await assertShown(visit, strings);
          await assertHarmless(visit, sites, mode, names);
        }
        await visit.close();
        fieldCount = fields.length;
        tried += fields.length * strings.length;
      }
    }
    assert.equal(tried, STRINGS.length * fieldCount * MODES.length);
    console.log(
      `${name}: ${STRINGS.length} strings × ${fieldCount} fields × ${MODES.length} modes = ${tried}, ${clicks} clicks, 0 findings`,
    );
    await keepRow('in the fields of a content file', STRINGS.length, `${fieldCount} fields`, MODES.length);
  });
