<?php
/**
 * Writes the answers into what stands for them in a post: bare elements, links and marked divisions. What it leaves as it is,
 * the script makes elements of when it comes.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/** What the script alone can make elements of. */
const PLACEHOLDERS = '/\[kc-(faq|treatment-list|related)\b|\bdata-kc=|class="[^"]*\bkc-(faq|treatment-list|related|content)\b/';

/** Attributes in a tag, without a quoted ">". */
const IN_TAG = '((?:\s[^<>]*)?)';

/**
 * The attributes of a tag, by their names.
 *
 * @param string $html What stands in the tag after its name.
 * @return string[]
 */
function read_attributes( $html ) {
	$values = array();
	foreach ( wp_kses_hair( $html, array( 'http', 'https' ) ) as $name => $attribute ) {
		$values[ strtolower( $name ) ] = html_entity_decode( $attribute['value'], ENT_QUOTES | ENT_HTML5, 'UTF-8' );
	}
	return $values;
}

/**
 * The attributes of an element that stands in the page; null where the element must judge them itself.
 *
 * @param string   $tag    Such as 'kc-faq'.
 * @param string[] $values As read_attributes() gives them.
 * @return array|null
 */
function certain_attributes( $tag, $values ) {
	$known = array_intersect_key( $values, elements()[ $tag ] ?? array() );
	$clean = clean_attributes( $tag, $values );
	return array_diff_key( $known, $clean ) ? null : $clean;
}

/**
 * An element that stands in the page, with its answers; null where it must stay as it is.
 *
 * @param string $tag  Such as 'kc-faq'.
 * @param string $raw  What stands in its tag.
 * @param string $text What stands in it.
 * @return string|null
 */
function fill_element( $tag, $raw, $text ) {
	$values = read_attributes( $raw );
	$clean  = certain_attributes( $tag, $values );
	// Own questions, own headings, and what is written already.
	$is_own = preg_match( '/<details\b|\bslot=/i', $text );
	if ( null === $clean || $is_own ) {
		need_script( $tag, $values, false !== strpos( $text, 'data-kc-asked' ) );
		return null;
	}
	return element_html( $tag, $clean + array_diff_key( $values, $clean, elements()[ $tag ] ), $text );
}

/**
 * The tag that is open at a place; an empty text if none of its name is.
 *
 * @param string $name   Of the tag.
 * @param string $before The HTML before the place.
 * @return string
 */
function open_tag( $name, $before ) {
	preg_match_all( "#</?$name(?=[\\s>])[^>]*>#i", $before, $tags );
	$last = (string) end( $tags[0] );
	return 0 === strpos( $last, '</' ) ? '' : $last;
}

/**
 * Puts the answers into bare elements, and keeps what was made of them apart.
 *
 * @param string   $html A post.
 * @param string[] $kept What was made, by the mark that stands for it.
 * @return string
 */
function fill_elements( $html, &$kept ) {
	$done = '';
	while ( preg_match( '#<(kc-faq|kc-treatment-list|kc-related)' . IN_TAG . '>#', $html, $match, PREG_OFFSET_CAPTURE ) ) {
		list( list( $opening, $at ), list( $tag ), list( $raw ) ) = $match;
		$start = $at + strlen( $opening );
		$end   = strpos( $html, "</$tag>", $start );
		if ( false === $end ) {
			break;
		}
		$before = $done . substr( $html, 0, $at );
		$after  = substr( $html, $end + strlen( "</$tag>" ) );
		$whole  = substr( $html, $at, strlen( $html ) - strlen( $after ) - $at );
		// WordPress puts a paragraph around a tag that it doesn't know.
		$is_alone = preg_match( '#<p(?:\s[^<>]*)?>\s*$#', $before ) && preg_match( '#^\s*</p>#', $after );
		$outside  = $is_alone ? preg_replace( '#<p(?:\s[^<>]*)?>\s*$#', '', $before ) : $before;
		$filled   = null;
		if ( preg_match( '/\ssrc=/', open_tag( 'kc-content', $before ) ) ) {
			// The content around it counts.
			need_script( $tag, array( 'src' => '' ), false );
		} elseif ( open_tag( 'p', $outside ) ) {
			// No blocks may stand in a paragraph.
			need_script( $tag, read_attributes( $raw ), false );
		} else {
			$filled = fill_element( $tag, $raw, substr( $html, $start, $end - $start ) );
		}
		if ( null !== $filled && $is_alone ) {
			$before = $outside;
			$after  = preg_replace( '#^\s*</p>#', '', $after );
		}
		$mark          = "\x02" . count( $kept ) . "\x03";
		$kept[ $mark ] = $filled ?? $whole;
		$done          = $before . $mark;
		$html          = $after;
	}
	return $done . $html;
}

