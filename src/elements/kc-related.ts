import { ReactiveElement } from '@lit/reactive-element';
import type { Content, Topic } from '../content/model.js';
import { relatedTopics } from '../content/related.js';
import { makeRelated, type RelatedLink } from '../render/related.js';
import { listen } from '../page/listen.js';
import { rootOf } from '../page/root.js';
import { topicHref } from '../page/topic-link.js';
import type { KcFaq } from './kc-faq.js';
import { makeList } from './list.js';

/**
 * Where to read on: links to the topics that belong to one, or a directory of all. A topic that stands on the same page is gone to there, any
 * other at its own address. A topic without an address isn't shown.
 *
 * @summary Links to related topics, or to all of them.
 * @tag kc-related
 * @slot - Text that stands where there is nothing to link to.
 * @slot heading - A heading of the page's own, instead of "Read on" or "Topics".
 * @slot error - Instead of the words for "could not be loaded".
 * @fires {KcLoadEvent} kc-load - Content has been loaded from `src`. Detail: `url`, `revision`, `leftOut`.
 * @fires {KcErrorEvent} kc-error - Content could not be loaded from `src`. Detail: `code`, `message`, `src`.
 * @csspart status - What is said while loading or when that failed.
 * @csspart retry - The button to try again.
 */
export class KcRelated extends ReactiveElement {
  static override properties = {
    topic: {},
    for: {},
    limit: { type: Number },
    hrefTemplate: { attribute: 'href-template' },
    src: {},
    integrity: {},
    minUpdated: { attribute: 'min-updated' },
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** The topic, or several parted by commas, whose related topics are shown. Without it: those of `for`, else every topic, by groups. */
  declare topic: string;
  /** The `id` of a `<kc-faq>`, whose topic is taken. */
  declare for: string;
  /** How many links at most; 0 for all (default). */
  declare limit: number;
  /** The address of a topic's page, with `{topic}` where its id goes: `/answers/{topic}`. Not in the host name. */
  declare hrefTemplate: string;
  /** The address of a content file (http or https), for this element alone. */
  declare src: string | null;
  /** The file's subresource integrity, such as `sha384-…`. A file that doesn't match is refused. */
  declare integrity: string | null;
  /** The oldest date that the file's content may have, such as `2026-11-24`. Older content is refused. */
  declare minUpdated: string | null;
  /** The level of the heading, 2 to 6. Default 2. */
  declare headingLevel: number;

  constructor() {
    super();
    this.topic = this.for = this.hrefTemplate = '';
    this.limit = 0;
    this.src = this.integrity = this.minUpdated = null;
    this.headingLevel = 2;
    makeList<RelatedLink>(this, {
      choose: (content) => this.#choose(content),
      version: (links) => links.map(({ href }) => href),
      build: (links, rendering) => ({
        list: makeRelated(links, rendering, this.#here ? [] : rendering.content.groups),
      }),
      isQuiet: true,
    });
    // A topic may come to stand on this page.
    listen(this, { 'kc-render': ({ target }) => target !== this && this.requestUpdate() });
  }

  get #here(): string | undefined {
    return this.topic || (rootOf(this).getElementById(this.for) as KcFaq | null)?.topic;
  }

  #choose(content: Content): RelatedLink[] {
    const links = relatedTopics(content, this.#here).flatMap((each) => this.#linkTo(each));
    return this.limit > 0 ? links.slice(0, this.limit) : links;
  }

  #linkTo(topic: Topic): RelatedLink[] {
    const href = topicHref(this, topic, this.hrefTemplate);
    return href ? [{ id: topic.id, href, text: topic.question }] : [];
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'kc-related': KcRelated;
  }
}
