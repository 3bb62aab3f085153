<?php
/**
 * What the build put into the plug-in's folder: which elements there are, and the pieces of which lists are joined.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/** The language whose content is whole. */
const WHOLE = 'en';

/**
 * The value of a file of the folder data/; an empty array where there is none. Read once a request.
 *
 * @param string $file Such as 'en/list.json'.
 * @return array
 */
function read_data( $file ) {
	static $read = array();
	if ( ! isset( $read[ $file ] ) ) {
		$path = DIR . 'data/' . $file;
		// phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- a file of this plug-in.
		$value         = is_readable( $path ) ? json_decode( file_get_contents( $path ), true ) : null;
		$read[ $file ] = is_array( $value ) ? $value : array();
	}
	return $read[ $file ];
}

/**
 * The elements: attributes by their names, each with its property and what may stand in it.
 *
 * @return array
 */
function elements() {
	return read_data( 'elements.json' );
}

/**
 * The languages that there is content in.
 *
 * @return string[]
 */
function languages() {
	return read_data( 'languages.json' );
}

/**
 * The first part of a language tag or a locale: 'es' of 'es_MX'.
 *
 * @param string $tag A language tag or a locale.
 * @return string
 */
function base_language( $tag ) {
	return strtolower( (string) strtok( (string) $tag, '-_' ) );
}

/**
 * The language of the page that is being written.
 *
 * @return string
 */
function page_language() {
	return base_language( determine_locale() );
}

/**
 * The ids in the value of an attribute: parted by commas or spaces.
 *
 * @param string $value The value of an attribute.
 * @return string[]
 */
function id_list( $value ) {
	return preg_split( '/[\s,]+/', (string) $value, -1, PREG_SPLIT_NO_EMPTY );
}

/**
 * Items by their ids, in the order of the ids; unknown ids are left out.
 *
 * @param array    $items Each has an 'id'.
 * @param string[] $ids   The ids.
 * @return array
 */
function pick( $items, $ids ) {
	$by_id  = array_column( $items, null, 'id' );
	$picked = array();
	foreach ( array_unique( $ids ) as $id ) {
		if ( isset( $by_id[ $id ] ) ) {
			$picked[] = $by_id[ $id ];
		}
	}
	return $picked;
}
