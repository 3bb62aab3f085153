/** The Spanish words: they say what the English ones say, with the same numbers and sources, and that nobody checked them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { check } from '../../cli/check.mjs';
import { readPack } from '../../cli/pack.mjs';
import { problemText } from '../../cli/problem.mjs';
import { MAX_SENTENCE_WORDS, sentencesOf, wordsOf } from '../../cli/readability.mjs';

const FOLDER = fileURLToPath(new URL('../../content/es', import.meta.url));
const ENGLISH = fileURLToPath(new URL('../../content/en', import.meta.url));
const NOTICE = 'Esta traducción no la ha revisado ningún profesional de la salud.';
const PARTS = /** @type {const} */ (['short', 'answer', 'numbers', 'unknown']);
const ABOUT_TREATMENT = /** @type {const} */ (['how', 'given', 'setting', 'sideEffects', 'numbers', 'questionsToAsk']);

const { content: es, findings } = await readPack(FOLDER);
const { content: en, findings: englishFindings } = await readPack(ENGLISH);
assert.ok(es && en);

const english = {
  topics: new Map(en.topics.map((topic) => [topic.id, topic])),
  treatments: new Map(en.treatments.map((treatment) => [treatment.id, treatment])),
};

/** Every part of the answers that is written in both languages, with its name. @type {[string, unknown, unknown][]} */
const pairs = [
  ['urgent', es.urgent, en.urgent],
  ...es.topics.flatMap(({ id, questions }) => {
    const others = new Map(english.topics.get(id)?.questions.map((question) => [question.id, question]));
    return questions.flatMap((question) =>
      PARTS.map((part) => pair(`${question.id}, ${part}`, question[part], others.get(question.id)?.[part])),
    );
  }),
  ...es.treatments.flatMap((treatment) =>
    ABOUT_TREATMENT.map((part) =>
      pair(`${treatment.id}, ${part}`, treatment[part], english.treatments.get(treatment.id)?.[part]),
    ),
  ),
  ...Object.entries(es.glossary).map(([id, { definition }]) => pair(id, definition, en.glossary[id]?.definition)),
];

test('it builds without a problem', async () => {
  const report = await check(FOLDER);
  assert.deepEqual(report.problems.map(problemText), []);
});

test('none of its glossary words leads to two', async () => {
  const { warnings } = await check(FOLDER);
  assert.deepEqual(
    warnings.map(problemText).filter((line) => line.includes('synonym')),
    [],
  );
});

test('it is in Spanish, and no one is named as having reviewed it', () => {
  assert.equal(es.lang, 'es');
  for (const { id, review } of [...es.topics.flatMap((topic) => [topic, ...topic.questions]), ...es.treatments])
    assert.equal(review, null, id);
  assert.equal(es.review, null);
});

test('it says that no clinician has checked the translation: for the whole, and in the summary of each topic', () => {
  for (const [name, text] of [['the disclaimer', es.disclaimer], ...es.topics.map(({ id, summary }) => [id, summary])])
    assert.ok(textsIn(text).join(' ').includes(NOTICE), `${name} doesn't say it`);
});

test('its topics and questions are the English ones, in the same order, as old, and with the same treatments', () => {
  const ids = es.topics.map(({ id }) => id);
  assert.deepEqual(
    ids,
    en.topics.map(({ id }) => id).filter((id) => ids.includes(id)),
  );
  for (const { id, updated, treatments, related, url, questions } of es.topics) {
    const other = english.topics.get(id);
    assert.deepEqual(
      { updated, treatments, url, related },
      {
        updated: other?.updated,
        treatments: other?.treatments,
        url: other?.url,
        related: other?.related.filter((to) => ids.includes(to)),
      },
      id,
    );
    assert.deepEqual(questions.map(idAndDate), other?.questions.map(idAndDate), id);
  }
});

test('its treatments are the English ones, with the same outcomes', () => {
  assert.deepEqual(es.treatments.map(treatmentFacts), en.treatments.map(treatmentFacts));
});

test('it rests on the same facts', () => {
  const files = new Set(findings.facts.map(({ place }) => basename(place.file)));
  assert.deepEqual(
    findings.facts.map(factAndFile),
    englishFindings.facts.map(factAndFile).filter(({ file }) => files.has(file)),
  );
});

