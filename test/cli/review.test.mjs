/** Reviews: recorded for words, shown as long as these words stand. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { check } from '../../cli/check.mjs';
import { markdownFiles } from '../../cli/import/markdown-files.mjs';
import { lostReviews } from '../../cli/import/reviews.mjs';
import { buildPack } from '../../cli/pack.mjs';
import { problemText } from '../../cli/problem.mjs';
import { GOOD_FILES, packFolder, problemsOf } from '../helpers/pack-folder.mjs';
import { runCommand } from '../helpers/run-command.mjs';

const TWO = GOOD_FILES['spread.md'].replace(
  /$/,
  `
## Will it come back?

::question{#back updated=2026-11-23}

:::short
It may. :cite[guide]
:::

Nobody knows. :cite[guide]
`,
);
const BY = ['--by', 'Dr. Ada Moss', '--role', 'oncologist', '--date', '2026-11-24'];
const REVIEW = {
  by: 'Dr. Ada Moss',
  role: 'oncologist',
  date: '2026-11-24',
  dateText: '24 November 2026',
  next: '2027-11-24',
  nextText: '24 November 2027',
};
const { next, nextText, ...ONCE } = REVIEW;
void next;
void nextText;

/** @param {import('node:test').TestContext} t @param {import('../helpers/pack-folder.mjs').Files} [changes] */
async function folder(t, changes) {
  const root = await packFolder(t, { 'spread.md': TWO, ...changes });
  const at = (/** @type {string} */ name) => path.join(root, 'en', name);
  return {
    root,
    read: (/** @type {string} */ name) => readFile(at(name), 'utf8'),
    /** @param {string} name @param {string | RegExp} from @param {string} to */
    change: async (name, from, to) => {
      const text = await readFile(at(name), 'utf8');
      assert.match(text, from instanceof RegExp ? from : new RegExp(from.replace(/[.[\]]/g, '\\$&')));
      await writeFile(at(name), text.replace(from, to));
    },
    review: async (/** @type {string[]} */ ...words) => {
      const { code, out, err } = await runCommand(root, 'review', 'en', ...words);
      assert.equal(err, '');
      assert.equal(code, 0);
      return out;
    },
    reviews: async () => {
      const { content, problems } = await buildPack(path.join(root, 'en'));
      assert.deepEqual(problems.map(problemText), []);
      const [topic] = content?.topics ?? [];
      return [topic?.review, ...(topic?.questions ?? []).map(({ review }) => review)];
    },
    build: async () => (await buildPack(path.join(root, 'en'))).content,
  };
}

test('a topic’s review is written into its front matter alone, and built for its summary and each answer', async (t) => {
  const front = TWO.replace('review: null', '# nobody yet\nreview: null # soon').replace('[drug-a]', '[ drug-a ]');
  const { review, reviews, read } = await folder(t, { 'spread.md': front });
  const out = await review('--topic', 'spread', ...BY, '--next', '2027-11-24');
  assert.equal(
    out,
    'en/spread.md: the review by Dr. Ada Moss is recorded.\nReviewed on 2026-11-24: 1 summary, 2 answers.\n',
  );
  const text = await read('spread.md');
  const written =
    /review:\n {2}by: Dr\. Ada Moss\n {2}role: oncologist\n {2}date: 2026-11-24\n {2}next: 2027-11-24\n {2}words:\n( {4}(summary|what|back): "?[0-9a-f]{16}"?\n?){3}/;
  assert.match(text, written);
  assert.equal(text.replace(written, 'review: null'), front);
  assert.deepEqual(await reviews(), [REVIEW, REVIEW, REVIEW]);
});

test('line ends of Windows and a byte order mark stay', async (t) => {
  const windows = `\uFEFF${TWO.replaceAll('\n', '\r\n')}`;
  const { review, reviews, read } = await folder(t, { 'spread.md': windows });
  await review('--topic', 'spread', ...BY);
  const text = await read('spread.md');
  assert.ok(text.startsWith('\uFEFF---\r\n'));
  assert.doesNotMatch(text, /[^\r]\n/);
  assert.deepEqual(await reviews(), [ONCE, ONCE, ONCE]);
});

