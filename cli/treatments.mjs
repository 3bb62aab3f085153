/** Reads `treatments.yaml`: the treatments, with the numbers known about them. */
import { isSeq } from 'yaml';
import { citedIn } from './citations.mjs';
import { spellDate } from './dates.mjs';
import { Fields } from './fields.mjs';
import { idList } from './id-list.mjs';
import { markdownField } from './markdown-field.mjs';
import { readReview, reviewFor } from './review.mjs';
import { TREATMENT_TYPES } from './schema.mjs';
import { wordsHash } from './words-hash.mjs';
import { YamlSource } from './yaml-source.mjs';

/** @import { Outcome, Review, Treatment, TreatmentType } from '../src/content/model.js' */
/** @import { Findings } from './findings.mjs' */

const TEXTS = /** @type {const} */ (['how', 'given', 'setting', 'sideEffects', 'numbers']);
const KEYS = [
  'id',
  'name',
  'brands',
  'type',
  ...TEXTS,
  'combinedWith',
  'outcomes',
  'questionsToAsk',
  'facts',
  'sources',
  'updated',
  'review',
];
const needed = { required: true };

/**
 * @param {string} file
 * @param {string} text
 * @param {string} lang
 * @param {Findings} findings
 * @returns {Treatment[]}
 */
export function readTreatments(file, text, lang, findings) {
  const source = new YamlSource(findings, file, text);
  if (source.isUnreadable) findings.unread.add('treatment');
  if (!source.contents) return [];
  if (isSeq(source.contents)) return source.contents.items.map((node) => readTreatment(source, node, lang));
  source.problem(source.contents, 'the treatments must be a list: each begins with "- id: …".');
  return [];
}

/** @param {YamlSource} source @param {unknown} node @param {string} lang @returns {Treatment} */
function readTreatment(source, node, lang) {
  const fields = new Fields(source, node, 'a treatment', KEYS);
  const id = fields.id('id', needed);
  if (id) source.findings.given('treatment', id, fields.place('id'));
  const [how, given, setting, sideEffects, numbers] = TEXTS.map((key) =>
    markdownField(fields, key, { required: key === 'how' }),
  );
  const outcomes = fields.list('outcomes').map((outcome) => readOutcome(source, outcome));
  // In the order in which a reader comes to them.
  const sources = [
    ...citedIn([how, given, setting, sideEffects].flatMap((blocks) => blocks ?? [])),
    ...outcomes.map((outcome) => outcome.source),
    ...citedIn(numbers ?? []),
    ...idList(fields, 'sources', 'source'),
  ];
  const updated = fields.date('updated', needed);
  const treatment = {
    id,
    name: fields.text('name', needed),
    brands: fields.texts('brands'),
    type: /** @type {TreatmentType} */ (fields.oneOf('type', TREATMENT_TYPES, needed)),
    how: how ?? [],
    given: given ?? [],
    setting: setting ?? [],
    sideEffects: sideEffects ?? [],
    numbers: numbers ?? [],
    combinedWith: idList(fields, 'combinedWith', 'treatment'),
    outcomes,
    questionsToAsk: fields.texts('questionsToAsk'),
    sources: [...new Set(sources)].filter(Boolean),
    updated,
    updatedText: updated && spellDate(updated, lang),
    review: /** @type {Review | null} */ (null),
  };
  treatment.review = reviewFor(readReview(fields, lang), '', wordsHash('treatment', treatment));
  for (const fact of fields.texts('facts')) source.findings.facts.push({ id: fact, place: fields.place('facts') });
  if (!treatment.sources.length)
    fields.problem('id', 'the treatment has no source. Cite one with ":cite[id]", or list it under "sources".');
  if (treatment.combinedWith.includes(id))
    fields.problem('combinedWith', "a treatment can't be combined with itself. Take it out.");
  source.findings.places.set(treatment, fields.place());
  return treatment;
}

/** @param {YamlSource} source @param {unknown} node @returns {Outcome} */
function readOutcome(source, node) {
  const fields = new Fields(source, node, 'an outcome', [
    'group',
    'people',
    'what',
    'percent',
    'time',
    'versus',
    'source',
  ]);
  const versus = fields.value('versus');
  if (!versus)
    fields.problem(
      'versus',
      'an outcome needs "versus": {what, percent}. A number without its comparison isn\'t shown.',
    );
  const other = versus && new Fields(source, versus, 'the comparison of an outcome', ['what', 'percent']);
  const cited = fields.id('source', needed);
  if (cited) source.findings.used('source', cited, fields.place('source'));
  return {
    group: fields.text('group', needed),
    people: fields.number('people', Infinity, true),
    what: fields.text('what', needed),
    percent: fields.number('percent', 100),
    time: fields.text('time', needed),
    versus: { what: other?.text('what', needed) ?? '', percent: other?.number('percent', 100) ?? 0 },
    source: cited,
  };
}
