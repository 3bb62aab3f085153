/** The events that the elements fire. They bubble and cross shadow roots; they tell facts and can't be cancelled. */
import type { ProblemCode } from '../content/problem.js';

abstract class KcEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

export interface KcToggleDetail {
  /** The question's or treatment's id; the element's own `id` for authored `<details>`, which may be empty. */
  id: string;
  isOpen: boolean;
}
/** A person or the page opened or closed an answer. */
export class KcToggleEvent extends KcEvent<KcToggleDetail> {
  constructor(detail: KcToggleDetail) {
    super('kc-toggle', detail);
  }
}

export interface KcFilterDetail {
  /** The type now shown, or `all`. */
  type: string;
  /** How many treatments are shown. */
  count: number;
}
/** The treatments shown have changed. */
export class KcFilterEvent extends KcEvent<KcFilterDetail> {
  constructor(detail: KcFilterDetail) {
    super('kc-filter', detail);
  }
}

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

export interface KcLoadDetail {
  /** The address that was loaded; empty for content that came with the script. */
  url: string;
  /** The revision of the content. */
  revision: string;
  /** The paths of what had to be left out: `content.topics[2].questions[0]`. `kc-answers check` says why. */
  leftOut: readonly string[];
}
/** Content has been loaded from a `src`. */
export class KcLoadEvent extends KcEvent<KcLoadDetail> {
  constructor(detail: KcLoadDetail) {
    super('kc-load', detail);
  }
}

export interface KcErrorDetail {
  code: ProblemCode;
  /** What was found, for the developer: a status, a type, an error's text. */
  message: string;
  /** The `src` as it was written. */
  src: string;
}
/** Content could not be loaded from a `src`. */
export class KcErrorEvent extends KcEvent<KcErrorDetail> {
  constructor(detail: KcErrorDetail) {
    super('kc-error', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    /** The element's list stands in the page, new or built again. */
    'kc-render': Event;
    'kc-toggle': KcToggleEvent;
    'kc-filter': KcFilterEvent;
    'kc-search': KcSearchEvent;
    'kc-link': KcLinkEvent;
    'kc-load': KcLoadEvent;
    'kc-error': KcErrorEvent;
  }
}
