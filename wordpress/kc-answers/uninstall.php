<?php
/**
 * Takes away all that the plug-in has stored: its one option, on every site of the network.
 *
 * @package KC_Answers
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $kc_answers_site ) {
		switch_to_blog( $kc_answers_site );
		delete_option( 'kc_answers' );
		restore_current_blog();
	}
} else {
	delete_option( 'kc_answers' );
}
