/** The content that ships: it builds, everything in it has a source, and it says only what its fact sheet allows. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check } from '../../cli/check.mjs';
import { buildPack, readPack } from '../../cli/pack.mjs';
import { problemText } from '../../cli/problem.mjs';

const FOLDER = fileURLToPath(new URL('../../content/en', import.meta.url));
const FACTS = new URL('../../../shared/content/facts.json', import.meta.url);
const SEED = new URL('../../../shared/content/seed-page.txt', import.meta.url);
const RECHECK = new URL('../../content/en/RECHECK.md', import.meta.url);
const LONGEST_SHARED_RUN = 6;
const MOST_QUESTIONS = 9;

const { content, problems } = await buildPack(FOLDER);
const { findings } = await readPack(FOLDER);
const withFacts = existsSync(FACTS) ? {} : { skip: 'the fact sheet isn’t beside this checkout' };
const withSeed =
  existsSync(FACTS) && existsSync(SEED)
    ? {}
    : { skip: 'the fact sheet and its first page aren’t beside this checkout' };

/** @param {URL} url */
const json = (url) => JSON.parse(readFileSync(url, 'utf8'));
const questions = content?.topics.flatMap((topic) => topic.questions) ?? [];
const treatments = content?.treatments ?? [];

test('it builds without a problem', async () => {
  assert.deepEqual(problems.filter(({ level }) => level === 'problem').map(problemText), []);
  assert.ok(content);
  const report = await check(FOLDER);
  assert.deepEqual(report.problems.map(problemText), []);
});

test('it has sixteen topics, and every kind of thing', () => {
  assert.equal(content?.topics.length, 16);
  assert.ok(treatments.length >= 10);
  assert.ok(content?.urgent.length);
  assert.ok(content?.disclaimer.length);
});

test('no id is given twice, and every reference leads somewhere', () => {
  const ids = [...questions, ...treatments].map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
  const topics = new Set(content?.topics.map(({ id }) => id));
  const known = new Set(treatments.map(({ id }) => id));
  for (const topic of content?.topics ?? []) {
    for (const id of topic.related) assert.ok(topics.has(id), id);
    for (const id of topic.treatments) assert.ok(known.has(id), id);
  }
  for (const treatment of treatments) for (const id of treatment.combinedWith) assert.ok(known.has(id), id);
  const references = { cite: content?.sources, term: content?.glossary };
  JSON.stringify(content, (_, value) => {
    const home = references[/** @type {'cite' | 'term'} */ (value?.type)];
    if (home) assert.ok(Object.hasOwn(home, value.id), value.id);
    return value;
  });
});

test('each topic has four questions at least, and no more than a reader can look through', () => {
  for (const { id, questions } of content?.topics ?? []) {
    assert.ok(questions.length >= 4, id);
    assert.ok(questions.length <= MOST_QUESTIONS, id);
  }
});

test('a topic that leads to another can be reached from there', () => {
  const related = new Map(content?.topics.map((topic) => [topic.id, topic.related]));
  for (const [id, others] of related) {
    assert.ok(others.length, id);
    for (const other of others) assert.ok(related.get(other)?.includes(id), `${other} doesn't lead to ${id}`);
  }
});

test('every answer and every treatment names the facts that it rests on', () => {
  const places = new Set(findings.facts.map(({ place }) => `${place.file}:${place.line}`));
  assert.equal(places.size, questions.length + treatments.length);
});

test('every answer and every treatment has sources that are listed', () => {
  for (const { id, sources } of [...questions, ...treatments]) {
    assert.ok(sources.length, `${id} has no source`);
    for (const source of sources) assert.ok(content?.sources[source], `${id} cites ${source}`);
  }
});

test('every answer has a short answer and words of its own', () => {
  for (const { id, short, answer } of questions) {
    assert.ok(wordsIn(short).length > 2, id);
    assert.ok(wordsIn(answer).length > 9, id);
  }
});

test('numbers about survival are folded away in nine answers, and each part of them names its source', () => {
  const withNumbers = questions.filter(({ numbers }) => numbers.length);
  assert.deepEqual(
    withNumbers.map(({ id }) => id),
    [
      'sarcomatoid-numbers',
      'spread-surgery',
      'spread-outlook',
      'treatments-waiting',
      'survival-five-years',
      'survival-drugs',
      'survival-clear',
      'survival-surgery',
      'survival-past',
    ],
  );
  for (const { id, numbers } of withNumbers)
    for (const block of numbers) assert.match(JSON.stringify(block), /"type":"cite"/, id);
});

test('no sentence of an answer counts how many lived, or how long half of them did, outside the numbers', () => {
  const counts = /\b(half|\d+ in 100)\b[^.]*\b(lived|alive|survived)\b/;
  for (const { id, short, answer, unknown } of questions)
    for (const text of textsIn([short, answer, unknown])) assert.doesNotMatch(text, counts, id);
  assert.match(textsIn(questions.map(({ numbers }) => numbers)).join(' '), counts);
});

test('each glossary word has other words to find it by, and none of them leads to two', async () => {
  for (const [id, { synonyms }] of Object.entries(content?.glossary ?? {})) assert.ok(synonyms.length, id);
  const { warnings } = await check(FOLDER);
  assert.deepEqual(
    warnings.map(problemText).filter((line) => line.includes('synonym')),
    [],
  );
});

