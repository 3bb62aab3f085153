/** The list that the build of a page wrote into it: taken over as it stands, until there is something better. */
import type { Content } from '../content/model.js';

export interface Written {
  /** It, for as long as it stands in the page. */
  element?: HTMLElement | undefined;
  /** What the attributes ask for now. What was written for something else stays only where nothing else can be shown. */
  asked: string;
  /** Whether it stays where there is this content, too. */
  isKept(content: Content): boolean;
  /** Its date, where this content is newer. */
  olderThan(content: Content): string | undefined;
}

/** `isRefreshed` says whether newer content takes the place of what was written. */
export function makeWritten(isRefreshed: () => boolean | undefined): Written {
  const written: Written = {
    asked: '',
    isKept: (content) =>
      written.element?.dataset.kcAsked === written.asked && !(isRefreshed() && written.olderThan(content)),
    olderThan({ lang, revision, updated }) {
      const { lang: own, dataset } = written.element ?? {};
      return lang === own && revision !== dataset?.kcRevision && updated >= (dataset?.kcUpdated ?? '')
        ? dataset?.kcDate
        : undefined;
    },
  };
  return written;
}
