import { ReactiveElement } from '@lit/reactive-element';
import type { Topic } from '../content/model.js';
import { selectTopics } from '../content/select.js';
import { makeAnswers } from '../render/answers.js';
import { makeDisclosure } from './disclosure.js';
import { makeList } from './list.js';
import { handleNotes } from './notes.js';
import { shadowStyles } from './shadow-styles.js';

/**
 * Questions and answers of one or more topics. Children that are `<details>` are questions written by hand.
 *
 * @summary Shows questions and their answers.
 * @tag kc-faq
 * @slot - Text that stands where no answers can be shown, or `<details>` as questions written by hand.
 * @slot heading - A heading of the page's own, instead of the topic's.
 * @slot intro - Before the answers.
 * @slot footer - After the answers.
 * @slot empty - Instead of the words for "no answers on this topic".
 * @slot error - Instead of the words for "could not be loaded".
 * @fires {KcToggleEvent} kc-toggle - An answer was opened or closed. Detail: `id`, `isOpen`.
 * @fires {KcLoadEvent} kc-load - Content has been loaded from `src`. Detail: `url`, `revision`, `leftOut`.
 * @fires {KcErrorEvent} kc-error - Content could not be loaded from `src`. Detail: `code`, `message`, `src`.
 * @csspart status - What is said while loading, when empty or failed.
 * @csspart retry - The button to try again.
 */
export class KcFaq extends ReactiveElement {
  static override properties = {
    topic: {},
    questions: {},
    open: {},
    exclusive: { type: Boolean },
    src: {},
    integrity: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };
  static override styles = shadowStyles;

  /** A topic's id, several parted by commas, or `all`. Without it: authored `<details>`, else every topic. */
  declare topic: string;
  /** Ids of the only questions to show, in this order. */
  declare questions: string;
  /** What is open at first: `first`, `all`, or ids of questions. */
  declare open: string;
  /** One answer at most is open. */
  declare exclusive: boolean;
  /** The address of a content file (http or https), for this element alone. */
  declare src: string | null;
  /** The file's subresource integrity, such as `sha384-…`. */
  declare integrity: string | null;
  /** The level of the topic's heading, 2 to 6; its questions are one lower. Default 2. */
  declare headingLevel: number;

  #list = makeList<Topic>(this, {
    choose: (content) => (this.#isAuthored ? [] : selectTopics(content, this.topic, this.questions)),
    version: () => [this.topic, this.questions],
    build: (topics, rendering) => ({ list: makeAnswers(topics, rendering) }),
    onBuilt: () => this.#prepare(),
  });
  #disclosure = makeDisclosure(this, () => (this.#list.element ? this.#list.details() : this.#authored));

  constructor() {
    super();
    this.topic = this.questions = this.open = '';
    this.exclusive = false;
    this.src = this.integrity = null;
    this.headingLevel = 2;
    handleNotes(this, this.#list.source);
    // Authored questions can come and go.
    this.#list.shell.own.onslotchange = () => {
      this.requestUpdate();
      this.#prepare();
    };
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('open') || changed.has('exclusive')) this.#prepare();
  }

  /** Opens the answer to the question with this id. Returns false if it isn't shown here. */
  show(id: string): boolean {
    return this.#disclosure.set(id, true);
  }

  /** Closes the answer to the question with this id. Returns false if it isn't shown here. */
  hide(id: string): boolean {
    return this.#disclosure.set(id, false);
  }

  /** Opens every answer. Where `exclusive` is set, only one can stay open: nothing happens. */
  expandAll(): void {
    if (!this.exclusive) this.#disclosure.setAll(true);
  }

  /** Closes every answer. */
  collapseAll(): void {
    this.#disclosure.setAll(false);
  }

  get #authored(): HTMLDetailsElement[] {
    return [...this.querySelectorAll<HTMLDetailsElement>(':scope > details')];
  }

  get #isAuthored(): boolean {
    return !this.topic && this.src == null && this.#authored.length > 0;
  }

  #prepare(): void {
    this.#disclosure.prepare(this.open, this.exclusive);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-faq': KcFaq;
  }
}