test('a changed answer says so, a new one has no review, and the others keep theirs', async (t) => {
  const { review, reviews, change } = await folder(t);
  await review('--topic', 'spread', ...BY);
  await change('spread.md', 'Nobody knows.', 'Some know.');
  assert.deepEqual(await reviews(), [ONCE, ONCE, { ...ONCE, isChanged: true }]);
  await change('spread.md', '{#back', '{#return');
  assert.deepEqual(await reviews(), [ONCE, ONCE, null]);
  await change('spread.md', 'It can.', 'It could.');
  assert.deepEqual(await reviews(), [{ ...ONCE, isChanged: true }, ONCE, null]);
});

test('dates, line ends, bold type and glossary marks change no review', async (t) => {
  const { review, reviews, change } = await folder(t);
  await review('--topic', 'spread', ...BY);
  await change('spread.md', /updated=2026-11-23/g, 'updated=2026-11-27');
  await change('spread.md', 'Nobody knows.', '**Nobody**\nknows.');
  await change('spread.md', ':term[spread]{#metastasis}', 'spread');
  await change('glossary.yaml', 'another place.}', 'another place., synonyms: [spread, knows]}');
  assert.deepEqual(await reviews(), [ONCE, ONCE, ONCE]);
});

test('an answer’s own review wins over that of its topic, until the topic is reviewed again', async (t) => {
  const { review, reviews, change, read } = await folder(t);
  await review('--topic', 'spread', ...BY);
  await change('spread.md', 'Nobody knows.', 'Some know.');
  const own = ['--by', 'Ben Hill', '--role', 'nurse', '--date', '2026-11-25'];
  assert.match(await review('--question', 'back', ...own), /Reviewed on 2026-11-25: 1 answer\.\n$/);
  const nurse = { by: 'Ben Hill', role: 'nurse', date: '2026-11-25', dateText: '25 November 2026' };
  assert.deepEqual(await reviews(), [ONCE, ONCE, nurse]);
  await review('--question', 'what', 'back', '--topic', 'spread', ...own);
  assert.deepEqual(await reviews(), [ONCE, nurse, nurse]);
  await review('--topic', 'spread', ...BY);
  assert.deepEqual(await reviews(), [ONCE, nurse, nurse], 'a review of a later day stands');
  const later = ['--by', 'Dr. Cy', '--role', 'urologist', '--date', '2026-11-26'];
  await review('--topic', 'spread', ...later);
  const doctor = { by: 'Dr. Cy', role: 'urologist', date: '2026-11-26', dateText: '26 November 2026' };
  assert.deepEqual(await reviews(), [doctor, doctor, doctor]);
  assert.doesNotMatch(await read('spread.md'), /reviews|Ben Hill|Ada Moss/);
});

test('a treatment’s review is written into treatments.yaml alone, and outgrown by its words', async (t) => {
  const treatments = `# all\n${GOOD_FILES['treatments.yaml']}\n- {id: other, name: Other, type: trial, how: "It helps. :cite[guide]", updated: 2026-11-22}\n`;
  const { review, build, change, read } = await folder(t, { 'treatments.yaml': treatments });
  await review('--treatment', 'other', 'drug-a', ...BY);
  assert.equal(
    (await read('treatments.yaml'))
      .replace(/review:\n( {4}.*\n){3} {4}words: .*/, 'review: null')
      .replace(/, review: \{ .* \}\}/, '}'),
    treatments,
  );
  assert.deepEqual(
    (await build())?.treatments.map((each) => each.review),
    [ONCE, ONCE],
  );
  await change('treatments.yaml', 'It helps the body', 'It makes the body');
  assert.deepEqual(
    (await build())?.treatments.map((each) => each.review),
    [{ ...ONCE, isChanged: true }, ONCE],
  );
});

