/** Reads the content that is to be exported, with every part that a file by hand may leave out. */
import { stat } from 'node:fs/promises';
import { readContentFile } from '../content-file.mjs';
import { buildPack } from '../pack.mjs';
import { hasProblems } from '../problem.mjs';
import { sourceModule } from '../source-module.mjs';

/** @import { Content, Topic } from '../../src/content/model.js' */
/** @import { Problem } from '../problem.mjs' */

/**
 * @param {string} target A content file or folder.
 * @param {string} [topic] The id of the only topic wanted.
 * @returns {Promise<{content: Content | null, problems: Problem[]}>}
 */
export async function readForExport(target, topic) {
  const isFolder = (await stat(target).catch(() => null))?.isDirectory();
  const { content, problems } = await (isFolder ? buildPack(target) : readContentFile(target));
  const bad = problems.filter(({ level }) => level === 'problem');
  if (!content || hasProblems(bad)) return { content: null, problems: bad };
  // A file by hand may leave parts out: the widget's own reader gives each its default.
  const { readContent } = await sourceModule('content', "export { readContent } from './read.js';");
  /** @type {Content} */
  let whole;
  try {
    whole = readContent(content).content;
  } catch (error) {
    const message = `the elements can't read this content: ${error instanceof Error ? error.message : error}.`;
    return { content: null, problems: [{ file: target, level: 'problem', message }] };
  }
  if (!topic) return { content: whole, problems: [] };
  const topics = whole.topics.filter(({ id }) => id === topic);
  if (topics.length) return { content: ofTopics(whole, topics), problems: [] };
  const known = whole.topics.map(({ id }) => id).join(', ');
  const message = `there is no topic "${topic}". There are: ${known || 'none'}.`;
  return { content: null, problems: [{ file: target, level: 'problem', message }] };
}

/** @param {Content} content @param {Topic[]} topics @returns {Content} */
function ofTopics(content, topics) {
  const ids = topics.flatMap(({ treatments }) => treatments);
  return { ...content, topics, treatments: content.treatments.filter(({ id }) => ids.includes(id)) };
}
