/** Lists the words of a content, so that two of them can be compared whatever their markup. */
import { toString } from 'hast-util-to-string';
import { fromHtml } from 'hast-util-from-html';

/** All texts of some nodes, one after the other, without citations. @param {any} value @returns {string} */
export const textIn = (value) => {
  if (Array.isArray(value)) return value.map(textIn).join(' ');
  if (typeof value === 'string') return value;
  if (!value) return '';
  const children = (value.children ?? []).map(textIn);
  return value.value ?? (value.children ? children.join(isInline(value) ? '' : ' ') : '');
};

/** @param {any} node */
const isInline = ({ children }) =>
  children.some((/** @type {any} */ each) => 'value' in each || each.type === 'strong');

/** The words of a text, whatever stands between them. @param {string} text */
export const folded = (text) => text.normalize('NFKC').replace(/\s+/gu, '');

/** @param {string} html */
export const htmlWords = (html) => folded(toString(fromHtml(html, { fragment: true })));

/** @param {any} question */
export const answerWords = ({ short, answer, numbers, unknown }) => folded(textIn([short, answer, numbers, unknown]));
