/** What stands in the shadow root of a list: the page's slots, and places for what the element says and offers. */
import { type Attributes, make } from './make.js';

const slot = (name: string, attributes: Attributes = {}): HTMLSlotElement => make('slot', { name, ...attributes });

/**
 * `attributes` say in which language the places are; `own` is for the slot of the page's own text, which isn't shown beside a
 * list. The order is known to who asks for them.
 */
export const makeShadow = (attributes: Attributes = {}, own: Attributes = {}): HTMLElement[] => [
  slot('heading'),
  make('div', { part: 'status', role: 'status', ...attributes }, slot('-')),
  make('button', { part: 'retry', type: 'button', hidden: '', ...attributes }),
  slot('intro'),
  make('div', { part: 'toolbar', ...attributes }),
  slot('', own),
  slot('kc-list'),
  slot('footer'),
];
