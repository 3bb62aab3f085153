/** The rules about single words and sentences: medical words, passives, spelling. Each has near misses. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GOOD_FILES, topicFile } from '../helpers/pack-folder.mjs';
import { findings, sentencesFound, withDrugs } from '../helpers/rule-findings.mjs';

const withTreatments = { 'treatments.yaml': withDrugs(GOOD_FILES['treatments.yaml'] ?? '') };

/** Each of these texts, alone in an answer, must be warned of, or must not. @param {string} rule @param {string[]} bad @param {string[]} good */
function tellApart(rule, bad, good) {
  for (const text of bad)
    test(`${rule} warns of: ${text}`, async (t) => {
      assert.notDeepEqual(await sentencesFound(t, rule, `${text} :cite[guide]`, withTreatments), []);
    });
  for (const text of good)
    test(`${rule} lets pass: ${text}`, async (t) => {
      assert.deepEqual(await sentencesFound(t, rule, `${text} :cite[guide]`, withTreatments), []);
    });
}

tellApart(
  'unexplained-word',
  [
    'You may need a nephrectomy.',
    'Some people get stomatitis.',
    'The drug can cause hypothyroidism.',
    'Anaemia is common.',
    'The surgeon does a laparoscopic operation.',
    'The prognosis is good.',
    'Neo-adjuvant drugs come first.',
    'Your doctor measures your eGFR.',
    'A clot can lead to an embolism.',
    'The lesions are small.',
  ],
  [
    'You may need surgery to take out a kidney. A virus can give you a fever, and diabetes needs care.',
    'The metastasis is small.',
    'Doctors call this nephrectomy.',
    'Nephrectomy means that the kidney comes out.',
    'You may need a nephrectomy, which means that the kidney comes out.',
    'Your mouth may get sore (stomatitis).',
    'You may get stomatitis (a sore mouth).',
    '**Stomatitis.** Your mouth gets sore.',
    'Anaemia is a lack of red blood cells. If you have anaemia, you may feel tired.',
    'Cabozantinib is a drug, and so is nivolumab.',
    'Ask the Nephrectomy Society or the National Sarcoma Fund.',
    'In the UK, the NHS pays.',
    'This program has a diagram, a photograph and a telegram.',
    'Her aroma was exotic, his sympathy pathetic.',
  ],
);

tellApart(
  'passive-chain',
  [
    'The kidney is removed and then it is looked at.',
    'Blood is taken before the drug is given.',
    'The scans were not often done, and they were not kept.',
    'The kidney is taken out. It is then looked at. The result is sent to you.',
  ],
  [
    'The kidney is taken out. Then your doctor looks at it. The result is sent to you.',
    'You are tired and you are worried.',
    'This is called spread, and that is known as stage 4.',
    'The lumps are red and the bed is wet.',
    'If you are scared, tell the nurse who is interested in you.',
    'The test is done at once. You can wait. It is good.',
    'He was ahead, and she is indeed glad.',
  ],
);

test('three sentences with a passive in a row are three in one paragraph, not across paragraphs', async (t) => {
  const answer =
    'The kidney is taken out. :cite[guide]\n\nIt is then looked at. :cite[guide]\n\nThe result is sent to you. :cite[guide]';
  assert.deepEqual(await sentencesFound(t, 'passive-chain', answer), []);
});

test('a medical word is told once in an answer, with its sentence and its line', async (t) => {
  const answer = 'You may need a nephrectomy. :cite[guide]\n\nAfter nephrectomy you rest. :cite[guide]';
  const [first, ...more] = await findings(t, 'unexplained-word', { 'spread.md': topicFile(answer) });
  assert.deepEqual(more, []);
  assert.equal(first?.line, 20);
  assert.equal(first?.sentence, 'You may need a nephrectomy.');
  assert.match(first?.message ?? '', /^"nephrectomy" is a medical word/);
});

test('a form of a glossary word is known', async (t) => {
  const changes = {
    'glossary.yaml': `${GOOD_FILES['glossary.yaml']}nephrectomy: {term: Nephrectomy, definition: Surgery that takes out a kidney., synonyms: [nephrectomies]}\n`,
  };
  assert.deepEqual(await sentencesFound(t, 'unexplained-word', 'Nephrectomies help. :cite[guide]', changes), []);
});

const spelled = async (
  /** @type {import('node:test').TestContext} */ t,
  /** @type {string} */ answer,
  /** @type {string} */ lang = 'en',
) =>
  (
    await findings(t, 'mixed-spelling', {
      'pack.yaml': (GOOD_FILES['pack.yaml'] ?? '').replace('lang: en', `lang: ${lang}`),
      'spread.md': topicFile(answer),
    })
  ).map(({ message }) => message);

test('in plain English the spelling of most words decides', async (t) => {
  assert.deepEqual(await spelled(t, 'A tumour. A tumour, and diarrhea. :cite[guide]'), [
    '"diarrhea" is American spelling.',
  ]);
  assert.deepEqual(await spelled(t, 'A tumor. Tumors, and diarrhoea. :cite[guide]'), [
    '"diarrhoea" is British spelling.',
  ]);
  assert.deepEqual(await spelled(t, 'A tumor, anemia, a fiber and the color. :cite[guide]'), []);
  assert.deepEqual(await spelled(t, 'A tumour, anaemia, a fibre and the colour. :cite[guide]'), []);
});

test('a country in "lang" decides alone', async (t) => {
  assert.deepEqual(await spelled(t, 'A tumor. Tumors. :cite[guide]', 'en-GB'), [
    '"tumor" is American spelling.',
    '"tumors" is American spelling.',
  ]);
  assert.deepEqual(await spelled(t, 'We recognise a tumor. :cite[guide]', 'en-US'), [
    '"recognise" is written with "-ise".',
  ]);
});

test('"-ize" is written in Britain too, but not beside "-ise"', async (t) => {
  assert.deepEqual(await spelled(t, 'We recognize a tumour. :cite[guide]', 'en-GB'), []);
  assert.deepEqual(await spelled(t, 'We recognize it, organize it and realise it. :cite[guide]', 'en-GB'), [
    '"realise" is written with "-ise".',
  ]);
  assert.deepEqual(await spelled(t, 'We recognize that exercise, advice and a surprise may rise. :cite[guide]'), []);
});

test('quotes, names, links and words that look alike are let be', async (t) => {
  const british = 'The tumour and the colour.';
  for (const text of [
    'Its title is “Your tumor”.',
    'Ask the National Cancer Center.',
    'Read [about tumors](https://a.example).',
    'The laboratory wrote an honorary program of colorectal literature for the specialist organism.'.replace(
      'program ',
      '',
    ),
    'The metastasis and the emphasis, the parameter and the glucose meter.',
  ])
    assert.deepEqual(await spelled(t, `${british} ${text} :cite[guide]`), [], text);
});

test('synonyms may have both spellings', async (t) => {
  const changes = {
    'glossary.yaml':
      'metastasis: {term: Metastasis, definition: A tumor that has moved., synonyms: [secondary tumour]}\n',
  };
  assert.deepEqual(await findings(t, 'mixed-spelling', changes), []);
});
