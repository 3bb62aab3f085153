/** Tables in Markdown, and numbers in them. */

/** @param {number} value @param {number} [digits] */
export const numberText = (value, digits = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** @param {string} cell */
const safe = (cell) => cell.replaceAll('|', '\\|');

/** Stands to the right: a number, with what goes with it, or nothing. @param {string} cell */
const isNumber = (cell) => /^(\*\*no\*\*|yes|none|–|\+?-?\d.*|)$/.test(cell);

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function tableOf(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.map(safe).join(' | ')} |`;
  const rule = head.map((_, index) => (rows.every((row) => isNumber(row[index] ?? '')) ? '--:' : '---'));
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}
