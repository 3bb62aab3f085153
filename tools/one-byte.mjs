/**
 * Browsers keep a text in one byte per character if none is above U+00FF, else all of it in two: a single curly quote
 * doubles what a script, and the content in it, takes on a phone.
 */

/** What doesn't fit into one byte: each half of a pair by itself. */
export const WIDE = /[^\0-\xff]/g;

/** The same in JSON and in a string, a template or a regular expression of JavaScript. @param {string} unit */
export const escapeWide = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

const COSTS = escapeWide('’').length - 1;
const MOST_GROWTH = 0.01;

/** Whether escapes make the text hardly longer. In Arabic, say, they would weigh more than they save. @param {string} text */
export const isNearlyOneByte = (text) => (text.match(WIDE)?.length ?? 0) * COSTS <= text.length * MOST_GROWTH;

/** @param {unknown} value */
export function oneByteJson(value) {
  const json = JSON.stringify(value);
  return isNearlyOneByte(json) ? json.replace(WIDE, escapeWide) : json;
}
