/** What an editor may write to have answers: the forms of docs/placeholders.md and docs/prerendering.md, one snippet each. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderToString } from '../../helpers/render.mjs';

/** @type {import('../../../src/content/model.js').Content} */
const shipped = JSON.parse(readFileSync(join(import.meta.dirname, '../../../dist/content/en.json'), 'utf8'));

/** What the clinic's script tag declares as its own. */
export const LINKS = 'https://clinic.example/answers/';
const ADDRESS = `${LINKS}spread`;

/** What stands in a placeholder. */
export const SENTENCE = 'Please ask your care team.';

/** The first question of the topic. */
const [asked] = shipped.topics.find(({ id }) => id === 'spread')?.questions ?? [];
export const QUESTION = asked?.question ?? '';

/** The topic's answers as a page of their own, for a frame. */
export const FRAMED = renderToString(shipped, { topic: 'spread' });

/**
 * @typedef {object} Form
 * @property {string} name As the tables call it.
 * @property {string} snippet
 * @property {boolean} [isText] It is words, which stand in a paragraph; else it is HTML.
 * @property {string} [markdown] Where Markdown writes it otherwise.
 * @property {boolean} [bringsScript] The page has no other script.
 */

/** @type {Record<string, Form>} */
export const forms = {
  shortcode: { name: '`[kc-faq topic="spread"]`', snippet: '[kc-faq topic="spread"]', isText: true },
  'shortcode-text': {
    name: '`[kc-faq topic="spread"]` text `[/kc-faq]`',
    snippet: `[kc-faq topic="spread"]${SENTENCE}[/kc-faq]`,
    isText: true,
  },
  address: { name: 'a declared address, as text', snippet: ADDRESS, isText: true },
  link: {
    name: 'a link to a declared address',
    snippet: `<p><a href="${ADDRESS}">Answers</a></p>`,
    markdown: `[Answers](${ADDRESS})`,
  },
  'link-class': {
    name: '`<a class="kc-faq">`',
    snippet: '<p><a class="kc-faq" href="/answers/spread">Answers</a></p>',
  },
  'link-data': { name: '`<a data-kc="faq">`', snippet: '<p><a data-kc="faq" href="/answers/spread">Answers</a></p>' },
  'div-class': {
    name: '`<div class="kc-faq" id="kc-faq--spread">`, with text',
    snippet: `<div class="kc-faq" id="kc-faq--spread">${SENTENCE}</div>`,
  },
  'div-class-empty': { name: 'the same, empty', snippet: '<div class="kc-faq" id="kc-faq--spread"></div>' },
  'div-data': {
    name: '`<div data-kc="faq" data-kc-topic="spread">`, with text',
    snippet: `<div data-kc="faq" data-kc-topic="spread">${SENTENCE}</div>`,
  },
  'div-data-empty': { name: 'the same, empty', snippet: '<div data-kc="faq" data-kc-topic="spread"></div>' },
  'div-written': {
    name: 'the same, with its answers',
    snippet: renderToString(shipped, { topic: 'spread', form: 'div' }),
  },
  element: {
    name: '`<kc-faq topic="spread">`, with text',
    snippet: `<kc-faq topic="spread"><p>${SENTENCE}</p></kc-faq>`,
  },
  'element-empty': { name: 'the same, empty', snippet: '<kc-faq topic="spread"></kc-faq>' },
  'element-written': { name: 'the same, with its answers', snippet: renderToString(shipped, { topic: 'spread' }) },
  script: {
    name: '`<script>` and `<kc-faq>`',
    snippet: `<script type="module" src="/dist/kc.js"></script>\n<kc-faq topic="spread"><p>${SENTENCE}</p></kc-faq>`,
    bringsScript: true,
  },
  frame: {
    name: '`<iframe>`',
    snippet: '<iframe src="/answers.html" title="Answers" width="100%" height="600"></iframe>',
  },
};
