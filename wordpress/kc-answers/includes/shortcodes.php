<?php
/**
 * [kc-faq topic="spread"], for editors who write without blocks.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/** Where posts and widgets are written: what stands around a shortcode is looked at when all of it is there. */
const PLACES = array( 'the_content', 'widget_text_content', 'widget_block_content' );

/**
 * The element of a shortcode. In a post it stays empty at first: no blocks may stand in a paragraph.
 *
 * @param array|string $attributes As they were typed.
 * @param string       $content    What stands between [kc-faq] and [/kc-faq].
 * @param string       $tag        Such as 'kc-faq'.
 * @return string
 */
function shortcode( $attributes, $content, $tag ) {
	$clean = clean_attributes( $tag, $attributes );
	$own   = wp_kses_post( (string) $content );
	return array_filter( PLACES, 'doing_filter' )
		? '<' . $tag . attributes_html( $clean ) . '>' . $own . '</' . $tag . '>'
		: element_html( $tag, $clean, $own );
}

/** Registers one for each element that shows a list. */
function register_shortcodes() {
	foreach ( LISTS as $tag ) {
		add_shortcode( $tag, __NAMESPACE__ . '\shortcode' );
	}
}
add_action( 'init', __NAMESPACE__ . '\register_shortcodes' );
