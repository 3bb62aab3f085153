/** The questions that a reader has ticked for an appointment, anywhere on the page: kept in its memory alone. */
import { shared } from '../content/shared.js';

/** A question as it stands in the page: what it says is read when it is needed, since a translator may change it. */
export interface Ask {
  /** The same for the same question, also in another list. */
  key: string;
  question: Element;
  /** The topic or treatment that it is about. */
  about: Element | null | undefined;
}

export const ticked = shared('kc-appointment-1', () => new Map<string, Ask>());

/** An event of the window. */
export const CHANGED = 'kc-appointment';

/** Ticks a question or takes the tick away, in every list of the page. */
export function tick(ask: Ask, isTicked: boolean): void {
  if (isTicked) ticked.set(ask.key, ask);
  else ticked.delete(ask.key);
  dispatchEvent(new Event(CHANGED));
}

/** What stands in an element, with single spaces. */
export const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Where an element stands in the page itself: the outermost host, if it is in a shadow root. */
function placeOf(element: Element): Element {
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return host ? placeOf(host) : element;
}

/** The ticked questions in the order of the page, by what they are about. */
export function groupTicked(): Map<string, Ask[]> {
  const isBefore = (a: Ask, b: Ask): boolean =>
    !!(placeOf(a.question).compareDocumentPosition(placeOf(b.question)) & Node.DOCUMENT_POSITION_FOLLOWING);
  const groups = new Map<string, Ask[]>();
  for (const ask of [...ticked.values()].sort((a, b) => (isBefore(a, b) ? -1 : 1))) {
    const name = textOf(ask.about);
    groups.set(name, [...(groups.get(name) ?? []), ask]);
  }
  return groups;
}
