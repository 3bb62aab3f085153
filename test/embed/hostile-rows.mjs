/** Pages that work against us: what each does, and what comes of it in each engine where that isn't `works`. */

/**
 * @typedef {object} Row
 * @property {string} title
 * @property {string} [chromium]
 * @property {string} [firefox]
 * @property {string} [webkit]
 * @property {string} [test] Where it is tested, if not with the others: file and title.
 */

// Where Lit or the browser can't do without it, the page's own text stays, and nothing is rejected.
const NAMES =
  'works, but without `adoptedStyleSheets`, `defaultView`: answers, with errors on the console; without `createElement`, `getElementById`: own text';
const GLOBALS =
  'works, but without `Map`, `Set`, `WeakMap`, `URL`, `Promise`, `Symbol`, `JSON`, `Event`: own text; without `CSSStyleSheet`: answers, with errors on the console';
const DRIVER = 'not testable here: the scripts of WebDriver need what the page takes away';
const NO_ELEMENTS = 'falls short: there is nothing to build on; the page’s own text stays';
const NO_FILE = 'falls short: browsers load no module from `file:`; the page’s own text stays';

/** @type {Record<string, Row>} */
export const rows = {
  // Other scripts.
  twice: { title: 'a page with the script twice' },
  versions: { title: 'a page with two versions of the script: the first wins, with one warning' },
  context: { title: 'a page with the provider of one copy and the lists of another' },
  'lit-before': { title: 'a page with another Lit before ours, under trusted-types lit-html' },
  'lit-after': { title: 'a page with another Lit after ours, under trusted-types lit-html' },
  'prototype-before': { title: 'a page with Prototype.js 1.7 before our script' },
  'prototype-after': { title: 'a page with Prototype.js 1.7 after our script' },
  // Names.
  'object-functions': {
    title: 'a page with functions on Object.prototype',
    webkit: DRIVER,
  },
  'object-values': { title: 'a page with values on Object.prototype' },
  'object-state': { title: 'a page with Object.prototype.state' },
  names: { title: 'a page with elements that have the names of globals' },
  'document-names': {
    title: 'a page with images that take names of the document',
    chromium: NAMES,
    firefox: NAMES,
    webkit: NAMES,
  },
  removed: {
    title: 'a page without a global',
    chromium: GLOBALS,
    firefox: GLOBALS,
    webkit: DRIVER,
  },
  overwritten: {
    title: 'a page with a global overwritten',
    chromium: GLOBALS,
    firefox: GLOBALS,
    webkit: DRIVER,
  },
  'elements-gone': {
    title: 'a page without customElements',
    chromium: NO_ELEMENTS,
    firefox: NO_ELEMENTS,
    webkit: NO_ELEMENTS,
  },
  // Rules.
  strict: { title: 'a page with a strict content security policy' },
  sandbox: { title: 'a sandboxed frame without storage' },
  file: {
    title: 'a page of a file: address',
    chromium: NO_FILE,
    webkit: NO_FILE,
  },
  quirks: { title: 'a page in quirks mode' },
  base: { title: 'a page with a <base> elsewhere' },
  // Places.
  template: { title: 'elements in a template, and a copy of them' },
  kept: { title: 'a page that is kept while the reader is elsewhere' },
  // Styles.
  bootstrap: { title: 'a page with Bootstrap' },
  bulma: { title: 'a page with Bulma' },
  foundation: { title: 'a page with Foundation' },
  pure: { title: 'a page with Pure' },
  wordpress: { title: 'a page with the theme Twenty Twenty-One of WordPress' },
  blockTheme: { title: 'a page with the block theme Twenty Twenty-Three of WordPress' },
  reset: { title: 'a page with The New CSS Reset' },
  unset: { title: 'a page with * { all: unset !important }' },
  // Tested elsewhere.
  moved: {
    title: 'moved in the page',
    test: 'test/elements/lifecycle.test.ts: work after they were moved in the page, with what is open',
  },
  copied: { title: 'copied', test: 'test/elements/lifecycle.test.ts: work as a copy, with one list' },
  adopted: {
    title: 'put into another document',
    test: 'test/elements/lifecycle.test.ts: work in another document, with its styles',
  },
  shadow: {
    title: 'put into a shadow root',
    test: 'test/elements/lifecycle.test.ts: take their styles with them into a shadow root',
  },
  left: {
    title: 'removed while loading',
    test: 'test/elements/remote.test.ts: is dropped when its element leaves the page, and loads when it is back',
  },
  translated: {
    title: 'every text node wrapped or replaced by a translator',
    test: 'test/elements/translated.test.ts: says that a load failed, and shows what came at the second try',
  },
};
