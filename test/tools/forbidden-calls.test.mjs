/** The linter refuses, in src/, what the widget must never do in somebody else's page, and says why. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messagesFor } from './lint.mjs';

const HTML = /Content never becomes HTML/;
const STORAGE = /stores nothing/;
const INTL = /Intl\.PluralRules/;
const STYLE = /blocks style attributes/;
const CODE = /never becomes code|eval|Function/;

/** @type {[code: string, why: RegExp][]} */
const FORBIDDEN = [
  ["document.body.innerHTML = '';", HTML],
  ["document.body['outerHTML'] = '';", HTML],
  ["document.body.insertAdjacentHTML('beforeend', '');", HTML],
  ["import { unsafeHTML } from 'lit/directives/unsafe-html.js';", HTML],
  ["import { unsafeSVG } from 'lit/directives/unsafe-svg.js';", HTML],
  ["import { unsafeStatic } from 'lit/static-html.js';", HTML],
  ["document.write('');", HTML],
  ['new DOMParser();', HTML],
  ['html`<p .innerHTML=${text}></p>`;', HTML],
  ["eval('1');", CODE],
  ["new Function('return 1');", CODE],
  ["setTimeout('alert(1)', 1);", CODE],
  ["new Intl.DateTimeFormat('en');", INTL],
  ["new Intl.NumberFormat('en');", INTL],
  ['new Intl.Segmenter();', INTL],
  ["new globalThis.Intl.DateTimeFormat('en');", INTL],
  ['const { DateTimeFormat } = Intl;', INTL],
  ['(1).toLocaleString();', INTL],
  ['new Date().toLocaleDateString();', INTL],
  ["localStorage.getItem('a');", STORAGE],
  ["window.sessionStorage.getItem('a');", STORAGE],
  ["indexedDB.open('a');", STORAGE],
  ["caches.open('a');", STORAGE],
  ["document.cookie = 'a=b';", STORAGE],
  ["import { styleMap } from 'lit/directives/style-map.js';", STYLE],
  ['html`<p style="color: ${colour}"></p>`;', STYLE],
];

for (const [code, why] of FORBIDDEN)
  test(`refused: ${code}`, async () => {
    const [, problems] = await messagesFor('elements', '*', `/** A module. */\n${code}\n`);
    const found = problems.find(({ message }) => why.test(message));
    assert.ok(found, `no message like ${why} among: ${problems.map(({ message }) => message).join(' | ')}`);
    assert.equal(found.line, 2);
  });

test('code that does none of it passes', async () => {
  const code = [
    "import { html } from 'lit';",
    "export const rules = new Intl.PluralRules('en');",
    'export const later = setTimeout(() => rules.select(1), 1);',
    'export const shout = (text: string) => html`<p class="loud">${text.toLocaleUpperCase()}</p>`;',
    '',
  ];
  const [, problems] = await messagesFor('elements', '*', code.join('\n'));
  assert.deepEqual(problems, []);
});
