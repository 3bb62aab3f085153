/** The widget's own words by language, with places filled and plurals chosen. */
import { en } from './en.js';

export type MessageKey = keyof typeof en;
type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;
/** The words of one language. A key that is missing is said in English. */
export type Messages = { readonly [K in MessageKey]?: string | Plural };
/** Says a message: `say('source', { n: 3 })`. */
export type Say = (key: MessageKey, values?: Record<string, string | number>) => string;

const languages = new Map<string, Messages>();

/** Adds the widget's words in a language, by its BCP 47 tag. */
export function registerMessages(lang: string, messages: Messages): void {
  languages.set(lang.toLowerCase(), messages);
}

/** The words of a language (`pt-BR` also finds `pt`), else English. */
export const sayIn =
  (lang: string): Say =>
  (key, values = {}) => {
    // Plurals go by the language of the words: that of the page may be missing, or no language at all.
    const wanted = lang.toLowerCase();
    const tag = [wanted, wanted.split('-')[0] ?? ''].find((each) => languages.get(each)?.[key]) ?? 'en';
    const word: string | Plural = languages.get(tag)?.[key] ?? en[key];
    const text =
      typeof word === 'string' ? word : (word[new Intl.PluralRules(tag).select(Number(values.n))] ?? word.other ?? '');
    return text.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
  };
