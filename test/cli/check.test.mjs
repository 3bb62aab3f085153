/** What `kc-answers check` says of a folder. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GOOD_FILES, packFolder, topicFile } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';

const LONG =
  'The team that looks after you will talk about the scans and the blood tests that you had, and they will ask you what you want and need. :cite[guide]';
const HARD = 'Immunotherapeutic combinations demonstrate considerable improvements internationally. :cite[guide]';

test('a good folder is fine, with a summary of how it reads', async (t) => {
  const { code, out, err } = await runCommand(await packFolder(t), 'check', 'en');
  assert.equal(code, 0);
  assert.equal(err, '');
  assert.match(out, /^reading grade {2}texts {2}mean {2}max\nspread +1 +\d\.\d +\d\.\d\ntreatments +1 /);
  assert.match(out, /\nen: 0 problems, 0 warnings\.\n$/);
});

test('hard answers and long sentences are warned of by line, and don’t fail the check', async (t) => {
  const root = await packFolder(t, {
    'spread.md': topicFile(`${HARD}\n\n- ${LONG}`),
    'treatments.yaml': GOOD_FILES['treatments.yaml'].replace(
      'It helps the body to fight. :cite[guide]',
      `${LONG}\n\n    ${HARD}`,
    ),
  });
  const { code, out } = await runCommand(root, 'check', 'en');
  assert.equal(code, 0);
  const begins = 'warning: a sentence of 28 words: "The team that looks after you will talk…"';
  assert.match(out, /^en\/spread\.md:12: warning: "What is it\?" reads at grade \d+\.\d; aim for 8 or less: shorten/m);
  assert.ok(out.includes(`en/spread.md:22: ${begins}`), out);
  assert.match(out, /^en\/treatments\.yaml:1: warning: "Drug A" reads at grade/m);
  assert.ok(out.includes(`en/treatments.yaml:6: ${begins}`), out);
});

test('a hard name in an easy sentence is told apart from hard sentences', async (t) => {
  const name = 'Pembrolizumab, lenvatinib and cabozantinib help. :cite[guide]';
  const glossary = `${GOOD_FILES['glossary.yaml']}drugs: {term: Pembrolizumab lenvatinib cabozantinib, definition: Three drugs.}\n`;
  const root = await packFolder(t, {
    'glossary.yaml': glossary,
    'spread.md': topicFile(`:term[They]{#drugs} help. ${name}`),
  });
  const { out } = await runCommand(root, 'check', 'en');
  assert.match(
    out,
    /en\/spread\.md:12: warning: .* reads at grade \d+\.\d \([0-7]\.\d with names and glossary words counted as easy\)/,
  );
});

test('numbers about survival are graded with their answer, by line', async (t) => {
  const root = await packFolder(t, {
    'spread.md': topicFile(`It is. :cite[guide]\n\n:::numbers\n${LONG}\n\n${HARD} ${HARD}\n:::`),
  });
  const { out } = await runCommand(root, 'check', 'en');
  assert.match(out, /^en\/spread\.md:23: warning: a sentence of 28 words/m);
  assert.match(out, /^en\/spread\.md:12: warning: "What is it\?" reads at grade/m);
});

test('a synonym that stands for two glossary words is warned of by line, and so is one that says nothing new', async (t) => {
  const entry = (/** @type {string} */ term, /** @type {string} */ synonyms) =>
    `{term: ${term}, definition: A word., synonyms: ${synonyms}}\n`;
  const root = await packFolder(t, {
    'glossary.yaml': `metastasis: ${entry('Metastasis', '[mets, spread, relapse]')}back: ${entry('Relapse', '["mets ", RELAPSE, again]')}`,
    'spread.md': topicFile('It may come :term[back]{#back}. :cite[guide]'),
  });
  const { code, out } = await runCommand(root, 'check', 'en');
  assert.equal(code, 0);
  assert.deepEqual(out.split('\n').slice(0, 3), [
    'en/glossary.yaml:1: warning: the synonym "relapse" also stands for the glossary word "back". Keep it only where it means the same.',
    'en/glossary.yaml:2: warning: the synonym "mets" also stands for the glossary word "metastasis". Keep it only where it means the same.',
    'en/glossary.yaml:2: warning: the synonym "RELAPSE" stands for this glossary word already. Take it out.',
  ]);
  assert.match(out, /\nen: 0 problems, 3 warnings\.\n$/);
});

