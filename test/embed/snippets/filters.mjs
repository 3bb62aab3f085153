/** Sanitizers and Markdown engines without any option: what a snippet goes through on its way to a page. */

/** A package of this folder: it is installed only when it is needed. @param {string} name @returns {Promise<any>} */
const load = (name) => import(name);

/**
 * @typedef {object} Filter
 * @property {string} name
 * @property {string} packageName
 * @property {boolean} [isMarkdown] It takes Markdown.
 * @property {(text: string, page: import('puppeteer-core').Page) => Promise<unknown>} pass What it makes of HTML, or of
 *   Markdown. The page is for what works in a browser.
 */

/** The page that DOMPurify works in. */
export const PURIFIER =
  '<!doctype html><title>DOMPurify</title><script src="/test/embed/node_modules/dompurify/dist/purify.min.js"></script>';

/** @type {Record<string, Filter>} */
export const filters = {
  'sanitize-html': {
    name: 'sanitize-html',
    packageName: 'sanitize-html',
    pass: async (html) => (await load('sanitize-html')).default(html),
  },
  dompurify: {
    name: 'DOMPurify',
    packageName: 'dompurify',
    pass: (html, page) => page.evaluate(`DOMPurify.sanitize(${JSON.stringify(html)})`),
  },
  'rehype-sanitize': {
    name: 'rehype-sanitize',
    packageName: 'rehype-sanitize',
    async pass(html) {
      const { unified } = await load('unified');
      const [parse, sanitize, stringify] = await Promise.all(
        ['rehype-parse', 'rehype-sanitize', 'rehype-stringify'].map(async (name) => (await load(name)).default),
      );
      return String(await unified().use(parse, { fragment: true }).use(sanitize).use(stringify).process(html));
    },
  },
  marked: {
    name: 'marked',
    packageName: 'marked',
    isMarkdown: true,
    pass: async (text) => (await load('marked')).marked.parse(text),
  },
  'markdown-it': {
    name: 'markdown-it',
    packageName: 'markdown-it',
    isMarkdown: true,
    async pass(text) {
      const { default: MarkdownIt } = await load('markdown-it');
      return new MarkdownIt().render(text);
    },
  },
};