/**
 * The tag of the element that a link or a division stands for; empty if it is none.
 *
 * @param string[] $values Its attributes.
 * @return string
 */
function tag_of( $values ) {
	if ( isset( $values['data-kc'] ) ) {
		$tag = 'kc-' . preg_replace( '/^kc-/', '', trim( $values['data-kc'] ) );
		return in_array( $tag, LISTS, true ) ? $tag : '';
	}
	return (string) current( array_intersect( LISTS, preg_split( '/\s+/', $values['class'] ?? '' ) ) );
}

/**
 * The element that a link or a division stands for, with its answers; null if it stays as it is.
 *
 * @param string[] $values Its attributes.
 * @param string   $topic  The topic that it names in its own way.
 * @param string   $text   HTML for where there are no answers.
 * @return string|null
 */
function element_for( $values, $topic, $text ) {
	$tag = tag_of( $values );
	if ( ! $tag ) {
		return null;
	}
	$asked = array();
	foreach ( $values as $name => $value ) {
		if ( 0 === strpos( $name, 'data-kc-' ) ) {
			$asked[ substr( $name, strlen( 'data-kc-' ) ) ] = $value;
		}
	}
	$asked += '' === $topic ? array() : array( 'topic' => $topic );
	$clean  = certain_attributes( $tag, $asked );
	// Names that nobody knows are for the script to complain of.
	if ( null === $clean || array_diff_key( $asked, $clean ) ) {
		return null;
	}
	$place = array_intersect_key( $values, array_flip( array( 'lang', 'dir' ) ) );
	return element_html( $tag, $clean + $place, $text );
}

/**
 * Puts the element in the place of links that stand alone in a paragraph, and of divisions.
 *
 * @param string   $html A post, without elements.
 * @param string[] $kept What was made, by the mark that stands for it.
 * @return string
 */
function replace_placeholders( $html, &$kept ) {
	$keep = static function ( $made, $whole ) use ( &$kept ) {
		if ( null === $made ) {
			return $whole;
		}
		$mark          = "\x02" . count( $kept ) . "\x03";
		$kept[ $mark ] = $made;
		return $mark;
	};
	$html = preg_replace_callback(
		'#<p(?:\s[^<>]*)?>\s*(<a' . IN_TAG . '>[^<]*</a>)\s*</p>#',
		static function ( $match ) use ( $keep ) {
			$values = read_attributes( $match[2] );
			$path   = (string) wp_parse_url( $values['href'] ?? '', PHP_URL_PATH );
			preg_match( '#/([a-z0-9-]+)(?:\.\w+)?/?$#', $path, $topic );
			$is_ours = isset( $topic[1] ) || isset( $values['data-kc-topic'] );
			return $keep( $is_ours ? element_for( $values, $topic[1] ?? '', "<p>$match[1]</p>" ) : null, $match[0] );
		},
		$html
	);
	return preg_replace_callback(
		'#<div' . IN_TAG . '>((?:(?!</?div[\s>]|<details\b).)*)</div>#s',
		static function ( $match ) use ( $keep ) {
			$values = read_attributes( $match[1] );
			$named  = explode( '--', $values['id'] ?? '' );
			$topic  = 2 === count( $named ) && tag_of( $values ) === $named[0] ? $named[1] : '';
			// Without an id of ours, the class may be the theme's.
			$is_ours = isset( $values['data-kc'] ) || '' !== $topic;
			return $keep( $is_ours ? element_for( $values, $topic, $match[2] ) : null, $match[0] );
		},
		$html
	);
}

/**
 * Writes the answers into a post.
 *
 * @param string $html The post.
 * @return string
 */
function write_answers( $html ) {
	if ( ! preg_match( TRACES, $html ) || doing_filter( 'get_the_excerpt' ) ) {
		return $html;
	}
	$kept   = array();
	$marked = replace_placeholders( fill_elements( str_replace( array( "\x02", "\x03" ), '', $html ), $kept ), $kept );
	if ( preg_match( PLACEHOLDERS, $marked ) ) {
		needed_script( 'kc.js' );
	}
	return strtr( $marked, $kept );
}

/**
 * Begins with a post.
 *
 * @param string $html The post.
 * @return string
 */
function begin_post( $html ) {
	Ids::begin( (int) get_the_ID() );
	return $html;
}

/**
 * Ends with it.
 *
 * @param string $html The post.
 * @return string
 */
function end_post( $html ) {
	$html = write_answers( $html );
	Ids::end();
	return $html;
}
add_filter( 'the_content', __NAMESPACE__ . '\begin_post', -100 );
// After all that changes words.
add_filter( 'the_content', __NAMESPACE__ . '\end_post', 100 );
add_filter( 'widget_text_content', __NAMESPACE__ . '\write_answers', 100 );
add_filter( 'widget_block_content', __NAMESPACE__ . '\write_answers', 100 );
