/** Reads the topic files that `pack.yaml` lists, in its order. */
import { readdir } from 'node:fs/promises';
import { isId } from './id.mjs';
import { inFolder, readText } from './text-file.mjs';
import { readTopic } from './topic.mjs';

/** @import { Topic } from '../src/content/model.js' */
/** @import { Findings } from './findings.mjs' */
/** @import { ListedTopic } from './topic-list.mjs' */

/** @param {string} folder @param {readonly ListedTopic[]} listed @param {string} lang @param {Findings} findings @returns {Promise<Topic[]>} */
export async function readTopics(folder, listed, lang, findings) {
  const texts = await Promise.all(listed.map(({ id }) => readText(inFolder(folder, `${id}.md`))));
  const topics = listed.flatMap(({ id, place }, index) => {
    const file = inFolder(folder, `${id}.md`);
    const read = texts[index];
    if (read?.text !== undefined) return [readTopic(id, file, read.text, lang, findings)];
    findings.problem(place, `the topic "${id}" needs the file ${file}: ${read?.reason}`);
    return [];
  });
  await noticeUnlisted(folder, new Set(listed.map(({ id }) => id)), findings);
  return topics;
}

/** @param {string} folder @param {ReadonlySet<string>} listed @param {Findings} findings */
async function noticeUnlisted(folder, listed, findings) {
  const names = (await readdir(folder)).sort();
  for (const name of names.filter((each) => each.endsWith('.md') && isId(each.slice(0, -3)))) {
    if (listed.has(name.slice(0, -3))) continue;
    findings.warning(
      { file: inFolder(folder, name) },
      'this file isn\'t built: its name isn\'t under "topics" in pack.yaml.',
    );
  }
}
