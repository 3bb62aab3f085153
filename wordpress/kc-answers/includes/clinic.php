<?php
/**
 * How the clinic is reached, as the settings have it: for the script, and in plain words for readers without it.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/**
 * What the clinic adds to the answers; an empty array if nothing. A file of its own counts instead.
 *
 * @return array
 */
function clinic() {
	$settings = settings();
	if ( '' === $settings['clinic_name'] || '' !== $settings['clinic_src'] ) {
		return array();
	}
	$phones = array_filter( array_map( __NAMESPACE__ . '\read_phone', explode( "\n", $settings['clinic_phones'] ) ) );
	$clinic = array_filter(
		array(
			'phones' => array_values( $phones ),
			'hours'  => $settings['clinic_hours'],
			'urgent' => read_phone( $settings['clinic_urgent'] ),
		)
	);
	return $clinic ? array( 'name' => $settings['clinic_name'] ) + $clinic : array();
}

/** Writes what the clinic adds where the script finds it. */
function print_clinic() {
	$clinic = clinic();
	if ( $clinic ) {
		echo '<script type="application/json" data-kc="clinic">', wp_json_encode( $clinic, JSON_HEX_TAG | JSON_HEX_AMP ), "</script>\n";
	}
}

/**
 * A phone as HTML: its number can be pressed.
 *
 * @param array $phone As read_phone() gives it.
 * @return string
 */
function phone_html( $phone ) {
	$digits = preg_replace( '/[^\d+]/', '', $phone['number'] );
	$number = preg_match( '/^\+?[\d\s().\/-]{5,}$/', $phone['number'] )
		? sprintf( '<a href="%s" dir="ltr">%s</a>', esc_url( 'tel:' . $digits ), esc_html( $phone['number'] ) )
		: esc_html( $phone['number'] );
	return isset( $phone['label'] ) ? esc_html( $phone['label'] ) . ': ' . $number : $number;
}

/**
 * The same for readers without scripts.
 *
 * @return string
 */
function plain_clinic() {
	$clinic = clinic();
	if ( ! $clinic ) {
		return '';
	}
	/* translators: %s: the name of a clinic. */
	$html   = '<p>' . esc_html( sprintf( __( 'Added by %s', 'kc-answers' ), $clinic['name'] ) ) . '</p>';
	$phones = array_filter( array_merge( array( $clinic['urgent'] ?? null ), $clinic['phones'] ?? array() ) );
	foreach ( $phones as $phone ) {
		$html .= '<p>' . phone_html( $phone ) . '</p>';
	}
	if ( isset( $clinic['hours'] ) ) {
		$html .= '<p>' . nl2br( esc_html( $clinic['hours'] ) ) . '</p>';
	}
	return '<noscript><div class="kc-plain-clinic">' . $html . '</div></noscript>';
}
