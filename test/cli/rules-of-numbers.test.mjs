/** The rules about numbers: how they are written, what they say, and where they come from. Each has near misses. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GOOD_FILES } from '../helpers/pack-folder.mjs';
import { sentencesFound, withDrugs } from '../helpers/rule-findings.mjs';

const withTreatments = { 'treatments.yaml': withDrugs(GOOD_FILES['treatments.yaml'] ?? '') };

/** Each of these answers must be warned of, or must not. @param {string} rule @param {string[]} bad @param {string[]} good */
function tellApart(rule, bad, good) {
  for (const answer of bad)
    test(`${rule} warns of: ${answer}`, async (t) => {
      assert.notDeepEqual(await sentencesFound(t, rule, answer, withTreatments), []);
    });
  for (const answer of good)
    test(`${rule} lets pass: ${answer}`, async (t) => {
      assert.deepEqual(await sentencesFound(t, rule, answer, withTreatments), []);
    });
}

tellApart(
  'mixed-numbers',
  [
    'About 12 in 100 people had it. Others, 5%, did not. :cite[guide]',
    'About 1 in 5 people had it. Later it was 12 in 100. :cite[guide]',
    'About one in five people had it.\n\nLater it was 12 per cent. :cite[guide]',
    'About 3 out of 10 people had it, and 12 out of 100 did not. :cite[guide]',
  ],
  [
    'About 12 in 100 people had it, and 1.5 out of 100 did not. :cite[guide]',
    'About 1 in 5 people had it, and 3 in 5 did not. :cite[guide]',
    'About 12 in 100 had it, and it came back for 1 in 10 days. :cite[guide]',
    'About 12 in 100 had it, and there were 3 in 2020 and 1 in the clinic. :cite[guide]',
    'You have 2 in all. Stay in 3 hours. :cite[guide]',
  ],
);

const ARMS = 'With both drugs it went away in about 14 in 100. On sunitinib, it was about 5 in 100.';

tellApart(
  'bare-number',
  [
    'The drug helps about 40 in 100 people. :cite[guide]',
    'In a study of 651 people, about 14 in 100 did well on two drugs. :cite[guide]',
    `This study had 651 people. ${ARMS} :cite[guide]`,
    `It went on for about 5 and a half years. ${ARMS} :cite[guide]`,
    'A study of 651 people over 5 years gave a drug. It helped 14 in 100 of them. People in studies are often fitter than others. :cite[guide]',
    'It has spread in 15 in 100. :cite[guide]',
    'It spreads to the lungs in 45% and to the bones in 33%. :cite[guide]',
  ],
  [
    `This study had 651 people and went on for about 5 and a half years. ${ARMS} :cite[guide]`,
    'A study of 651 people followed them for 5 years: :cite[guide]\n\n- On cabozantinib, about 14 in 100 did well.\n- On sunitinib, about 5 in 100 did.',
    'In 3 years, 14 in 100 of these people did well on the drug, compared with 5 in 100 without it. :cite[guide]',
    'A study gave a drug to 48 people for 3 years. About 46 in 100 died. There was no other group, so we cannot compare. :cite[guide]',
    'In about 15 in 100 people with kidney cancer, it has spread when it is found. :cite[guide]',
    'In 45 in 100 people whose cancer has spread, it is in the lungs. :cite[guide]\n\nOne paper says 33 in 100. :cite[study]',
    'About 20 in 100 cancers are of another type. :cite[guide]',
    'The drug helps some people. :cite[guide]',
    'Take the drug for 3 in 10 days. :cite[guide]',
  ],
);

tellApart(
  'missing-source',
  [
    'It is so. :cite[guide]\n\nA study had 651 people.',
    'It is so. :cite[guide]\n\nIt spread in 12 in 100 people.',
    'It is so. :cite[guide]\n\nThese are known:\n\n- 15 people lived',
    'It is so. :cite[guide]\n\nIn 2018 it was found.',
    'It is so. :cite[guide]\n\n| who | how many |\n| --- | --- |\n| men | 12 in 100 |',
  ],
  [
    'A study had 651 people. :cite[guide]',
    'A study found these: :cite[guide]\n\n- 15 people lived\n- 12 in 100 had pain',
    '| who | how many |\n| --- | --- |\n| men | 12 in 100 :cite[guide] |\n| women | 9 in 100 |',
    'It is so. :cite[guide]\n\nStage 4 is not the same as stages 1 to 3, and PD-1 is not type 2.',
    'It is so. :cite[guide]\n\nSay how bad it is, from 0 (none) to 10 (the worst).',
    'It is so. :cite[guide]\n\nDid you have it for 3 days?',
    'It is so. :cite[guide]\n\nCall 020 7946 0000.',
    'A study had 651 people. :cite[guide]\n\nThe study of 651 people was large.',
  ],
);

test('a list that another sentence than its own leads into has no source by it', async (t) => {
  const answer = 'It is so. :cite[guide]\n\n- 15 people lived';
  assert.deepEqual(await sentencesFound(t, 'missing-source', answer), ['15 people lived']);
});
