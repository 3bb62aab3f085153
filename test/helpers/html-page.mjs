/** What is to be known of a page as it is written: its elements, ids, headings, links, structured data. */
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** @import { Element } from 'hast' */

/** @param {string} html */
export function readPage(html) {
  /** @type {Element[]} */
  const elements = [];
  visit(fromHtml(html), 'element', (each) => void elements.push(each));
  const named = (/** @type {string} */ tag) => elements.filter(({ tagName }) => tagName === tag);
  const ids = elements.flatMap(({ properties: { id } }) => (id === undefined ? [] : [String(id)]));
  const data = named('script').find(({ properties: { type } }) => type === 'application/ld+json');
  return {
    elements,
    named,
    ids,
    text: toString,
    byId: (/** @type {string} */ id) => elements.find(({ properties }) => properties.id === id),
    headings: elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1])),
    links: elements.flatMap(({ properties: { href, src } }) =>
      [href, src].flatMap((each) => (each ? [String(each)] : [])),
    ),
    /** @type {any} */
    data: data && JSON.parse(toString(data)),
  };
}

/** What is wrong with how a page is built: nothing, if all is well. @param {string} html @param {number} first The level of its first heading. */
export function flawsOf(html, first = 1) {
  const { ids, headings, elements, named } = readPage(html);
  const jumps = headings.filter((level, index) => level > (headings[index - 1] ?? first - 1) + 1);
  const pointed = elements.flatMap(({ properties: { ariaLabelledBy, htmlFor } }) =>
    [ariaLabelledBy, htmlFor].flat().filter((each) => typeof each === 'string'),
  );
  return [
    ...ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `the id ${id} is there twice`),
    ...jumps.map((level) => `a heading of level ${level} follows one that is more than one level higher`),
    ...(headings.filter((level) => level === first).length === 1 ? [] : [`there is not one h${first}`]),
    ...pointed.filter((id) => !ids.includes(String(id))).map((id) => `nothing has the id ${String(id)}`),
    ...(named('title').length === 1 ? [] : ['there is not one title']),
  ];
}
