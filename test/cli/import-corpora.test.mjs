/** Imports of real questions in five languages lose no word; hostile pages come out as plain words. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../cli/content-file.mjs';
import { importFile } from '../../cli/import/import.mjs';
import { besides, corpus, corpusFile, FAQS } from '../helpers/corpora.mjs';
import { answerWords, folded, htmlWords } from '../helpers/words.mjs';

// By its address: it is built, and not there yet when types are checked.
/** @type {typeof import('../../src/content/read.js')} */
const { readContent } = await import(new URL('../../dist/content/read.js', import.meta.url).href);

/** @param {any} content */
function assertReadable(content) {
  assert.deepEqual(
    checkContent('x', content).filter(({ level }) => level === 'problem'),
    [],
  );
  assert.deepEqual(readContent(JSON.parse(JSON.stringify(content))).leftOut, []);
}

/** @param {any} content @returns {any[]} */
const questionsOf = (content) => content.topics.flatMap((/** @type {any} */ topic) => topic.questions);

for (const name of FAQS)
  test(`${name}: every question and every word of its answer is there, in order`, besides, async (t) => {
    const { items, lang, dir, format } = corpus(name);
    const { content } = await importFile(corpusFile(name), { title: 'Questions' });
    assert.ok(content);
    assertReadable(content);
    assert.deepEqual([content.lang, content.dir], [lang, dir]);
    const questions = questionsOf(content);
    assert.equal(questions.length, items.length);
    let length = 0;
    for (const [index, { question, answer }] of items.entries()) {
      const words = format.startsWith('plain') ? folded(answer) : htmlWords(answer);
      assert.equal(
        folded(questions[index].question),
        format.startsWith('plain') ? folded(question) : htmlWords(question),
      );
      assert.equal(answerWords(questions[index]), words, question);
      length += words.length;
    }
    t.diagnostic(`${items.length} answers, ${length} characters without spaces, none lost`);
  });

const TYPES = 'paragraph list listItem table tableRow tableCell text strong emphasis link'.split(' ');
const FIELDS = ['type', 'children', 'value', 'url', 'ordered'];

/** @param {any} node */
function assertClosed(node) {
  assert.ok(TYPES.includes(node.type), node.type);
  assert.deepEqual(
    Object.keys(node).filter((key) => !FIELDS.includes(key)),
    [],
  );
  if (node.type === 'link') assert.match(node.url, /^(https?:\/\/|mailto:|tel:)\S+$/i);
  for (const child of node.children ?? []) assertClosed(child);
}

/** @type {Record<string, (hostile: string) => string>} */
const PAGES = {
  'as a page': (hostile) => hostile,
  'in <details>': (hostile) => `<details><summary>What?</summary><p>Before.</p>${hostile}</details>`,
  'in <dl>': (hostile) => `<dl><dt>What?</dt><dd><p>Before.</p>${hostile}</dd></dl>`,
  'under a heading': (hostile) => `<h2>What?</h2><p>Before.</p>${hostile}`,
  'in FAQPage data': (hostile) =>
    `<script type="application/ld+json">${JSON.stringify({
      '@type': 'FAQPage',
      mainEntity: [{ name: 'What?', acceptedAnswer: { text: `<p>Before.</p>${hostile}` } }],
    }).replaceAll('<', '\\u003c')}</script>`,
};

for (const [where, pageOf] of Object.entries(PAGES))
  test(`hostile HTML ${where} becomes nothing but our own nodes`, besides, async (t) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'kc-answers-'));
    t.after(() => rm(folder, { recursive: true, force: true }));
    const file = path.join(folder, 'page.html');
    let made = 0;
    for (const hostile of corpus('xss')) {
      await writeFile(file, pageOf(hostile));
      const { content, problems } = await importFile(file, { lang: 'en', title: 'Questions' });
      if (!content) assert.ok(problems.some(({ level }) => level === 'problem'));
      else {
        made += 1;
        assertReadable(content);
        for (const { answer } of questionsOf(content)) answer.forEach(assertClosed);
        for (const { summary } of content.topics) summary.forEach(assertClosed);
      }
    }
    t.diagnostic(`${made} of ${corpus('xss').length} had a question`);
    if (where !== 'as a page') assert.ok(made > 300, String(made));
  });
