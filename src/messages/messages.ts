/** Says the widget's own words in a language, with places filled and plurals chosen. */
import { languages } from './languages.js';
import type { MessageKey, Plural } from './words.js';

type Values = Record<string, string | number>;

/** Says a message: `say('source', { n: 3 })`. */
export interface Say {
  (key: MessageKey, values?: Values): string;
  /** The language it speaks: `en` where the one that was asked for isn't registered. */
  readonly lang: string;
}

/** The words that are said where a language has none: those of the elements, or of one feature. */
export type English = { readonly [K in MessageKey]?: string | Plural };

/** Of the languages that have words. */
export const dirOf = (lang: string): 'ltr' | 'rtl' => (/^(ar|he)\b/.test(lang) ? 'rtl' : 'ltr');

/** The part of a tag that names the language alone: `pt` of `pt-BR`. */
export const primary = (lang: string): string => lang.toLowerCase().split('-')[0] as string;

/** The language to mark words with that stand among those of `lang`; `undefined` where it is the same. */
export const markOf = (say: Say, lang: string): string | undefined =>
  primary(say.lang) === primary(lang) ? undefined : say.lang;

/** Says the words of a language (`pt-BR` also finds `pt`), else those in English. */
export function sayIn(lang: string, english: English): Say {
  const spoken = (has: (tag: string) => unknown): string => [lang.toLowerCase(), primary(lang)].find(has) ?? 'en';
  const say = (key: MessageKey, values: Values = {}): string => {
    // Plurals go by the language of the words: that of the page may be missing, or no language at all.
    const tag = spoken((each) => languages.get(each)?.[key]);
    const word = languages.get(tag)?.[key] ?? english[key] ?? '';
    const text =
      typeof word === 'string' ? word : (word[new Intl.PluralRules(tag).select(Number(values.n))] ?? word.other ?? '');
    return text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = String(values[name] ?? '');
      // A Latin name must not pull the punctuation beside it to the wrong side.
      return dirOf(tag) === 'rtl' ? `\u2068${value}\u2069` : value;
    });
  };
  return Object.assign(say, { lang: spoken((each) => languages.has(each)) });
}
