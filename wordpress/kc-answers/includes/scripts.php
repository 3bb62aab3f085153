<?php
/**
 * Loads the script and the style sheet from the plug-in's own folder, on the pages that use them.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/** What stands in a post that will need them. */
const TRACES = '/<kc-(faq|treatment-list|related|content)\b|\[kc-(faq|treatment-list|related)\b|wp:kc-answers\/|\bdata-kc=|class="[^"]*\bkc-(faq|treatment-list|related|content)\b/';

/**
 * What the page that is being written needs so far: the file of the script, if any.
 *
 * @param string $more What it needs, too: 'kc-core.js', or 'kc.js', which has all of that and more.
 * @return string
 */
function needed_script( $more = '' ) {
	static $needed = '';
	if ( $more && 'kc.js' !== $needed ) {
		$needed = $more;
		wp_enqueue_style( 'kc-answers' );
	}
	return $needed;
}

/**
 * Notes what an element needs. Answers that stand in the page, and those from an address, need no content in the script: that
 * spares readers more than two thirds of it.
 *
 * @param string $tag        Such as 'kc-faq'.
 * @param array  $attributes Clean.
 * @param bool   $is_written Whether its answers stand in it.
 */
function need_script( $tag, $attributes, $is_written ) {
	$views    = array( 'compare', 'picture', 'table' );
	$uses     = array_intersect( array( $attributes['layout'] ?? '', $attributes['outcomes'] ?? '' ), $views );
	$is_whole = $is_written && 'kc-related' !== $tag && ! $uses && ! isset( $attributes['searchable'] );
	// An element that has no content doesn't tell readers that answers are in another language than the page.
	$lang     = language_of( $attributes );
	$is_small = isset( $attributes['src'] ) || 'kc-content' === $tag
		|| ( $is_whole && language_for( $lang, $attributes ) === $lang );
	needed_script( $is_small ? 'kc-core.js' : 'kc.js' );
}

/** Tells WordPress what there is. */
function register_scripts() {
	wp_register_style( 'kc-answers', URL . 'dist/kc-answers.css', array(), VERSION );
	$theme = settings()['theme'];
	if ( '' !== $theme ) {
		wp_register_style( 'kc-answers-theme', URL . 'dist/themes/' . $theme . '.css', array(), VERSION );
		wp_styles()->registered['kc-answers']->deps[] = 'kc-answers-theme';
	}
}
add_action( 'init', __NAMESPACE__ . '\register_scripts' );

/** Links the style sheet in the head, where it is known so early: nothing moves when it comes. */
function enqueue_style() {
	$posts = $GLOBALS['wp_query']->posts ?? array();
	$uses  = false;
	foreach ( is_array( $posts ) ? $posts : array() as $post ) {
		$uses = $uses || ( $post instanceof \WP_Post && preg_match( TRACES, $post->post_content ) );
	}
	/**
	 * Whether the page shows answers: for what stands in other places than its posts.
	 *
	 * @param bool $uses What was found.
	 */
	if ( apply_filters( 'kc_answers_load', $uses ) ) {
		wp_enqueue_style( 'kc-answers' );
	}
}
add_action( 'wp_enqueue_scripts', __NAMESPACE__ . '\enqueue_style' );

/** Loads what the page needs, when all of it has been written. */
function enqueue_script() {
	/** This filter is documented above. */
	if ( ! needed_script() && apply_filters( 'kc_answers_load', false ) ) {
		needed_script( 'kc.js' );
	}
	$file = needed_script();
	if ( ! $file ) {
		return;
	}
	$lang  = page_language();
	$files = array( 'kc-answers' => $file );
	if ( is_readable( DIR . "dist/messages/$lang.js" ) ) {
		$files['kc-answers-words'] = "messages/$lang.js";
	}
	if ( 'kc.js' === $file && WHOLE !== $lang && is_readable( DIR . "dist/content/$lang.js" ) ) {
		$files['kc-answers-content'] = "content/$lang.js";
	}
	foreach ( $files as $handle => $each ) {
		wp_enqueue_script( $handle, URL . 'dist/' . $each, array(), VERSION, true );
	}
	print_clinic();
}
add_action( 'wp_footer', __NAMESPACE__ . '\enqueue_script', 5 );

/**
 * Makes modules of our script tags, and writes on the first what the site allows.
 *
 * @param string $tag    The tag.
 * @param string $handle Whose.
 * @return string
 */
function script_tag( $tag, $handle ) {
	if ( ! in_array( $handle, array( 'kc-answers', 'kc-answers-words', 'kc-answers-content' ), true ) ) {
		return $tag;
	}
	$attributes = array( 'type' => 'module' );
	if ( 'kc-answers' === $handle ) {
		$settings    = settings();
		$attributes += array_filter(
			array(
				'data-origins' => implode( ', ', $settings['origins'] ),
				'data-src'     => $settings['src'],
			)
		);
	}
	$tag = preg_replace( '/\stype=([\'"])[^\'"]*\1/', '', $tag );
	return str_replace( '<script ', '<script' . attributes_html( $attributes ) . ' ', $tag );
}
add_filter( 'script_loader_tag', __NAMESPACE__ . '\script_tag', 10, 2 );

/**
 * Leaves the words of our lists as they are: WordPress would make other quotes and dashes of theirs.
 *
 * @param string[] $tags Whose text stays.
 * @return string[]
 */
function keep_words( $tags ) {
	return array_merge( $tags, LISTS );
}
add_filter( 'no_texturize_tags', __NAMESPACE__ . '\keep_words' );
