/** The reading grade, on texts whose grade is known or was counted by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readingGrade, sentencesOf, wordsOf } from '../../cli/readability.mjs';

test('known sentences have their known grade', () => {
  // 16 words, 24 syllables: 0.39 * 16 + 11.8 * 24 / 16 - 15.59
  const passage = 'This sentence, taken as a reading passage unto itself, is being used to prove a point.';
  assert.equal(readingGrade([passage]).grade, 8.4);
  // 13 words, 26 syllables
  const platypus = 'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.';
  assert.equal(readingGrade([platypus]).grade, 13.1);
  // 29 words in 2 sentences, 50 syllables
  assert.equal(readingGrade([`${passage} ${platypus}`]).grade, 10.4);
  assert.equal(readingGrade([platypus, passage]).grade, 10.4);
});

test('an easy text has grade 0, and so has none', () => {
  assert.equal(readingGrade(['The cat sat on the mat. The dog sat on the cat.']).grade, 0);
  assert.equal(readingGrade([]).grade, 0);
});

test('drug names count as they are, and easy in the second grade', () => {
  // 5 words; cabozantinib has 5 syllables, 9 in all, or 6 with two for the name
  const { grade, gradeWithoutNames } = readingGrade(['The drug is called cabozantinib.'], new Set(['cabozantinib']));
  assert.equal(grade, 7.6);
  assert.equal(gradeWithoutNames, 0.5);
});

test('each passage ends a sentence, so list items aren’t one long sentence', () => {
  const items = ['surgery to remove the kidney', 'radiation to ease the pain', 'a trial of another drug'];
  assert.equal(items.flatMap(sentencesOf).length, 3);
  // 15 words, 25 syllables, in 3 sentences or in 1
  assert.equal(readingGrade(items).grade, 6);
  assert.equal(readingGrade([items.join(' ')]).grade, 9.9);
});

test('sentences end where a reader would end them', () => {
  const cases = {
    'No. It is not.  Is it? “Yes.” It is!': ['No.', 'It is not.', 'Is it?', '“Yes.”', 'It is!'],
    'See Dr. Smith, e.g. Drug A (approx. 3 cm). Done…': ['See Dr. Smith, e.g. Drug A (approx. 3 cm).', 'Done…'],
    'It is No. 4 of them. 12 people': ['It is No. 4 of them.', '12 people'],
    'About 3.5 in 100. (Not more.) End': ['About 3.5 in 100.', '(Not more.)', 'End'],
    '…': [],
  };
  for (const [text, sentences] of Object.entries(cases)) assert.deepEqual(sentencesOf(text), sentences);
});

test('words are counted as read: hyphens and apostrophes join, numbers count', () => {
  assert.deepEqual(wordsOf('The X-ray didn’t show 3.5 cm, it’s 12–14 mm.'), [
    'The',
    'X-ray',
    'didn’t',
    'show',
    '3.5',
    'cm',
    'it’s',
    '12',
    '14',
    'mm',
  ]);
});
