/** Puts elements on the page, waits for what a person would wait for, and finds what they would see. */
import { fixture, nextFrame } from '@open-wc/testing';
import '../../src/bundled/en.js';
import '../../src/register.js';
import type { KcFaq } from '../../src/elements/kc-faq.js';
import { waitUntil } from './until.js';

/** Markup of a page: tests write it as a page's author does. */
export const page = async <T extends HTMLElement>(markup: string): Promise<T> => {
  const element = await fixture<T>(markup);
  await settled(element);
  return element;
};

/** Until every kc- element in and under `element` has finished its update. */
export async function settled(element: Element): Promise<void> {
  const all = [element, ...element.querySelectorAll('*')] as (Element & { updateComplete?: Promise<boolean> })[];
  for (const each of all) await each.updateComplete;
  await nextFrame();
}

export const faqOf = (markup: string): Promise<KcFaq> => page<KcFaq>(markup);

/** The answers that can be opened in an element. */
export const answersIn = (element: Element): HTMLDetailsElement[] => [
  ...element.querySelectorAll<HTMLDetailsElement>('details.kc-question, details.kc-treatment'),
];

export const openIn = (element: Element): string[] =>
  [...element.querySelectorAll('details')].filter((each) => each.open).map((each) => each.dataset.kcId ?? each.id);

/** What the element itself says: loading, failed, empty. */
export const statusOf = (element: Element): string => {
  const status = element.shadowRoot?.querySelector('[part="status"]');
  const slot = status?.querySelector('slot');
  return (slot?.assignedNodes().length ? slot.assignedNodes()[0] : status)?.textContent?.trim() ?? '';
};

export const retryOf = (element: Element): HTMLButtonElement =>
  element.shadowRoot?.querySelector('[part="retry"]') as HTMLButtonElement;

export const shows = (element: Element, words: string): Promise<void> =>
  waitUntil(() => element.textContent?.includes(words), `shows “${words}”`);

export const says = (element: Element, words: string): Promise<void> =>
  waitUntil(() => statusOf(element).includes(words), `says “${words}”`);

/** Whether a person can see it: it has a box. */
export const isSeen = (element: Element | null | undefined): boolean => !!element?.checkVisibility();

/** Keeps console warnings from the log, and returns them. */
export function muteWarnings(): string[] {
  const said: string[] = [];
  const { warn } = console;
  before(() => (console.warn = (...words: unknown[]) => void said.push(words.join(' '))));
  after(() => (console.warn = warn));
  beforeEach(() => (said.length = 0));
  return said;
}
