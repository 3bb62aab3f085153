/** What `kc-answers export` writes, and that it comes back whole by `kc-answers import`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { packFolder } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';
import { answerWords, folded, textIn } from '../helpers/words.mjs';

const SHIPPED = fileURLToPath(new URL('../../dist/content/en.json', import.meta.url));
const shipped = JSON.parse(readFileSync(SHIPPED, 'utf8'));

/** @param {import('node:test').TestContext} t @param {string} to @param {string} name */
async function exported(t, to, name) {
  const root = await packFolder(t);
  const { code, err } = await runCommand(root, 'export', SHIPPED, '--to', to, '--out', name);
  assert.equal(code, 0, err);
  return { root, text: readFileSync(path.join(root, name), 'utf8') };
}

/** Each question with its words, by topic. @param {any} content @param {(question: any) => any} [of] */
const wordsOf = (content, of = (question) => question) =>
  content.topics.map((/** @type {any} */ topic) => [
    topic.id,
    topic.question,
    folded(textIn(topic.summary)),
    ...topic.questions.map((/** @type {any} */ each) => [
      each.id,
      each.question,
      answerWords(of(each)),
      each.sources,
      each.updated,
    ]),
  ]);

for (const words of [[], ['--by', 'headings']])
  test(`through HTML, questions, words, sources and dates come back ${words.join(' ')}`, async (t) => {
    const { root } = await exported(t, 'html', 'page.html');
    const { code, out, err } = await runCommand(root, 'import', 'page.html', ...words);
    assert.equal(code, 0, err);
    const back = JSON.parse(out);
    assert.deepEqual(wordsOf(back), wordsOf(shipped));
    assert.equal(folded(textIn(back.urgent)), folded(textIn(shipped.urgent)));
    assert.equal(folded(textIn(back.disclaimer)), folded(textIn(shipped.disclaimer)));
  });

test('through JSON-LD, all but how long people lived comes back', async (t) => {
  const { root, text } = await exported(t, 'json-ld', 'faq.json');
  assert.ok(!text.includes('<'));
  const page = JSON.parse(text);
  assert.equal(page['@type'], 'MedicalWebPage');
  assert.deepEqual(
    page.mainEntity.map((/** @type {any} */ each) => each['@type']),
    shipped.topics.map(() => 'FAQPage'),
  );
  const { out } = await runCommand(root, 'import', 'faq.json');
  const back = JSON.parse(out);
  const words = (/** @type {any} */ content) =>
    wordsOf(content, (each) => ({ ...each, numbers: [] })).map((/** @type {any[]} */ topic) =>
      topic.map((each) => (Array.isArray(each) ? [each[0], each[1], each[2], each[4]] : each)),
    );
  assert.deepEqual(words(back), words(shipped));
  for (const { numbers } of shipped.topics.flatMap((/** @type {any} */ topic) => topic.questions))
    if (numbers.length) assert.ok(!folded(text).includes(folded(textIn(numbers)).slice(0, 60)));
});

test('JSON-LD in the page that it is exported for is what is read there', async (t) => {
  const { root, text } = await exported(t, 'json-ld', 'faq.json');
  const page = `<title>x</title><script type="application/ld+json">${text}</script><details><summary>Other?</summary>No.</details>`;
  await writeFile(path.join(root, 'page.html'), page);
  const { out, err } = await runCommand(root, 'import', 'page.html', '--lang', 'en');
  const count = shipped.topics.flatMap((/** @type {any} */ topic) => topic.questions).length;
  assert.ok(err.includes(`FAQPage data (JSON-LD) was read: ${count} questions`), err);
  assert.equal(JSON.parse(out).topics[0].questions[0].question, shipped.topics[0].questions[0].question);
  const other = await runCommand(root, 'import', 'page.html', '--lang', 'en', '--by', 'details');
  assert.equal(JSON.parse(other.out).topics[0].questions[0].question, 'Other?');
});

