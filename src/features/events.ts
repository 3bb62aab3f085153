/** The events of the tools for reading. */
import { KcEvent } from '../page/kc-event.js';

export interface KcSearchDetail {
  /** How many answers are shown now. */
  count: number;
  /** How many there are. */
  total: number;
}
/** A person searched, or cleared the search. What was typed isn't told. */
export class KcSearchEvent extends KcEvent<KcSearchDetail> {
  constructor(detail: KcSearchDetail) {
    super('kc-search', detail);
  }
}

export interface KcLinkDetail {
  /** The question's or treatment's id. */
  id: string;
  /** Whether the link is in the clipboard; if not, it was shown to be copied by hand. */
  isCopied: boolean;
}
/** A person asked for a link to an answer. */
export class KcLinkEvent extends KcEvent<KcLinkDetail> {
  constructor(detail: KcLinkDetail) {
    super('kc-link', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'kc-search': KcSearchEvent;
    'kc-link': KcLinkEvent;
  }
}
