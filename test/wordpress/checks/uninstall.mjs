/** The plug-in goes without a trace: posts keep their words, and nothing of it stays in the database. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ZIP } from '../../../wordpress/tools/build.mjs';
import { Session } from '../session.mjs';
import { installPlugin, php } from '../site.mjs';
import { givenSite } from '../visit.mjs';

const site = givenSite();
const ADMIN = "require_once ABSPATH . 'wp-admin/includes/admin.php'; WP_Filesystem();";

/** What WordPress stores of it. */
const traces = () =>
  php(
    site,
    `global $wpdb; foreach ( $wpdb->tables() as $table ) { if ( $table === $wpdb->posts ) { continue; } foreach ( $wpdb->get_results( "SELECT * FROM $table", ARRAY_A ) as $row ) { foreach ( $row as $value ) { if ( preg_match( '/kc.answers/', (string) $value ) ) { echo $table, ': ', substr( $value, 0, 200 ), "\\n"; } } } }`,
  );

test('none of the pages so far made PHP complain of the plug-in', () => {
  const log = join(site.wordpress, 'debug.log');
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  assert.deepEqual(
    lines.filter((line) => line.includes('plugins/kc-answers')),
    [],
  );
});

test('without the plug-in, a post is still a post; with it again, the answers are back', async () => {
  const editor = await Session.open(site, 'editor');
  const content =
    '<!-- wp:paragraph --><p>Before.</p><!-- /wp:paragraph --><!-- wp:kc-answers/faq {"topic":"spread"} /--><!-- wp:html --><kc-faq topic="spread">Please ask us.</kc-faq><!-- /wp:html -->';
  const { link } = await editor.rest('/wp/v2/posts', { title: 'Answers', status: 'publish', content });
  php(site, `${ADMIN} deactivate_plugins( 'kc-answers/kc-answers.php' );`);
  const without = await fetch(link);
  const html = await without.text();
  assert.equal(without.status, 200);
  assert.match(html, /Before\./);
  assert.match(html, /Please ask us\./);
  assert.doesNotMatch(html, /plugins\/kc-answers|data-kc-asked/);
  php(site, `${ADMIN} activate_plugin( 'kc-answers/kc-answers.php' );`);
  assert.match(await (await fetch(link)).text(), /data-kc-asked/);
});

test('taken away, it leaves no file and no option', () => {
  php(site, "update_option( 'kc_answers', array( 'theme' => 'calm' ) );");
  assert.match(traces(), /kc_answers/);
  const done = php(
    site,
    `${ADMIN} deactivate_plugins( 'kc-answers/kc-answers.php' ); var_export( delete_plugins( array( 'kc-answers/kc-answers.php' ) ) );`,
  );
  assert.equal(done, 'true');
  assert.ok(!existsSync(join(site.wordpress, 'wp-content/plugins/kc-answers')));
  assert.equal(traces(), '');
});

/** Makes a network of two sites of the one. */
function makeNetwork() {
  php(
    site,
    `require_once ABSPATH . 'wp-admin/includes/upgrade.php';
    foreach ( $wpdb->tables( 'ms_global' ) as $table => $name ) { $wpdb->$table = $name; }
    install_network();
    populate_network( 1, '127.0.0.1', 'admin@clinic.example', 'Clinics', '/', false );`,
  );
  const file = join(site.wordpress, 'wp-config.php');
  const values = {
    MULTISITE: true,
    SUBDOMAIN_INSTALL: false,
    DOMAIN_CURRENT_SITE: "'127.0.0.1'",
    PATH_CURRENT_SITE: "'/'",
  };
  const more = { ...values, SITE_ID_CURRENT_SITE: 1, BLOG_ID_CURRENT_SITE: 1 };
  const lines = Object.entries(more).map(([name, value]) => `define( '${name}', ${value} );\n`);
  writeFileSync(file, readFileSync(file, 'utf8').replace('<?php\n', `<?php\n${lines.join('')}`));
  php(site, "wpmu_create_blog( '127.0.0.1', '/two/', 'Two', 1 );");
}

test('in a network, editors keep the elements, and no site keeps the option', () => {
  makeNetwork();
  installPlugin(site, ZIP);
  const kept = php(
    site,
    `wp_set_current_user( get_user_by( 'login', 'editor' )->ID ); kses_init();
    var_export( current_user_can( 'unfiltered_html' ) ); echo ' ', wp_kses_post( '<kc-faq topic="spread"></kc-faq><script></script>' );`,
  );
  assert.equal(kept, 'false <kc-faq topic="spread"></kc-faq>');
  const options = `foreach ( get_sites( array( 'fields' => 'ids' ) ) as $id ) { echo $id, ': ', json_encode( get_blog_option( $id, 'kc_answers' ) ), ' '; }`;
  php(
    site,
    "foreach ( array( 1, 2 ) as $id ) { update_blog_option( $id, 'kc_answers', array( 'theme' => 'calm' ) ); }",
  );
  assert.equal(php(site, options), '1: {"theme":"calm"} 2: {"theme":"calm"} ');
  php(
    site,
    `${ADMIN} deactivate_plugins( 'kc-answers/kc-answers.php', false, true ); delete_plugins( array( 'kc-answers/kc-answers.php' ) );`,
  );
  assert.equal(php(site, options), '1: false 2: false ');
});
