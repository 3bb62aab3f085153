/** What the builders of one list share while they build it. */
import type { Content } from '../content/model.js';
import { markOf, type Say } from '../messages/messages.js';
import { clampLevel } from './make.js';

export interface Rendering {
  content: Content;
  say: Say;
  /** The language of what `say` says, where that isn't the content's: its elements are marked with it. */
  lang: string | undefined;
  /** The heading level of the list's own headings; what stands inside is one lower. */
  level: number;
  /** Whether the list has a heading of its own: not where the page gives one. */
  hasTitle: boolean;
  /** An id that nothing else on the page has: the wanted one, if it is free. */
  newId: (wanted: string) => string;
  /** The number of a source, by its id: counted over the whole list, in the order of first citation. */
  numberOf: (source: string) => number;
  /** The element id of a glossary word's explanation, by the word's glossary id. */
  words: Map<string, string>;
}

/** Starts the building of a list that will stand in `root`. */
export function startRendering(
  { level, ...given }: Pick<Rendering, 'content' | 'say' | 'level' | 'hasTitle'>,
  root: Document | ShadowRoot,
): Rendering {
  const taken = new Set<string>();
  const numbers = new Map<string, number>();
  return {
    ...given,
    lang: markOf(given.say, given.content.lang),
    level: clampLevel(level),
    newId(wanted) {
      let id = wanted;
      for (let n = 2; taken.has(id) || root.getElementById(id); n++) id = `${wanted}-${n}`;
      taken.add(id);
      return id;
    },
    numberOf(source) {
      if (!numbers.has(source)) numbers.set(source, numbers.size + 1);
      return numbers.get(source) as number;
    },
    words: new Map(),
  };
}
