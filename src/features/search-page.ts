/** What a search has to do with the page around it: ways to what it hides, paper, answers that are opened. */
import { listen } from '../page/listen.js';
import type { FeatureHost } from './feature.js';
import { isOurs } from './search-filter.js';

/** The search in one element. */
export interface Searching {
  /** Returns how many answers were found. They are counted aloud after a pause. */
  search: (text: string, pauseMs?: number) => number;
  /** Searches again where the list is another one now. */
  update: () => void;
  /** Shows where the words stand, and what can still be opened. */
  show: () => void;
  /** Shows all that was found, and goes to the first that wasn't shown. */
  more: () => void;
  /** Opens what was found, and goes there. */
  open: () => void;
  /** On paper, all answers stand. */
  print: (isPrinting: boolean) => void;
}

/** What happens elsewhere on the page: somebody goes to what is hidden, paper, an answer that opens. */
export function handlePage(host: FeatureHost, { show, print }: Searching, empty: () => void): void {
  let frame = 0;
  const onToggle = (): void => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(show);
  };
  host.addEventListener('toggle', onToggle, true);
  host.addEventListener('beforematch', ({ target }) => isOurs(target as Element) && empty());
  listen(host, { beforeprint: () => print(true), afterprint: () => print(false) });
}
