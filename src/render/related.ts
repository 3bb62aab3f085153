/** Links to topics: to read on, or as a directory of all. */
import { groupTopics } from '../content/groups.js';
import type { Group } from '../content/model.js';
import { type Child, make, makeHeading } from './make.js';
import type { Rendering } from './rendering.js';

export interface RelatedLink {
  /** The topic's. */
  id: string;
  /** An address that has been judged already. */
  href: string;
  text: string;
}

/** The links under the title of each group; in one list where there are no groups. */
export const makeDirectory = (
  links: readonly RelatedLink[],
  groups: readonly Group[],
  makeTitle: (title: string) => HTMLElement,
): HTMLElement[] =>
  groupTopics(groups, links).flatMap(({ title, items }) => {
    const list: Child[] = items.map(({ href, text }) => make('li', '', make('a', { href }, text)));
    return [...(title ? [makeTitle(title)] : []), make('ul', 'kc-related', ...list)];
  });

export const makeRelated = (
  links: readonly RelatedLink[],
  { say, lang, level, hasTitle }: Rendering,
  groups: readonly Group[] = [],
): HTMLElement[] => [
  ...(hasTitle ? [makeHeading(level, { class: 'kc-title', lang }, say(groups.length ? 'topics' : 'related'))] : []),
  ...makeDirectory(links, groups, (title) => makeHeading(level + 1, 'kc-heading', title)),
];