test('each answer, treatment and definition has the numbers of the English one', () => {
  for (const [name, ours, theirs] of pairs) assert.deepEqual(numbersIn(ours), numbersIn(theirs), name);
  const outcomes = (/** @type {import('../../src/content/model.js').Treatment[]} */ treatments) =>
    treatments.map(({ id, outcomes }) => [id, ...outcomes.map(({ time, group }) => numbersIn([time, group]))]);
  assert.deepEqual(outcomes(es.treatments), outcomes(en.treatments));
  assert.ok(pairs.some(([, ours]) => numbersIn(ours).includes('1096')));
});

test('each answer and treatment has the paragraphs, lists, bold words, links and sources of the English one', () => {
  for (const [name, ours, theirs] of pairs) assert.deepEqual(shapeOf(ours), shapeOf(theirs), name);
  for (const { id, summary } of es.topics)
    assert.deepEqual(citesIn(summary), citesIn(english.topics.get(id)?.summary), id);
});

test('its sources are English ones at the same address, and each is cited', () => {
  const cited = new Set(
    [es.urgent, es.disclaimer, es.topics, es.treatments]
      .flatMap(citesIn)
      .concat(es.treatments.flatMap(({ outcomes }) => outcomes.map(({ source }) => source))),
  );
  assert.deepEqual(Object.keys(es.sources).sort(), [...cited].sort());
  for (const [id, { title, url }] of Object.entries(es.sources)) {
    assert.equal(url, en.sources[id]?.url, id);
    assert.equal(title, en.sources[id]?.title, id);
  }
});

test('it explains every word that the English glossary explains, and has other words to find each by', () => {
  assert.deepEqual(Object.keys(es.glossary), Object.keys(en.glossary));
  for (const [id, { synonyms }] of Object.entries(es.glossary)) assert.ok(synonyms.length, id);
});

test('a word that the English answers let a reader look up is met in the Spanish ones too, in a form that is listed', () => {
  const shared = { ...en, topics: en.topics.filter(({ id }) => es.topics.some((topic) => topic.id === id)) };
  const met = { en: wordsMet(shared, ENGLISH), es: wordsMet(es, FOLDER) };
  assert.ok(met.en.length > 30);
  assert.deepEqual(
    met.en.filter((id) => !met.es.includes(id)),
    [],
  );
});

test('no English is left', () => {
  const texts = [...readerTexts(es), ...Object.values(es.glossary).flatMap(({ synonyms }) => synonyms)];
  const stopWords =
    /\b(the|and|with|you|your|people|that|this|from|which|was|were|are|have|has|drugs?|kidney|treatment|doctors?|risk)\b/iu;
  assert.deepEqual(
    texts.filter((text) => stopWords.test(text)),
    [],
  );
  const taken = new Set(readerTexts(en).filter((text) => wordsOf(text).length > 3));
  assert.deepEqual(
    readerTexts(es).filter((text) => taken.has(text)),
    [],
  );
});

test('it says “usted”', () => {
  const familiar = /(?<!\p{L})(tú|tu|tus|te|ti|contigo|vos|vosotros|vuestr[oa]s?)(?!\p{L})/iu;
  assert.deepEqual(
    readerTexts(es).filter((text) => familiar.test(text)),
    [],
  );
});

test('no sentence is longer than an English one may be', () => {
  // The splitter is made for English: it doesn't know that "¿" begins a sentence.
  const long = readerTexts(es)
    .flatMap((text) => sentencesOf(text.replace(/[¿¡]/g, '')))
    .filter((sentence) => wordsOf(sentence).length > MAX_SENTENCE_WORDS);
  assert.deepEqual(long, []);
});

test('no sentence of an answer counts how many lived, or how long half of them did, outside the numbers', () => {
  const counts = /(?<!\p{L})(mitad|\d+ de cada 100)(?!\p{L})[^.]*(?<!\p{L})(viv[ií]\p{L}*|viv[oa]s?|sobreviv\p{L}*)/iu;
  for (const { id, short, answer, unknown } of es.topics.flatMap(({ questions }) => questions))
    for (const text of textsIn([short, answer, unknown])) assert.doesNotMatch(text, counts, id);
  assert.match(textsIn(es.topics.map(({ questions }) => questions.map(({ numbers }) => numbers))).join(' '), counts);
});

