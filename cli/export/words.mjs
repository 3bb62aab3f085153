/** Says the widget's own words in any of its languages, for files that stand without the widget. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Says a message with its places filled: `say('changed', { date })`. @typedef {(key: string, values?: Record<string, string | number>) => string} Say */

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'he', 'hi', 'pl', 'pt', 'zh'];

/** @param {string} lang @returns {Promise<Say>} */
export async function wordsIn(lang) {
  const lines = [
    "export { sayIn } from './messages.js';",
    "export { core } from './en.js';",
    ...LANGUAGES.map((each) => `import './${each}.js';`),
  ];
  const { outputFiles } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: fileURLToPath(new URL('../../src/messages', import.meta.url)) },
    bundle: true,
    write: false,
    format: 'esm',
    // The package says that its sources have no side effects; those of the languages do: they register.
    ignoreAnnotations: true,
    logLevel: 'silent',
  });
  const { sayIn, core } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
  return sayIn(lang, core);
}
