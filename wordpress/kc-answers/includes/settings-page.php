<?php
/**
 * The page Settings > Kidney cancer answers.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/** The page's name in addresses. */
const PAGE = 'kc-answers';

/** Its place in the menu. */
function add_page() {
	$title = __( 'Kidney cancer answers', 'kc-answers' );
	add_options_page( $title, $title, 'manage_options', PAGE, __NAMESPACE__ . '\print_page' );
}
add_action( 'admin_menu', __NAMESPACE__ . '\add_page' );

/**
 * A link to it beside the plug-in's name.
 *
 * @param string[] $links Those that stand there.
 * @return string[]
 */
function add_link( $links ) {
	$address = add_query_arg( 'page', PAGE, admin_url( 'options-general.php' ) );
	array_unshift( $links, sprintf( '<a href="%s">%s</a>', esc_url( $address ), esc_html__( 'Settings', 'kc-answers' ) ) );
	return $links;
}
add_filter( 'plugin_action_links_' . plugin_basename( FILE ), __NAMESPACE__ . '\add_link' );

/** What can be set. */
function register_settings() {
	register_setting(
		PAGE,
		OPTION,
		array(
			'type'              => 'object',
			'sanitize_callback' => __NAMESPACE__ . '\clean_settings',
			'default'           => DEFAULTS,
			'show_in_rest'      => false,
		)
	);
	add_settings_section( 'kc-content', __( 'Content', 'kc-answers' ), __NAMESPACE__ . '\print_content_help', PAGE );
	add_settings_section( 'kc-looks', __( 'Looks', 'kc-answers' ), '__return_false', PAGE );
	add_settings_section( 'kc-clinic', __( 'Your clinic', 'kc-answers' ), __NAMESPACE__ . '\print_clinic_help', PAGE );

	add_setting( 'src', 'kc-content', __( 'Address of your own content file', 'kc-answers' ), 'url', __( 'Leave it empty to show the answers that come with the plug-in. With an address, every element without one of its own loads that file, and answers are not in the page itself: they need JavaScript.', 'kc-answers' ) );
	add_setting( 'origins', 'kc-content', __( 'Other sites that content may come from', 'kc-answers' ), 'textarea', __( 'One a line, such as https://files.clinic.example. Files on this site are always allowed.', 'kc-answers' ) );
	add_setting( 'theme', 'kc-looks', __( 'Theme', 'kc-answers' ), 'theme', __( 'Colors and shapes. Fonts are always those of your site.', 'kc-answers' ) );
	add_setting( 'clinic_name', 'kc-clinic', __( 'Name', 'kc-answers' ), 'text', __( 'Shown as “Added by …” above everything below.', 'kc-answers' ) );
	add_setting( 'clinic_urgent', 'kc-clinic', __( 'Urgent number', 'kc-answers' ), 'text', __( 'Shown first in the box “When to get help now”. Write it as “Kidney nurse: +1 555 0100”.', 'kc-answers' ) );
	add_setting( 'clinic_phones', 'kc-clinic', __( 'Phones', 'kc-answers' ), 'textarea', __( 'One a line, as “Reception: +1 555 0100”. Shown after the answers.', 'kc-answers' ) );
	add_setting( 'clinic_hours', 'kc-clinic', __( 'Opening hours', 'kc-answers' ), 'textarea', '' );
	add_setting( 'clinic_src', 'kc-clinic', __( 'Or the address of a clinic file', 'kc-answers' ), 'url', __( 'Such a file can also hold notes to single answers. It counts instead of the fields above.', 'kc-answers' ) );
}
add_action( 'admin_init', __NAMESPACE__ . '\register_settings' );

/**
 * One field of the form.
 *
 * @param string $name    Of the setting.
 * @param string $section Where it stands.
 * @param string $label   What it is.
 * @param string $kind    'url', 'text', 'textarea' or 'theme'.
 * @param string $help    A sentence under it.
 */
function add_setting( $name, $section, $label, $kind, $help ) {
	$arguments = array(
		'label_for' => 'kc-answers-' . $name,
		'name'      => $name,
		'kind'      => $kind,
		'help'      => $help,
	);
	add_settings_field( 'kc-answers-' . $name, $label, __NAMESPACE__ . '\print_field', PAGE, $section, $arguments );
}

/** What is said above the fields of the content. */
function print_content_help() {
	printf( '<p>%s</p>', esc_html__( 'No doctor or nurse has checked the answers that come with this plug-in. Every topic says so on your pages.', 'kc-answers' ) );
}

/** What is said above the fields of the clinic. */
function print_clinic_help() {
	printf( '<p>%s</p>', esc_html__( 'How readers reach you. It stands beside the answers in boxes that name you, never in the answers themselves. Readers without JavaScript see it before the answers.', 'kc-answers' ) );
}

/**
 * Prints one field.
 *
 * @param array $field As add_setting() wrote it.
 */
function print_field( $field ) {
	$value = settings()[ $field['name'] ];
	$value = is_array( $value ) ? implode( "\n", $value ) : $value;
	$id    = $field['label_for'];
	$help  = $field['help'] ? $id . '-help' : '';
	$same  = sprintf( 'id="%s" name="%s[%s]"%s', esc_attr( $id ), esc_attr( OPTION ), esc_attr( $field['name'] ), $help ? ' aria-describedby="' . esc_attr( $help ) . '"' : '' );
	if ( 'textarea' === $field['kind'] ) {
		printf( '<textarea %s rows="4" class="large-text">%s</textarea>', $same, esc_textarea( $value ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above.
	} elseif ( 'theme' === $field['kind'] ) {
		printf( '<select %s><option value="">%s</option>', $same, esc_html__( 'That of your site', 'kc-answers' ) ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above.
		foreach ( themes() as $theme ) {
			printf( '<option value="%1$s"%2$s>%1$s</option>', esc_attr( $theme ), selected( $value, $theme, false ) );
		}
		echo '</select>';
	} else {
		// Not type="url": an address on this site may begin with a slash.
		printf( '<input type="text" %s value="%s" class="regular-text%s">', $same, esc_attr( $value ), 'url' === $field['kind'] ? ' code' : '' ); // phpcs:ignore WordPress.Security.EscapeOutput -- escaped above.
	}
	if ( $help ) {
		printf( '<p class="description" id="%s">%s</p>', esc_attr( $help ), esc_html( $field['help'] ) );
	}
}

/** The page. */
function print_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	printf( '<div class="wrap"><h1>%s</h1><form action="options.php" method="post">', esc_html( get_admin_page_title() ) );
	settings_fields( PAGE );
	do_settings_sections( PAGE );
	submit_button();
	echo '</form></div>';
}
