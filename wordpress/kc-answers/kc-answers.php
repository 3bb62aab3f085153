<?php
/**
 * Plugin Name:       Kidney cancer answers
 * Description:       Plain-language answers about kidney cancer, each with its sources. No doctor or nurse has checked them yet, and every topic says so.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       kc-answers
 * Domain Path:       /languages
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.0.0';
const FILE    = __FILE__;
const DIR     = __DIR__ . '/';
define( __NAMESPACE__ . '\URL', plugin_dir_url( __FILE__ ) );

require DIR . 'includes/data.php';
require DIR . 'includes/attributes.php';
require DIR . 'includes/select.php';
require DIR . 'includes/class-ids.php';
require DIR . 'includes/class-written-list.php';
require DIR . 'includes/settings.php';
require DIR . 'includes/clinic.php';
require DIR . 'includes/render.php';
require DIR . 'includes/scripts.php';
require DIR . 'includes/shortcodes.php';
require DIR . 'includes/kses.php';
require DIR . 'includes/blocks.php';
require DIR . 'includes/placeholders.php';
if ( is_admin() ) {
	require DIR . 'includes/settings-page.php';
}

/** Finds translations in the plug-in's own folder. */
function load_translations() {
	load_plugin_textdomain( 'kc-answers', false, dirname( plugin_basename( FILE ) ) . '/languages' );
}
add_action( 'init', __NAMESPACE__ . '\load_translations', 1 );
