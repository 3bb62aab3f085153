/** What `kc-answers check` says of a folder. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GOOD_FILES, packFolder, topicFile } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';

const LONG =
  'The team that looks after you will talk about the scans and the blood tests that you had, and they will ask you what you want and need. :cite[guide]';
const HARD = 'Immunotherapeutic combinations demonstrate considerable improvements internationally. :cite[guide]';

/** Whatever the day of the test, the words of the good folder aren't overdue. */
const AT_ANY_TIME = ['--max-age', '9999'];

test('a good folder is fine, with a summary of how it reads', async (t) => {
  const { code, out, err } = await runCommand(await packFolder(t), 'check', 'en', ...AT_ANY_TIME);
  assert.equal(code, 0);
  assert.equal(err, '');
  assert.match(out, /^reading grade {2}texts {2}mean {2}max\nspread +1 +\d\.\d +\d\.\d\ntreatments +1 /);
  assert.match(
    out,
    /\nNever reviewed by a clinician: 1 of 1 answer, 1 of 1 treatment\. .*\n\nen: 0 problems, 0 warnings\.\n$/,
  );
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
  const [spread = '', treatments = ''] = out.split('\n\n');
  const long = `warning: a sentence of 28 words. [long-sentence]
    “${LONG.replace(' :cite[guide]', '')}”
    → Make it two, of 25 words at most.`;
  assert.match(
    spread,
    /^en\/spread\.md\n {2}line 12, warning: "What is it\?" reads at grade \d+\.\d; aim for 8 or less\. \[r/,
  );
  assert.ok(spread.includes(`  line 22, ${long}`), out);
  assert.match(treatments, /^en\/treatments\.yaml\n {2}line 1, warning: "Drug A" reads at grade/);
  assert.ok(treatments.includes(`  line 6, ${long}`), out);
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
    /\n {2}line 12, warning: .* reads at grade \d+\.\d \([0-7]\.\d with names and glossary words counted as easy\)/,
  );
});

test('numbers about survival are graded with their answer, by line', async (t) => {
  const root = await packFolder(t, {
    'spread.md': topicFile(`It is. :cite[guide]\n\n:::numbers\n${LONG}\n\n${HARD} ${HARD}\n:::`),
  });
  const { out } = await runCommand(root, 'check', 'en');
  assert.match(out, /^ {2}line 23, warning: a sentence of 28 words/m);
  assert.match(out, /^ {2}line 12, warning: "What is it\?" reads at grade/m);
});

