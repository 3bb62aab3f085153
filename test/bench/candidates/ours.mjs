/** What the ways to use kc-faq have in common: its files, its tag, and how the page can tell that it works. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rollup } from 'rollup';
import { oneByteJson } from '../../../tools/one-byte.mjs';
import { bundlePlugins } from '../../../tools/rollup-plugins.mjs';

/** @typedef {import('../bundle.mjs').Files} Files */

const ROOT = join(import.meta.dirname, '../../..');

/** @param {string} name */
const dist = (name) => readFileSync(join(ROOT, 'dist', name), 'utf8');

/** The built script with all elements, and what it may ask for beside it. @returns {Files} */
export const coreFiles = () => ({ 'app.js': dist('kc-core.js'), ...partFiles() });

/** @returns {Files} */
const partFiles = () => ({ 'kc-tools.js': dist('kc-tools.js'), 'kc-remote.js': dist('kc-remote.js') });

/** @param {string} name */
const partOf = (name) => {
  const file = `kc-${name}.js`;
  return [name, { file, integrity: `sha256-${createHash('sha256').update(dist(file)).digest('base64')}` }];
};

/** @param {string} value */
const inline = (value) => [{ type: 'text', value }];

/**
 * The content as `kc-answers build` writes it: texts as trees, and every field there.
 * @param {any} content
 */
function builtContent(content) {
  const [topic] = content.topics;
  const questions = topic.questions.map((/** @type {any} */ question) => ({
    ...question,
    short: inline(question.short),
    answer: question.answer
      .split('\n\n')
      .map((/** @type {string} */ text) => ({ type: 'paragraph', children: inline(text) })),
    numbers: [],
  }));
  return { ...content, topics: [{ ...topic, questions }] };
}

const PLACE = '{"place":"content"}';

/** @type {Promise<string> | undefined} */
let script;

/** A script like `kc.js`, with a place for the content. @returns {Promise<string>} */
async function buildScript() {
  const parts = Object.fromEntries(['remote', 'tools', 'views', 'clinic'].map(partOf));
  const entry = ['bundled/en.ts', 'register.ts'].map((file) => `import ${JSON.stringify(join(ROOT, 'src', file))};`);
  /** @type {Record<string, string>} */
  const written = { 'entry.js': entry.join('\n'), [join(ROOT, 'dist/content/en.json')]: PLACE };
  const place = {
    name: 'place-of-content',
    resolveId: (/** @type {string} */ source) => (source === 'entry.js' ? source : null),
    load: (/** @type {string} */ id) => written[id] ?? null,
  };
  const built = await rollup({ input: 'entry.js', plugins: [place, ...bundlePlugins(parts)] });
  const { output } = await built.generate({ format: 'es' });
  await built.close();
  return output[0].code;
}

/**
 * The script `kc.js` and what it may ask for, with this content in the place of the English one.
 * @param {object} content
 * @returns {Promise<Files>}
 */
export async function bundledFiles(content) {
  script ??= buildScript();
  // The minifier takes minutes for the longest content, which it leaves as it is.
  const [before, after] = (await script).split(`'${PLACE}'`);
  if (after === undefined) throw new Error('The content of kc.js was not found in what the minifier made of it.');
  return { 'app.js': before + JSON.stringify(oneByteJson(builtContent(content))) + after, ...partFiles() };
}

/** In the light DOM: what has the id of a question is its `<details>`. */
export const OUR_PROBE = `
  question: (id) => document.getElementById(id)?.querySelector('summary'),
  isReady: (id) => !!document.querySelector('kc-faq')?.hasUpdated && !!document.getElementById(id),
  isOpen: (id) => document.getElementById(id).open,
  openAll() { document.querySelector('kc-faq').expandAll(); },`;
