/** Which words of an answer the build marks for the glossary, and which it leaves alone. */
import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import { markTerms } from '../../cli/mark-terms.mjs';
import { buildPack } from '../../cli/pack.mjs';
import { GOOD_FILES, packFolder, problemsOf, topicFile } from '../helpers/pack-folder.mjs';

/** @import { Block, Inline, Question } from '../../src/content/model.js' */

/** @type {Record<string, string[]>} */
const FORMS = {
  stage: ['Stage', 'staging'],
  nephrectomy: ['Nephrectomy', 'kidney removal'],
  cytoreductive: ['Cytoreductive nephrectomy', 'debulking'],
  targeted: ['Targeted therapy', 'targeted drug'],
  therapy: ['Therapy'],
  biopsy: ['Biopsy'],
  branch: ['Branch'],
  ray: ['X-ray'],
  early: ['early-stage'],
  ct: ['CT', 'CAT scan'],
  us: ['US'],
  naive: ['naïve'],
  prostate: ["Gleason's score"],
  mets: ['Metastasis', 'mets'],
  kidney: ['Kidney'],
  after: ['drug after'],
  removed: ['after kidney removal'],
};

const text = (/** @type {string} */ value) => ({ type: /** @type {const} */ ('text'), value });
const paragraph = (/** @type {Inline[]} */ ...children) => ({ type: /** @type {const} */ ('paragraph'), children });

/** @param {readonly any[]} nodes @returns {string} */
const shown = (nodes) =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'cite') return '^';
      const inside = shown(node.children);
      if (node.type === 'term') return `[${inside}|${node.id}]`;
      if (node.type === 'strong') return `*${inside}*`;
      return node.type === 'link' ? `<${inside}>` : inside;
    })
    .join('');

/** @param {Partial<Record<'summary' | 'answer' | 'numbers' | 'unknown', Block[]>> & {short?: Inline[]}} parts @param {string} [lang] */
function marked({ summary = [], ...parts }, lang = 'en') {
  const question = /** @type {Question} */ ({ id: 'q', short: [], answer: [], numbers: [], unknown: [], ...parts });
  const topic = /** @type {any} */ ({ id: 't', summary, questions: [question] });
  const content = { lang, urgent: [], disclaimer: [], topics: [topic], treatments: [] };
  const ids = markTerms(content, new Map(Object.entries(FORMS)));
  return { question, summary, ids };
}

/** @param {Inline[]} nodes @param {string} [lang] */
const inlinesMarked = (nodes, lang) => shown(marked({ answer: [paragraph(...nodes)] }, lang).question.answer);

/** @type {[string, string, string][]} */
const SENTENCES = [
  ['at the start', 'Stage four.', '[Stage|stage] four.'],
  ['at the end', 'the stage', 'the [stage|stage]'],
  ['alone', 'stage', '[stage|stage]'],
  ['in other capitals', 'STAGE and sTaging', '[STAGE|stage] and sTaging'],
  ['before punctuation', 'The stage, or (biopsy).', 'The [stage|stage], or ([biopsy|biopsy]).'],
  ['in quotes', '“Stage” and ‘biopsy’ and "CT"', '“[Stage|stage]” and ‘[biopsy|biopsy]’ and "[CT|ct]"'],
  ['before ’s', "the stage’s number, the biopsy's end", "the [stage|stage]’s number, the [biopsy|biopsy]'s end"],
  ['not before another shortening', 'the stage’ll go', 'the stage’ll go'],
  ['after an apostrophe', 'l’stage', 'l’[stage|stage]'],
  ['beside a slash or a dash', 'CT/biopsy, stage–two', '[CT|ct]/[biopsy|biopsy], [stage|stage]–two'],
  ['only once', 'stage, stage and staging', '[stage|stage], stage and staging'],
  ['whole words only', 'backstage stages2 stagecraft _ upstage', 'backstage stages2 stagecraft _ upstage'],
  [
    'not in a longer word with a hyphen',
    'late-stage, stage-two, post‑biopsy‑pain',
    'late-stage, stage-two, post‑biopsy‑pain',
  ],
  ['not in half of a word with a hyphen', 'stage- and age-related', 'stage- and age-related'],
  ['in a listed word with a hyphen', 'early-stage cancer, an X‑ray', '[early-stage|early] cancer, an [X‑ray|ray]'],
  [
    'the longest',
    'cytoreductive nephrectomy, nephrectomy',
    '[cytoreductive nephrectomy|cytoreductive], [nephrectomy|nephrectomy]',
  ],
  ['the longest, later', 'targeted therapy, therapy', '[targeted therapy|targeted], [therapy|therapy]'],
  [
    'nothing inside a longest that is marked already',
    'debulking, then cytoreductive nephrectomy',
    '[debulking|cytoreductive], then cytoreductive nephrectomy',
  ],
  ['the longest of those that begin alike', 'kidney removal', '[kidney removal|nephrectomy]'],
  ['the longest of those that overlap', 'drug after kidney removal', 'drug [after kidney removal|removed]'],
  [
    'words parted by other spaces',
    'targeted\u00a0drug and CAT  scan',
    '[targeted\u00a0drug|targeted] and [CAT  scan|ct]',
  ],
  ['acronyms in capitals alone', 'tell us; US and Ct', 'tell us; [US|us] and Ct'],
  [
    'plurals by the rule',
    'stages, biopsies, branches, CTs',
    '[stages|stage], [biopsies|biopsy], [branches|branch], [CTs|ct]',
  ],
  ['plurals of longer forms', 'targeted therapies', '[targeted therapies|targeted]'],
  ['letters that are composed of two', 'a nai\u0308ve drug', 'a [naïve|naive] drug'],
  ['a form with another apostrophe', 'Gleason’s score', '[Gleason’s score|prostate]'],
];

