/** The function that writes a list as HTML, as the package exports it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { renderToString } from '../helpers/render.mjs';

const shipped = JSON.parse(readFileSync(new URL('../../dist/content/en.json', import.meta.url), 'utf8'));

/** Content with one question. @param {string} question @param {object} [answer] */
const aFile = (question, answer = {}) => ({
  schema: 1,
  lang: 'en',
  topics: [{ id: 'visit', question: 'Visits?', questions: [{ id: 'one', question, answer: 'Yes.', ...answer }] }],
});

test('an element is written with its attributes, and its answers as details', () => {
  const html = renderToString(shipped, { topic: 'spread', attributes: { searchable: true, linkable: false } });
  assert.match(html, /^<kc-faq topic="spread" searchable(="")?><template shadowrootmode="open">/);
  assert.match(html, /<details class="kc-question" id="spread-meaning"/);
  assert.match(html, /<\/kc-faq>$/);
});

test('a div is written for those who take unknown tags away', () => {
  const html = renderToString(shipped, { topic: 'spread', form: 'div', headingLevel: 3 });
  assert.match(html, /^<div data-kc="faq" data-kc-topic="spread" data-kc-heading-level="3"><div class="kc-answers"/);
  assert.doesNotMatch(html, /<template|<kc-/);
});

test('text is never markup', () => {
  const html = renderToString(aFile('<img src=x onerror=alert(1)> & "quotes"?'), { topic: 'visit' });
  assert.doesNotMatch(html, /<img/);
  assert.match(html, /&#x3C;img src=x onerror=alert\(1\)> &#x26; "quotes"\?/);
});

test('a link with a bad scheme is its text; one without a host needs the address of the page', () => {
  const link = (/** @type {string} */ url) => ({
    answer: [{ type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: 'here' }] }] }],
  });
  const hrefs = (/** @type {string} */ url, /** @type {string} */ baseUrl) =>
    renderToString(aFile('Q?', link(url)), { topic: 'visit', baseUrl }).match(/<a [^>]*>/g);
  assert.equal(hrefs('javascript:alert(1)', 'https://clinic.example/'), null);
  assert.equal(hrefs('/visit', ''), null);
  assert.deepEqual(hrefs('/visit', 'https://clinic.example/a'), ['<a href="https://clinic.example/visit">']);
  assert.match(String(hrefs('https://else.example/', 'https://clinic.example/a')), /rel="noopener noreferrer"/);
});

test('what the content has not got is an error that says what it has', () => {
  assert.throws(
    () => renderToString(shipped, { topic: 'spred' }),
    /There is no topic "spred" in this content\. It has: .*spread/,
  );
  assert.throws(() => renderToString(shipped, { questions: 'nothing' }), /no question "nothing"/);
  assert.throws(
    () => renderToString(shipped, { element: 'kc-treatment-list', treatments: 'sugar' }),
    /no treatment "sugar"/,
  );
  assert.throws(() => renderToString(shipped, { attributes: { onclick: 'x' } }), /"onclick" is no attribute/);
  assert.throws(
    () => renderToString({ schema: 99 }),
    /can't be used as it is; look at: content\.lang\. "kc-answers check"/,
  );
  assert.throws(() => renderToString(aFile('Q?', { answer: [{ type: 'html' }] })), /look at: content\.topics\[0\]/);
});

test('two lists that are written one after the other know nothing of each other', () => {
  const first = renderToString(shipped, { topic: 'spread' });
  renderToString(shipped, { topic: 'stages' });
  assert.equal(renderToString(shipped, { topic: 'spread' }), first);
});
