/** The boxes in the page by which a reader ticks a question for an appointment: where they stand, how they look. */
import { make } from '../render/make.js';
import { type Ask, textOf } from './appointment-store.js';
import type { FeatureContext } from './feature.js';

export interface Box {
  ask: Ask;
  label: HTMLElement;
  input: HTMLInputElement;
  words: HTMLElement | undefined;
}

const headingIn = (element: Element | null | undefined): Element | null | undefined =>
  element?.querySelector('h1, h2, h3, h4, h5, h6') ?? element;

/** Where boxes stand, and what they tick: at the end of each answer; at each question to ask about a treatment. */
export function placesIn(context: FeatureContext): Map<Element, Ask> {
  const { host } = context;
  const places = new Map<Element, Ask>();
  for (const treatment of host.querySelectorAll<HTMLElement>(':scope > .kc-answers .kc-treatment'))
    treatment.querySelectorAll('.kc-questionsToAsk li').forEach((question, index) =>
      places.set(question, {
        key: `${treatment.dataset.kcId} ${index}`,
        question,
        about: treatment.querySelector('.kc-heading'),
      }),
    );
  for (const details of context.answers()) {
    const question = headingIn(details.querySelector('summary'));
    if (!question || details.matches('.kc-treatment')) continue;
    const topic = details.closest('.kc-topic')?.querySelector('.kc-title');
    const place = details.querySelector(':scope > .kc-answer') ?? details;
    const key = details.dataset.kcId ?? (details.id || textOf(question));
    const about = topic ?? headingIn(host.querySelector(':scope > [slot="heading"], .kc-title'));
    places.set(place, { key, question, about });
  }
  return places;
}

/** The text of an item becomes the label of its box; an answer gets one at its end. */
export function makeBox(place: Element, ask: Ask): Box {
  // No form of the page's has a part in it, and no browser keeps it for another visit.
  const input = make('input', { type: 'checkbox', form: '', autocomplete: 'off' });
  const words = place.localName === 'li' ? undefined : make('span');
  place.querySelector(':scope > .kc-ask')?.remove();
  const label = make('label', 'kc-ask', input, words ?? make('span', '', ...place.childNodes));
  place.append(label);
  return { ask, label, input, words };
}

export function removeBox({ label, words }: Box): void {
  if (words) label.remove();
  else label.replaceWith(...(label.lastElementChild?.childNodes ?? []));
}
