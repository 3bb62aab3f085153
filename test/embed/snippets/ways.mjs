/** How a snippet gets into an editor: by the clipboard and real keys, or by what the editor offers a page. */
import assert from 'node:assert/strict';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./forms.mjs').Form} Form */

/** What a person copies from, beside the editor: a button that sets what is copied, and a block that shows a snippet. */
export const SOURCES = '<button id="copy">Copy</button><pre><code id="shown" tabindex="0"></code></pre>';

/** What stands around a snippet in an editor. @param {string} html */
const around = (html) => `<p>Before.</p>${html}<p>After.</p>`;

/** As HTML. @param {Form} form */
const markupOf = ({ snippet, isText }) => (isText ? `<p>${snippet}</p>` : snippet);

/** The editor has heard of where the cursor is. */
const PAINTED = `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`;

/** Timers that it has set are over, too, and what they did is painted. */
const SETTLED = `new Promise((resolve) => setTimeout(resolve, 50)).then(() => ${PAINTED})`;

/** Control, and a key. @param {Page} page @param {import('puppeteer-core').KeyInput} key */
async function withControl(page, key) {
  await page.keyboard.down('Control');
  await page.keyboard.press(key);
  await page.keyboard.up('Control');
}

/** Puts the cursor behind “Before.”, as a click there does. TinyMCE has a document of its own for what is written. */
const CLICK = `(() => {
  const { body } = document.querySelector('iframe')?.contentDocument ?? document;
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode() && !texts.currentNode.data.includes('Before.'));
  const { currentNode: text } = texts;
  text.ownerDocument.getSelection().collapse(text, text.data.indexOf('Before.') + 7);
})()`;

/** The cursor stands in a new paragraph between two others. @param {Page} field */
async function makeRoom(field) {
  await field.evaluate(`field.write(${JSON.stringify(around(''))})`);
  await field.evaluate('field.focus()');
  await field.evaluate(PAINTED);
  await field.evaluate(CLICK);
  await field.evaluate(PAINTED);
  await field.keyboard.press('Enter');
  // Trix hears a moment later that the cursor is in the new line: what is pasted before stands in the old one.
  await field.evaluate(SETTLED);
}

/** @param {Page} field Where something is chosen to be copied. */
async function copyAndPaste(field) {
  await withControl(field, 'c');
  await makeRoom(field);
  await withControl(field, 'v');
  await field.evaluate(SETTLED);
}

/** @param {Page} field @param {Record<string, string>} kinds What is copied, by its type. */
async function paste(field, kinds) {
  await field.evaluate(`{
    const button = document.querySelector('#copy');
    button.oncopy = (event) => {
      for (const [kind, text] of Object.entries(${JSON.stringify(kinds)})) event.clipboardData.setData(kind, text);
      event.preventDefault();
    };
    button.focus();
    // Else what is chosen elsewhere is copied.
    getSelection().removeAllRanges();
  }`);
  await copyAndPaste(field);
}

/**
 * @typedef {object} Way
 * @property {string} title
 * @property {boolean} [isForTextOnly]
 * @property {(field: Page, form: Form) => Promise<void>} enter `field` is the page with the editor.
 */

/** @type {Record<string, Way>} */
export const ways = {
  typed: {
    title: 'Typed, then Enter',
    isForTextOnly: true,
    async enter(field, { snippet }) {
      await makeRoom(field);
      await field.keyboard.type(snippet);
      await field.keyboard.press('Enter');
      await field.evaluate(SETTLED);
    },
  },
  shown: {
    title: 'Copied from a code block, such as one on this page, and pasted',
    isForTextOnly: true,
    async enter(field, { snippet }) {
      await field.evaluate(`{
        const shown = document.querySelector('#shown');
        shown.textContent = ${JSON.stringify(snippet)};
        shown.focus();
        getSelection().selectAllChildren(shown);
      }`);
      await copyAndPaste(field);
    },
  },
  text: {
    title: 'Pasted as text: copied from a plain file, or with Control, Shift and V',
    enter: (field, { snippet }) => paste(field, { 'text/plain': snippet }),
  },
  html: {
    title: 'Pasted as HTML: what a “Copy” button may put into the clipboard',
    enter: (field, form) =>
      paste(field, {
        'text/html': markupOf(form),
        'text/plain': form.snippet.replaceAll(/<[^>]*>/g, ''),
      }),
  },
  source: {
    title: 'As the editor’s HTML: its source view, or what a page writes into it',
    async enter(field, form) {
      await field.evaluate(`field.write(${JSON.stringify(around(markupOf(form)))})`);
      await field.evaluate(SETTLED);
    },
  },
};

/**
 * What the editor holds. Words must stand between the two paragraphs: else the cursor or the clipboard wasn’t where they should be.
 * @param {Page} field
 * @param {Form} form
 * @returns {Promise<string>}
 */
export async function readFrom(field, { snippet, isText }) {
  const html = /** @type {string} */ (await field.evaluate('field.read()'));
  const text = await field.evaluate(
    `new DOMParser().parseFromString(${JSON.stringify(html)}, 'text/html').body.textContent.replaceAll('\u00a0', ' ')`,
  );
  const places = ['Before.', isText ? snippet : '', 'After.'].map((part) => String(text).indexOf(part));
  assert.ok(
    !isText || String(places) === String(places.toSorted((a, b) => a - b)),
    `it doesn’t hold “${snippet}” between the two paragraphs: ${html}`,
  );
  return html;
}
