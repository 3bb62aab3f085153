<?php
/**
 * Element ids that nothing else on the page has, as far as this plug-in writes it.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/** Gives ids out, for each page once. */
final class Ids {

	/**
	 * Which post has which id.
	 *
	 * @var array
	 */
	private static $owners = array();

	/**
	 * The post whose content is being written; 0 for what stands around posts.
	 *
	 * @var int
	 */
	private static $owner = 0;

	/**
	 * Begins with a post: other plug-ins write its content for a description before the page does, and links must find the
	 * ids in the page.
	 *
	 * @param int $post Its id.
	 */
	public static function begin( $post ) {
		self::$owner  = $post;
		self::$owners = array_filter(
			self::$owners,
			static function ( $owner ) use ( $post ) {
				return ! $post || $owner !== $post;
			}
		);
	}

	/** Ends with it. */
	public static function end() {
		self::$owner = 0;
	}

	/**
	 * The wanted id, if it is free; else one with a number after it.
	 *
	 * @param string $wanted The wanted id.
	 * @return string
	 */
	public static function take( $wanted ) {
		$id     = $wanted;
		$number = 2;
		while ( isset( self::$owners[ $id ] ) ) {
			$id = $wanted . '-' . $number++;
		}
		self::$owners[ $id ] = self::$owner;
		return $id;
	}
}
