/** The README names everything that there is to show. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildPack } from '../../cli/pack.mjs';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
const { content } = await buildPack(fileURLToPath(new URL('../../content/en', import.meta.url)));

test('the README names each topic with its questions, and each treatment by its type', () => {
  assert.ok(content?.topics.length && content.treatments.length);
  for (const { id, question, questions } of content.topics) {
    const row = README.split('\n').find((line) => line.startsWith(`| \`${id}\`: ${question} `)) ?? '';
    assert.deepEqual(row.match(/`[\w-]+`/g), [`\`${id}\``, ...questions.map((each) => `\`${each.id}\``)], id);
  }
  for (const { id, type } of content.treatments) {
    const row = README.split('\n').find((line) => line.startsWith(`| \`${type}\` `)) ?? '';
    assert.ok(row.includes(`\`${id}\``), id);
  }
});
