<?php
/**
 * Joins the pieces of a list to the very HTML that the elements would make, so that they take it over as it stands.
 *
 * @package KC_Answers
 */

namespace KC_Answers;

defined( 'ABSPATH' ) || exit;

/** One list while it is written. */
final class Written_List {

	/**
	 * What every list of the language needs.
	 *
	 * @var array
	 */
	private $frame;

	/**
	 * The language.
	 *
	 * @var string
	 */
	private $lang;

	/**
	 * The level of the first headings.
	 *
	 * @var int
	 */
	private $level;

	/**
	 * What is left open in the pieces, and what it has become.
	 *
	 * @var array
	 */
	private $open = array();

	/**
	 * The numbers of sources, by their ids.
	 *
	 * @var int[]
	 */
	private $numbers = array();

	/**
	 * The glossary words that were used, as keys.
	 *
	 * @var array
	 */
	private $words = array();

	/**
	 * The sources of what stands outside the answers, as keys.
	 *
	 * @var array
	 */
	private $cites = array();

	/**
	 * Begins a list.
	 *
	 * @param string $lang  Its language.
	 * @param int    $level The level of its first headings; brought to 2 to 6.
	 */
	public function __construct( $lang, $level ) {
		$this->lang  = $lang;
		$this->frame = read_data( $lang . '/list.json' );
		$this->level = min( 6, max( 2, $level ) );
	}

	/**
	 * The topics that are asked for; an empty text if there are none.
	 *
	 * @param string $topic     As the attribute.
	 * @param string $questions As the attribute.
	 * @param int    $asked     The level as it stands in the attribute.
	 * @return string
	 */
	public function answers( $topic, $questions, $asked ) {
		$topics = topics_of( $this->frame, $topic, $questions );
		if ( ! $topics ) {
			return '';
		}
		$is_one   = count( $topics ) < 2;
		$is_whole = is_all( $topic ) && ! id_list( $questions ) && $this->frame['groups'];
		if ( $is_one ) {
			$intro = $this->head( $topics[0], 0 ) . $this->piece( $this->frame['urgent'], 1 );
			$list  = $this->questions( $topics[0], 0 );
		} else {
			$intro = $this->piece( $this->frame['urgent'], 0 );
			$list  = $is_whole ? $this->groups( $topics ) : $this->sections( $topics, 0 );
		}
		return $this->whole( $intro, $list, array( $asked, 'true', $topic, $questions ) );
	}

	/**
	 * The treatments that are asked for; an empty text if there are none.
	 *
	 * @param array $attributes Of the element.
	 * @param int   $asked      The level as it stands in the attribute.
	 * @return string
	 */
	public function treatments( $attributes, $asked ) {
		$chosen = treatments_of( $this->frame, $attributes );
		if ( ! $chosen ) {
			return '';
		}
		$layout   = $attributes['layout'] ?? 'list';
		$outcomes = $attributes['outcomes'] ?? 'text';
		$intro    = $this->piece( $this->frame['review'], 0 ) . $this->piece( $this->frame['urgent'], 0 );
		$file     = ( 'cards' === $layout ? 'cards' : 'list' ) . ( 'none' === $outcomes ? '-none' : '-text' );
		$pieces   = read_data( "{$this->lang}/treatments/{$file}.json" );
		$list     = '';
		foreach ( $this->frame['types'] as $name => $around ) {
			list( $of_layout, $type ) = explode( ' ', $name );
			$of_type                  = wp_list_filter( $chosen, array( 'type' => $type ) );
			if ( $of_layout !== $layout || ! $of_type ) {
				continue;
			}
			$items = '';
			foreach ( $of_type as $treatment ) {
				$items .= $this->piece( $pieces[ $treatment['id'] ], 0 );
			}
			$list .= $this->headings( $around[0], 0 ) . $items . $around[1];
		}
		$words = array( $asked, 'true', $attributes['topic'] ?? '', $attributes['type'] ?? '' );
		return $this->whole( $intro, $list, array_merge( $words, array( $attributes['treatments'] ?? '', $layout, $outcomes ) ) );
	}

	/**
	 * A piece with nothing left open.
	 *
	 * @param array $piece As the build wrote it.
	 * @param int   $lower How much lower its headings are than those of the list.
	 * @return string
	 */
	private function piece( $piece, $lower ) {
		foreach ( $piece['ids'] as $wanted ) {
			$key = '{{id:' . $wanted . '}}';
			if ( ! isset( $this->open[ $key ] ) ) {
				$this->open[ $key ] = Ids::take( $wanted );
			}
		}
		foreach ( $piece['numbers'] as $source ) {
			if ( ! isset( $this->numbers[ $source ] ) ) {
				$this->numbers[ $source ]               = count( $this->numbers ) + 1;
				$this->open[ '{{n:' . $source . '}}' ] = (string) $this->numbers[ $source ];
			}
		}
		$this->words += array_flip( $piece['words'] );
		$this->cites += array_flip( $piece['cites'] );
		return $this->headings( strtr( $piece['html'], $this->open ), $lower );
	}

