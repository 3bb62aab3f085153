/** Hostile strings where a page has one at a time: what a file has once, what is refused, attributes, address and search. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { besides, corpus } from '../helpers/corpora.mjs';
import { useEngines, until } from '../helpers/engines.mjs';
import { harmless, OWN, refusedOf, rootOf, topicsElsewhere, unknownTypes } from '../helpers/hostile-content.mjs';
import { MODES, startHostileSites } from '../helpers/hostile-site.mjs';
import { assertHarmless } from '../helpers/hostile-visit.mjs';
import { keepRow } from '../helpers/security-doc.mjs';

/** @typedef {import('../helpers/engines.mjs').Visit} Visit */
/** @typedef {import('../helpers/engines.mjs').Engine['open']} Open */

/** @type {string[]} */
const STRINGS = besides.skip ? [] : [...corpus('xss'), ...OWN];
/** They only tell what harmless content looks like: a few, of one paragraph and of several. */
const PLAIN = harmless([...STRINGS.slice(0, 10), ...STRINGS.filter((s) => /\n\s*\n/.test(s)).slice(0, 1)]);
/**
 * The 14 that `rootOf` fills in, `lang` and `schema` where the file is refused, the types of two
 * nodes and a treatment, and a topic's id and address where it isn't on the page.
 */
const FIELDS = 14 + 2 + 3 + 2;
/** With each, what is set, and on which element. */
const ATTRIBUTES = {
  'kc-faq': [
    'topic',
    'questions',
    'open',
    'lang',
    'href-template',
    'heading-level',
    'numbers',
    'integrity',
    'min-updated',
  ],
  'kc-treatment-list': ['topic', 'type', 'treatments', 'layout', 'outcomes'],
  'kc-related': ['topic', 'for', 'limit', 'href-template'],
};
/** What a page's author may write there: a hostile string may hold such a word. */
const KNOWN = [
  'one',
  'two',
  'three',
  'all',
  'first',
  'show',
  'cards',
  'compare',
  'picture',
  'table',
  '3',
  '6',
  'fr',
  'ar',
];
const PLACES = Object.values(ATTRIBUTES).flat().length + 3;

const engineTest = useEngines();
/** @type {import('../helpers/hostile-visit.mjs').Sites} */
let sites;

const lists = `<kc-faq searchable expandable linkable printable askable></kc-faq>
<kc-treatment-list expandable linkable printable askable></kc-treatment-list>`;

/** @param {string} origin @param {string} kind @param {number} count @param {string} tag */
const many = (origin, kind, count, tag) =>
  Array.from({ length: count }, (_, at) => `<${tag} printable src="${origin}/${kind}-${at}.json"></${tag}>`).join('');

before(async () => {
  const both = { hostile: STRINGS, harmless: PLAIN };
  const files = Object.entries(both).flatMap(([kind, strings]) => [
    [`/types-${kind}.json`, unknownTypes(strings)],
    [`/links-${kind}.json`, topicsElsewhere(strings)],
    ...strings.map((s, index) => [`/once-${kind}-${index}.json`, rootOf(s)]),
    ...strings.flatMap(refusedOf).map((file, index) => [`/refused-${kind}-${index}.json`, file]),
  ]);
  files.push(['/links-few.json', topicsElsewhere(PLAIN.slice(0, 2))]);
  sites = await startHostileSites(Object.fromEntries(files), (origin) =>
    Object.fromEntries(
      Object.entries(both).flatMap(([kind, { length }]) => [
        [`/once-${kind}`, many(origin, `once-${kind}`, length, 'kc-treatment-list')],
        [`/refused-${kind}`, many(origin, `refused-${kind}`, length * 2, 'kc-related')],
        [`/types-${kind}`, `<kc-content src="${origin}/types-${kind}.json">${lists}</kc-content>`],
        [
          `/links-${kind}`,
          `<kc-related href-template="/answers/{topic}" src="${origin}/links-${kind}.json"></kc-related>`,
        ],
        [
          `/one-${kind}`,
          `<kc-content src="${origin}/once-harmless-0.json">${lists}</kc-content><kc-related src="${origin}/links-few.json"></kc-related>`,
        ],
      ]),
    ),
  );
});
after(() => sites.close());

/**
 * Opens a page of harmless strings, then one of hostile ones in each mode, and does the same with both.
 * @param {Open} open
 * @param {string} page
 * @param {(visit: Visit, strings: string[]) => Promise<void>} use
 */
