/** The parts that content is split into: what comes with the script, and topics in files of their own. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { splitContent } from '../../tools/split-content.mjs';

/** @type {import('../../src/content/model.js').Content} */
const content = JSON.parse(readFileSync(join(import.meta.dirname, '../../dist/content/en.json'), 'utf8'));
const { script, topics, all } = splitContent(content, ['spread', 'sarcomatoid']);

const idsOf = (/** @type {{id: string}[]} */ items) => items.map(({ id }) => id);
const whole = (/** @type {import('../../src/content/model.js').Content} */ part) =>
  part.topics.filter(({ questions }) => questions.length);

test('the script has its topics whole, names all others in order, and has the groups and all treatments', () => {
  assert.deepEqual(idsOf(script.topics), idsOf(content.topics));
  assert.deepEqual(idsOf(whole(script)).sort(), ['sarcomatoid', 'spread']);
  assert.deepEqual(script.groups, content.groups);
  assert.deepEqual(script.treatments, content.treatments);
});

test('each other topic has a part of its own, and all of them are in one', () => {
  const others = idsOf(content.topics).filter((id) => id !== 'spread' && id !== 'sarcomatoid');
  assert.deepEqual(Object.keys(topics), others);
  for (const [id, part] of Object.entries(topics)) assert.deepEqual(idsOf(part.topics), [id]);
  assert.deepEqual(idsOf(all.topics), others);
  assert.deepEqual([...whole(script), ...whole(all)].length, content.topics.length);
});

test('each part has every source and glossary word that it refers to, urgent help, and the revision of the whole', () => {
  for (const part of [script, all, ...Object.values(topics)]) {
    assert.equal(part.revision, content.revision);
    assert.deepEqual(part.urgent, content.urgent);
    JSON.stringify(part, (_, value) => {
      if (value?.type === 'cite') assert.ok(Object.hasOwn(part.sources, value.id), value.id);
      if (value?.type === 'term') assert.ok(Object.hasOwn(part.glossary, value.id), value.id);
      return value;
    });
    for (const { questions } of part.topics)
      for (const { sources } of questions) for (const id of sources) assert.ok(Object.hasOwn(part.sources, id), id);
    for (const { outcomes } of part.treatments)
      for (const { source } of outcomes) assert.ok(Object.hasOwn(part.sources, source), source);
  }
  assert.ok(Object.keys(script.sources).length < Object.keys(content.sources).length);
});

test('a topic that the script is to carry must be there', () => {
  assert.throws(() => splitContent(content, ['spreed']), /carry the topic "spreed", which isn't in the content/);
});