for (const [where, before, after] of SENTENCES)
  test(`a glossary word is marked: ${where}`, () => {
    assert.equal(inlinesMarked([text(before)]), after);
  });

test('what is marked is the same node that :term makes', () => {
  const { question, ids } = marked({ answer: [paragraph(text('The stage.'))] });
  assert.deepEqual(question.answer, [
    paragraph(text('The '), { type: 'term', id: 'stage', children: [text('stage')] }, text('.')),
  ]);
  assert.deepEqual([...ids], ['stage']);
});

test('plurals are made in English alone', () => {
  for (const lang of ['en', 'en-GB']) assert.equal(inlinesMarked([text('two stages')], lang), 'two [stages|stage]');
  for (const lang of ['de', 'fr', 'enm']) {
    assert.equal(inlinesMarked([text('two stages')], lang), 'two stages');
    assert.equal(inlinesMarked([text('one stage')], lang), 'one [stage|stage]');
  }
});

test('a made plural that is another word’s own form is that word’s', () => {
  const answer = [paragraph(text('The meds.'))];
  const topic = /** @type {any} */ ({ summary: answer, questions: [] });
  const forms = new Map([
    ['med', ['med']],
    ['medicines', ['meds']],
  ]);
  markTerms({ lang: 'en', urgent: [], disclaimer: [], topics: [topic], treatments: [] }, forms);
  assert.equal(shown(answer), 'The [meds|medicines].');
});

test('words in bold and italics are marked, those in links, citations and other marks aren’t', () => {
  const nodes = [
    {
      type: /** @type {const} */ ('strong'),
      children: [{ type: /** @type {const} */ ('emphasis'), children: [text('A biopsy ')] }],
    },
    { type: /** @type {const} */ ('link'), url: 'https://a.example', children: [text('the stage')] },
    { type: /** @type {const} */ ('cite'), id: 'stage' },
    text(' of stage'),
  ];
  assert.equal(inlinesMarked(nodes), '*A [biopsy|biopsy] *<the stage>^ of [stage|stage]');
});

test('a form that is half bold isn’t marked, nor a word that goes on in bold', () => {
  const bold = (/** @type {string} */ value) => ({ type: /** @type {const} */ ('strong'), children: [text(value)] });
  assert.equal(inlinesMarked([bold('targeted'), text(' drug')]), '*targeted* drug');
  assert.equal(
    inlinesMarked([text('The stage'), bold('s'), text(' and '), bold('up'), text('stage')]),
    'The stage*s* and *up*stage',
  );
});

test('a word that the author marked is marked there alone', () => {
  const term = { type: /** @type {const} */ ('term'), id: 'stage', children: [text('how far a stage is')] };
  const { question, ids } = marked({ short: [text('The stage.')], unknown: [paragraph(term, text(' stage'))] });
  assert.deepEqual(shown(question.short), 'The stage.');
  assert.deepEqual(shown(question.unknown), '[how far a stage is|stage] stage');
  assert.deepEqual([...ids], []);
  const other = { type: /** @type {const} */ ('term'), id: 'us', children: [text('a stage')] };
  assert.equal(inlinesMarked([other, text(' and stage')]), '[a stage|us] and [stage|stage]');
});

test('an answer is one from its short answer to what isn’t known; the summary is another', () => {
  const { question, summary } = marked({
    summary: [paragraph(text('A stage.')), paragraph(text('A stage.'))],
    short: [text('A biopsy.')],
    answer: [paragraph(text('Biopsy and CT.'))],
    numbers: [paragraph(text('CT and stage.'))],
    unknown: [paragraph(text('Stage and X-ray.'))],
  });
  assert.equal(shown(summary), 'A [stage|stage].A stage.');
  assert.deepEqual([question.short, question.answer, question.numbers, question.unknown].map(shown), [
    'A [biopsy|biopsy].',
    'Biopsy and [CT|ct].',
    'CT and [stage|stage].',
    'Stage and [X-ray|ray].',
  ]);
});

