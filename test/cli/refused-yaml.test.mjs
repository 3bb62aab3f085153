/** What the build refuses in the YAML files: each with its file and line. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GOOD_FILES, packFolder, problemsOf } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';

const OUTCOME = `  outcomes:
    - group: adults
      people: 100
      what: got better
      percent: 12
      time: in a year
      versus: {what: another drug, percent: 4}
      source: study
`;
const FILES = { ...GOOD_FILES, 'treatments.yaml': GOOD_FILES['treatments.yaml'] + OUTCOME };

/** @type {[keyof typeof FILES, string, string, number, string][]} */
const CHANGES = [
  ['pack.yaml', 'lang: en', 'lang: e_n', 1, '"e_n" isn\'t a language tag'],
  ['pack.yaml', 'lang: en\n', '', 1, 'pack.yaml needs "lang". Add it.'],
  ['pack.yaml', 'dir: ltr', 'dir: left', 2, '"left" isn\'t one of ltr, rtl'],
  ['pack.yaml', 'Kidney cancer questions', '', 3, 'pack.yaml needs "title". Fill it in.'],
  ['pack.yaml', 'Kidney cancer questions', '2026', 3, '"title" must be text. Put it in quotes'],
  ['pack.yaml', 'publisher: {name: A clinic, url: "https://clinic.example"}\n', '', 1, 'pack.yaml needs "publisher"'],
  ['pack.yaml', 'https://clinic', 'ftp://clinic', 4, '"ftp://clinic.example" isn\'t an address of the web'],
  ['pack.yaml', '[spread]', '[]', 6, 'pack.yaml needs "topics"'],
  ['pack.yaml', 'urgent:', 'urgnt:', 7, 'pack.yaml has no "urgnt" (did you mean "urgent"?)'],
  ['pack.yaml', 'Call [the ward](tel:555) now.', 'Call `now`.', 8, 'code (`…`)'],
  ['pack.yaml', "can't know your case.", 'end. :cite[gide]', 10, 'the source "gide" isn\'t in sources.yaml'],
  ['sources.yaml', 'title: A study, ', '', 2, 'a source ("study") needs "title"'],
  [
    'sources.yaml',
    'https://journal.example/study',
    'journal.example',
    2,
    '"journal.example" isn\'t an address of the web',
  ],
  ['sources.yaml', 'study:', 'guide:', 2, "this YAML can't be read: this key stands here for the second time"],
  [
    'sources.yaml',
    'publisher: A journal',
    'publsher: A journal',
    2,
    'a source ("study") has no "publsher" (did you mean "publisher"?)',
  ],
  ['sources.yaml', 'title: A study', 'title: "A study', 2, "this YAML can't be read: "],
  ['glossary.yaml', 'metastasis:', 'Metastasis:', 1, '"Metastasis" can\'t be an id'],
  [
    'glossary.yaml',
    'Cancer that has moved to another place.',
    'Cancer that moved :cite[guide]',
    1,
    "this YAML can't be read",
  ],
  [
    'glossary.yaml',
    'Cancer that has moved to another place.',
    '"Cancer **moved**"',
    1,
    '"definition" is shown as it stands',
  ],
  ['glossary.yaml', 'another place.', 'another place., alsoSearchedAs: mets', 1, '"alsoSearchedAs" must be a list'],
  ['glossary.yaml', 'another place.', 'another place., synonyms: mets', 1, '"synonyms" must be a list'],
  ['glossary.yaml', 'another place.', 'another place., synonyms: [4]', 1, 'each item of "synonyms" must be text'],
  ['glossary.yaml', 'another place.', 'another place., synonyms: [""]', 1, 'each item of "synonyms" must be text'],
  ['glossary.yaml', 'another place.', 'another place., synonyms: ["**x**"]', 1, '"synonyms" is shown as it stands'],
  [
    'glossary.yaml',
    'another place.',
    'another place., synonym: [mets]',
    1,
    'a glossary entry ("metastasis") has no "synonym" (did you mean "synonyms"?)',
  ],
  ['treatments.yaml', '- id: drug-a', 'id: drug-a', 2, "this YAML can't be read"],
  ['treatments.yaml', 'id: drug-a', 'id: Drug_A', 1, '"Drug_A" can\'t be an id'],
  ['treatments.yaml', 'name: Drug A', 'nam: Drug A', 2, 'a treatment has no "nam" (did you mean "name"?)'],
  ['treatments.yaml', 'name: Drug A', 'nam: Drug A', 1, 'a treatment needs "name"'],
  [
    'treatments.yaml',
    'type: immunotherapy',
    'type: imunotherapy',
    4,
    '"imunotherapy" isn\'t one of immunotherapy, targeted, surgery, radiotherapy, local, monitoring, trial (did you mean "immunotherapy"?)',
  ],
  ['treatments.yaml', 'brands: []', 'brands: A', 3, '"brands" must be a list'],
  ['treatments.yaml', ' It helps the body to fight. :cite[guide]', ' It helps.\n\n    > x', 8, 'a block quote'],
  ['treatments.yaml', 'percent: 12', 'percent: 12%', 13, '"percent" must be a number from 0 to 100'],
  ['treatments.yaml', 'percent: 12', 'percent: 120', 13, '"percent" must be a number from 0 to 100'],
  ['treatments.yaml', 'people: 100', 'people: 1.5', 11, '"people" must be a whole number from 0,'],
  ['treatments.yaml', '      versus: {what: another drug, percent: 4}\n', '', 10, 'an outcome needs "versus"'],
  [
    'treatments.yaml',
    'source: study',
    'source: studys',
    16,
    'the source "studys" isn\'t in sources.yaml. Add it there or correct the id (did you mean "study"?).',
  ],
  ['treatments.yaml', 'review: null', 'combinedWith: [drug-a]', 8, "a treatment can't be combined with itself"],
  ['treatments.yaml', 'updated: 2026-11-22', 'updated: 2026-13-01', 7, '"2026-13-01" isn\'t a date of the calendar'],
];

