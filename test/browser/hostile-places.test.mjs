/** Where the elements stand: inside a template, in a page that is kept while a reader is elsewhere. */
import assert from 'node:assert/strict';
import { until } from '../helpers/engines.mjs';
import { assertWorks, ELEMENTS, KC, notesOf, pageOf, serve, useAnswers, useHostilePages } from '../helpers/hostile.mjs';

// Drivers switch it off, so that tests of other things aren't surprised.
const hostile = useHostilePages({
  chromium: { ignoreDefaultArgs: ['--disable-back-forward-cache'] },
  firefox: { 'fission.bfcacheInParent': true },
});

hostile('template', async (open, t) => {
  const visit = await open(await serve(t, pageOf(KC, `<template>${ELEMENTS}</template><main></main>`)));
  await until(visit, 'the page has had time', 'framesSinceLoad > 15');
  const inside = 'document.querySelector("template").content.querySelector("kc-faq").children.length';
  assert.equal(await visit.evaluate(inside), 1, 'a template is left alone');
  const copy = 'document.querySelector("template").content.cloneNode(true)';
  await visit.evaluate(`void document.querySelector("main").append(${copy})`);
  await assertWorks(visit);
});

const KEEP = `<script>
  window.listened = [];
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, ...rest) {
    listened.push(type);
    return addEventListener.call(this, type, ...rest);
  };
  window.addEventListener('pageshow', ({ persisted }) => { window.isKept = persisted; });
</script>`;

hostile('kept', async (open, t) => {
  const visit = await open(await serve(t, pageOf(KEEP + KC), { pages: { '/other': pageOf('', '') } }));
  await useAnswers(visit);
  await visit.click('.kc-question summary');
  assert.equal(await visit.evaluate('listened.length > 5'), true, 'listeners are noted');
  assert.equal(await visit.evaluate('listened.some((type) => /unload$/.test(type)) || !!onbeforeunload'), false);
  await visit.evaluate('void (document.isSame = true, location.href = "/other")');
  await until(visit, 'the other page comes', 'location.pathname === "/other" && framesSinceLoad > 1');
  await visit.evaluate('void history.back()');
  await until(visit, 'the page comes back', 'location.pathname === "/clinic" && "isKept" in window');
  const isKept = await visit.evaluate('isKept');
  assert.equal(await visit.evaluate('document.isSame === true'), isKept);
  // Kept with an open answer, or built anew: a press then works as ever.
  await visit.evaluate('document.querySelector(".kc-question[open] summary")?.click()');
  await assertWorks(visit);
  assert.deepEqual(await notesOf(visit), []);
  return isKept ? 'works' : 'works, after a new load: this engine keeps no page while it is driven';
});
