<?php
/**
 * Writes the elements, with their answers inside where the plug-in has them.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/** The elements that show a list. */
const LISTS = array( 'kc-faq', 'kc-treatment-list', 'kc-related' );

/**
 * What the settings add to an element: where its content comes from, and who the clinic is. What it says itself counts first.
 *
 * @param string $tag        Such as 'kc-faq'.
 * @param array  $attributes Clean.
 * @return array
 */
function with_settings( $tag, $attributes ) {
	$settings = settings();
	$known    = elements()[ $tag ] ?? array();
	foreach ( array(
		'src'    => $settings['src'],
		'clinic' => $settings['clinic_src'],
	) as $name => $value ) {
		if ( $value && isset( $known[ $name ] ) && ! isset( $attributes[ $name ] ) ) {
			$attributes[ $name ] = $value;
		}
	}
	return $attributes;
}

/**
 * The language of the place of an element.
 *
 * @param array $attributes Clean.
 * @return string
 */
function language_of( $attributes ) {
	return base_language( $attributes['lang'] ?? page_language() );
}

/**
 * What stands in an element from the start; null where only its script can show something.
 *
 * @param string $tag        Such as 'kc-faq'.
 * @param array  $attributes Clean, with those of the settings.
 * @return string|null
 */
function written( $tag, $attributes ) {
	// What another address holds isn't known here, and our own words must not contradict it.
	if ( isset( $attributes['src'] ) ) {
		return null;
	}
	$lang  = language_for( language_of( $attributes ), $attributes );
	$level = (int) ( $attributes['heading-level'] ?? 2 );
	if ( 'kc-related' === $tag ) {
		return written_links( $lang, $attributes );
	}
	$list = new Written_List( $lang, $level );
	$html = 'kc-faq' === $tag
		? $list->answers( $attributes['topic'] ?? '', $attributes['questions'] ?? '', $level )
		: $list->treatments( $attributes, $level );
	return '' === $html ? null : $html;
}

/**
 * Links to the related topics, where their address is known; null where there are none.
 *
 * @param string $lang       The language.
 * @param array  $attributes Clean.
 * @return string|null
 */
function written_links( $lang, $attributes ) {
	$frame = read_data( $lang . '/list.json' );
	$topic = $attributes['topic'] ?? '';
	if ( isset( $attributes['for'] ) && '' === $topic ) {
		return null;
	}
	$topics = $frame['topics'];
	if ( '' !== $topic ) {
		$own     = pick( $topics, id_list( $topic ) );
		$related = array_merge( array(), ...array_column( $own, 'related' ) );
		$topics  = $own ? pick( $topics, array_diff( $related, id_list( $topic ) ) ) : $topics;
	}
	$template = $attributes['href-template'] ?? '';
	$items    = '';
	$limit    = (int) ( $attributes['limit'] ?? 0 );
	foreach ( $limit ? array_slice( $topics, 0, $limit ) : $topics as $each ) {
		$href = $each['url'] ? $each['url'] : str_replace( '{topic}', rawurlencode( $each['id'] ), $template );
		if ( $href ) {
			$items .= sprintf( '<li><a href="%s">%s</a></li>', esc_url( $href ), esc_html( $each['question'] ) );
		}
	}
	$title = $frame['say'][ '' === $topic ? 'topics' : 'related' ];
	return $items ? sprintf( '<p lang="%1$s">%2$s</p><ul lang="%1$s">%3$s</ul>', esc_attr( $lang ), esc_html( $title ), $items ) : null;
}

/**
 * Whether this is for the editor: no page is parsed there, and a shadow root only a page's parser makes.
 *
 * @return bool
 */
function is_preview() {
	// phpcs:ignore WordPress.Security.NonceVerification -- nothing is done; WordPress has checked who asks.
	return defined( 'REST_REQUEST' ) && REST_REQUEST && 'edit' === ( $_GET['context'] ?? '' );
}

/**
 * What shows where there are no answers.
 *
 * @return string
 */
function fallback() {
	return '<p>' . esc_html__( 'Our answers can’t be shown right now. Please ask your care team.', 'kc-answers' ) . '</p>';
}

/**
 * An element as HTML. Everything in it is escaped, or was written by the build.
 *
 * @param string $tag        Such as 'kc-faq'.
 * @param array  $attributes Clean.
 * @param string $own        HTML that may stand there: the author's own text for where there are no answers.
 * @return string
 */
function element_html( $tag, $attributes, $own = '' ) {
	// Without it, an element whose own text has details takes these for the questions.
	if ( 'kc-faq' === $tag && ! isset( $attributes['topic'] ) ) {
		$attributes = array_merge( array( 'topic' => 'all' ), $attributes );
	}
	$attributes = with_settings( $tag, $attributes );
	$inside     = written( $tag, $attributes );
	need_script( $tag, $attributes, null !== $inside );
	// Beside answers, the words for where there are none would be wrong: browsers that are too old for that would show both.
	$html = $inside ?? ( '' === trim( $own ) && 'kc-related' !== $tag ? fallback() : $own );
	$plain = 'kc-related' === $tag || isset( $attributes['clinic'] ) ? '' : plain_clinic();
	return $plain . '<' . $tag . attributes_html( $attributes ) . '>' . $html . '</' . $tag . '>';
}
