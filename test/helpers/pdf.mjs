/** Reads what stands on the pages of a PDF. */
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Without white space: where a line or a page ends isn't the same on every machine. @param {string} text */
export const squash = (text) => text.replace(/\s+/g, '');

/**
 * The text of each page, without white space and in the order in which it was laid out.
 * @param {Uint8Array} pdf
 * @returns {Promise<string[]>}
 */
export async function pagesOf(pdf) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  /** @type {string[]} */
  const pages = [];
  for (let number = 1; number <= document.numPages; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(squash(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await task.destroy();
  return pages;
}