	/**
	 * HTML with its headings on their level.
	 *
	 * @param string $html  With open headings.
	 * @param int    $lower How much lower they are.
	 * @return string
	 */
	private function headings( $html, $lower ) {
		$levels = array();
		foreach ( range( 0, 4 ) as $n ) {
			$levels[ '{{h' . $n . '}}' ] = (string) min( 6, $this->level + $lower + $n );
		}
		return strtr( $html, $levels );
	}

	/**
	 * What a topic begins with.
	 *
	 * @param array $topic As in the frame.
	 * @param int   $lower How much lower its headings are.
	 * @return string
	 */
	private function head( $topic, $lower ) {
		return $this->piece( read_data( "{$this->lang}/topics/{$topic['id']}.json" )['head'], $lower );
	}

	/**
	 * Its questions.
	 *
	 * @param array $topic As in the frame.
	 * @param int   $lower How much lower its headings are.
	 * @return string
	 */
	private function questions( $topic, $lower ) {
		$pieces = read_data( "{$this->lang}/topics/{$topic['id']}.json" )['questions'];
		$html   = '';
		foreach ( $topic['questions'] as $question ) {
			$html .= $this->piece( $pieces[ $question['id'] ], $lower );
		}
		return $html;
	}

	/**
	 * Topics, one after the other.
	 *
	 * @param array $topics As in the frame.
	 * @param int   $lower  How much lower their headings are.
	 * @return string
	 */
	private function sections( $topics, $lower ) {
		$html = '';
		foreach ( $topics as $topic ) {
			$head  = $this->head( $topic, $lower );
			$html .= substr( $head, 0, -strlen( '</section>' ) ) . $this->questions( $topic, $lower ) . '</section>';
		}
		return $html;
	}

	/**
	 * All topics, in their groups, after the directory.
	 *
	 * @param array $topics As in the frame.
	 * @return string
	 */
	private function groups( $topics ) {
		$html = '';
		$rest = array_column( $topics, null, 'id' );
		foreach ( $this->frame['groups'] as $group ) {
			$inside = pick( $rest, $group['topics'] );
			$rest   = array_diff_key( $rest, array_flip( $group['topics'] ) );
			if ( $inside ) {
				$html .= $this->headings( $group['around'][0], 0 ) . $this->sections( $inside, 1 ) . $group['around'][1];
			}
		}
		$html .= $this->sections( $rest, 0 );
		return $this->piece( $this->frame['directory'], 0 ) . $html;
	}

	/**
	 * Everything that stands in the element: what is read first, the list, and what explains and proves the words.
	 *
	 * @param string $intro HTML.
	 * @param string $list  HTML.
	 * @param array  $asked For what it was written, in the order in which the element asks.
	 * @return string
	 */
	private function whole( $intro, $list, $asked ) {
		$frame      = $this->frame;
		$disclaimer = $this->piece( $frame['disclaimer'], 0 );
		$list      .= $this->entries( $frame['words'], $this->words, $frame['wordsAround'] );
		$list      .= $this->entries( $frame['sources'], $this->cites, $frame['sourcesAround'] );
		$place      = array(
			'class' => 'kc-answers',
			'slot'  => 'intro',
			'lang'  => $frame['lang'],
			'dir'   => $frame['dir'],
		);
		$written    = array(
			'slot'             => 'kc-list',
			'data-kc-asked'    => implode( ',', $asked ),
			'data-kc-revision' => $frame['revision'],
			'data-kc-updated'  => $frame['updated'],
			'data-kc-date'     => $frame['date'],
		);
		return ( is_preview() ? '' : $frame['shadow'] )
			. '<div' . attributes_html( $place ) . '>' . $intro . '</div>'
			. '<div' . attributes_html( array_merge( $place, $written ) ) . '>' . $list . $disclaimer . '</div>';
	}

	/**
	 * The entries that were used, in the order of their first use; nothing if there are none.
	 *
	 * @param array $entries HTML by id.
	 * @param array $used    Ids, as keys.
	 * @param array $around  What stands before and after them.
	 * @return string
	 */
	private function entries( $entries, $used, $around ) {
		$html = '';
		foreach ( array_keys( $used ) as $id ) {
			$html .= strtr( $entries[ $id ], $this->open );
		}
		return '' === $html ? '' : $around[0] . $html . $around[1];
	}
}
