<?php
/**
 * Attributes of the elements: known names, and values that can stand there.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/**
 * An address on this site that begins with a slash, or one with https. On a site without https, also one with http there.
 *
 * @param string $value What somebody wrote.
 * @return string Empty if it is none.
 */
function clean_address( $value ) {
	$value = trim( $value );
	if ( preg_match( '#^/(?![/\\\\])#', $value ) ) {
		return esc_url_raw( $value );
	}
	if ( ! preg_match( '#^https://#i', $value ) && 0 !== strpos( $value, home_url( '/' ) ) ) {
		return '';
	}
	$url = esc_url_raw( $value, array( 'https', 'http' ) );
	return wp_parse_url( $url, PHP_URL_HOST ) ? $url : '';
}

/**
 * What an attribute is to be.
 *
 * @param array  $attribute As elements() gives it.
 * @param string $name      Its name.
 * @param mixed  $value     What somebody wrote.
 * @return string|null An empty text for a switch that is on, null where the attribute is not to be there.
 */
function clean_value( $attribute, $name, $value ) {
	$kind  = $attribute['kind'];
	$value = is_bool( $value ) ? ( $value ? 'true' : 'false' ) : trim( (string) $value );
	if ( 'switch' === $kind ) {
		return '' === $value || $value === $name || preg_match( '/^(true|yes|on|1)$/i', $value ) ? '' : null;
	}
	if ( '' === $value ) {
		return null;
	}
	if ( is_array( $kind ) ) {
		return in_array( $value, $kind, true ) ? $value : null;
	}
	switch ( $kind ) {
		case 'number':
			return preg_match( '/^\d{1,6}$/', $value ) ? (string) (int) $value : null;
		case 'ids':
			return preg_match( '/^[\w-]+([\s,]+[\w-]+)*$/', $value ) ? $value : null;
		case 'types':
			return array_diff( id_list( $value ), $attribute['values'] ) ? null : $value;
		case 'address':
			return clean_address( $value ) ? clean_address( $value ) : null;
		case 'hash':
			return preg_match( '#^sha(256|384|512)-[A-Za-z0-9+/=]+$#', $value ) ? $value : null;
		case 'date':
			return preg_match( '/^\d{4}-\d{2}-\d{2}$/', $value ) ? $value : null;
		case 'template':
			// Braces cannot stand in an address; they come back where they stood.
			$url = clean_address( str_replace( '{topic}', 'kc-topic-id', $value ) );
			return $url ? str_replace( 'kc-topic-id', '{topic}', $url ) : null;
		default:
			return null;
	}
}

/**
 * The attributes of an element, as they can be written; others are left out.
 *
 * @param string $tag Such as 'kc-faq'.
 * @param array  $raw What somebody wrote, by name. A name without a value stands as a value with a number.
 * @return array
 */
function clean_attributes( $tag, $raw ) {
	$known = elements()[ $tag ] ?? array();
	$clean = array();
	foreach ( (array) $raw as $name => $value ) {
		if ( is_int( $name ) ) {
			list( $name, $value ) = array( $value, '' );
			if ( 'switch' !== ( $known[ $name ]['kind'] ?? '' ) ) {
				continue;
			}
		}
		$name  = strtolower( $name );
		$value = isset( $known[ $name ] ) ? clean_value( $known[ $name ], $name, $value ) : null;
		if ( null !== $value ) {
			$clean[ $name ] = $value;
		}
	}
	if ( isset( $raw['id'] ) && preg_match( '/^[A-Za-z][\w-]*$/', $raw['id'] ) ) {
		$clean['id'] = $raw['id'];
	}
	if ( isset( $raw['lang'] ) && preg_match( '/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/', $raw['lang'] ) ) {
		$clean['lang'] = $raw['lang'];
	}
	return $clean;
}

/**
 * Attributes as HTML, escaped, with a space before each.
 *
 * @param array $attributes Values by name; empty ones are switches.
 * @return string
 */
function attributes_html( $attributes ) {
	$html = '';
	foreach ( $attributes as $name => $value ) {
		$html .= '' === $value ? ' ' . $name : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $html;
}
