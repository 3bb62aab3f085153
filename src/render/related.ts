/** Links to topics to read on. */
import { make, makeHeading } from './make.js';
import type { Rendering } from './rendering.js';

export interface RelatedLink {
  /** An address that has been judged already. */
  href: string;
  text: string;
}

export const makeRelated = (
  links: readonly RelatedLink[],
  { say, lang, level, hasTitle }: Rendering,
): HTMLElement[] => [
  ...(hasTitle ? [makeHeading(level, { class: 'kc-title', lang }, say('related'))] : []),
  make('ul', 'kc-related', ...links.map(({ href, text }) => make('li', '', make('a', { href }, text)))),
];
