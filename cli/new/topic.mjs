/** Begins a topic: its file, and its place in pack.yaml. */
import { writeFile } from 'node:fs/promises';
import { parseDocument } from 'yaml';
import { addToYamlList } from '../add-to-yaml-list.mjs';
import { Findings } from '../findings.mjs';
import { openPackFile } from '../pack-file.mjs';
import { hasProblems, problemText } from '../problem.mjs';
import { inFolder, readExactly } from '../text-file.mjs';
import { write } from '../write-file.mjs';
import { placeOf } from './place.mjs';
import { topicSkeleton } from './topic-skeleton.mjs';

/** @typedef {{id: string, question: string, group?: string}} Wanted */

/**
 * What was written, or why nothing was.
 * @param {string} folder
 * @param {Wanted} wanted
 * @param {string} today ISO date.
 * @returns {Promise<{file: string, reasons: string[]}>}
 */
export async function newTopic(folder, { id, question, group }, today) {
  const file = inFolder(folder, `${id}.md`);
  const packFile = inFolder(folder, 'pack.yaml');
  const refused = (/** @type {string[]} */ ...reasons) => ({ file, reasons });
  const findings = new Findings();
  await openPackFile(folder, findings);
  if (hasProblems(findings.problems)) return refused(...findings.problems.map(problemText));
  const text = await readExactly(packFile);
  const { path, reason } = placeOf(parseDocument(text), id, group);
  if (!path) return refused(`${packFile}: ${reason}`);
  try {
    await writeFile(file, topicSkeleton(question, today), { flag: 'wx' });
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (!code) throw error;
    return refused(
      code === 'EEXIST'
        ? `${file}: this file is there already. Add "${id}" to the topics of pack.yaml by hand, or name another id.`
        : `${file}: this file can't be written (${code}).`,
    );
  }
  const why = await write(packFile, addToYamlList(text, path, id));
  return refused(
    ...(why ? [`${packFile}: this file can't be written (${why}). Add "${id}" to its topics by hand.`] : []),
  );
}
