/** The plug-in goes without a trace: posts keep their words, and nothing of it stays in the database. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Session } from '../session.mjs';
import { php } from '../site.mjs';
import { givenSite } from '../visit.mjs';

const site = givenSite();
const ADMIN = "require_once ABSPATH . 'wp-admin/includes/admin.php'; WP_Filesystem();";

/** What WordPress stores. */
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