/** @type {[string, string[], number, RegExp][]} */
const REFUSED = [
  [
    'an unknown topic',
    ['--topic', 'spred', ...BY],
    1,
    /^en: there is no topic "spred" in this folder \(did you mean "spread"\?\)\./,
  ],
  [
    'an unknown question',
    ['--question', 'bak', ...BY],
    1,
    /there is no question "bak" in this folder \(did you mean "back"\?\)/,
  ],
  [
    'a question of another topic',
    ['--topic', 'spread', '--question', 'far', ...BY],
    1,
    /there is no question "far" in the topic "spread"/,
  ],
  [
    'an unknown treatment',
    ['--treatment', 'drug-b', ...BY],
    1,
    /no treatment "drug-b" in treatments\.yaml \(did you mean "drug-a"\?\)/,
  ],
  ['nothing named', BY, 2, /^name what was reviewed, with --topic, --question or --treatment\./],
  [
    'an impossible date',
    ['--topic', 'spread', ...BY.with(-1, '2026-11-31')],
    2,
    /'2026-11-31' is invalid\. It isn’t a date of the calendar/,
  ],
  ['a day to come', ['--topic', 'spread', ...BY.with(-1, '2999-01-01')], 2, /^--date 2999-01-01 is in the future\./],
  [
    'a day before the words',
    ['--topic', 'spread', ...BY.with(-1, '2026-11-22')],
    1,
    /^en: "Can it spread\?" was changed on 2026-11-23, after 2026-11-22\./,
  ],
  [
    'a next day that isn’t later',
    ['--topic', 'spread', ...BY, '--next', '2026-11-24'],
    2,
    /^--next 2026-11-24 must come after --date 2026-11-24\./,
  ],
  ['an impossible next day', ['--topic', 'spread', ...BY, '--next', 'soon'], 2, /'soon' is invalid/],
  ['an empty name', ['--topic', 'spread', ...BY.with(1, ' ')], 2, /'--by <name>' argument ' ' is invalid/],
  ['an empty role', ['--topic', 'spread', ...BY.with(3, '')], 2, /'--role <profession>' argument '' is invalid/],
  ['no name', ['--topic', 'spread', ...BY.slice(2)], 2, /required option '--by <name>' not specified/],
];

for (const [what, words, expected, message] of REFUSED)
  test(`a review is refused with a sentence, and nothing is written: ${what}`, async (t) => {
    const { root, read } = await folder(t);
    const { code, out, err } = await runCommand(root, 'review', 'en', ...words);
    assert.match(err, message);
    assert.deepEqual([code, out], [expected, '']);
    assert.equal(await read('spread.md'), TWO);
  });

test('nothing is reviewed in a folder with problems', async (t) => {
  const { root, read } = await folder(t, { 'glossary.yaml': 'metastasis: {term: Metastasis}\n' });
  const { code, err } = await runCommand(root, 'review', 'en', '--topic', 'spread', ...BY);
  assert.equal(code, 1);
  assert.match(
    err,
    /^en\/glossary\.yaml:1: a glossary entry .* needs "definition"\. Add it\.\n\nNo review was recorded\.\n$/,
  );
  assert.equal(await read('spread.md'), TWO);
});

const WORDS = 'words: {summary: 0123456789abcdef}';
/** @type {[string, string, string, number, string][]} */
const BAD = [
  [
    'a review by hand',
    'spread.md',
    'review: {by: A, role: B, date: 2026-11-24}',
    4,
    'this review must name the words of the summary and of each answer. Record reviews with "kc-answers review"',
  ],
  [
    'words without a summary',
    'spread.md',
    'review: {by: A, role: B, date: 2026-11-24, words: {what: 0123456789abcdef}}',
    4,
    "the words of the summary aren't named here. Record",
  ],
  [
    'words that are none',
    'spread.md',
    'review: {by: A, role: B, date: 2026-11-24, words: {summary: all}}',
    4,
    '"all" doesn\'t stand for any words. Record',
  ],
  [
    'words as one text',
    'spread.md',
    'review: {by: A, role: B, date: 2026-11-24, words: all}',
    4,
    'this review must name the words',
  ],
  [
    'a next review before the last',
    'spread.md',
    `review: {by: A, role: B, date: 2026-11-24, next: 2026-11-24, ${WORDS}}`,
    4,
    'the next review must come after the last one.',
  ],
  ['half a review', 'spread.md', `review: {by: A, ${WORDS}}`, 4, 'a review needs "role"'],
  [
    'a review of no question',
    'spread.md',
    'reviews: {wat: {by: A, role: B, date: 2026-11-24, words: 0123456789abcdef}}',
    4,
    'this file has no question "wat" (did you mean "what"?). Correct the id, or take its review out.',
  ],
  [
    'an own review without words',
    'spread.md',
    'reviews: {what: {by: A, role: B, date: 2026-11-24}}',
    4,
    "this review doesn't say which words it is about. Record",
  ],
  [
    'a treatment’s review by hand',
    'treatments.yaml',
    'review: {by: A, role: B, date: 2026-11-24}',
    8,
    "this review doesn't say which words it is about. Record",
  ],
  [
    'a review of the whole',
    'pack.yaml',
    `review: {by: A, role: B, date: 2026-11-24, ${WORDS}}`,
    5,
    'pack.yaml holds no review: topics, answers and treatments have their own.',
  ],
];

