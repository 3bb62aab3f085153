/** Shows the answers that a search has found, and hides the others where they stand. */
import type { FeatureHost } from './feature.js';
import { ADDED } from './search-index.js';

/** What a search has found, of the answers that can be found. */
export interface Found {
  all: HTMLDetailsElement[];
  /** The first of them, where there are many. */
  shown: HTMLDetailsElement[];
  total: number;
}

/** A page shows 30 in half the 10 ms that a key may cost; 1,000 take it 20 ms, and nobody reads them. */
export const FIRST = 30;

/** Says who has hidden an answer: what the page itself hides is left alone. */
const OURS = 'kc-search';
/** Whether the search has hidden it. */
export const isOurs = (element: Element): boolean => element.getAttribute('hidden') === OURS;

function setHidden(element: HTMLElement, isHidden: boolean): void {
  if (isHidden && !element.hidden) element.setAttribute('hidden', OURS);
  else if (!isHidden && isOurs(element)) element.removeAttribute('hidden');
}

const OWN = 'details[data-kc-id]';

/** Shows those answers alone that are found, and the topics and groups that have any; without `found`, all, with the directory. */
export function filter(
  host: FeatureHost,
  answers: readonly HTMLDetailsElement[],
  found?: Set<Element>,
  atMost = Infinity,
): Found {
  const own = answers.filter((each) => !each.hidden || isOurs(each));
  const all = found ? own.filter((each) => found.has(each)) : own;
  const shown = found ? all.slice(0, atMost) : all;
  const isShown = new Set(shown);
  for (const each of own)
    // Urgent help is never hidden.
    setHidden(each, !isShown.has(each) && (isOurs(each) || !each.querySelector('.kc-urgent')));
  for (const directory of host.querySelectorAll<HTMLElement>(':scope > .kc-answers > .kc-directory'))
    setHidden(directory, !!found);
  for (const topic of host.querySelectorAll<HTMLElement>(':scope > .kc-answers :is(.kc-topic, .kc-group)'))
    setHidden(topic, !!topic.querySelector(OWN) && !topic.querySelector(`${OWN}:not([hidden]), .kc-urgent`));
  return { all, shown, total: own.length };
}

/** Where a person may see the words in an answer, from top to bottom. */
export function placesIn(answer: HTMLDetailsElement): Element[] {
  const place = answer.open && answer.dataset.kcId ? answer.querySelector('.kc-answer') : undefined;
  const summary = answer.firstElementChild;
  if (!summary || (answer.open && !place)) return [answer];
  return [summary, ...(place?.querySelectorAll(`:scope > :not(${ADDED})`) ?? [])];
}
