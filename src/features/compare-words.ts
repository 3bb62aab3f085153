/** The words of a feature that stand in the list: in the language of the content, where that is registered. */
import type { Content } from '../content/model.js';
import { type English, markOf, type Say, sayIn } from '../messages/messages.js';

export interface Words {
  say: Say;
  /** The language of what is said, where that isn't the content's: its elements are marked with it. */
  lang: string | undefined;
}

export function wordsFor(content: Content, english: English): Words {
  const say = sayIn(content.lang, english);
  return { say, lang: markOf(say, content.lang) };
}