for (const [file, from, to, line, message] of CHANGES)
  test(`${file} is refused by line: ${to || `without ${from}`}`, async (t) => {
    assert.ok(FILES[file].includes(from));
    const changes = { ...FILES, [file]: FILES[file].replace(from, to) };
    const lines = await problemsOf(t, changes);
    assert.ok(
      lines.some((each) => each.startsWith(`en/${file}:${line}: ${message}`)),
      lines.join('\n'),
    );
  });

test('a treatment without a source and a repeated treatment are refused', async (t) => {
  const text = GOOD_FILES['treatments.yaml'];
  const changes = { 'treatments.yaml': text.replace(' :cite[guide]', '') + text };
  const { err } = await runCommand(await packFolder(t, changes), 'build', 'en');
  assert.match(err, /en\/treatments\.yaml:1: the treatment has no source\./);
  assert.match(
    err,
    /en\/treatments\.yaml:9: the id "drug-a" is already that of the treatment at en\/treatments\.yaml:1\./,
  );
});

test('all problems are listed at once, in the order of the files, and counted', async (t) => {
  const changes = {
    'pack.yaml': GOOD_FILES['pack.yaml'].replace('dir: ltr', 'dir: left'),
    'spread.md': GOOD_FILES['spread.md'].replace(':cite[study]', '`x`').replace('#what', '#W'),
  };
  const { err } = await runCommand(await packFolder(t, changes), 'build', 'en');
  const [first, second, third, ...rest] = err.trimEnd().split('\n');
  assert.match(first ?? '', /^en\/pack\.yaml:2: /);
  assert.match(second ?? '', /^en\/spread\.md:10: /);
  assert.match(third ?? '', /^en\/spread\.md:14: /);
  assert.deepEqual(rest, ['', '3 problems: nothing was built.']);
});

test('a sources file that can’t be read isn’t blamed on every citation', async (t) => {
  const { err } = await runCommand(await packFolder(t, { 'sources.yaml': 'guide: {' }), 'build', 'en');
  assert.match(err, /en\/sources\.yaml:1: this YAML can't be read/);
  assert.doesNotMatch(err, /isn't in sources\.yaml/);
});
