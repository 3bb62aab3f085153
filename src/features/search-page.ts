/** What a search has to do with the page around it: links to what it hides, paper, answers that are opened. */
import { listen } from '../page/listen.js';
import { reveal } from '../page/reveal.js';
import { rootOf } from '../page/root.js';
import type { FeatureHost } from './feature.js';
import { isFilteredOut } from './search-filter.js';

export type Host = FeatureHost & Parameters<typeof listen>[0];

/** The search in one element. */
export interface Searching {
  /** Returns how many answers are shown. They are counted aloud after a pause. */
  search: (text: string, pauseMs?: number) => number;
  /** Searches again where the list is another one now. */
  update: () => void;
  /** Shows where the words stand, and what can still be opened. */
  show: () => void;
  /** Opens what was found, and goes there. */
  open: () => void;
  /** On paper, all answers stand. */
  print: (isPrinting: boolean) => void;
}

/** What happens elsewhere on the page: a link to what is hidden, paper, an answer that opens. */
export function handlePage(host: FeatureHost, { show, print }: Searching, empty: () => void): void {
  /** The element itself has opened it, but can't go there as long as it is hidden. */
  function arrive(): void {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // A malformed hash is somebody else's: the id is looked up as it stands.
    }
    const target = id ? rootOf(host).getElementById(id) : null;
    if (!target || !isFilteredOut(target) || !host.contains(target)) return;
    empty();
    reveal(target);
  }
  let frame = 0;
  const onToggle = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(show);
  };
  host.addEventListener('toggle', onToggle, true);
  listen(host as Host, {
    hashchange: arrive,
    click(event) {
      const link = (event.composedPath()[0] as Element).closest?.('a');
      // A link to where the page is already changes no address. The element itself has answered it by now.
      if (link?.hash && link.href === location.href) setTimeout(arrive);
    },
    beforeprint: () => print(true),
    afterprint: () => print(false),
  });
}
