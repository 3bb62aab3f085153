/** The events that the elements fire. They bubble and cross shadow roots; they tell facts and can't be cancelled. */
import type { ProblemCode } from '../content/problem.js';
import { KcEvent } from './kc-event.js';

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
    'kc-load': KcLoadEvent;
    'kc-error': KcErrorEvent;
  }
}
