<?php
/**
 * Picks what an element's attributes ask for, as the elements themselves do.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/**
 * Whether a topic attribute asks for every topic.
 *
 * @param string $topic The attribute.
 * @return bool
 */
function is_all( $topic ) {
	return ! id_list( $topic ) || in_array( 'all', id_list( $topic ), true );
}

/**
 * The topics of a topic attribute, in its order, with the questions that are asked for.
 *
 * @param array  $frame     A list.json.
 * @param string $topic     The attribute.
 * @param string $questions The attribute.
 * @return array
 */
function topics_of( $frame, $topic, $questions = '' ) {
	$topics = is_all( $topic ) ? $frame['topics'] : pick( $frame['topics'], id_list( $topic ) );
	$wanted = id_list( $questions );
	if ( $wanted ) {
		foreach ( $topics as $index => $each ) {
			$topics[ $index ]['questions'] = pick( $each['questions'], $wanted );
		}
	}
	$has_questions = static function ( $each ) {
		return (bool) $each['questions'];
	};
	return array_values( array_filter( $topics, $has_questions ) );
}

/**
 * The treatments with certain ids, else those of a topic, else all; of certain types.
 *
 * @param array $frame      A list.json.
 * @param array $attributes Of the element.
 * @return array
 */
function treatments_of( $frame, $attributes ) {
	$types = id_list( $attributes['type'] ?? '' );
	$named = $attributes['treatments'] ?? '';
	$topic = $attributes['topic'] ?? '';
	$ids   = $named ? id_list( $named ) : array();
	if ( ! $named && $topic ) {
		$ids = array_merge( array(), ...array_column( topics_of( $frame, $topic ), 'treatments' ) );
	}
	$is_asked = static function ( $each ) use ( $types, $ids, $named, $topic ) {
		return ( ! $types || in_array( $each['type'], $types, true ) )
			&& ( in_array( $each['id'], $ids, true ) || ! ( $named || $topic ) );
	};
	return array_values( array_filter( $frame['treatments'], $is_asked ) );
}

/**
 * The language whose content has what is asked for: the wanted one, else the one that has it all.
 *
 * @param string $wanted     The language of the place.
 * @param array  $attributes Of the element.
 * @return string
 */
function language_for( $wanted, $attributes ) {
	if ( ! in_array( $wanted, languages(), true ) ) {
		return WHOLE;
	}
	$topic = $attributes['topic'] ?? '';
	if ( is_all( $topic ) ) {
		return $wanted;
	}
	$frame = read_data( $wanted . '/list.json' );
	return count( pick( $frame['topics'], id_list( $topic ) ) ) === count( array_unique( id_list( $topic ) ) ) ? $wanted : WHOLE;
}
