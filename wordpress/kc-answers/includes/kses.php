<?php
/**
 * Lets the elements through where WordPress takes unknown tags away, for those who may publish.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/**
 * Adds the elements with their attributes, and those that every tag may have.
 *
 * @param array  $allowed Tags that may stay.
 * @param string $context Where.
 * @return array
 */
function allow_elements( $allowed, $context ) {
	if ( 'post' !== $context || ! current_user_can( 'publish_posts' ) ) {
		return $allowed;
	}
	$common = $allowed['div'] ?? array();
	unset( $common['align'] );
	foreach ( elements() as $tag => $attributes ) {
		$allowed[ $tag ] = array_fill_keys( array_keys( $attributes ), true ) + $common;
	}
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', __NAMESPACE__ . '\allow_elements', 10, 2 );

/**
 * Has the address of a clinic's file looked at as an address.
 *
 * @param string[] $names Attributes that hold one.
 * @return string[]
 */
function add_address( $names ) {
	$names[] = 'clinic';
	return $names;
}
add_filter( 'wp_kses_uri_attributes', __NAMESPACE__ . '\add_address' );
