/** The pages of a site besides those of its topics: what stands in them. */
import { h } from 'hastscript';
import { markOf } from '../render/document.mjs';
import { pageWords } from '../render/page-words.mjs';
import { fit } from '../render/still.mjs';
import { GLOSSARY, INDEX, NOT_FOUND, TREATMENTS } from './place.mjs';

/** @import { Element, ElementContent } from 'hast' */
/** @import { Content } from '../../src/content/model.js' */
/** @import { Say } from '../export/words.mjs' */
/** @import { Renderer } from '../render/renderer.mjs' */

/** @typedef {{file: string, title: string, description?: string, body: ElementContent[]}} Parts */

/** @param {Content} content @param {Say} say @param {Renderer} renderer @param {string | undefined} baseUrl @returns {Parts} */
export function treatmentsPage(content, say, renderer, baseUrl) {
  const title = pageWords(say.lang).treatments;
  const body = fit(renderer.treatmentParts(content, { baseUrl }), { isStill: true });
  return { file: TREATMENTS, title, body: [heading(title, markOf({ say, content })), ...body] };
}

/**
 * All words of the glossary, in the order of the alphabet, instead of those that a page uses.
 * @param {Content} content
 * @param {Say} say
 * @param {{introduction: Element[], end: Element[]}} around
 * @returns {Parts}
 */
export function glossaryPage(content, say, { introduction, end }) {
  const { compare } = new Intl.Collator(content.lang);
  const entries = Object.entries(content.glossary).sort(([, a], [, b]) => compare(a.term, b.term));
  const list = entries.flatMap(([id, { term, definition }]) => [
    h('dt', { id: `word-${id}` }, term),
    h('dd', definition),
  ]);
  const rest = end.map((box) => ({
    ...box,
    children: box.children.filter((each) => each.type !== 'element' || each.properties.class !== 'kc-words'),
  }));
  const title = say('words');
  return {
    file: GLOSSARY,
    title,
    body: [heading(title, markOf({ say, content })), ...introduction, h('dl.kc-words-list', list), ...rest],
  };
}

/** What a host shows for an address that isn't there. @param {Content} content @param {Say} say @param {string} root Where the site begins. @returns {Parts} */
export function notFoundPage(content, say, root) {
  const { notFound, topics } = pageWords(say.lang);
  const lang = markOf({ say, content });
  return {
    file: NOT_FOUND,
    title: notFound,
    body: [heading(notFound, lang), h('p', h('a', { href: `${root}${INDEX}`, lang }, topics))],
  };
}

/** @param {string} title @param {string | undefined} lang */
const heading = (title, lang) => h('h1.kc-page-title', { lang }, title);
