/** Collects what the plug-in says, for translators: the file languages/kc-answers.pot. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{text: string, context?: string, places: string[], note?: string}} Entry */

const CALL = /(?<![\w$>])(?:esc_(?:html|attr))?(?:__|_e|_x|_n|_nx)\((?:\s*'((?:[^'\\]|\\.)*)',\s*'kc-answers')?/g;
const NOTE = /\/\* (translators: [^*]*) \*\/[^;]*$/;
const FIELDS = /** @type {const} */ (['title', 'description']);

/** @param {string} folder @param {string} file @returns {Entry[]} */
function entriesOfCode(folder, file) {
  const code = readFileSync(join(folder, file), 'utf8');
  return [...code.matchAll(CALL)].map(({ 0: call, 1: text, index }) => {
    const line = code.slice(0, index).split('\n').length;
    if (text === undefined)
      throw new Error(`${file}:${line}: write it as ${call} '…', 'kc-answers' ), to have it translated.`);
    const [, note] = NOTE.exec(code.slice(0, index)) ?? [];
    return { text: text.replaceAll("\\'", "'"), places: [`${file}:${line}`], ...(note ? { note } : {}) };
  });
}

/** @param {string} folder @param {string} file @returns {Entry[]} */
function entriesOfBlock(folder, file) {
  const block = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const texts = FIELDS.map((field) => ({ text: block[field], context: `block ${field}`, places: [file] }));
  const words = block.keywords.map((/** @type {string} */ text) => ({
    text,
    context: 'block keyword',
    places: [file],
  }));
  return [...texts, ...words];
}

const quoted = (/** @type {string} */ text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** @param {Entry} entry */
const written = ({ text, context, places, note }) =>
  [
    ...(note ? [`#. ${note}`] : []),
    ...places.map((place) => `#: ${place}`),
    ...(/%\d?\$?s/.test(text) ? ['#, php-format'] : []),
    ...(context ? [`msgctxt ${quoted(context)}`] : []),
    `msgid ${quoted(text)}`,
    'msgstr ""',
  ].join('\n');

/**
 * @param {string} folder of the plug-in
 * @param {string[]} files of it
 * @param {string} version
 */
export function translationsOf(folder, files, version) {
  /** @type {Entry[]} */
  const header = ['name', 'description'].map((field) => {
    const [, text = ''] =
      new RegExp(`^ \\* ${field === 'name' ? 'Plugin Name' : 'Description'}:\\s+(.*)$`, 'm').exec(
        readFileSync(join(folder, 'kc-answers.php'), 'utf8'),
      ) ?? [];
    return { text, places: ['kc-answers.php'], note: `The plug-in's ${field}` };
  });
  const all = [
    ...header,
    ...files.filter((file) => /\.(php|js)$/.test(file)).flatMap((file) => entriesOfCode(folder, file)),
    ...files.filter((file) => file.endsWith('block.json')).flatMap((file) => entriesOfBlock(folder, file)),
  ];
  /** @type {Map<string, Entry>} */
  const entries = new Map();
  for (const each of all) {
    const key = JSON.stringify([each.context, each.text]);
    const known = entries.get(key);
    if (known) known.places.push(...each.places);
    else entries.set(key, each);
  }
  const head = `# Words of the plug-in kc-answers. MIT license.
msgid ""
msgstr ""
"Project-Id-Version: kc-answers ${version}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"X-Domain: kc-answers\\n"`;
  return `${[head, ...[...entries.values()].map(written)].join('\n\n')}\n`;
}
