/** What stands in an element: the list and, before its tools, the introduction. */
import type { Content } from '../content/model.js';
import { type Attributes, make } from './make.js';

export interface Lists {
  list: HTMLElement[];
  introduction?: HTMLElement[];
}

/** The list comes last. `attributes` are added to it. */
export function makeLists(
  { list, introduction }: Lists,
  { lang, dir }: Content,
  attributes: Attributes = {},
): HTMLElement[] {
  const wrap = (slot: string, nodes: HTMLElement[], more: Attributes = {}): HTMLElement =>
    make('div', { class: 'kc-answers', slot, lang, dir, ...more }, ...nodes);
  return [...(introduction ? [wrap('intro', introduction)] : []), wrap('kc-list', list, attributes)];
}