test('no reading grade is above 8 and no sentence is longer than 25 words', async () => {
  const { warnings } = await check(FOLDER);
  assert.deepEqual(
    warnings.map(problemText).filter((line) => /reads at grade|a sentence of/.test(line)),
    [],
  );
});

test('each source is one that the fact sheet lets us cite, at the same address', withFacts, () => {
  /** @type {Map<string, {citable: boolean, url: string}>} */
  const known = new Map(json(FACTS).sources.map((/** @type {{id: string}} */ source) => [source.id, source]));
  for (const [id, { url }] of Object.entries(content?.sources ?? {})) {
    assert.equal(known.get(id)?.citable, true, `${id} can't be cited`);
    assert.equal(url, known.get(id)?.url, id);
  }
});

test('each fact that a text rests on may be published', withFacts, () => {
  const { topics, drugs, trials, sources } = json(FACTS);
  /** @type {Map<string, {publish: boolean}>} */
  const known = new Map(
    topics.flatMap((/** @type {any} */ topic) => topic.facts.map((/** @type {any} */ fact) => [fact.id, fact])),
  );
  const names = new Set(drugs.map((/** @type {any} */ drug) => drug.name));
  // A trial has no say of its own on publishing: what can be cited about it can be told.
  const citable = new Set(sources.flatMap((/** @type {any} */ source) => (source.citable ? [source.id] : [])));
  for (const trial of trials)
    if (trial.sources.some((/** @type {string} */ id) => citable.has(id))) names.add(trial.name);
  assert.ok(findings.facts.length);
  const bad = findings.facts.filter(({ id }) => !names.has(id) && known.get(id)?.publish !== true);
  assert.deepEqual(
    bad.map(({ id, place }) => `${place.file}:${place.line}: ${id}`),
    [],
  );
});

test('each fact of an old copy that a text rests on is listed, to be opened again before release', withFacts, () => {
  const old = new Set(
    json(FACTS).topics.flatMap((/** @type {any} */ topic) =>
      topic.facts.flatMap((/** @type {any} */ fact) => (fact.recheck ? [fact.id] : [])),
    ),
  );
  const listed = new Set(readFileSync(RECHECK, 'utf8').match(/\bT\d\d-\d\d\b/g));
  const used = findings.facts.map(({ id }) => id).filter((id) => old.has(id));
  assert.ok(used.length);
  assert.deepEqual(
    used.filter((id) => !listed.has(id)),
    [],
  );
});

test('it tells of each drug and explains each word that the fact sheet names', withFacts, () => {
  const { drugs, glossary } = json(FACTS);
  const told = new Set(treatments.map(({ id }) => id));
  for (const { name } of drugs) assert.ok(told.has(name), name);
  const explained = new Set(
    Object.values(content?.glossary ?? {}).flatMap(({ term, synonyms }) => [term, ...synonyms].map(key)),
  );
  // “Metastasis / metastatic”, “Remission (complete response)”: each part must be found.
  for (const { term } of glossary)
    for (const part of term.split(/[/()]/).map(key).filter(Boolean))
      assert.ok(explained.has(part), `${part} isn't explained`);
});

test('it shares no run of seven words with the page it began from or with the fact sheet', withSeed, () => {
  const headings = new Set(
    [...(content?.topics ?? []), ...questions].map(({ question }) => folded(question).join(' ')),
  );
  const seed = readFileSync(SEED, 'utf8')
    .split('\n')
    .filter((line) => !headings.has(folded(line).join(' ')));
  const facts = json(FACTS).topics.flatMap((/** @type {any} */ topic) =>
    topic.facts.map((/** @type {any} */ fact) => fact.fact),
  );
  const taken = new Map([...seed, ...facts].flatMap((text) => runs(folded(text)).map((run) => [run, text])));
  const shared = textsIn(content).flatMap((text) =>
    runs(folded(text))
      .filter((run) => taken.has(run))
      .map((run) => `${run} (${taken.get(run)})`),
  );
  assert.deepEqual(shared, []);
});

/** Its words, without case, accents and punctuation. @param {string} text */
const folded = (text) =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text as one looks it up. @param {string} text */
const key = (text) => folded(text).join(' ');

/** Every run of words that is one too long to be chance. @param {string[]} words */
const runs = (words) =>
  words.slice(LONGEST_SHARED_RUN).map((_, start) => words.slice(start, start + LONGEST_SHARED_RUN + 1).join(' '));

/** Every text of a content: what stands in one paragraph is one text. @param {any} value @returns {string[]} */
function textsIn(value) {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (['paragraph', 'tableCell'].includes(value.type) || isSentence(value)) return [inlineText(value)];
  return Object.values(value).flatMap(textsIn);
}

/** @param {any} value */
const isSentence = (value) => Array.isArray(value) && value.some((node) => node?.type === 'text');

/** @param {any} node @returns {string} */
const inlineText = (node) =>
  Array.isArray(node) ? node.map(inlineText).join('') : (node.value ?? inlineText(node.children ?? []));

/** @param {unknown} value */
const wordsIn = (value) => textsIn(value).flatMap(folded);
