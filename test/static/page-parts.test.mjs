/** The parts of whole pages: what stands in them, under headings of which level, and how a script may take them over. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { loadRenderer } from '../../cli/render/renderer.mjs';
import { readPage } from '../helpers/html-page.mjs';

/** @import { Element } from 'hast' */

const shipped = JSON.parse(readFileSync(new URL('../../dist/content/en.json', import.meta.url), 'utf8'));
const { topicParts, treatmentParts, frameParts } = await loadRenderer();
const SPREAD = { topic: 'spread', level: 1, hasTreatments: true };

/** @param {Element[]} nodes */
const read = (nodes) => readPage(nodes.map((node) => toHtml(node)).join(''));
/** @param {Element[]} nodes */
const levels = (nodes) => [...new Set(read(nodes).headings)].sort();
/** How many have a class. @param {Element[]} nodes @param {string} name */
const count = (nodes, name) =>
  read(nodes).elements.filter(({ properties }) => [properties.className].flat().includes(name)).length;

test('headings stand below that of the page', () => {
  for (const level of [1, 2]) {
    const { answers, treatments } = topicParts(shipped, { ...SPREAD, level });
    assert.deepEqual(levels(answers), [level + 1]);
    assert.deepEqual(levels(treatments), [level + 2, level + 3]);
  }
  assert.deepEqual(levels(treatmentParts(shipped, {})), [2, 3]);
});

test('lists of one page share their ids, sources and explained words', () => {
  const { answers, treatments, end } = topicParts(shipped, SPREAD);
  const all = [...answers, ...treatments, ...end];
  const { ids, links } = read(all);
  assert.equal(new Set(ids).size, ids.length);
  const inside = links.filter((link) => link.startsWith('#'));
  assert.ok(inside.length > 50);
  for (const link of inside) assert.ok(ids.includes(link.slice(1)), link);
  for (const name of ['kc-words', 'kc-urgent', 'kc-disclaimer']) assert.equal(count(all, name), 1, name);
});

test('answers are lists, or elements that a script takes over as they stand', () => {
  assert.equal(read(topicParts(shipped, SPREAD).answers).named('kc-faq').length, 0);
  const { answers, treatments } = topicParts(shipped, { ...SPREAD, attributes: { searchable: true } });
  const [faq] = read(answers).named('kc-faq');
  assert.deepEqual(faq?.properties, { topic: 'spread', searchable: '' });
  const lists = read(answers).elements.flatMap(({ properties }) => properties.dataKcAsked ?? []);
  assert.deepEqual(lists, ['2,true,spread,']);
  assert.equal(read(treatments).named('kc-treatment-list').length, 1);
});

test('treatments are written only where they are asked for, and the topic has some', () => {
  assert.deepEqual(topicParts(shipped, { ...SPREAD, hasTreatments: false }).treatments, []);
  assert.deepEqual(topicParts(shipped, { ...SPREAD, topic: 'diagnosis' }).treatments, []);
});

test('around no list stand the review, urgent help and the disclaimer', () => {
  const { introduction, end } = frameParts(shipped, { baseUrl: 'https://clinic.example/' });
  for (const name of ['kc-review', 'kc-urgent']) assert.equal(count(introduction, name), 1, name);
  assert.equal(count(end, 'kc-disclaimer'), 1);
  assert.deepEqual(frameParts({ schema: 1, lang: 'en', topics: [] }, {}).end, []);
});
