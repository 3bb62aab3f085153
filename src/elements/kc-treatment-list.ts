import { ReactiveElement } from '@lit/reactive-element';
import type { Treatment, TreatmentType } from '../content/model.js';
import { selectTreatments } from '../content/select.js';
import { core } from '../messages/en.js';
import { write } from '../page/write.js';
import { make } from '../render/make.js';
import { makeTreatments, type OutcomesView, type TreatmentLayout } from '../render/treatments.js';
import { makeDisclosure } from './disclosure.js';
import { type Feature, toolProperties, useFeatures, useTools } from './features.js';
import { KcFilterEvent } from '../page/events.js';
import { makeList } from './list.js';
import { handleNotes } from './notes.js';
import { handleNumbers } from './numbers.js';
import { treatmentShadowStyles } from './shadow-styles.js';

/**
 * Treatments, grouped by type, with a filter. They are never ranked.
 *
 * @summary Shows treatments: what each is, how it is given, its side effects.
 * @tag kc-treatment-list
 * @slot - Text that stands where no treatments can be shown.
 * @slot heading - A heading of the page's own.
 * @slot intro - Before the treatments.
 * @slot footer - After the treatments.
 * @slot empty - Instead of the words for "nothing here".
 * @slot error - Instead of the words for "could not be loaded".
 * @fires {KcFilterEvent} kc-filter - The treatments shown have changed. Detail: `type`, `count`.
 * @fires {KcToggleEvent} kc-toggle - A treatment was opened or closed. Detail: `id`, `isOpen`.
 * @fires {KcLinkEvent} kc-link - A link to a treatment was copied. Detail: `id`, `isCopied`.
 * @fires {KcLoadEvent} kc-load - Content has been loaded from `src`. Detail: `url`, `revision`, `leftOut`.
 * @fires {KcErrorEvent} kc-error - Content could not be loaded from `src`. Detail: `code`, `message`, `src`.
 * @csspart filter - The group of filter buttons.
 * @csspart count - How many treatments are shown.
 * @csspart status - What is said while loading, when empty or failed.
 * @csspart retry - The button to try again.
 * @csspart appointment - The dialog with the list for an appointment.
 * @csspart toolbar - The tools before the treatments: open all, print, the list for an appointment.
 */
export class KcTreatmentList extends ReactiveElement {
  static override properties = {
    topic: {},
    type: {},
    treatments: {},
    layout: {},
    outcomes: {},
    numbers: {},
    ...toolProperties,
    src: {},
    integrity: {},
    minUpdated: { attribute: 'min-updated' },
    clinic: { reflect: true },
    refresh: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Only the treatments that this topic names. */
  declare topic: string;
  /** Only treatments of this type, or of several parted by commas: immunotherapy, targeted, surgery, radiotherapy, local, monitoring, trial. */
  declare type: string;
  /** Only the treatments with these ids. */
  declare treatments: string;
  /** `list`: each treatment unfolds (default). `cards`: side by side, nothing folded. `compare`: the list, and before it a table of two or three that a reader chooses. */
  declare layout: TreatmentLayout;
  /** What studies found, as `text` (default), with a `picture` of 100 dots, as a `table`, or `none` of it. */
  declare outcomes: OutcomesView;
  /** `show`: what studies found is unfolded. Otherwise a reader unfolds it, for the whole page (default). */
  declare numbers: string;
  /** Has a button to open or close all treatments. */
  declare expandable: boolean;
  /** Has a button at each treatment to copy a link to it. */
  declare linkable: boolean;
  /** Has a button to print these treatments alone. */
  declare printable: boolean;
  /** Lets a reader tick questions for an appointment, and see, print or copy those ticked anywhere on the page. */
  declare askable: boolean;
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
  /** The level of the headings of the groups, 2 to 6; treatments are one lower. Default 2. */
  declare headingLevel: number;

  #shown: TreatmentType | 'all' = 'all';
  #filter = make('div', { part: 'filter', role: 'group' });
  #count = make('p', { part: 'count', role: 'status' });
  #list = makeList<Treatment>(this, {
    choose: (content) => selectTreatments(content, this),
    rank: (content) => +!!selectTreatments(content, this).length,
    asked: () => [this.topic, this.type, this.treatments, this.layout, this.outcomes],
    version: (treatments) => treatments,
    build: (treatments, rendering) => makeTreatments(treatments, rendering, this),
    awaited: () => this.#tools.awaited,
    onBuilt: () => {
      this.#showNumbers();
      this.#makeFilter();
    },
    words: core,
    styles: treatmentShadowStyles,
    tools: [this.#filter, this.#count],
  });
  #disclosure = makeDisclosure(
    this,
    () => this.#list.details(),
    (details) => this.#list.has(details),
  );
  #showNumbers = handleNumbers(this);
  #tools: Feature;

  constructor() {
    super();
    this.topic = this.type = this.treatments = this.numbers = '';
    this.layout = 'list';
    this.outcomes = 'text';
    this.src = this.integrity = this.minUpdated = null;
    this.headingLevel = 2;
    this.refresh = false;
    handleNotes(this, this.#list);
    // What is gone to may be of a type that isn't shown.
    this.addEventListener('beforematch', ({ target }) => {
      if ((target as Element).matches('.kc-group')) this.#show('all');
    });
    const context = this.#list.context(() => this.#list.details());
    this.#tools = useTools(this, context);
    useFeatures(
      this,
      context,
      () => this.layout === 'compare' || this.outcomes === 'picture' || this.outcomes === 'table',
      () => import('../features/views.js'),
    );
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#tools.awaited;
    return super.getUpdateComplete();
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has('numbers')) this.#showNumbers();
    this.#filter.hidden = this.#count.hidden = this.#groups.length < 2;
    // The language may be another one now.
    this.#show(this.#shown);
  }

  #makeFilter(): void {
    const types = ['all', ...this.#groups.map(({ dataset }) => dataset.kcType as TreatmentType)] as const;
    const buttons = types.map((type) => {
      const button = make('button', { type: 'button', value: type });
      button.onclick = () => this.dispatchEvent(new KcFilterEvent({ type, count: this.#show(type) }));
      return button;
    });
    const hadFocus = this.#filter.matches(':focus-within');
    this.#filter.replaceChildren(...buttons);
    this.#show(types.includes(this.#shown) ? this.#shown : 'all');
    if (hadFocus) this.#filter.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    this.#disclosure.prepare('', false);
  }

  /** Shows the treatments of one type, and returns how many these are. */
  #show(shown: TreatmentType | 'all'): number {
    const { source } = this.#list;
    this.#shown = shown;
    this.#filter.ariaLabel = source.say('filter');
    for (const button of this.#filter.querySelectorAll('button')) {
      write(button, source.say(button.value as TreatmentType | 'all'));
      button.ariaPressed = `${button.value === shown}`;
    }
    let n = 0;
    for (const group of this.#groups) {
      group.hidden = shown !== 'all' && group.dataset.kcType !== shown;
      if (!group.hidden) n += group.querySelectorAll('.kc-treatment').length;
    }
    write(this.#count, source.say('treatments', { n }));
    return n;
  }

  /** Each type that stands in the list. */
  get #groups(): HTMLElement[] {
    return [...(this.#list.element?.querySelectorAll<HTMLElement>('.kc-group') ?? [])];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-treatment-list': KcTreatmentList;
  }
}
