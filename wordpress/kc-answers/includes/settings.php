<?php
/**
 * What the site's administrator decides for every element: one option.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/** The name of the option. */
const OPTION = 'kc_answers';

/** What it holds where nothing was decided. */
const DEFAULTS = array(
	'src'           => '',
	'origins'       => array(),
	'theme'         => '',
	'clinic_src'    => '',
	'clinic_name'   => '',
	'clinic_urgent' => '',
	'clinic_phones' => '',
	'clinic_hours'  => '',
);

/**
 * The settings, complete.
 *
 * @return array
 */
function settings() {
	$saved = get_option( OPTION, array() );
	return array_merge( DEFAULTS, is_array( $saved ) ? array_intersect_key( $saved, DEFAULTS ) : array() );
}

/**
 * The themes that come with the plug-in.
 *
 * @return string[]
 */
function themes() {
	return array_map(
		static function ( $file ) {
			return basename( $file, '.css' );
		},
		(array) glob( DIR . 'dist/themes/*.css' )
	);
}

/**
 * Refuses a setting in words. What was saved before stays.
 *
 * @param string $name    Of the setting.
 * @param string $message Plain text.
 * @return mixed What was saved before.
 */
function refuse( $name, $message ) {
	add_settings_error( OPTION, 'kc-' . $name, $message );
	return settings()[ $name ];
}

/**
 * An address, or nothing.
 *
 * @param string $name  Of the setting.
 * @param string $value What was typed.
 * @return string
 */
function clean_address_setting( $name, $value ) {
	$value = trim( $value );
	$clean = clean_address( $value );
	if ( '' === $value || '' !== $clean ) {
		return $clean;
	}
	/* translators: %s: what somebody typed. */
	return refuse( $name, sprintf( __( '“%s” was not saved. Give an address that begins with https://, or with / for a file on this site.', 'kc-answers' ), $value ) );
}

/**
 * Origins, such as https://files.clinic.example.
 *
 * @param string $value What was typed.
 * @return string[]
 */
function clean_origins( $value ) {
	$origins = array();
	foreach ( id_list( $value ) as $each ) {
		if ( ! preg_match( '#^https://[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?/?$#i', $each ) ) {
			/* translators: %s: what somebody typed. */
			return refuse( 'origins', sprintf( __( '“%s” was not saved. Give the beginning of an address alone, such as https://files.clinic.example.', 'kc-answers' ), $each ) );
		}
		$origins[] = esc_url_raw( strtolower( rtrim( $each, '/' ) ), array( 'https' ) );
	}
	return array_values( array_unique( $origins ) );
}

/**
 * A phone, as it is typed: "Kidney nurse: +1 555 0100".
 *
 * @param string $line What was typed.
 * @return array|null
 */
function read_phone( $line ) {
	$colon  = strrpos( $line, ':' );
	$number = trim( false === $colon ? $line : substr( $line, $colon + 1 ) );
	$label  = trim( false === $colon ? '' : substr( $line, 0, $colon ) );
	if ( ! preg_match( '/\p{Nd}/u', $number ) ) {
		return null;
	}
	return array_filter(
		array(
			'label'  => $label,
			'number' => $number,
		)
	);
}

/**
 * Lines with a phone each.
 *
 * @param string $name  Of the setting.
 * @param string $value What was typed.
 * @return string
 */
function clean_phones( $name, $value ) {
	$lines = array_filter( array_map( 'trim', explode( "\n", sanitize_textarea_field( $value ) ) ), 'strlen' );
	foreach ( $lines as $line ) {
		if ( ! read_phone( $line ) ) {
			/* translators: %s: what somebody typed. */
			return refuse( $name, sprintf( __( '“%s” was not saved: there is no number in it. Write it as “Kidney nurse: +1 555 0100”.', 'kc-answers' ), $line ) );
		}
	}
	return implode( "\n", array_slice( $lines, 0, 20 ) );
}

/**
 * Takes the settings as they were typed.
 *
 * @param mixed $typed What the form sent.
 * @return array
 */
function clean_settings( $typed ) {
	// WordPress cleans a new option twice, the second time what came out of the first.
	$typed = is_array( $typed ) ? $typed : array();
	if ( is_array( $typed['origins'] ?? null ) ) {
		$typed['origins'] = implode( ' ', $typed['origins'] );
	}
	$typed = array_merge( array_fill_keys( array_keys( DEFAULTS ), '' ), array_filter( $typed, 'is_string' ) );
	$clean = array(
		'src'           => clean_address_setting( 'src', $typed['src'] ),
		'origins'       => clean_origins( $typed['origins'] ),
		'theme'         => in_array( $typed['theme'], themes(), true ) ? $typed['theme'] : '',
		'clinic_src'    => clean_address_setting( 'clinic_src', $typed['clinic_src'] ),
		'clinic_name'   => mb_substr( sanitize_text_field( $typed['clinic_name'] ), 0, 200 ),
		'clinic_urgent' => strtok( clean_phones( 'clinic_urgent', $typed['clinic_urgent'] ) . "\n", "\n" ),
		'clinic_phones' => clean_phones( 'clinic_phones', $typed['clinic_phones'] ),
		'clinic_hours'  => mb_substr( sanitize_textarea_field( $typed['clinic_hours'] ), 0, 2000 ),
	);
	$clean['clinic_urgent'] = (string) $clean['clinic_urgent'];
	if ( '' === $clean['clinic_name'] && $clean['clinic_urgent'] . $clean['clinic_phones'] . $clean['clinic_hours'] ) {
		add_settings_error( OPTION, 'kc-clinic_name', __( 'Give the clinic’s name, too: without it, its numbers are not shown, since readers must see whose they are.', 'kc-answers' ), 'warning' );
	}
	warn_of_origins( $clean );
	return $clean;
}

/**
 * Says which addresses browsers will be told to refuse.
 *
 * @param array $clean The settings.
 */
function warn_of_origins( $clean ) {
	$own = wp_parse_url( home_url(), PHP_URL_HOST );
	foreach ( array( $clean['src'], $clean['clinic_src'] ) as $address ) {
		$host   = wp_parse_url( $address, PHP_URL_HOST );
		$port   = wp_parse_url( $address, PHP_URL_PORT );
		$origin = 'https://' . strtolower( (string) $host ) . ( $port ? ':' . $port : '' );
		if ( $host && $host !== $own && ! in_array( $origin, $clean['origins'], true ) ) {
			/* translators: %s: the beginning of an address. */
			add_settings_error( OPTION, 'kc-origins', sprintf( __( 'Allow %s, too: readers’ browsers refuse an address on another site that is not allowed.', 'kc-answers' ), $origin ), 'warning' );
		}
	}
}
