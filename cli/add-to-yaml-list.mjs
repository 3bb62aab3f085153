/** Adds a text as the last item of a YAML list and leaves every other character as it is, comments too. */
import { isSeq, parseDocument, stringify } from 'yaml';

/** @import { ParsedNode } from 'yaml' */

/**
 * @param {string} text YAML without mistakes.
 * @param {readonly (string | number)[]} path The list, by keys and places in lists.
 * @param {string} item
 * @returns {string}
 */
export function addToYamlList(text, path, item) {
  const list = parseDocument(text).getIn(path, true);
  if (!isSeq(list) || !list.range) throw new Error(`there is no list at ${path.join('.')} of the YAML`);
  const written = stringify(item).trim();
  const last = /** @type {ParsedNode | undefined} */ (list.items.at(-1));
  const end = last && text.slice(0, last.range[1]).trimEnd().length;
  if (end === undefined) return inserted(text, text.indexOf('[', list.range[0]) + 1, written);
  if (list.flow) return inserted(text, end, `, ${written}`);
  const at = end + text.slice(end).search(/\r?\n|$/);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return inserted(text, at, `${lineEnd}${' '.repeat(columnOf(text, list.range[0]))}- ${written}`);
}

/** @param {string} text @param {number} at @param {string} more */
const inserted = (text, at, more) => text.slice(0, at) + more + text.slice(at);

/** @param {string} text @param {number} at */
const columnOf = (text, at) => at - (text.lastIndexOf('\n', at - 1) + 1);
