/** The list that the build of a page wrote into it: taken over as it stands, for as long as it is what is asked for. */
import type { Content } from '../content/model.js';

export interface Written {
  /** It, where it is to stay. */
  element: HTMLElement | undefined;
  /** To be called before each update. `found` is what stands in the page, where no list of the element's own does yet. */
  check(asked: string, found: HTMLElement | undefined): void;
  /** Whether it stays where there is this content, too. */
  isKept(content: Content): boolean;
  /** Its date, where this content is newer. */
  olderThan(content: Content | undefined): string | undefined;
}

/** `has` says whether content has what is asked for; `isRefreshed` whether newer content takes the place of what was written. */
export function makeWritten(has: (content: Content) => boolean, isRefreshed: () => boolean | undefined): Written {
  let first = '';
  const isNewer = (content: Content): boolean => {
    const { lang, dataset } = written.element as HTMLElement;
    const { kcRevision, kcUpdated = '' } = dataset;
    return content.lang === lang && content.revision !== kcRevision && content.updated >= kcUpdated && has(content);
  };
  const written: Written = {
    element: undefined,
    check(asked, found) {
      if (found) {
        written.element = found;
        first = asked;
      } else if (asked !== first) written.element = undefined;
    },
    // What was written for something else still stands until there is something better: the page showed it already.
    isKept: (content) => written.element?.dataset.kcAsked === first && !(isRefreshed() && isNewer(content)),
    olderThan: (content) =>
      written.element && content && isNewer(content) ? written.element.dataset.kcDate : undefined,
  };
  return written;
}
