/** The languages that the widget's words are registered in: one place for all copies and parts of the script. */
import type { MessageKey, Plural } from './words.js';

/** The words of one language. A key that is missing is said in English. */
export type Messages = { readonly [K in MessageKey]?: string | Plural };

const KEY = Symbol.for('kc-languages-1');
export const languages: Map<string, Messages> = ((globalThis as Record<symbol, unknown>)[KEY] ??= new Map()) as Map<
  string,
  Messages
>;

/**
 * Adds the widget's words in a language, by its BCP 47 tag; elements that are on the page say them at once. Words of what
 * is no language tag are left out, and the console says so.
 */
export function registerMessages(lang: string, messages: Messages): void {
  try {
    new Intl.PluralRules(lang);
  } catch {
    console.warn(`kc-answers: "${lang}" is no language tag such as "es" or "pt-BR": its words are left out.`);
    return;
  }
  languages.set(lang.toLowerCase(), messages);
  globalThis.dispatchEvent?.(new Event('kc-announce'));
}
