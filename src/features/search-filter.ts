/** Shows the answers that a search has found, and hides the others where they stand. */
import type { FeatureContext } from './feature.js';
import { ADDED } from './search-index.js';

/** What a search has found, of the answers that can be found. */
export interface Found {
  shown: HTMLDetailsElement[];
  total: number;
}

/** Says who has hidden an answer: what the page itself hides is left alone. */
const OURS = 'kc-search';
const isOurs = (element: Element): boolean => element.getAttribute('hidden') === OURS;

function setHidden(element: HTMLElement, isHidden: boolean): void {
  if (isHidden && !element.hidden) element.setAttribute('hidden', OURS);
  else if (!isHidden && isOurs(element)) element.removeAttribute('hidden');
}

/** Shows those answers alone that are found, and the topics that have any; without `found`, all of them. */
export function filter(context: FeatureContext, found?: Set<Element>): Found {
  const all = context.answers().filter((each) => !each.hidden || isOurs(each));
  const shown = found ? all.filter((each) => found.has(each)) : all;
  const topicsOf = (each: Element): HTMLElement[] => {
    const topic = each.closest<HTMLElement>('.kc-topic');
    return topic && context.host.contains(topic) ? [topic] : [];
  };
  const kept = new Set<Element>([...shown, ...shown.flatMap(topicsOf)]);
  for (const each of new Set([...all, ...all.flatMap(topicsOf)]))
    // Urgent help is never hidden.
    setHidden(each, !kept.has(each) && (isOurs(each) || !each.querySelector('.kc-urgent')));
  return { shown, total: all.length };
}

/** What the search has hidden of what an id stands for. */
export const isFilteredOut = (target: Element): boolean => !!target.closest(`[hidden="${OURS}"]`);

/** Where a person may see the words in an answer, from top to bottom. */
export const placesIn = (answer: HTMLDetailsElement): Element[] =>
  answer.open && !answer.dataset.kcId
    ? [answer]
    : [...answer.querySelectorAll(`:scope > summary${answer.open ? `, .kc-answer > :not(${ADDED})` : ''}`)];
