/** Real questions and answers in five languages, imported and shown whole by the built element in every engine. */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { importFile } from '../../cli/import/import.mjs';
import { besides, corpus, corpusFile, FAQS } from '../helpers/corpora.mjs';
import { until, useEngines } from '../helpers/engines.mjs';
import { startSite } from '../helpers/static-server.mjs';
import { folded, htmlWords } from '../helpers/words.mjs';

/** @type {import('../helpers/static-server.mjs').Site} */
let site;
const engineTest = useEngines();

/** @param {string} name */
const pageOf = (name) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A clinic</title>
  <script type="module" src="/dist/kc-core.js"></script>
  <body><kc-faq src="/imported/${name}.json" topic="all" open="all"></kc-faq>`;

before(async () => {
  if ('skip' in besides) return;
  /** @type {Record<string, string>} */
  const pages = {};
  for (const name of FAQS) {
    const { content } = await importFile(corpusFile(name), { title: 'Questions' });
    pages[`/imported/${name}.json`] = JSON.stringify(content);
    pages[`/${name}`] = pageOf(name);
  }
  site = await startSite({ pages });
});
after(() => site?.close());

/** What a person can read of each question, in the order of the page, and in which direction. Without the hosts that the element names after links. */
const READ = `[...document.querySelectorAll('kc-faq details.kc-question')].map((each) => {
  const answer = each.querySelector('.kc-answer');
  const copy = answer.cloneNode(true);
  for (const link of copy.querySelectorAll('a')) {
    const host = ' (' + link.host.replace(/^www\\./, '') + ')';
    if (link.nextSibling?.data === host) link.nextSibling.remove();
  }
  return {
    question: each.querySelector('summary').textContent,
    answer: copy.textContent,
    dir: getComputedStyle(each).direction,
    isSeen: answer.getBoundingClientRect().height > 0,
  };
})`;

for (const name of FAQS)
  engineTest(`${name}: every question and every word is shown`, async (open, _, t) => {
    if ('skip' in besides) return t.skip(besides.skip);
    const { items, dir, format } = corpus(name);
    const visit = await open(`${site.origin}/${name}`);
    await until(visit, 'all questions are there', `${READ}.length === ${items.length}`);
    const wordsOf = format.startsWith('plain') ? folded : htmlWords;
    const shown = await visit.evaluate(READ);
    for (const [index, { question, answer }] of items.entries()) {
      const { [index]: item } = shown;
      assert.equal(folded(item.question), wordsOf(question));
      assert.equal(folded(item.answer), wordsOf(answer), question);
      assert.deepEqual([item.dir, item.isSeen], [dir, true], question);
    }
  });
