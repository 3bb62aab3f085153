/** Sets one field of a YAML text and leaves every other character as it is, comments too. */
import { Document, isCollection, isMap, Pair, parseDocument, YAMLMap } from 'yaml';

/** @import { ParsedNode } from 'yaml' */

/**
 * @param {string} text YAML without mistakes.
 * @param {readonly (string | number)[]} path The map that has the field, by keys and places in lists.
 * @param {string} key The field. It is added last if it isn't there.
 * @param {unknown} value `undefined` takes it out.
 * @returns {string}
 */
export function setInYaml(text, path, key, value) {
  const document = parseDocument(text);
  const map = path.length ? document.getIn(path, true) : document.contents;
  if (!isMap(map)) throw new Error(`there is no map at ${path.join('.') || 'the top'} of the YAML`);
  const pair = map.items.find((item) => String(item.key) === key);
  if (value === undefined && !map.flow) return pair ? withoutLines(text, rangeOf(pair, text)) : text;
  const [start, end] = pair ? rangeOf(pair, text) : endOf(map, text);
  const column = columnOf(text, rangeOf(/** @type {Pair} */ (pair ?? map.items[0]), text)[0]);
  const written = pairText(key, value ?? null, map.flow === true).replaceAll('\n', `\n${' '.repeat(column)}`);
  const gap = pair ? '' : map.flow ? ', ' : `\n${' '.repeat(column)}`;
  const added = text.includes('\r\n') ? `${gap}${written}`.replaceAll('\n', '\r\n') : `${gap}${written}`;
  return `${text.slice(0, start)}${added}${text.slice(end)}`;
}

/** The field alone, as YAML. @param {string} key @param {unknown} value @param {boolean} isFlow */
function pairText(key, value, isFlow) {
  const document = new Document();
  const node = document.createNode(value);
  if (isFlow && isCollection(node)) node.flow = true;
  const map = new YAMLMap();
  map.items.push(new Pair(document.createNode(key), node));
  document.contents = map;
  return document.toString({ lineWidth: 0 }).trimEnd();
}

/** From the first letter of the key to the last of the value. @param {Pair} pair @param {string} text @returns {[number, number]} */
function rangeOf({ key, value }, text) {
  const [start, keyEnd] = /** @type {ParsedNode} */ (key).range;
  const end = /** @type {ParsedNode | null} */ (value)?.range[1] ?? keyEnd;
  return [start, text.slice(0, end).trimEnd().length];
}

/** Where a field can be added: after the last one, its comment included. @param {YAMLMap} map @param {string} text @returns {[number, number]} */
function endOf(map, text) {
  const [, end] = rangeOf(/** @type {Pair} */ (map.items.at(-1)), text);
  const at = map.flow ? end : lineEnd(text, end);
  return [at, at];
}

/** @param {string} text @param {[number, number]} range */
const withoutLines = (text, [start, end]) =>
  text.slice(0, lineStart(text, start)) + text.slice(lineEnd(text, end)).replace(/^\r?\n/, '');

/** @param {string} text @param {number} at */
const lineStart = (text, at) => text.lastIndexOf('\n', at - 1) + 1;

/** Before the line break, of one character or two. @param {string} text @param {number} at */
const lineEnd = (text, at) => at + text.slice(at).search(/\r?\n|$/);

/** @param {string} text @param {number} at */
const columnOf = (text, at) => at - lineStart(text, at);
