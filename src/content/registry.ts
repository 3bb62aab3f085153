/** Where content that came with a script is announced, and found by language; one place for all copies of the script. */
import type { Content } from './model.js';
import { shared } from './shared.js';

const contents = shared('kc-registry-1', () => new Map<string, Content>());

/** Fired at the window when content, a provider or words of a language may be had that weren't there before. */
export const ANNOUNCE = 'kc-announce';

export const announce = (): void => void globalThis.dispatchEvent?.(new Event(ANNOUNCE));

/** Makes content available to every element that has no `src`. The first of a language stays. */
export function announceContent(content: Content): void {
  const lang = content.lang.toLowerCase();
  if (contents.has(lang)) return;
  contents.set(lang, content);
  announce();
}

/** Content in a language (`de-AT` also finds `de`), else in the language that was announced first. */
export function findContent(lang: string): Content | undefined {
  const tag = lang.toLowerCase();
  return contents.get(tag) ?? contents.get(tag.replace(/-.*/, '')) ?? contents.values().next().value;
}
