/** Numbers that not every reader wants to see: folded, until they are asked for. */
import { type Child, make } from './make.js';
import type { Rendering } from './rendering.js';

export const makeNumbers = ({ say, lang }: Rendering, ...children: Child[]): HTMLElement =>
  make('details', 'kc-numbers', make('summary', { lang }, say('numbers')), ...children);