test('through Markdown and a build, the file is the same byte by byte', async (t) => {
  const root = await packFolder(t);
  const { code, err } = await runCommand(root, 'import', SHIPPED, '--to', 'markdown', '--out', 'made');
  assert.equal(code, 0, err);
  assert.equal((await runCommand(root, 'build', 'made', '--out', 'made.json')).code, 0);
  assert.equal(readFileSync(path.join(root, 'made.json'), 'utf8'), readFileSync(SHIPPED, 'utf8'));
  const again = await runCommand(root, 'import', SHIPPED, '--to', 'markdown', '--out', 'made');
  assert.equal(again.code, 1);
  assert.match(again.err, /made: this folder isn't empty/);
});

test('the page begins with urgent help, folds survival away and writes hostile words as words', async (t) => {
  const { text } = await exported(t, 'html', 'page.html');
  assert.match(text, /^<!doctype html><html lang="en" dir="ltr">/);
  assert.ok(text.indexOf('When to get help now') < text.indexOf('<section id="spread">'));
  assert.ok(text.includes('<details class="kc-numbers">'));
  const root = await packFolder(t);
  const hostile = '</script><img src=x onerror=alert(1)>';
  const url = 'javascript:alert(1)';
  const answer = [
    { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', value: hostile }] }] },
  ];
  const questions = [{ id: 'a', question: hostile, answer }];
  const content = { schema: 1, lang: 'en', title: hostile, topics: [{ id: 't', question: hostile, questions }] };
  await writeFile(path.join(root, 'bad.json'), JSON.stringify(content));
  // Links that aren't safe are a problem of the content: nothing is exported.
  assert.equal((await runCommand(root, 'export', 'bad.json', '--to', 'html')).code, 1);
  questions[0] = { id: 'a', question: hostile, answer: [{ type: 'paragraph', children: [] }] };
  Object.assign(/** @type {any} */ (questions[0]), { answer: hostile });
  await writeFile(path.join(root, 'odd.json'), JSON.stringify(content));
  for (const to of ['html', 'json-ld']) {
    const { code, out } = await runCommand(root, 'export', 'odd.json', '--to', to);
    assert.equal(code, 0);
    assert.ok(!/<img|<\/script/i.test(out), to);
  }
});

test('the text has short lines, numbered sources and addresses in full; one topic may be written alone', async (t) => {
  const { text } = await exported(t, 'text', 'page.txt');
  const long = text.split('\n').filter((line) => [...line].length > 76 && !/^ *\S+$/.test(line));
  assert.deepEqual(long, []);
  assert.ok(text.indexOf('When to get help now') < text.indexOf(shipped.topics[0].question));
  assert.match(text, /\n\[1\] .+/);
  assert.ok(text.includes('https://'));
  const root = await packFolder(t);
  const { out } = await runCommand(root, 'export', SHIPPED, '--to', 'text', '--topic', 'sarcomatoid');
  const [first] = shipped.topics;
  const one = shipped.topics.find((/** @type {any} */ topic) => topic.id === 'sarcomatoid');
  assert.ok(out.includes(one.question) && !out.includes(first.question));
  const none = await runCommand(root, 'export', SHIPPED, '--to', 'text', '--topic', 'spreed');
  assert.equal(none.code, 1);
  const ids = shipped.topics.map((/** @type {any} */ topic) => topic.id).join(', ');
  assert.ok(none.err.includes(`there is no topic "spreed". There are: ${ids}.`), none.err);
  assert.equal((await runCommand(root, 'export', SHIPPED)).code, 2);
});

test('the labels are in the language of the content', async (t) => {
  const root = await packFolder(t);
  await mkdir(path.join(root, 'ar'));
  const topics = [{ id: 't', question: 'س؟', questions: [{ id: 'a', question: 'س؟', answer: 'ج' }] }];
  await writeFile(path.join(root, 'ar.json'), JSON.stringify({ schema: 1, lang: 'fr', urgent: 'x', topics }));
  const { out } = await runCommand(root, 'export', 'ar.json', '--to', 'text');
  assert.ok(out.includes('Quand demander de l’aide sans attendre'));
});
