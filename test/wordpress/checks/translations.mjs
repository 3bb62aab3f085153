/** A translation that a site's owner puts into the plug-in's folder is used, on pages and in the editor. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { php } from '../site.mjs';
import { givenSite } from '../visit.mjs';

const site = givenSite();
/** As `kc-answers.pot` has them. */
const SENTENCE = 'Our answers can’t be shown right now. Please ask your care team.';
const LABEL = 'Tools for readers';

/** Written by WordPress itself, from the template that the build makes. */
const TRANSLATE = `
require_once ABSPATH . WPINC . '/pomo/po.php';
$folder = WP_PLUGIN_DIR . '/kc-answers/languages';
$pot    = new PO();
$pot->import_from_file( $folder . '/kc-answers.pot' );
$mo = new MO();
foreach ( $pot->entries as $entry ) {
	$entry->translations = array( 'es: ' . $entry->singular );
	$mo->add_entry( $entry );
}
$mo->export_to_file( $folder . '/kc-answers-es_ES.mo' );
$messages = array( '' => array( 'domain' => 'kc-answers' ), '${LABEL}' => array( 'es: ${LABEL}' ) );
file_put_contents( $folder . '/kc-answers-es_ES-kc-answers-editor.json', json_encode( array( 'locale_data' => array( 'messages' => $messages ) ) ) );
wp_mkdir_p( WP_LANG_DIR );
touch( WP_LANG_DIR . '/es_ES.mo' );
update_option( 'WPLANG', 'es_ES' );
echo count( $pot->entries );`;

/** What stands on a page where there are no answers, what the editor is given, and the name of a block. */
const SAID = `
KC_Answers\\register_scripts();
echo json_encode( array(
	KC_Answers\\fallback(),
	load_script_textdomain( 'kc-answers-editor', 'kc-answers', WP_PLUGIN_DIR . '/kc-answers/languages' ),
	WP_Block_Type_Registry::get_instance()->get_registered( 'kc-answers/faq' )->title,
) );`;

test('translations are taken from the folder languages/', () => {
  const english = JSON.parse(php(site, SAID));
  assert.ok(Number(php(site, TRANSLATE)) > 60);
  const translated = JSON.parse(php(site, SAID));
  php(site, "update_option( 'WPLANG', '' );");
  assert.deepEqual(english, [`<p>${SENTENCE}</p>`, false, 'Kidney cancer: questions and answers']);
  assert.equal(translated[0], `<p>es: ${SENTENCE}</p>`);
  assert.match(translated[1], new RegExp(`es: ${LABEL}`));
  assert.equal(translated[2], 'es: Kidney cancer: questions and answers');
});