for (const [what, file, review, line, message] of BAD)
  test(`the build refuses ${what}, by line`, async (t) => {
    const text = /** @type {Record<string, string>} */ (GOOD_FILES)[file] ?? '';
    const lines = await problemsOf(t, { [file]: text.replace('review: null', review) });
    assert.ok(
      lines.some((each) => each.startsWith(`en/${file}:${line}: ${message}`)),
      lines.join('\n'),
    );
  });

test('check warns of what changed and of what is due, once each, and counts what was never reviewed', async (t) => {
  const { root, review, change } = await folder(t);
  const at = path.join(root, 'en');
  const told = async (/** @type {string} */ today) => {
    const report = await check(at, today);
    assert.deepEqual(report.problems, []);
    return report.warnings.map((each) => problemText(each).replace(`${at}/`, ''));
  };
  assert.deepEqual(await told('2026-11-24'), []);
  assert.match(
    (await runCommand(root, 'check', 'en')).out,
    /\nNever reviewed by a clinician: 2 of 2 answers, 1 of 1 treatment\. /,
  );
  await review('--topic', 'spread', ...BY, '--next', '2027-11-24');
  await review('--question', 'back', ...BY, '--next', '2027-06-01');
  assert.deepEqual(await told('2027-05-31'), []);
  assert.match((await runCommand(root, 'check', 'en')).out, /\nNever reviewed by a clinician: 1 of 1 treatment\. /);
  const due =
    'spread.md:37: warning: the review of "Will it come back?" was due again on 2027-06-01. Have it reviewed again.';
  assert.deepEqual(
    (await told('2027-06-02')).map((each) => each.replace(/:\d+:/, ':37:')),
    [due],
  );
  await change('spread.md', 'The cancer has moved.', 'The cancer moved.');
  const [topic, first, second, ...more] = await told('2027-11-25');
  assert.match(
    topic ?? '',
    /^spread\.md:1: warning: the review of the summary of "Can it spread\?" was due again on 2027-11-24\./,
  );
  assert.match(
    first ?? '',
    /"What is it\?" has changed since Dr\. Ada Moss reviewed it on 2026-11-24\. Have it reviewed again\.$/,
  );
  assert.match(second ?? '', /"Will it come back\?" was due again/);
  assert.deepEqual(more, []);
  await review('--treatment', 'drug-a', ...BY);
  assert.doesNotMatch((await runCommand(root, 'check', 'en')).out, /Never reviewed/);
});

test('exports name no reviewer of words that have changed, and each answer whose review is another', async (t) => {
  const { root, review, change } = await folder(t);
  await review('--topic', 'spread', ...BY);
  const text = async () => (await runCommand(root, 'export', 'en', '--to', 'text')).out.replace(/\s+/g, ' ');
  assert.equal((await text()).match(/Reviewed by/g)?.length, 1);
  assert.doesNotMatch(await text(), /Not yet reviewed/);
  await change('spread.md', 'Nobody knows.', 'Some know.');
  assert.match(await text(), /Some know\.[^.]*Not yet reviewed by a clinician\./);
  const html = (await runCommand(root, 'export', 'en', '--to', 'html')).out;
  assert.match(html, /Some know[\s\S]*<p class="kc-review">Not yet reviewed by a clinician\.<\/p>/);
  assert.equal(html.match(/Reviewed by/g)?.length, 1);
});

test('reviews come back from Markdown, but for those that were outgrown', async (t) => {
  const { review, build, change } = await folder(t);
  await review('--topic', 'spread', ...BY, '--treatment', 'drug-a');
  await review('--question', 'back', ...BY, '--next', '2027-11-24');
  const content = await build();
  assert.ok(content);
  const again = await folder(t, markdownFiles(content));
  assert.deepEqual(await again.build(), content);
  assert.deepEqual(lostReviews(content), []);
  await change('spread.md', 'Nobody knows.', 'Some know.');
  const changed = await build();
  assert.ok(changed);
  assert.deepEqual(lostReviews(changed), [
    '“Will it come back?”: its review was left out, as the words have changed since.',
  ]);
  assert.deepEqual(await (await folder(t, markdownFiles(changed))).reviews(), [ONCE, ONCE, null]);
});
