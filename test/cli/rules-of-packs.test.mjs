/** The rules about answers together: links, related topics, similar questions, age. Each has near misses. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { check } from '../../cli/check.mjs';
import { GOOD_FILES, packFolder, topicFile } from '../helpers/pack-folder.mjs';
import { findings, TODAY } from '../helpers/rule-findings.mjs';
import { runCommand } from '../helpers/run-command.mjs';

const ANSWER = 'It is so. :cite[guide]';

/** A second topic, with a question of its own. @param {string} question @param {string} [topic] */
const second = (question, topic = 'Where does it go?') => ({
  'pack.yaml': (GOOD_FILES['pack.yaml'] ?? '').replace('[spread]', '[spread, sites]'),
  'sites.md': topicFile(ANSWER, { id: 'other' }).replace('Can it spread?', topic).replace('What is it?', question),
});

/** @param {string} first @param {string} other @returns {import('../helpers/pack-folder.mjs').Files} */
const asking = (first, other) => ({
  ...second(other),
  'spread.md': topicFile(ANSWER).replace('What is it?', first),
});

for (const [first, other] of /** @type {const} */ ([
  ['How is my treatment chosen?', 'How is the treatment chosen?'],
  ['When should I call the ward at night?', 'When must I call the ward at night?'],
  ['Can surgery help?', 'Could surgery help?'],
  ['What are the side effects of surgery?', 'What side effects does surgery have?'],
]))
  test(`two topics ask nearly the same: ${first} ${other}`, async (t) => {
    const [found, ...more] = await findings(t, 'similar-questions', asking(first, other));
    assert.deepEqual(more, []);
    assert.equal(found?.sentence, other);
    assert.equal(found?.file, 'sites.md');
    assert.equal(found?.line, 12);
    assert.ok(found?.message.includes(`"${first}" in the topic "spread"`), found?.message);
  });

for (const [first, other] of /** @type {const} */ ([
  ['How is my treatment chosen?', 'How is my treatment given?'],
  ['What is a scan?', 'When do I have a scan?'],
  ['How do doctors find out my stage?', 'How do doctors find out where it is?'],
  ['Can surgery help?', 'Can radiation help?'],
  ['What is it?', 'Who is it?'],
]))
  test(`two topics ask different things: ${first} ${other}`, async (t) => {
    assert.deepEqual(await findings(t, 'similar-questions', asking(first, other)), []);
  });

test('one topic may come back to its question', async (t) => {
  const changes = { 'spread.md': topicFile(ANSWER).replace('What is it?', 'Can it spread?') };
  assert.deepEqual(await findings(t, 'similar-questions', changes), []);
});

test('topics that are related one way only are named both', async (t) => {
  const oneWay = {
    ...second('Does it hurt?'),
    'spread.md': topicFile(ANSWER).replace('related: []', 'related: [sites]'),
  };
  const [found, ...more] = await findings(t, 'one-way-related', oneWay);
  assert.deepEqual(more, []);
  assert.equal(found?.message, '"spread" names "sites" as related, but "sites" doesn\'t name "spread".');
  assert.equal(found?.file, 'spread.md');
  const both = { ...oneWay, 'sites.md': oneWay['sites.md'].replace('related: []', 'related: [spread]') };
  assert.deepEqual(await findings(t, 'one-way-related', both), []);
});

const PAGE = 'https://clinic.example/spread';
const linking = (/** @type {string} */ address) => ({
  'spread.md': topicFile(`See [this answer](${address}). :cite[guide]`).replace('url: null', `url: ${PAGE}`),
});

test('a link to an answer that isn’t there is dead', async (t) => {
  const [found, ...more] = await findings(t, 'dead-link', linking(`${PAGE}#wht`));
  assert.deepEqual(more, []);
  assert.equal(found?.sentence, 'See this answer.');
  assert.equal(found?.line, 20);
  assert.match(found?.message ?? '', /^the link to "#wht" leads to no .* \(did you mean "what"\?\)\.$/);
  for (const address of [`${PAGE}#what`, `${PAGE}#drug-a`, PAGE, 'https://other.example/spread#wht', `${PAGE}s#wht`])
    assert.deepEqual(await findings(t, 'dead-link', linking(address)), [], address);
});

test('a link that begins with "#" is refused, and also told where it leads to nothing', async (t) => {
  const told = async (/** @type {string} */ address) => {
    const root = await packFolder(t, linking(address));
    const { problems, warnings } = await check(path.join(root, 'en'), TODAY);
    return [problems.map(({ message }) => message), warnings.filter(({ rule }) => rule === 'dead-link').length];
  };
  assert.deepEqual(await told('#what'), [['the address "#what" can\'t be used.'], 0]);
  assert.deepEqual(await told('#wht'), [['the address "#wht" can\'t be used.'], 1]);
});

test('words are overdue on the day after their months are over', async (t) => {
  const old = async (/** @type {string} */ date, /** @type {string} */ today, /** @type {number} */ months) => {
    const root = await packFolder(t, { 'spread.md': topicFile(ANSWER, { head: `updated=${date}` }) });
    const { warnings } = await check(path.join(root, 'en'), today, months);
    return warnings.filter(({ rule, message }) => rule === 'stale-words' && message.includes('"What is it?"')).length;
  };
  assert.equal(await old('2024-12-01', '2026-12-01', 24), 0);
  assert.equal(await old('2024-11-30', '2026-12-01', 24), 1);
  assert.equal(await old('2026-02-28', '2026-05-31', 3), 0);
  assert.equal(await old('2026-02-27', '2026-05-31', 3), 1);
  assert.equal(await old('2025-12-31', '2026-01-31', 1), 0);
});

test('nobody’s review is said once, and not at all once all is reviewed', async (t) => {
  const root = await packFolder(t, {});
  const notes = async () => (await check(path.join(root, 'en'), TODAY)).notes.map(({ message }) => message);
  const review = async (/** @type {string[]} */ ...what) => {
    const by = ['--by', 'Dr A', '--role', 'oncologist', '--date', '2026-11-23'];
    assert.equal((await runCommand(root, 'review', 'en', ...what, ...by)).code, 0);
  };
  assert.deepEqual(await notes(), ['Never reviewed by a clinician: 1 of 1 answer, 1 of 1 treatment.']);
  await review('--topic', 'spread');
  assert.deepEqual(await notes(), ['Never reviewed by a clinician: 1 of 1 treatment.']);
  await review('--treatment', 'drug-a');
  assert.deepEqual(await notes(), []);
});