async function compare(open, page, use) {
  const plain = await open(`${sites.clinicOf(MODES[0]).origin}/${page}-harmless`);
  await use(plain, PLAIN);
  const names = await plain.evaluate('hostile.names()');
  await plain.close();
  for (const mode of MODES) {
    const visit = await open(`${sites.clinicOf(mode).origin}/${page}-hostile`);
    await use(visit, STRINGS);
    await assertHarmless(visit, sites, mode, names);
    await visit.close();
  }
}

const LISTS = `[...document.querySelectorAll('kc-treatment-list')]`;

if (besides.skip) console.log(besides.skip);
else {
  engineTest('hostile strings in what a file has once do nothing, and what must be shown is', async (open) => {
    await compare(open, 'once', async (visit, strings) => {
      await until(
        visit,
        'all are shown',
        `${LISTS}.length === ${strings.length} && ${LISTS}.every((each) => each.querySelector('.kc-treatment') && each.shadowRoot.querySelector('[part="toolbar"] button'))`,
      );
      const reviews = await visit.evaluate(`${LISTS}.map((each) => each.querySelector('.kc-review').textContent)`);
      const expected = strings.map((s) => `Reviewed by ${s}, ${s}, on ${s}. Last changed on ${s}.`);
      assert.deepEqual(
        expected.filter((each, index) => each !== reviews[index]),
        [],
      );
      const langs = await visit.evaluate(`${LISTS}.map((each) => each.querySelector('.kc-answers').lang)`);
      assert.deepEqual(
        langs,
        strings.map((s) => `en-${s}`),
      );
      const dirs = await visit.evaluate(
        `[...new Set(${LISTS}.map((each) => each.querySelector('.kc-answers').dir))].join()`,
      );
      assert.equal(dirs, 'ltr');
      await visit.evaluate(
        `void ${LISTS}.forEach((each) => each.shadowRoot.querySelector('[part="toolbar"] button:not([hidden])').click())`,
      );
      assert.deepEqual(
        await visit.evaluate('hostile.papers()'),
        strings.map((s) => s.replace(/\s+/g, ' ').trim()),
      );
    });
    await compare(open, 'refused', async (visit, strings) => {
      const retries = `[...document.querySelectorAll('kc-related')].map((each) => each.shadowRoot.querySelector('[part="retry"]'))`;
      const areAll = `${retries}.length === ${strings.length * 2} && ${retries}.every((each) => each?.checkVisibility())`;
      await until(visit, 'all are refused', areAll);
      assert.equal(await visit.evaluate(`document.querySelectorAll('.kc-answers').length`), 0);
    });
    await compare(open, 'types', async (visit) => {
      await until(
        visit,
        'the good question is there',
        `document.querySelector('.kc-question h3')?.textContent === 'Two?'`,
      );
      assert.deepEqual(
        await visit.evaluate(
          `[document.querySelectorAll('.kc-question').length, document.querySelectorAll('.kc-treatment').length]`,
        ),
        [1, 0],
      );
    });
    await compare(open, 'links', async (visit, strings) => {
      await until(
        visit,
        'the links are there',
        `document.querySelectorAll('.kc-related a').length >= ${strings.length}`,
      );
      const shown = new Set(
        await visit.evaluate(`[...document.querySelectorAll('.kc-related a')].map((each) => each.textContent)`),
      );
      assert.deepEqual(
        strings.filter((s) => !shown.has(s)),
        [],
      );
    });
    await keepRow('in the fields that a file has once', STRINGS.length, `${FIELDS} fields`, MODES.length);
  });

  engineTest('hostile strings in attributes, in the address and in a search do nothing', async (open) => {
    await compare(open, 'one', async (visit, strings) => {
      await until(
        visit,
        'the tools are there',
        `!!document.querySelector('kc-faq').shadowRoot.querySelector('[part="search"]')`,
      );
      const all = strings === PLAIN ? [...KNOWN, ...PLAIN] : strings;
      for (let from = 0; from < all.length; from += 41) {
        const some = all.slice(from, from + 41);
        await visit.evaluate(
          `void hostile.tryOut(${JSON.stringify(some)}, ${JSON.stringify(ATTRIBUTES)}).then((n) => (window.tried = ${from} + n))`,
        );
        await until(visit, 'all are tried', `window.tried === ${from + some.length * PLACES}`);
      }
    });
    await keepRow('in an attribute, the address or a search', STRINGS.length, `${PLACES} places`, MODES.length);
  });
}
