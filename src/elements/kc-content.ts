import { ReactiveElement } from '@lit/reactive-element';
import { announce } from '../content/registry.js';
import { contentContext, type ContentState } from './content-context.js';
import { watchSrc } from './load.js';

/**
 * One source of content for every element inside it, with one request. It shows nothing of its own.
 *
 * @summary Gives the elements inside it one source of content.
 * @tag kc-content
 * @fires {KcLoadEvent} kc-load - Content has been loaded. Detail: `url`, `revision`, `leftOut`.
 * @fires {KcErrorEvent} kc-error - Content could not be loaded. Detail: `code`, `message`, `src`.
 */
export class KcContent extends ReactiveElement {
  static override properties = {
    src: {},
    integrity: {},
    minUpdated: { attribute: 'min-updated' },
    timeoutMs: { type: Number, attribute: 'timeout-ms' },
    clinic: { reflect: true },
    content: { attribute: false },
  };

  /** The address of a content file (http or https). Anything else is refused without a request. */
  declare src: string | null;
  /** The file's subresource integrity, such as `sha384-…`. A file that doesn't match is refused. */
  declare integrity: string | null;
  /** The oldest date that the file's content may have, such as `2026-11-24`. Older content is refused. */
  declare minUpdated: string | null;
  /** How long a load may take in all, in milliseconds. Default 10000. */
  declare timeoutMs: number;
  /** The address of a clinic file (http or https): its phone numbers and notes are shown in every element inside. */
  declare clinic: string | null | undefined;
  /** Content given from JavaScript where there is no `src`: the value of a content file. What can't be read of it is left out. */
  declare content: unknown;

  #state: ContentState | undefined;
  #consumers = new Set<(state: ContentState | undefined) => void>();
  #checkSrc = watchSrc(this, (state) => this.#provide(state));

  constructor() {
    super();
    this.src = this.integrity = this.minUpdated = null;
    this.addEventListener('context-request', (event) => this.#onRequest(event));
  }

  /** It shows nothing of its own: what stands in it stays as it is. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Elements inside that were there first have looked for a provider in vain.
    announce();
  }

  protected override willUpdate(): void {
    this.#checkSrc();
  }

  #provide(state: ContentState | undefined): void {
    this.#state = state;
    for (const tell of this.#consumers) tell(state);
  }

  #onRequest(event: HTMLElementEventMap['context-request']): void {
    if (event.context !== contentContext) return;
    event.stopPropagation();
    const stop = (): void => void this.#consumers.delete(tell);
    const tell = (state: ContentState | undefined): void => event.callback(state, stop);
    this.#consumers.add(tell);
    tell(this.#state);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-content': KcContent;
  }
}
