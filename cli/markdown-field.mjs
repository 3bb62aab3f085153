/** Reads a YAML field that holds Markdown. */
import { isScalar } from 'yaml';
import { MarkdownPlace, parseMarkdown, readBlocks } from './markdown.mjs';

/** @import { Block } from '../src/content/model.js' */
/** @import { Fields, Need } from './fields.mjs' */

/** The field's blocks; none if missing. @param {Fields} fields @param {string} key @param {Need} [need] @returns {Block[]} */
export function markdownField(fields, key, need) {
  const text = fields.scalar(key, need);
  if (text === undefined) return [];
  if (typeof text !== 'string') return fields.problem(key, `"${key}" must be text. Write it under "${key}: |".`) ?? [];
  const node = fields.value(key);
  const { file, line = 1 } = fields.source.place(node);
  // A block text ("|") begins on the line after its sign; of other kinds only the first line is known.
  const isBlock = isScalar(node) && node.type === 'BLOCK_LITERAL';
  const at = new MarkdownPlace(fields.source.findings, file, isBlock ? line + 1 : line);
  return readBlocks(parseMarkdown(text).children, at);
}
