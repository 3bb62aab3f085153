/** The sources of one answer: numbered where they are cited, listed where the answer ends. */
import type { Rendering } from './rendering.js';
import { make } from './make.js';
import { makeLink } from './link.js';

export interface Citations {
  /** The element id of a source in this answer's list; undefined if the content has no such source. */
  idOf(source: string): string | undefined;
  /** The list, folded as `details` or not; nothing where there is none. */
  makeList(tag?: 'div' | 'details'): HTMLElement[];
}

/** `owner` is the id of what cites; `sources` are listed whether or not the text cites them. */
export function startCitations(owner: string, rendering: Rendering, sources: readonly string[] = []): Citations {
  const { content, say, lang, newId, numberOf } = rendering;
  const ids = new Map<string, string>();
  const idOf = (id: string): string | undefined => {
    if (!content.sources[id]) return undefined;
    if (!ids.has(id)) {
      ids.set(id, newId(`${owner}-source-${id}`));
      numberOf(id);
    }
    return ids.get(id);
  };
  sources.forEach(idOf);

  const makeItem = ([id, elementId]: [string, string]): HTMLElement => {
    const { title, url, publisher, date } = content.sources[id] as (typeof content.sources)[string];
    const from = [publisher, date].filter(Boolean).join(', ');
    // Titles are often in another script than the page: their punctuation stays with them.
    const entry = make('bdi', '', ...makeLink(url, title), ` ${from} `);
    return make('li', { id: elementId, value: `${numberOf(id)}` }, entry);
  };
  return {
    idOf,
    makeList(tag = 'div') {
      if (!ids.size) return [];
      const label = make(tag === 'details' ? 'summary' : 'p', { class: 'kc-label', lang }, say('sources'));
      return [make(tag, 'kc-sources', label, make('ol', '', ...[...ids].map(makeItem)))];
    },
  };
}
