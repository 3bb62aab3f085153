/** What a message is: a text, or its plural forms. `{…}` are places that `say` fills. */
import type { core } from './en.js';
import type * as clinic from './en-clinic.js';
import type * as tools from './en-tools.js';
import type * as views from './en-views.js';

export type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;
export type Words = Record<string, string | Plural>;

type Keys<T> = T extends Words ? keyof T : never;
/** The name of every message, of the elements and of all features. */
export type MessageKey =
  | keyof typeof core
  | Keys<(typeof clinic)[keyof typeof clinic]>
  | Keys<(typeof tools)[keyof typeof tools]>
  | Keys<(typeof views)[keyof typeof views]>;
