/** Says the widget's own words in any of its languages, for files that stand without the widget. */
import { sourceModule } from '../source-module.mjs';

/** Says a message with its places filled: `say('changed', { date })`. @typedef {(key: string, values?: Record<string, string | number>) => string} Say */

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'pl', 'pt', 'zh'];

/** @param {string} lang @returns {Promise<Say>} */
export async function wordsIn(lang) {
  const lines = [
    "export { sayIn } from './messages.js';",
    "export { core } from './en.js';",
    ...LANGUAGES.map((each) => `import './${each}.js';`),
  ];
  const { sayIn, core } = await sourceModule('messages', lines.join('\n'));
  return sayIn(lang, core);
}
