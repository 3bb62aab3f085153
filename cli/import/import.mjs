/** Reads a file of any known kind and makes a content file of it, with everything that was left out or changed. */
import path from 'node:path';
import { checkContent } from '../content-file.mjs';
import { Findings } from '../findings.mjs';
import { hasProblems } from '../problem.mjs';
import { readText } from '../text-file.mjs';
import { contentOf } from './draft.mjs';
import { readHtml } from './html.mjs';
import { readJson } from './json.mjs';
import { isTopicFile, readMarkdown, readTopicFile } from './markdown.mjs';
import { ImportPlace } from './place.mjs';

/** @import { Problem } from '../problem.mjs' */
/** @import { Draft, Made } from './draft.mjs' */
/** @import { Way } from './html.mjs' */

/** @typedef {'html' | 'markdown' | 'json'} Format */
/** @typedef {{from?: Format, by?: Way, base?: string, id?: string, title?: string, lang?: string}} ImportOptions */

/** @type {Record<string, Format>} */
const FORMATS = {
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.jsonld': 'json',
};
/** What the widget reads of one file. */
const MAX_VALUES = 50_000;

/**
 * @param {string} file
 * @param {ImportOptions} [options]
 * @returns {Promise<{content: Made | null, problems: Problem[]}>} No content if there is any problem.
 */
export async function importFile(file, options = {}) {
  const findings = new Findings();
  const at = new ImportPlace(findings, file, options.base ? { base: options.base } : {});
  const from = options.from ?? FORMATS[path.extname(file).toLowerCase()];
  const { text, reason } = await readText(file);
  if (text === undefined) at.problem(undefined, reason);
  else if (!from)
    at.problem(
      undefined,
      'the name doesn’t say what kind of file this is. Name it with --from html, markdown or json.',
    );
  const made = text === undefined || !from ? undefined : await readSafely(text, from, at, options);
  if (made && !hasProblems(findings.problems)) checkMade(made, at);
  return { content: hasProblems(findings.problems) ? null : (made ?? null), problems: findings.problems };
}

/** @param {string} text @param {Format} from @param {ImportPlace} at @param {ImportOptions} options @returns {Promise<Made | undefined>} */
async function readSafely(text, from, at, options) {
  try {
    return await readAny(text, from, at, options);
  } catch (error) {
    // Only a call stack that is too small for the file is expected here.
    if (!(error instanceof RangeError)) throw error;
    at.problem(undefined, 'the file is nested too deep to be read. Take out some of the elements around its answers.');
    return undefined;
  }
}

/** @param {string} text @param {Format} from @param {ImportPlace} at @param {ImportOptions} options @returns {Promise<Made | undefined>} */
async function readAny(text, from, at, options) {
  if (from === 'markdown' && isTopicFile(text)) return readTopicFile(text, at, options);
  /** @type {{content?: Made, draft?: Draft}} */
  const read =
    from === 'json'
      ? readJson(text, at)
      : { draft: from === 'html' ? readHtml(text, at, options.by) : readMarkdown(text, at, options.by) };
  if (read.draft && !read.draft.topics.length)
    at.problem(
      undefined,
      options.by
        ? `no questions with answers were found by ${options.by}. Leave --by out, or try another: json-ld, details, dl, headings.`
        : 'no questions with answers were found. They may stand in headings with text under them, <details>, <dl> or FAQPage data.',
    );
  else if (read.draft) return contentOf(read.draft, options, at);
  return read.content;
}

/** @param {Made} content @param {ImportPlace} at */
function checkMade(content, at) {
  at.findings.problems.push(...checkContent(at.file, content).filter(({ level }) => level === 'problem'));
  if (countValues(content) > MAX_VALUES)
    at.problem(
      undefined,
      `this is more than the elements read of one file (${MAX_VALUES} values). Part it into several.`,
    );
}

/** @param {unknown} value @returns {number} */
const countValues = (value) =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce((sum, each) => sum + countValues(each), 1)
    : 1;