test('a synonym that stands for two glossary words is warned of by line, and so is one that says nothing new', async (t) => {
  const entry = (/** @type {string} */ term, /** @type {string} */ synonyms) =>
    `{term: ${term}, definition: A word., synonyms: ${synonyms}}\n`;
  const root = await packFolder(t, {
    'glossary.yaml': `metastasis: ${entry('Metastasis', '[mets, spread, relapse]')}back: ${entry('Relapse', '["mets ", RELAPSE, again]')}`,
    'spread.md': topicFile('It may come :term[back]{#back}. :cite[guide]'),
  });
  const { code, out } = await runCommand(root, 'check', 'en', ...AT_ANY_TIME);
  assert.equal(code, 0);
  assert.deepEqual(out.split('\n').slice(0, 7), [
    'en/glossary.yaml',
    '  line 1, warning: the synonym "relapse" also stands for the glossary word "back". [synonym]',
    '    → Keep it only where it means the same.',
    '  line 2, warning: the synonym "mets" also stands for the glossary word "metastasis". [synonym]',
    '    → Keep it only where it means the same.',
    '  line 2, warning: the synonym "RELAPSE" stands for this glossary word already. [synonym]',
    '    → Take it out.',
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
  assert.match(out, /^ {2}line 1, warning: the synonym "Mets" stands for this glossary word already\. \[synonym\]$/m);
  assert.match(out, /^ {2}line 2, warning: the synonym "spread" also stands for the glossary word "metastasis"\. /m);
  const { out: json } = await runCommand(root, 'build', 'en');
  assert.deepEqual(JSON.parse(json).glossary, {
    metastasis: { term: 'Metastasis', definition: 'A word.', synonyms: ['mets', 'spread', 'Mets'] },
    back: { term: 'Relapse', definition: 'A word.', synonyms: ['again', 'spread'] },
  });
});

test('other languages than English get no rules of English, and one line that says so', async (t) => {
  const pack = GOOD_FILES['pack.yaml'].replace('lang: en', 'lang: de');
  const { out } = await runCommand(
    await packFolder(t, {
      'pack.yaml': pack,
      'spread.md': topicFile(`${HARD} Nephrectomy is recommended and scheduled.\n\nMetastasen haben 12 von 100.`),
    }),
    'check',
    'en',
    ...AT_ANY_TIME,
  );
  assert.match(out, /^ {2}line 22, warning: a number without a source\. \[missing-source\]$/m);
  assert.match(out, /^The language is "de": reading grade, .* were not checked\. Those rules know English only\.$/m);
  assert.match(out, /\nen: 0 problems, 1 warning\.\n$/);
});

test('sources and glossary words that nothing uses are warned of', async (t) => {
  const root = await packFolder(t, {
    'sources.yaml': `${GOOD_FILES['sources.yaml']}spare: {title: A, publisher: B, url: "https://a.example"}\n`,
  });
  const { code, out } = await runCommand(root, 'check', 'en');
  assert.equal(code, 0);
  assert.match(
    out,
    /^en\/sources\.yaml\n {2}line 3, warning: the source "spare" is used nowhere\. \[format\]\n {4}→ Use it or take it out\.$/m,
  );
});

test('problems come before warnings and exit with 1', async (t) => {
  const root = await packFolder(t, { 'spread.md': topicFile(`${LONG} \`x\``) });
  const { code, out } = await runCommand(root, 'check', 'en', ...AT_ANY_TIME);
  assert.equal(code, 1);
  assert.match(out, /^en\/spread\.md\n {2}line 20, problem: code .*\n.*\n {2}line 20, warning: a sentence/);
  assert.match(out, /\nen: 1 problem, 1 warning\.\n$/);
});

test('--json gives the same as data', async (t) => {
  const root = await packFolder(t, { 'spread.md': topicFile(`${LONG} \`x\``) });
  const { code, out } = await runCommand(root, 'check', '--json', 'en', ...AT_ANY_TIME);
  assert.equal(code, 1);
  const report = JSON.parse(out);
  assert.equal(report.ok, false);
  assert.deepEqual(report.problems, [
    {
      file: 'en/spread.md',
      line: 20,
      level: 'problem',
      message: "code (`…`) isn't used in answers.",
      rule: 'format',
      advice: 'Take out the backticks.',
    },
  ]);
  assert.deepEqual(report.warnings, [
    {
      file: 'en/spread.md',
      line: 20,
      level: 'warning',
      rule: 'long-sentence',
      sentence: LONG.replace(' :cite[guide]', ''),
      message: 'a sentence of 28 words.',
      advice: 'Make it two, of 25 words at most.',
    },
  ]);
  assert.deepEqual(
    report.notes.map((/** @type {{rule: string}} */ { rule }) => rule),
    ['review-missing'],
  );
  assert.deepEqual(Object.keys(report.summary[0]), ['name', 'texts', 'mean', 'max']);
  assert.equal(JSON.parse((await runCommand(await packFolder(t), 'check', '--json', 'en')).out).ok, true);
});

test('--grades lists every answer with its grade', async (t) => {
  const { out } = await runCommand(await packFolder(t), 'check', '--grades', 'en', ...AT_ANY_TIME);
  assert.match(out, /^reading grade +without names +grade\n/);
  assert.match(out, /^en\/spread\.md:12 "What is it\?" +\d\.\d +\d\.\d$/m);
  assert.match(out, /^en\/treatments\.yaml:1 "Drug A" +\d\.\d +\d\.\d$/m);
});

test('--strict fails on warnings, and only then', async (t) => {
  const strict = async (/** @type {import('../helpers/pack-folder.mjs').Files} */ changes) =>
    (await runCommand(await packFolder(t, changes), 'check', '--strict', 'en', ...AT_ANY_TIME)).code;
  assert.equal(await strict({}), 0);
  assert.equal(await strict({ 'spread.md': topicFile(LONG) }), 1);
});

test('words that nobody has updated for --max-age months are overdue, by default for 24', async (t) => {
  const root = await packFolder(t, { 'spread.md': topicFile('It has. :cite[guide]', { head: 'updated=2023-02-28' }) });
  const stale = async (/** @type {string[]} */ ...words) =>
    (await runCommand(root, 'check', 'en', ...words)).out.match(
      /"What is it\?" was last updated on \S+ more than .*/,
    )?.[0];
  assert.equal(await stale(), '"What is it?" was last updated on 2023-02-28, more than 24 months ago. [stale-words]');
  assert.equal(await stale('--max-age', '9999'), undefined);
  for (const age of ['0', '-3', 'x', '1.5']) {
    const { code, err } = await runCommand(root, 'check', 'en', '--max-age', age);
    assert.equal(code, 2);
    assert.match(err, /Give a number of months, such as 24\./);
  }
});

test('a file of JSON is told by path, with the same rules', async (t) => {
  const root = await packFolder(t, {
    'spread.md': topicFile('In a study, 12 in 100 people did well with a drug. :cite[guide]'),
  });
  await runCommand(root, 'build', 'en', '--out', 'en.json');
  const { code, out } = await runCommand(root, 'check', 'en.json', ...AT_ANY_TIME);
  assert.equal(code, 0);
  assert.match(
    out,
    /^en\.json\n {2}topics\[0\]\.questions\[0\]\.answer\[0\], warning: "12 in 100" doesn't say .* \[bare-number\]\n {4}“In a study, 12 in 100 people did well with a drug\.”\n/,
  );
});