test('lists are marked in the order of reading, and tables below their heading row', () => {
  const item = (/** @type {Block[]} */ ...children) => ({ type: /** @type {const} */ ('listItem'), children });
  const list = (/** @type {ReturnType<typeof item>[]} */ ...children) => ({
    type: /** @type {const} */ ('list'),
    children,
  });
  const cell = (/** @type {string} */ value) => ({ type: /** @type {const} */ ('tableCell'), children: [text(value)] });
  const row = (/** @type {string[]} */ ...values) => ({
    type: /** @type {const} */ ('tableRow'),
    children: values.map(cell),
  });
  const { question } = marked({
    answer: [
      list(item(paragraph(text('stage;')), list(item(paragraph(text('biopsy, stage;')))))),
      { type: 'table', children: [row('CT;', 'US;'), row('CT;', 'stage;'), row('biopsy;', 'US')] },
    ],
  });
  assert.equal(shown(question.answer), '[stage|stage];[biopsy|biopsy], stage;CT;US;[CT|ct];stage;biopsy;[US|us]');
});

/** @param {import('node:test').TestContext} t @param {import('../helpers/pack-folder.mjs').Files} changes */
async function built(t, changes) {
  const root = await packFolder(t, changes);
  const { content, problems } = await buildPack(path.join(root, 'en'));
  assert.deepEqual(problems, []);
  assert.ok(content);
  return content;
}

const GLOSSARY = `${GOOD_FILES['glossary.yaml']}cure: {term: Cure, definition: No cure is a stage., synonyms: [cured], alsoSearchedAs: [healed]}\n`;

test('a folder is built with its words marked: in each answer, each treatment, urgent help and the disclaimer', async (t) => {
  const treatments = `${GOOD_FILES['treatments.yaml']}  given: For metastasis. Metastasis again.
  questionsToAsk: [Is it a cure?]
- {id: other, name: Metastasis drug, type: targeted, how: 'A cure. :cite[guide]', updated: 2026-11-22, review: null}
`;
  const content = await built(t, {
    'pack.yaml': GOOD_FILES['pack.yaml'].replace('Call [the', 'Cure: [cure the').replace("can't know", 'never cured'),
    'glossary.yaml': GLOSSARY,
    'treatments.yaml': treatments,
    'spread.md': topicFile('Metastasis: no cure, none healed. :cite[guide]').replace(
      '## What is it?',
      '## Is a cure near?',
    ),
  });
  const [topic] = content.topics;
  assert.ok(topic);
  assert.equal(topic.questions[0]?.question, 'Is a cure near?');
  assert.equal(shown(topic.questions[0]?.answer ?? []), 'Metastasis: no [cure|cure], none healed.\u00a0^');
  assert.equal(shown(topic.questions[0]?.short ?? []), 'The [spread|metastasis] of cancer.\u00a0^');
  assert.equal(shown(content.urgent), '[Cure|cure]: <cure the ward> now.');
  assert.equal(shown(content.disclaimer), 'These answers never [cured|cure] your case.');
  assert.equal(shown(content.treatments[0]?.given ?? []), 'For [metastasis|metastasis]. Metastasis again.');
  assert.equal(shown(content.treatments[1]?.how ?? []), 'A [cure|cure].\u00a0^');
  assert.deepEqual(content.treatments[0]?.questionsToAsk, ['Is it a cure?']);
  assert.equal(content.glossary['cure']?.definition, 'No cure is a stage.');
});

test('a word that stands nowhere is warned of, also if a text has what only a search finds it by', async (t) => {
  const warning = 'en/glossary.yaml:2: warning: the glossary word "cure" is used nowhere. Use it or take it out.';
  const changes = { 'glossary.yaml': GLOSSARY };
  assert.deepEqual(await problemsOf(t, { ...changes, 'spread.md': topicFile('None was healed. :cite[guide]') }), [
    warning,
  ]);
  assert.deepEqual(await problemsOf(t, { ...changes, 'spread.md': topicFile('None was cured. :cite[guide]') }), []);
});

test('long sentences and hard answers are told by line as before, whatever is marked in them', async (t) => {
  const { check } = await import('../../cli/check.mjs');
  const long = `The cure, a metastasis,${' and a cure'.repeat(8)}. :cite[guide]`;
  const root = await packFolder(t, {
    'glossary.yaml': GLOSSARY,
    'spread.md': topicFile(`Cured. :cite[guide]\n\n- ${long}`),
  });
  const { warnings } = await check(path.join(root, 'en'));
  assert.deepEqual(
    warnings.map(({ line, message }) => `${line}: ${message.slice(0, 22)}`).filter((each) => /sentence/.test(each)),
    ['22: a sentence of 28 words'],
  );
});
