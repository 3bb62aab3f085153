/** The Spanish page of the demo: what is there in Spanish is read in Spanish, and what isn't says so. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { useDemoSite } from '../helpers/demo-site.mjs';

/** @param {string} lang @returns {import('../../src/content/model.js').Content} */
const contentIn = (lang) =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../dist/content/${lang}.json`), 'utf8'));
const demo = useDemoSite();

test('topics are read in Spanish where they are there, else in English, and readers are told', async () => {
  const { page, complaints } = await demo.open('spanish.html');
  const topic = (/** @type {string} */ id) => `document.querySelector('kc-faq[topic="${id}"]')`;
  // It comes with a file of its own.
  await page.waitForFunction(`${topic('stages')}.querySelectorAll('.kc-question').length > 0`);
  const shown = (/** @type {string} */ id) =>
    page.evaluate(`(() => {
      const element = ${topic(id)};
      return {
        lang: element.querySelector('.kc-answers').lang,
        title: element.querySelector('.kc-title').textContent,
        questions: [...element.querySelectorAll('.kc-question .kc-heading')].map(({ textContent }) => textContent),
        status: element.shadowRoot.querySelector('[role="status"] slot').textContent,
      };
    })()`);
  for (const [id, lang, status] of [
    ['spread', 'es', ''],
    ['questions-to-ask', 'es', ''],
    ['stages', 'en', 'Idioma de estas respuestas: inglés.'],
  ]) {
    const found = contentIn(String(lang)).topics.find((each) => each.id === id);
    const questions = found?.questions.map(({ question }) => question);
    assert.deepEqual(await shown(String(id)), { lang, title: found?.question, questions, status });
  }
  assert.match(
    String(await page.evaluate(`${topic('spread')}.querySelector('.kc-summary').textContent`)),
    /traducción no la ha revisado ningún profesional de la salud/,
  );
  assert.deepEqual(complaints, []);
  await page.close();
});