test('what only a search finds a word by is checked with its synonyms, and built among them', async (t) => {
  const glossary = `metastasis: {term: Metastasis, definition: A word., synonyms: [mets], alsoSearchedAs: [spread, Mets]}
back: {term: Relapse, definition: A word., alsoSearchedAs: [again, spread]}
`;
  const root = await packFolder(t, {
    'glossary.yaml': glossary,
    'spread.md': topicFile('It may come :term[back]{#back}. :cite[guide]'),
  });
  const { out } = await runCommand(root, 'check', 'en');
  assert.deepEqual(out.split('\n').slice(0, 2), [
    'en/glossary.yaml:1: warning: the synonym "Mets" stands for this glossary word already. Take it out.',
    'en/glossary.yaml:2: warning: the synonym "spread" also stands for the glossary word "metastasis". Keep it only where it means the same.',
  ]);
  const { out: json } = await runCommand(root, 'build', 'en');
  assert.deepEqual(JSON.parse(json).glossary, {
    metastasis: { term: 'Metastasis', definition: 'A word.', synonyms: ['mets', 'spread', 'Mets'] },
    back: { term: 'Relapse', definition: 'A word.', synonyms: ['again', 'spread'] },
  });
});

test('other languages than English get no grade', async (t) => {
  const pack = GOOD_FILES['pack.yaml'].replace('lang: en', 'lang: de');
  const { out } = await runCommand(
    await packFolder(t, { 'pack.yaml': pack, 'spread.md': topicFile(HARD) }),
    'check',
    'en',
  );
  assert.equal(out, 'en: 0 problems, 0 warnings.\n');
});

test('sources and glossary words that nothing uses are warned of', async (t) => {
  const root = await packFolder(t, {
    'sources.yaml': `${GOOD_FILES['sources.yaml']}spare: {title: A, publisher: B, url: "https://a.example"}\n`,
  });
  const { code, out } = await runCommand(root, 'check', 'en');
  assert.equal(code, 0);
  assert.match(out, /^en\/sources\.yaml:3: warning: the source "spare" is used nowhere/m);
});

test('overdue and outrun reviews are warned of', async (t) => {
  const review = 'review: {by: Dr A, role: oncologist, date: 2020-01-01, next: 2021-01-01}';
  const root = await packFolder(t, { 'spread.md': GOOD_FILES['spread.md'].replace('review: null', review) });
  const { code, out } = await runCommand(root, 'check', 'en');
  assert.equal(code, 0);
  assert.match(out, /^en\/spread\.md:1: warning: the review of "Can it spread\?" was due on 2021-01-01/m);
  assert.match(out, /^en\/spread\.md:1: warning: .* is from 2020-01-01, but something changed on 2026-11-23/m);
});

test('problems come before warnings and exit with 1', async (t) => {
  const root = await packFolder(t, { 'spread.md': topicFile(`${LONG} \`x\``) });
  const { code, out } = await runCommand(root, 'check', 'en');
  assert.equal(code, 1);
  const [first, second] = out.split('\n');
  assert.match(first ?? '', /^en\/spread\.md:20: code/);
  assert.match(second ?? '', /^en\/spread\.md:20: warning: a sentence/);
  assert.match(out, /\nen: 1 problem, 1 warning\.\n$/);
});

test('--json gives the same as data', async (t) => {
  const root = await packFolder(t, { 'spread.md': topicFile(`${LONG} \`x\``) });
  const { code, out } = await runCommand(root, 'check', '--json', 'en');
  assert.equal(code, 1);
  const report = JSON.parse(out);
  assert.equal(report.ok, false);
  assert.deepEqual(report.problems, [
    {
      file: 'en/spread.md',
      line: 20,
      level: 'problem',
      message: "code (`…`) isn't used in answers. Take out the backticks.",
    },
  ]);
  assert.equal(report.warnings[0].line, 20);
  assert.deepEqual(Object.keys(report.summary[0]), ['name', 'texts', 'mean', 'max']);
  assert.equal(JSON.parse((await runCommand(await packFolder(t), 'check', '--json', 'en')).out).ok, true);
});
