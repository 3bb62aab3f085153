/** A whole page around what it shows: head, links to the site, main text, footer. */
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { pageWords } from './page-words.mjs';

/** @import { Element, ElementContent } from 'hast' */
/** @import { Content } from '../../src/content/model.js' */
/** @import { Say } from '../export/words.mjs' */

/** A file that stands beside the page, or what stands in the page itself. @typedef {{href: string} | {text: string}} Asset */

/** @typedef {{lang: string, name: string, href: string, address: string}} Alternate The same page in another language. */

/** @typedef {{name: string, href?: string}} Crumb */

/**
 * @typedef {object} Page
 * @property {Pick<Content, 'lang' | 'dir' | 'title' | 'publisher'>} content
 * @property {Say} say
 * @property {string} title
 * @property {string} [description]
 * @property {string} [address] Its address, where that is known.
 * @property {Alternate[]} [alternates] Its other languages.
 * @property {string} [data] JSON-LD.
 * @property {Asset} styles
 * @property {Element[]} [scripts]
 * @property {string} [home] Where the index of the site is.
 * @property {Crumb[]} [crumbs] Links that say where one is.
 * @property {string} [frame] For a page in a frame: where its links open.
 * @property {boolean} [isListed] Whether search engines may list it. Default: yes, unless it is in a frame.
 * @property {ElementContent[]} body
 */

/** The text of an HTML file. @param {Page} page */
export function htmlDocument(page) {
  const { lang, dir } = page.content;
  const body = page.frame ? h('body.kc-frame', h('div.kc-main', page.body)) : h('body', bodyOf(page));
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, h('html', { lang, dir }, [headOf(page), body])] })}\n`;
}

/** @param {Page} page */
function headOf({ title, description, address, alternates = [], data, styles, scripts = [], frame, ...page }) {
  const isListed = page.isListed ?? !frame;
  return h('head', [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', title),
    ...(description ? [h('meta', { name: 'description', content: description })] : []),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    ...(isListed ? [] : [h('meta', { name: 'robots', content: 'noindex' })]),
    ...(frame ? [h('base', { target: frame })] : []),
    ...(address && isListed ? [h('link', { rel: 'canonical', href: address })] : []),
    ...(isListed
      ? alternates.map(({ lang, address: href }) => h('link', { rel: 'alternate', hrefLang: lang, href }))
      : []),
    'href' in styles ? h('link', { rel: 'stylesheet', href: styles.href }) : h('style', styles.text),
    ...scripts,
    ...(data ? [h('script', { type: 'application/ld+json' }, data)] : []),
  ]);
}

/** @param {Page} page */
function bodyOf(page) {
  const { content, say, alternates = [], home, crumbs = [], body } = page;
  const words = pageWords(say.lang);
  const lang = markOf(page);
  const { name, url } = content.publisher;
  return [
    h('a.kc-skip', { href: '#main', lang }, words.skip),
    h('header.kc-header', [
      h('div.kc-bar', [
        h('p.kc-site', home ? h('a', { href: home }, content.title) : content.title),
        ...(alternates.length > 1 ? [languagesOf(alternates, content.lang, words.languages)] : []),
      ]),
      ...(crumbs.length ? [h('nav.kc-crumbs', { ariaLabel: words.place }, h('ol', crumbs.map(crumbOf)))] : []),
    ]),
    h('main.kc-main', { id: 'main', tabIndex: -1 }, body),
    ...(name || home
      ? [
          h('footer.kc-footer', [
            ...(name ? [h('p', url ? h('a', { href: url }, name) : name)] : []),
            ...(home ? [h('p', h('a', { href: home, lang }, words.topics))] : []),
          ]),
        ]
      : []),
  ];
}

/** @param {Alternate[]} alternates @param {string} here @param {string} label */
const languagesOf = (alternates, here, label) =>
  h('nav.kc-languages', { ariaLabel: label }, [
    h(
      'ul',
      alternates.map(({ lang, name, href }) =>
        h('li', h('a', { href, lang, hrefLang: lang, ariaCurrent: lang === here ? 'page' : undefined }, name)),
      ),
    ),
  ]);

/** @param {Crumb} crumb */
const crumbOf = ({ name, href }) => h('li', href ? h('a', { href }, name) : name);

/** The language of a page's own words, where it isn't that of its content. @param {Pick<Page, 'say' | 'content'>} page */
export const markOf = ({ say, content }) =>
  say.lang === content.lang.toLowerCase().replace(/-.*/, '') ? undefined : say.lang;

/** A script beside the page, or in it. `attributes` stand on its tag. @param {Asset} script @param {Record<string, string | boolean | undefined>} [attributes] */
export const scriptTag = (script, attributes = {}) =>
  'href' in script ? h('script', { src: script.href, ...attributes }) : h('script', { ...attributes }, script.text);
