/** Says the widget's own words in any of its languages, for files that stand without the widget. */
import { sourceModule } from '../source-module.mjs';

/** Says a message with its places filled: `say('changed', { date })`. @typedef {((key: string, values?: Record<string, string | number>) => string) & {lang: string}} Say */

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'pl', 'pt', 'zh'];

const SOURCE = [
  "export { markOf, sayIn } from './messages.js';",
  "export { languages } from './languages.js';",
  "export { core } from './en.js';",
  "export { search } from './en-tools.js';",
  ...LANGUAGES.map((each) => `import './${each}.js';`),
].join('\n');

const messages = () => sourceModule('messages', SOURCE);

/** @param {string} lang @returns {Promise<Say>} */
export async function wordsIn(lang) {
  const { sayIn, core, search } = await messages();
  return sayIn(lang, { ...core, ...search });
}

/** A message as it is registered, with its plural forms and its places. @param {string} lang As `Say` has it. @param {string} key */
export async function messageIn(lang, key) {
  const { languages, search } = await messages();
  return /** @type {string | Record<string, string>} */ (languages.get(lang)?.[key] ?? search[key]);
}
