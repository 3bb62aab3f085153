/** What `kc-answers import` reads of pages and Markdown, and what it says of the rest. */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { packFolder } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';

/**
 * @param {import('node:test').TestContext} t
 * @param {string} name
 * @param {string} text
 * @param {string[]} words
 */
async function imported(t, name, text, ...words) {
  const root = await packFolder(t);
  await writeFile(path.join(root, name), text);
  const { code, out, err } = await runCommand(root, 'import', name, ...words);
  assert.doesNotMatch(err, /\n {4}at /);
  return { code, err, content: out ? JSON.parse(out) : null };
}

/** @param {any} content */
const questionsIn = (content) =>
  content.topics.flatMap((/** @type {any} */ topic) => topic.questions.map((/** @type {any} */ each) => each.question));

const PARTS = {
  jsonLd: `<script type="application/ld+json">{"@type": "FAQPage", "mainEntity": {"name": "From data?", "dateModified": "2026-01-02T10:00:00Z", "acceptedAnswer": {"text": "Yes."}}}</script>`,
  details: '<details><summary>Folded?</summary>Yes.</details>',
  dl: '<dl><dt>Listed?<dd>Yes.</dl>',
  headings: '<h2>Headed?</h2><p>Yes.</p>',
};

for (const [has, first, way] of /** @type {const} */ ([
  [['headings', 'dl', 'details', 'jsonLd'], 'From data?', 'json-ld'],
  [['headings', 'dl', 'details'], 'Folded?', 'details'],
  [['headings', 'dl'], 'Listed?', 'dl'],
  [['headings'], 'Headed?', 'headings'],
]))
  test(`of a page with ${has.join(', ')}, ${way} is read, or what --by names`, async (t) => {
    const page = `<html lang="en"><title>FAQ</title>${has.map((part) => PARTS[part]).join('\n')}`;
    const { content, err } = await imported(t, 'page.html', page);
    assert.deepEqual(questionsIn(content), [first], err);
    assert.equal(content.review, null);
    const [question] = content.topics[0].questions;
    assert.equal(question.updated, way === 'json-ld' ? '2026-01-02' : undefined);
    const { content: other } = await imported(t, 'page.html', page, '--by', 'headings');
    assert.ok(questionsIn(other).includes('Headed?'));
  });

test('what answers can’t hold is said with its line, and no words are lost', async (t) => {
  const page = `<html lang="en"><h1>FAQ</h1>
<h2>What?</h2>
<p>See <a href="/more">more</a> <a href="javascript:x()">bad</a> <a href="https://a.example/">good</a>.</p>
<img src="x" alt="a kidney">
<h3>Deeper</h3>
<blockquote>Quoted</blockquote>
<kc-odd>Odd <mark>words</mark></kc-odd>
<script>alert(1)</script>`;
  const { content, err } = await imported(t, 'page.html', page);
  for (const told of [
    /page\.html:3: .*“\/more” was left out \(it is relative.*“more” are kept/,
    /page\.html:3: .*“javascript:x\(\)” was left out/,
    /page\.html:4: .*image was left out.*“a kidney”/,
    /page\.html:5: .*heading “Deeper”/,
    /page\.html:6: .*block quote/,
    /page\.html:8: .*<script> was left out/,
  ])
    assert.match(err, told);
  const json = JSON.stringify(content.topics[0].questions[0].answer);
  for (const words of ['See more bad ', 'https://a.example/', 'Deeper', 'Quoted', 'Odd words'])
    assert.ok(json.includes(words), words);
  const { content: based } = await imported(t, 'page.html', page, '--base', 'https://clinic.example/faq');
  assert.ok(JSON.stringify(based).includes('https://clinic.example/more'));
});

test('ids are kept or made of the words, stable and each once', async (t) => {
  const page = `<html lang="he"><h1>T</h1><h2 id="my-id">A?</h2>x<h2>What is it?</h2>x<h2>What is it?</h2>x<h2>מהו?</h2>x`;
  const { content } = await imported(t, 'page.html', page, '--id', 'visit', '--title', 'Visit');
  const ids = content.topics[0].questions.map((/** @type {any} */ each) => each.id);
  assert.deepEqual(ids.slice(0, 3), ['my-id', 'what-is-it', 'what-is-it-2']);
  assert.match(ids[3], /^q-[0-9a-f]{8}$/);
  assert.deepEqual([content.topics[0].id, content.title, content.dir], ['visit', 'Visit', 'rtl']);
});

test('Markdown of any kind is read by its headings', async (t) => {
  const text =
    '---\nlang: de\n---\n# Fragen\n\n## Was?\n\n- **fett**\n- note:this\n\n| a | b |\n|---|---|\n| 1 | 2 |\n';
  const { content } = await imported(t, 'notes.md', text);
  assert.equal(content.lang, 'de');
  assert.deepEqual(questionsIn(content), ['Was?']);
  const { answer } = content.topics[0].questions[0];
  assert.deepEqual(
    answer.map((/** @type {any} */ each) => each.type),
    ['list', 'table'],
  );
});

test('bad input is told in a sentence', async (t) => {
  assert.match((await imported(t, 'a.json', '{"a": 1,}')).err, /a\.json:1: this isn't JSON: /);
  assert.match((await imported(t, 'a.json', '{}')).err, /holds no questions that can be read/);
  assert.match((await imported(t, 'a.html', '<p>x')).err, /no questions with answers were found/);
  assert.match((await imported(t, 'a.doc', 'x')).err, /Name it with --from html, markdown or json/);
  assert.equal((await imported(t, 'a.html', PARTS.dl, '--by', 'guess')).code, 2);
  assert.equal((await imported(t, 'a.html', PARTS.dl, '--id', 'Bad Id')).code, 2);
  assert.equal((await imported(t, 'a.html', '<p>x')).code, 1);
});
