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

const OWN = 'details[data-kc-id]';

/** What stands around the answers: read once per list, for that takes longer than to search it. */
interface Around {
  directories: HTMLElement[];
  groups: { element: HTMLElement; own: Element[]; isUrgent: boolean }[];
  urgent: Set<Element>;
}

const known = new WeakMap<readonly HTMLDetailsElement[], Around>();

function lookAround(host: FeatureHost, answers: readonly HTMLDetailsElement[]): Around {
  let around = known.get(answers);
  if (around) return around;
  const all = (selector: string) => [...host.querySelectorAll<HTMLElement>(selector)];
  const urgent = all('.kc-urgent');
  around = {
    directories: all(':scope > .kc-answers > .kc-directory'),
    groups: all(':scope > .kc-answers :is(.kc-topic, .kc-group)').map((element) => ({
      element,
      own: [...element.querySelectorAll(OWN)],
      isUrgent: urgent.some((each) => each !== element && element.contains(each)),
    })),
    urgent: new Set(urgent.flatMap((each) => answers.find((answer) => answer !== each && answer.contains(each)) ?? [])),
  };
  known.set(answers, around);
  return around;
}

/** Shows or hides, but leaves alone what the page itself hides. */
function setHidden(element: Element, isHidden: boolean): void {
  const by = element.getAttribute('hidden');
  if (isHidden && by === null) element.setAttribute('hidden', OURS);
  else if (!isHidden && by === OURS) element.removeAttribute('hidden');
}

/**
 * Shows those answers alone that are found, and the topics and groups that have any; without `found`, all, with the
 * directory. The same array of answers stands for the same list.
 */
export function filter(
  host: FeatureHost,
  answers: readonly HTMLDetailsElement[],
  found?: Set<Element>,
  atMost = Infinity,
): Found {
  const { directories, groups, urgent } = lookAround(host, answers);
  const all: HTMLDetailsElement[] = [];
  const shown: HTMLDetailsElement[] = [];
  let total = 0;
  for (const each of answers) {
    const by = each.getAttribute('hidden');
    if (by !== null && by !== OURS) continue;
    total++;
    const isFound = !found || found.has(each);
    const isShown = isFound && (!found || shown.length < atMost);
    if (isFound) all.push(each);
    if (isShown) shown.push(each);
    // Urgent help is never hidden.
    if (isShown && by !== null) each.removeAttribute('hidden');
    else if (!isShown && by === null && !urgent.has(each)) each.setAttribute('hidden', OURS);
  }
  for (const each of directories) setHidden(each, !!found);
  for (const { element, own, isUrgent } of groups)
    setHidden(element, own.length > 0 && !isUrgent && own.every((each) => each.hasAttribute('hidden')));
  return { all, shown, total };
}

/** Where a person may see the words in an answer, from top to bottom. */
export function placesIn(answer: HTMLDetailsElement): Element[] {
  const place = answer.open && answer.dataset.kcId ? answer.querySelector('.kc-answer') : undefined;
  const summary = answer.firstElementChild;
  if (!summary || (answer.open && !place)) return [answer];
  return [summary, ...(place?.querySelectorAll(`:scope > :not(${ADDED})`) ?? [])];
}
