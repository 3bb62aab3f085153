/** Reads the topic files that `pack.yaml` lists, in its order. */
import { readdir } from 'node:fs/promises';
import { isScalar } from 'yaml';
import { ID_ADVICE, isId } from './id.mjs';
import { inFolder, readText } from './text-file.mjs';
import { readTopic } from './topic.mjs';

/** @import { Topic } from '../src/content/model.js' */
/** @import { Fields } from './fields.mjs' */
/** @import { Findings } from './findings.mjs' */

/** @param {string} folder @param {Fields} fields @param {string} lang @param {Findings} findings @returns {Promise<Topic[]>} */
export async function readTopics(folder, fields, lang, findings) {
  const ids = listedTopics(fields, findings);
  const texts = await Promise.all(ids.map(({ id }) => readText(inFolder(folder, `${id}.md`))));
  const topics = ids.flatMap(({ id, place }, index) => {
    const file = inFolder(folder, `${id}.md`);
    const read = texts[index];
    if (read?.text !== undefined) return [readTopic(id, file, read.text, lang, findings)];
    findings.problem(place, `the topic "${id}" needs the file ${file}: ${read?.reason}`);
    return [];
  });
  await noticeUnlisted(folder, new Set(ids.map(({ id }) => id)), findings);
  return topics;
}

/** @param {Fields} fields @param {Findings} findings */
function listedTopics(fields, findings) {
  const nodes = fields.list('topics');
  const message = 'pack.yaml needs "topics": the names of the topic files, in the order in which they are shown.';
  if (!nodes.length) fields.problem('topics', message);
  /** @type {Set<unknown>} */
  const seen = new Set();
  return nodes.flatMap((node) => {
    const id = isScalar(node) ? String(node.value) : '';
    const place = fields.source.place(node);
    if (!isId(id)) findings.problem(place, `"${id}" can't be the id of a topic. ${ID_ADVICE}`);
    else findings.given('topic', id, place);
    if (!isId(id) || seen.has(id)) return [];
    seen.add(id);
    return [{ id, place }];
  });
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
