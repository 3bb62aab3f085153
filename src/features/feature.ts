/** What a feature is: something that an attribute asks for beyond the list, in a file of its own that is loaded then. */
import type { Content } from '../content/model.js';
import type { ControllerHost } from '../page/listen.js';

/** The element, with the attributes that ask for features. */
export interface FeatureHost extends HTMLElement, ControllerHost {
  topic: string;
  headingLevel: number;
  exclusive?: boolean;
  searchable?: boolean;
  expandable: boolean;
  linkable: boolean;
  printable: boolean;
  askable: boolean;
  layout?: string;
  outcomes?: string;
  hrefTemplate?: string;
  requestUpdate(): void;
}

/** What the element lends to its features. */
export interface FeatureContext {
  host: FeatureHost;
  /** Stands in the shadow root before the list: a feature puts its tools here. */
  toolbar: HTMLElement;
  /** The language of the page around the element, as a BCP 47 tag; empty where none is named. */
  lang(): string;
  content(): Content | undefined;
  /** What can be opened: questions or treatments, those written by hand too. */
  answers(): HTMLDetailsElement[];
}

/** Called after every update of the element: its attributes, its language or its list may be others now. */
export type UpdateFeature = () => void;
export type StartFeature = (context: FeatureContext) => UpdateFeature;
