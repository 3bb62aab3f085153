/** The plug-in joins the very HTML that the renderer writes, and WordPress leaves it as it is. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { PLUGIN } from '../../../wordpress/tools/build.mjs';
import { loadRenderer } from '../../../cli/render/renderer.mjs';
import { run } from '../packages.mjs';
import { php } from '../site.mjs';
import { givenSite } from '../visit.mjs';

/** @typedef {Record<string, string>} Attributes */

const site = givenSite();
const content = Object.fromEntries(
  ['en', 'es'].map((lang) => [
    lang,
    JSON.parse(readFileSync(join(import.meta.dirname, `../../../dist/content/${lang}.json`), 'utf8')),
  ]),
);

/** @type {[string, Attributes][]} */
const CASES = [
  ...Object.values(content).flatMap(({ lang, topics }) =>
    topics.map((/** @type {{id: string}} */ { id }) => ['kc-faq', { topic: id, lang }]),
  ),
  ['kc-faq', { topic: 'all' }],
  ['kc-faq', { topic: 'all', lang: 'es' }],
  ['kc-faq', { topic: 'all', 'heading-level': '5' }],
  ['kc-faq', { topic: 'spread, sarcomatoid', 'heading-level': '3' }],
  ['kc-faq', { topic: 'spread', questions: 'spread-aims' }],
  ['kc-faq', { topic: 'all', questions: 'types-kinds,spread-aims, spread-cure-meaning' }],
  ['kc-treatment-list', {}],
  ['kc-treatment-list', { topic: 'sarcomatoid' }],
  ['kc-treatment-list', { type: 'surgery, local', layout: 'cards' }],
  ['kc-treatment-list', { treatments: 'nivolumab,ablation', outcomes: 'none', 'heading-level': '6' }],
  ['kc-treatment-list', { layout: 'compare', outcomes: 'table' }],
  ['kc-treatment-list', { layout: 'cards', outcomes: 'none', lang: 'es' }],
];

/** Each as it is, then as WordPress's filters for a whole page leave it. */
const WRITE = `
$cases = json_decode( '${JSON.stringify(CASES)}', true );
$lists = array();
foreach ( $cases as list( $tag, $attributes ) ) {
	KC_Answers\\Ids::begin( 1 );
	$html    = KC_Answers\\element_html( $tag, KC_Answers\\clean_attributes( $tag, $attributes ) );
	$lists[] = array( $html, wp_filter_content_tags( shortcode_unautop( convert_smilies( wptexturize( $html ) ) ) ) );
}
echo json_encode( $lists );`;

/** @type {[string, string][]} */
let lists = [];
/** @type {Awaited<ReturnType<typeof loadRenderer>>['renderToString']} */
let renderToString;

before(async () => {
  lists = JSON.parse(php(site, WRITE));
  ({ renderToString } = await loadRenderer());
});

/** What stands in the element. @param {string} html */
const inside = (html) => html.replace(/^<[^>]*>/, '');

for (const [index, [element, attributes]] of CASES.entries())
  test(`${element} ${JSON.stringify(attributes)} is written as the renderer writes it`, () => {
    const { lang = 'en', 'heading-level': level, ...options } = attributes;
    const expected = renderToString(content[lang], { element, ...options, ...(level ? { headingLevel: +level } : {}) });
    assert.ok(expected.includes('data-kc-asked'));
    assert.equal(inside(lists[index]?.[0] ?? ''), inside(expected));
  });

test('WordPress changes no word of a list: no other quotes, no faces', () => {
  assert.equal(lists.length, CASES.length);
  for (const [written, filtered] of lists) assert.equal(filtered, written);
});

test('two lists on a page have no id twice, and their links lead to their own', () => {
  const html = php(
    site,
    `KC_Answers\\Ids::begin( 2 ); for ( $i = 0; $i < 2; $i++ ) { echo KC_Answers\\element_html( 'kc-faq', array( 'topic' => 'spread' ) ); }`,
  );
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  assert.ok(ids.includes('spread-aims') && ids.includes('spread-aims-2'));
  assert.equal(new Set(ids).size, ids.length);
  const [first = '', second = ''] = html.split('</kc-faq>');
  for (const list of [first, second])
    for (const [, id] of list.matchAll(/href="#([^"]+)"/g)) assert.ok(list.includes(`id="${id}"`), id);
});

test('a post whose content is written twice keeps its ids: other plug-ins read it for descriptions', () => {
  const ids = php(
    site,
    `for ( $i = 0; $i < 2; $i++ ) { KC_Answers\\Ids::begin( 3 ); echo KC_Answers\\Ids::take( 'spread' ), ' '; } KC_Answers\\Ids::begin( 4 ); echo KC_Answers\\Ids::take( 'spread' );`,
  );
  assert.equal(ids, 'spread spread spread-2');
});

test('every file of PHP can be parsed', () => {
  const files = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.php'));
  assert.ok(files.length > 10);
  for (const file of files) run('php', ['-l', join(PLUGIN, file)]);
});