/** @param {string} name @param {unknown} ours @param {unknown} theirs @returns {[string, unknown, unknown]} */
function pair(name, ours, theirs) {
  return [name, ours, theirs];
}

/** @param {{id: string, updated: string}} question */
function idAndDate({ id, updated }) {
  return { id, updated };
}

/** @param {{id: string, place: {file: string}}} fact */
function factAndFile({ id, place }) {
  return { id, file: basename(place.file) };
}

/** What of a treatment is the same in every language. @param {import('../../src/content/model.js').Treatment} treatment */
function treatmentFacts({ id, brands, type, combinedWith, updated, sources, outcomes }) {
  return {
    ...{ id, brands, type, combinedWith, updated, sources },
    outcomes: outcomes.map(({ people, percent, versus, source }) => [people, percent, versus.percent, source]),
  };
}

/** Every text that a reader reads, but what another tongue may stand in: names of sources. @param {NonNullable<typeof es>} pack */
function readerTexts({ title, urgent, disclaimer, topics, treatments, glossary }) {
  const words = Object.values(glossary).flatMap(({ term, definition }) => [term, definition]);
  const told = topics.map(({ question, summary, questions }) => [question, summary, questions.map(asked)]);
  const list = treatments.map((treatment) => [
    treatment.name,
    treatment.outcomes.map(({ group, what, time, versus }) => [group, what, time, versus.what]),
    ABOUT_TREATMENT.map((part) => treatment[part]),
  ]);
  return textsIn([title, urgent, disclaimer, told, list, words]);
}

/**
 * The glossary words that stand in the answers and treatments. Their forms are read from the file: those that only a
 * search uses are no forms to be met.
 * @param {NonNullable<typeof es>} pack
 * @param {string} folder
 */
function wordsMet({ topics, treatments }, folder) {
  const text = ` ${wordsOf(textsIn([topics, treatments]).join(' ').toLowerCase()).join(' ')} `;
  const isMet = (/** @type {string} */ words) => text.includes(` ${wordsOf(words.toLowerCase()).join(' ')} `);
  /** @type {Record<string, {term: string, synonyms?: string[]}>} */
  const glossary = parse(readFileSync(`${folder}/glossary.yaml`, 'utf8'));
  return Object.entries(glossary).flatMap(([id, { term, synonyms = [] }]) =>
    [term, ...synonyms].some(isMet) ? [id] : [],
  );
}

/** @param {import('../../src/content/model.js').Question} question */
function asked({ question, short, answer, numbers, unknown }) {
  return [question, short, answer, numbers, unknown];
}

/** Every text of a content: what stands in one paragraph is one text. @param {any} value @returns {string[]} */
function textsIn(value) {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (['paragraph', 'tableCell'].includes(value.type) || isSentence(value)) return [inlineText(value)];
  return Object.values(value).flatMap(textsIn);
}

/** @param {any} value */
function isSentence(value) {
  return Array.isArray(value) && value.some((node) => node?.type === 'text');
}

/** @param {any} node @returns {string} */
function inlineText(node) {
  return Array.isArray(node) ? node.map(inlineText).join('') : (node.value ?? inlineText(node.children ?? []));
}

/** Its numbers in figures, sorted: another tongue may put them in another order. @param {unknown} value */
function numbersIn(value) {
  const text = textsIn(value).join(' ');
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replace(/,(?=\d{3})/g, '')).sort();
}

/** Its nodes in order, without their words; a marked glossary word is no node of its own. @param {any} value @returns {string[]} */
function shapeOf(value) {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? ['words'] : [];
  if (Array.isArray(value)) return value.flatMap(shapeOf);
  const inner = shapeOf(value.children);
  if (['text', 'term', undefined].includes(value.type)) return inner;
  return [[value.type, value.id ?? value.url].filter(Boolean).join(' '), ...inner, `end of ${value.type}`];
}

/** The sources that it cites, at any depth, in order. @param {any} value @returns {string[]} */
function citesIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  return value.type === 'cite' ? [value.id] : Object.values(value).flatMap(citesIn);
}
