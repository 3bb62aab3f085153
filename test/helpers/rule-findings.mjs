/** Checks answers written for a test by one rule, as `kc-answers check` does. */
import path from 'node:path';
import { check } from '../../cli/check.mjs';
import { packFolder, topicFile } from './pack-folder.mjs';

/** @import { TestContext } from 'node:test' */
/** @import { Files } from './pack-folder.mjs' */

/** A day on which the good folder isn't overdue. */
export const TODAY = '2026-12-01';

const STUDY_DRUGS = ['Sunitinib', 'Nivolumab', 'Cabozantinib']
  .map(
    (name) => `- id: ${name.toLowerCase()}
  name: ${name}
  type: targeted
  how: It slows the cancer. :cite[guide]
  updated: 2026-11-22
  review: null
`,
  )
  .join('');

/** The good folder's treatments, and three drugs that were tested against each other. @param {string} treatments */
export const withDrugs = (treatments) => `${treatments}${STUDY_DRUGS}`;

/**
 * What a rule finds in a folder.
 * @param {TestContext} t
 * @param {string} rule
 * @param {Files} changes
 */
export async function findings(t, rule, changes) {
  const root = await packFolder(t, changes);
  const { problems, warnings } = await check(path.join(root, 'en'), TODAY);
  if (problems.length) throw new Error(`the folder can't be built: ${JSON.stringify(problems)}`);
  return warnings
    .filter((each) => each.rule === rule)
    .map(({ file, ...told }) => ({ ...told, file: path.basename(file) }));
}

/**
 * Which sentences of an answer a rule warns of; for rules without sentences, what it says.
 * @param {TestContext} t
 * @param {string} rule
 * @param {string} answer Markdown.
 * @param {Files} [changes]
 */
export const sentencesFound = async (t, rule, answer, changes = {}) =>
  (await findings(t, rule, { 'spread.md': topicFile(answer), ...changes })).map(
    ({ sentence, message }) => sentence ?? message,
  );
