/** The whole questions page of the demo: every topic in its group, found by the words that people type. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { useDemoSite } from '../helpers/demo-site.mjs';

/** @type {import('../../src/content/model.js').Content} */
const content = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/content/en.json'), 'utf8'));
const demo = useDemoSite();

const WORDS = ['belzutifan', 'how long', 'side effect', 'metastasised', 'metastasized', 'pain'];

const SEEN = `(() => {
  const seen = (selector, around = document) => [...around.querySelectorAll(selector)].filter((each) => each.checkVisibility());
  return {
    answers: seen('.kc-question').length,
    isDirectory: seen('.kc-directory').length > 0,
    empty: seen('.kc-group, .kc-topic').filter((each) => !seen('.kc-question', each).length).length,
  };
})()`;

const WHOLE = `document.querySelectorAll('.kc-topic').length === ${content.topics.length}`;

test('it has every topic once, under the title of its group, after the directory', async () => {
  const { page, complaints } = await demo.open('questions.html');
  await page.waitForFunction(WHOLE);
  const shown = await page.evaluate(`[...document.querySelectorAll('.kc-group')].map((group) => ({
    title: group.querySelector('.kc-title').textContent,
    topics: [...group.querySelectorAll('.kc-topic')].map(({ id }) => id),
  }))`);
  assert.deepEqual(
    shown,
    content.groups.map(({ title, topics }) => ({ title, topics })),
  );
  assert.equal(await page.evaluate(`document.querySelectorAll('.kc-urgent').length`), 1);
  assert.deepEqual(complaints, []);
  await page.close();
});

for (const words of WORDS)
  test(`a search for “${words}” finds answers, and shows them under their topics alone`, async () => {
    const { page } = await demo.open('questions.html');
    await page.waitForFunction(WHOLE);
    await page.waitForSelector('kc-faq >>> input[type="search"]');
    await page.type('kc-faq >>> input[type="search"]', words);
    const seen = /** @type {{answers: number, isDirectory: boolean, empty: number}} */ (await page.evaluate(SEEN));
    assert.ok(seen.answers > 0, words);
    assert.ok(seen.answers < 60, `${seen.answers} answers are as good as none`);
    assert.deepEqual({ ...seen, answers: 0 }, { answers: 0, isDirectory: false, empty: 0 });
    await page.close();
  });

test('its link in the directory of demo pages comes first', async () => {
  const { page } = await demo.open('index.html');
  assert.equal(await page.evaluate(`document.querySelector('.pages a').getAttribute('href')`), 'questions.html');
  await page.close();
});
