/** What the build of a site knows of its answers, for the search of the index. */
import type { Plural } from '../messages/words.js';

export interface SearchedAnswer {
  href: string;
  question: string;
  /** The title of its page. */
  topic: string;
  /** The other words that it can be found by, folded. */
  words: string;
}

export interface SearchData {
  lang: string;
  messages: Record<'found' | 'firstShown' | 'nothingFound', string | Plural>;
  answers: SearchedAnswer[];
}
