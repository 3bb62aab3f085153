/** Writes content folders for tests: a good one, or one with files changed. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildPack } from '../../cli/pack.mjs';
import { problemText } from '../../cli/problem.mjs';

/** @typedef {Record<string, string | null>} Files */

/** A content folder without a problem or a warning. */
export const GOOD_FILES = {
  'pack.yaml': `lang: en
dir: ltr
title: Kidney cancer questions
publisher: {name: A clinic, url: "https://clinic.example"}
review: null
topics: [spread]
urgent: |
  Call [the ward](tel:555) now.
disclaimer: |
  These answers can't know your case.
`,
  'sources.yaml': `guide: {title: A guide, publisher: A charity, url: "https://charity.example/guide", date: "2024"}
study: {title: A study, publisher: A journal, url: "https://journal.example/study"}
`,
  'glossary.yaml': `metastasis: {term: Metastasis, definition: Cancer that has moved to another place.}
`,
  'treatments.yaml': `- id: drug-a
  name: Drug A
  brands: []
  type: immunotherapy
  how: |
    It helps the body to fight. :cite[guide]
  updated: 2026-11-22
  review: null
`,
  'spread.md': topicFile('The cancer has moved. :cite[guide]'),
};

/**
 * A topic with one question. The answer begins on line 20.
 * @param {string} answer
 * @param {{id?: string, head?: string, front?: string}} [other]
 */
export function topicFile(answer, { id = 'what', head = 'updated=2026-11-23', front = '' } = {}) {
  return `---
question: Can it spread?
updated: 2026-11-20
review: null
treatments: [drug-a]
related: []
url: null
${front}---

It can. :cite[study]

## What is it?

::question{#${id} ${head}}

:::short
The :term[spread]{#metastasis} of cancer. :cite[guide]
:::

${answer}
`;
}

/**
 * Writes the good folder, with some files changed (or left out, by `null`), as `en` in a folder of its own.
 * @param {import('node:test').TestContext} t The folder is removed after this test.
 * @param {Files} [changes]
 * @returns {Promise<string>} The folder that holds `en`.
 */
export async function packFolder(t, changes = {}) {
  const root = await mkdtemp(path.join(tmpdir(), 'kc-answers-'));
  t.after(() => rm(root, { recursive: true, force: true }));
  await mkdir(path.join(root, 'en'));
  /** @type {Files} */
  const files = { ...GOOD_FILES, ...changes };
  for (const [name, text] of Object.entries(files))
    if (text !== null) await writeFile(path.join(root, 'en', name), text);
  return root;
}

/**
 * What a build of the good folder with some files changed complains of, as the command prints it.
 * @param {import('node:test').TestContext} t
 * @param {Files} changes
 */
export async function problemsOf(t, changes) {
  const root = await packFolder(t, changes);
  const { content, problems } = await buildPack(path.join(root, 'en'));
  if (problems.some(({ level }) => level === 'problem') !== (content === null))
    throw new Error('there must be content exactly if there is no problem');
  return problems.map((problem) => problemText(problem).replaceAll(`${root}${path.sep}`, ''));
}
