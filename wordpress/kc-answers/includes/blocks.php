<?php
/**
 * A block for each element. The server writes it, on the page and in the editor.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/** The names of the blocks, which are those of their folders. */
const BLOCKS = array( 'faq', 'treatment-list', 'related', 'content' );

/** The types that attributes of blocks have, where they are not text. */
const TYPES = array(
	'switch' => 'boolean',
	'number' => 'integer',
);

/**
 * The attributes of a block: the properties of its element.
 *
 * @param string $tag Such as 'kc-faq'.
 * @return array
 */
function block_attributes( $tag ) {
	$all = array();
	foreach ( elements()[ $tag ] as $attribute ) {
		$kind                          = $attribute['kind'];
		$all[ $attribute['property'] ] = array( 'type' => is_string( $kind ) ? TYPES[ $kind ] ?? 'string' : 'string' );
	}
	return $all;
}

/**
 * The attributes of an element, as its block has them.
 *
 * @param string $tag   Such as 'kc-faq'.
 * @param array  $block The attributes of the block.
 * @return array
 */
function from_block( $tag, $block ) {
	$raw = array();
	foreach ( elements()[ $tag ] as $name => $attribute ) {
		if ( isset( $block[ $attribute['property'] ] ) ) {
			$raw[ $name ] = $block[ $attribute['property'] ];
		}
	}
	return clean_attributes( $tag, $raw );
}

/**
 * A block as HTML.
 *
 * @param array     $attributes Of the block.
 * @param string    $content    What stands in it.
 * @param \WP_Block $block      The block.
 * @return string
 */
function render_block( $attributes, $content, $block ) {
	$tag   = 'kc-' . substr( $block->name, strlen( 'kc-answers/' ) );
	$clean = from_block( $tag, $attributes );
	if ( 'kc-content' === $tag ) {
		need_script( $tag, $clean, false );
		return '<kc-content' . attributes_html( $clean ) . '>' . $content . '</kc-content>';
	}
	// In a block for content, that content counts.
	if ( isset( $block->context['kc-answers/src'] ) && ! isset( $clean['src'] ) ) {
		$inside = 'kc-related' === $tag ? '' : fallback();
		need_script( $tag, array( 'src' => '' ), false );
		return '<' . $tag . attributes_html( $clean ) . '>' . $inside . '</' . $tag . '>';
	}
	return element_html( $tag, $clean );
}

/** Registers the blocks and what the editor loads for them. */
function register_blocks() {
	$script = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' );
	wp_register_script( 'kc-answers-editor', URL . 'editor.js', $script, VERSION, true );
	wp_set_script_translations( 'kc-answers-editor', 'kc-answers', DIR . 'languages' );
	wp_register_style( 'kc-answers-editor', URL . 'editor.css', array( 'kc-answers' ), VERSION );
	foreach ( BLOCKS as $name ) {
		register_block_type(
			DIR . 'blocks/' . $name,
			array(
				'attributes'      => block_attributes( 'kc-' . $name ),
				'render_callback' => __NAMESPACE__ . '\render_block',
			)
		);
	}
}
// After the style sheet.
add_action( 'init', __NAMESPACE__ . '\register_blocks', 11 );

/** Tells the editor what there is to choose from. */
function print_choices() {
	$lang   = page_language();
	$frames = array( read_data( WHOLE . '/list.json' ) );
	if ( WHOLE !== $lang && in_array( $lang, languages(), true ) ) {
		array_unshift( $frames, read_data( $lang . '/list.json' ) );
	}
	$topics = array();
	foreach ( $frames as $frame ) {
		$topics += array_column( $frame['topics'], null, 'id' );
	}
	$types = array();
	foreach ( $frames[0]['types'] as $name => $around ) {
		list( $layout, $type ) = explode( ' ', $name );
		if ( 'list' === $layout ) {
			$types[] = array(
				'id'   => $type,
				'name' => wp_strip_all_tags( $around[0] ),
			);
		}
	}
	$choices = array(
		'topics'     => array_values( $topics ),
		'treatments' => $frames[0]['treatments'],
		'src'        => settings()['src'],
		'types'      => $types,
	);
	wp_add_inline_script( 'kc-answers-editor', 'window.kcAnswersChoices = ' . wp_json_encode( $choices, JSON_HEX_TAG ) . ';', 'before' );
}
add_action( 'enqueue_block_editor_assets', __NAMESPACE__ . '\print_choices' );
