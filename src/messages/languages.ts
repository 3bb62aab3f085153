/** The languages that the widget's words are registered in: one place for all copies and parts of the script. */
import type { MessageKey, Plural } from './en.js';

/** The words of one language. A key that is missing is said in English. */
export type Messages = { readonly [K in MessageKey]?: string | Plural };

const KEY = Symbol.for('kc-languages-1');
export const languages: Map<string, Messages> = ((globalThis as Record<symbol, unknown>)[KEY] ??= new Map()) as Map<
  string,
  Messages
>;

/** Adds the widget's words in a language, by its BCP 47 tag; elements that are on the page say them at once. */
export function registerMessages(lang: string, messages: Messages): void {
  languages.set(lang.toLowerCase(), messages);
  globalThis.dispatchEvent?.(new Event('kc-announce'));
}
