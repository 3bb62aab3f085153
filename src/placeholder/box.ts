/** `<div data-kc="faq" data-kc-topic="spread">` and `<div class="kc-faq" id="kc-faq--spread">`, with or without content. */
import { move } from './move.js';
import { makeElement, NAMES } from './request.js';

const PREFIX = 'data-kc-';

/** The tag of the element that stands for this one; `undefined` if it is no placeholder. */
export function tagOf(element: Element): string | undefined {
  const named = element.getAttribute('data-kc');
  if (named !== null) return `kc-${named.trim().replace(/^kc-/, '')}`;
  return NAMES.map((name) => `kc-${name}`).find((tag) => element.classList.contains(tag));
}

/** What its `data-kc-…` attributes say. */
export const attributesOf = (element: Element): Map<string, string> =>
  new Map(
    [...element.attributes].flatMap(({ name, value }) =>
      name.startsWith(PREFIX) ? [[name.slice(PREFIX.length), value] as const] : [],
    ),
  );

/** The language of a place stays when what stands there is replaced. */
export function keepLanguage(from: Element, to: Element): void {
  for (const name of ['lang', 'dir']) if (from.hasAttribute(name)) to.setAttribute(name, from.getAttribute(name) ?? '');
}

export function upgradeBox(box: Element): void {
  const tag = tagOf(box) ?? '';
  // Somebody has put the element into it already.
  if (box.getElementsByTagName(tag).length) return;
  const attributes = attributesOf(box);
  const topic = box.id.startsWith(`${tag}--`) ? box.id.slice(tag.length + 2) : '';
  if (topic && !attributes.has('topic')) attributes.set('topic', topic);
  const placeholder = box.id ? `#${box.id}` : `data-kc="${box.getAttribute('data-kc')}"`;
  const element = makeElement({ tag, attributes, placeholder });
  if (!element) return;
  keepLanguage(box, element);
  // First into the page: what stands in it then moves within the page, and keeps its state.
  box.before(element);
  move(box.childNodes, element, box);
  box.remove();
}
