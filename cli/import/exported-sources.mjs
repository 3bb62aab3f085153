/** Reads the list of sources that `kc-answers export` writes at the end of a page. */
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { isId } from '../id.mjs';
import { attribute, findElement, hasClass, oneLine } from './element.mjs';

/** @import { Element, Root } from 'hast' */
/** @import { Source } from '../../src/content/model.js' */

/** @param {Root} page @returns {Record<string, Source>} */
export function exportedSources(page) {
  /** @type {Record<string, Source>} */
  const sources = Object.create(null);
  const list = findElement(page, (node) => hasClass(node, 'kc-sources'));
  if (!list) return sources;
  visit(list, 'element', (item) => {
    const id = /^source-(.+)$/.exec(attribute(item, 'id'))?.[1] ?? '';
    const [title, publisher, url, date] = ['name', 'publisher', 'url', 'datePublished'].map((name) => part(item, name));
    if (isId(id) && title && publisher && url) sources[id] = { title, publisher, url, ...(date ? { date } : {}) };
  });
  return sources;
}

/** @param {Element} item @param {string} name */
function part(item, name) {
  const found = findElement(item, (node) => [node.properties['itemProp']].flat().includes(name));
  if (!found) return '';
  if (name !== 'url') return oneLine(toString(found));
  return /^https?:\/\/\S+$/i.test(attribute(found, 'href')) ? attribute(found, 'href') : '';
}
