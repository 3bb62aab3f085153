/** Reads questions and answers from Markdown: a topic file of ours, or any text with headings. */
import path from 'node:path';
import { raw } from 'hast-util-raw';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toHast } from 'mdast-util-to-hast';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parse } from 'yaml';
import { Findings } from '../findings.mjs';
import { isId } from '../id.mjs';
import { readGlossary, readSources } from '../reference-lists.mjs';
import { inFolder, readText } from '../text-file.mjs';
import { readTopic } from '../topic.mjs';
import { readPage } from './html.mjs';
import { slugOf } from './slug.mjs';

/** @import { Root } from 'hast' */
/** @import { Way } from './html.mjs' */
/** @import { Draft, Made } from './draft.mjs' */
/** @import { ImportPlace } from './place.mjs' */

/** Whether a text is a topic file, as `kc-answers build` reads it. @param {string} text */
export const isTopicFile = (text) => /^---\n/.test(text) && /^::question\{/m.test(text);

/** @param {string} text @param {ImportPlace} at @param {Way} [by] @returns {Draft} */
export function readMarkdown(text, at, by) {
  const tree = fromMarkdown(text, {
    extensions: [frontmatter(['yaml']), gfmTable()],
    mdastExtensions: [frontmatterFromMarkdown(['yaml']), gfmTableFromMarkdown()],
  });
  const [first] = tree.children;
  const head = first?.type === 'yaml' ? readHead(first.value) : {};
  const page = /** @type {Root} */ (raw(toHast(tree, { allowDangerousHtml: true })));
  const draft = readPage(page, at, by);
  return { ...draft, lang: head['lang'] || draft.lang, title: head['title'] || draft.title };
}

/** @param {string} yaml @returns {Record<string, string>} */
function readHead(yaml) {
  try {
    const head = Object(parse(yaml, { schema: 'failsafe' }));
    return Object.fromEntries(Object.entries(head).filter(([, value]) => typeof value === 'string'));
  } catch {
    return {};
  }
}

/**
 * A topic file with the sources and the glossary beside it.
 * @param {string} text
 * @param {ImportPlace} at
 * @param {{id?: string, lang?: string}} wishes
 * @returns {Promise<Made>}
 */
export async function readTopicFile(text, at, wishes) {
  const { findings } = at;
  const folder = path.dirname(at.file);
  const name = path.basename(at.file, path.extname(at.file));
  const lang = wishes.lang || (await langBeside(folder)) || 'en';
  const topic = readTopic(wishes.id || (isId(name) ? name : slugOf(name)), at.file, text, lang, findings);
  const [sources, glossary] = await Promise.all(
    ['sources.yaml', 'glossary.yaml'].map((each) => readText(inFolder(folder, each))),
  );
  if (topic.treatments.length || topic.related.length)
    at.say(
      undefined,
      'the treatments and related topics were left out: they stand in other files. Build the folder to keep them.',
    );
  return /** @type {Made} */ ({
    schema: 1,
    lang,
    title: topic.question,
    review: null,
    updated: topic.updated,
    updatedText: topic.updatedText,
    sources: readSources(inFolder(folder, 'sources.yaml'), sources?.text ?? '', new Findings()),
    glossary: readGlossary(inFolder(folder, 'glossary.yaml'), glossary?.text ?? '', new Findings()).glossary,
    topics: [{ ...topic, treatments: [], related: [] }],
  });
}

/** @param {string} folder */
const langBeside = async (folder) => readHead((await readText(inFolder(folder, 'pack.yaml'))).text ?? '')['lang'];
