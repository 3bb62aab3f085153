/** Where a topic can be read: where it stands on this page, else at its address. */
import type { Topic } from '../content/model.js';
import { topicUrl } from '../content/topic-url.js';
import { rootOf } from './root.js';

/** `element` is where the link will stand; `undefined` for a topic without an address. */
export const topicHref = (element: Element, { id, url }: Topic, hrefTemplate = ''): string | undefined =>
  rootOf(element).getElementById(id)?.matches('.kc-topic')
    ? `#${id}`
    : topicUrl(url, hrefTemplate, id, document.baseURI);
