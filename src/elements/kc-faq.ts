import { ReactiveElement } from '@lit/reactive-element';
import type { Content, Topic } from '../content/model.js';
import { idList, selectTopics, shownTopics } from '../content/select.js';
import { makeAnswers } from '../render/answers.js';
import { makeDisclosure } from './disclosure.js';
import { type Feature, loadTools, toolProperties, useTools } from './features.js';
import { makeList } from './list.js';
import { handleNotes } from './notes.js';
import { handleNumbers } from './numbers.js';

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
 * @slot contact - How to reach the clinic: shown where a search finds nothing.
 * @fires {KcToggleEvent} kc-toggle - An answer was opened or closed. Detail: `id`, `isOpen`.
 * @fires {KcSearchEvent} kc-search - A search was made or cleared. Detail: `count`, `total`; never the words.
 * @fires {KcLinkEvent} kc-link - A link to an answer was copied. Detail: `id`, `isCopied`.
 * @fires {KcLoadEvent} kc-load - Content has been loaded from `src`. Detail: `url`, `revision`, `leftOut`.
 * @fires {KcErrorEvent} kc-error - Content could not be loaded from `src`. Detail: `code`, `message`, `src`.
 * @csspart status - What is said while loading, when empty or failed.
 * @csspart retry - The button to try again.
 * @csspart search - The field of the search.
 * @csspart appointment - The dialog with the list for an appointment.
 * @csspart toolbar - The tools before the answers: search, open all, print, the list for an appointment.
 */
export class KcFaq extends ReactiveElement {
  static override properties = {
    topic: {},
    questions: {},
    open: {},
    exclusive: { type: Boolean },
    numbers: {},
    searchable: { type: Boolean },
    ...toolProperties,
    hrefTemplate: { attribute: 'href-template' },
    src: {},
    integrity: {},
    minUpdated: { attribute: 'min-updated' },
    clinic: { reflect: true },
    refresh: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /**
   * A topic's id, several parted by commas, or `all`: then a directory comes first, and the topics stand in their groups.
   * Without it: authored `<details>`, else every topic.
   */
  declare topic: string;
  /** Ids of the only questions to show, in this order. */
  declare questions: string;
  /** What is open at first: `first`, `all`, or ids of questions. */
  declare open: string;
  /** One answer at most is open. */
  declare exclusive: boolean;
  /** `show`: numbers about survival are unfolded. Otherwise a reader unfolds them, for the whole page (default). */
  declare numbers: string;
  /** Has a search over questions, answers and the words that they explain. */
  declare searchable: boolean;
  /** Has a button to open or close all answers. */
  declare expandable: boolean;
  /** Has a button at each answer to copy a link to it. */
  declare linkable: boolean;
  /** Has a button to print these answers alone. */
  declare printable: boolean;
  /** Lets a reader tick questions for an appointment, and see, print or copy those ticked anywhere on the page. */
  declare askable: boolean;
  /** The address of a topic's page, with `{topic}` where its id goes: where a search that finds nothing leads on to. */
  declare hrefTemplate: string;
  /** The address of a content file (http or https), for this element alone. */
  declare src: string | null;
  /** The file's subresource integrity, such as `sha384-…`. A file that doesn't match is refused. */
  declare integrity: string | null;
  /** The oldest date that the file's content may have, such as `2026-11-24`. Older content is refused. */
  declare minUpdated: string | null;
  /** The address of a clinic file (http or https): its phone numbers and notes are shown beside the answers. */
  declare clinic: string | null | undefined;
  /** What the build wrote into the page gives way to newer content. Without it, it stays, and its age is told. */
  declare refresh: boolean;
  /** The level of the first headings, 2 to 6: of the groups, where there are any, else of the topics. What is under them is one lower. Default 2. */
  declare headingLevel: number;

  #list = makeList<Topic>(this, {
    choose: (content) => (this.#isAuthored ? [] : shownTopics(content, this)),
    needs: (content) => this.#need(content),
    asked: () => [this.topic, this.questions],
    version: (topics) => topics.flatMap(({ questions }) => questions),
    build: (topics, rendering) => makeAnswers(topics, rendering, this),
    awaited: () => this.#tools.awaited,
    onBuilt: () => {
      this.#showNumbers();
      this.#prepare();
    },
  });
  #disclosure = makeDisclosure(
    this,
    () => this.#answers,
    (details) => (this.#list.element ? this.#list.has(details) : details.parentElement === this),
  );
  #showNumbers = handleNumbers(this);
  #tools: Feature;

  constructor() {
    super();
    this.topic = this.questions = this.open = this.numbers = this.hrefTemplate = '';
    this.exclusive = this.searchable = this.refresh = false;
    this.src = this.integrity = this.minUpdated = null;
    this.headingLevel = 2;
    handleNotes(this, this.#list);
    this.#tools = useTools(
      this,
      this.#list.context(() => this.#answers),
    );
    // Authored questions can come and go.
    this.#list.shell.own.onslotchange = () => {
      this.requestUpdate();
      // Before there is a list, what stands for it would be taken for the answers.
      if (this.hasUpdated) this.#prepare();
    };
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#tools.awaited;
    return super.getUpdateComplete();
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('open') || changed.has('exclusive')) this.#prepare();
    if (changed.has('numbers')) this.#showNumbers();
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

  /** Shows the answers in which every word of the text is found; all of them for an empty text. Returns how many. */
  async search(text: string): Promise<number> {
    await this.#tools.start();
    await this.updateComplete;
    return (await loadTools()).search(this, text);
  }

  get #answers(): HTMLDetailsElement[] {
    return this.#list.element ? this.#list.details() : this.#authored;
  }

  get #authored(): HTMLDetailsElement[] {
    return [...this.children].filter((each): each is HTMLDetailsElement => each.localName === 'details');
  }

  get #isAuthored(): boolean {
    return !this.topic && this.src == null && this.#authored.length > 0;
  }

  /** The topics that are asked for, unless all questions that are asked for are there. */
  #need(content: Content): Topic[] {
    const topics = selectTopics(content, this.topic);
    const wanted = idList(this.questions);
    const isThere = (id: string): boolean => topics.some(({ questions }) => questions.some((each) => each.id === id));
    return this.#isAuthored || (wanted.length && wanted.every(isThere)) ? [] : topics;
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
