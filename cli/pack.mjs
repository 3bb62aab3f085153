/** Reads a content folder, checks it, and builds what the widget reads. */
import { stat } from 'node:fs/promises';
import { newest, spellDate } from './dates.mjs';
import { Findings } from './findings.mjs';
import { markTerms } from './mark-terms.mjs';
import { markdownField } from './markdown-field.mjs';
import { openPackFile, readLang, readPublisher, refuseReview } from './pack-file.mjs';
import { hasProblems, inFileOrder } from './problem.mjs';
import { checkReferences } from './references.mjs';
import { readGlossary, readSources } from './reference-lists.mjs';
import { revisionOf } from './revision.mjs';
import { SCHEMA_VERSION } from './schema.mjs';
import { inFolder, readText } from './text-file.mjs';
import { readTopicList } from './topic-list.mjs';
import { readTopics } from './topics.mjs';
import { readTreatments } from './treatments.mjs';

/** @import { Content } from '../src/content/model.js' */
/** @import { Fields } from './fields.mjs' */
/** @import { Problem } from './problem.mjs' */

const HOMES = {
  source: 'sources.yaml',
  term: 'glossary.yaml',
  topic: 'topics in pack.yaml',
  group: 'topics in pack.yaml',
  treatment: 'treatments.yaml',
  question: 'the topic files',
};

/**
 * The content of a folder, or `null` if there is any problem. Warnings don't keep it from being built.
 * @param {string} folder
 * @returns {Promise<{content: Content | null, problems: Problem[]}>}
 */
export async function buildPack(folder) {
  const { content, findings } = await readPack(folder);
  return { content: hasProblems(findings.problems) ? null : content, problems: inFileOrder(findings.problems) };
}

/**
 * What can be read of a folder, fit to be shown only if nothing was found wrong; with everything that was noticed.
 * @param {string} folder
 * @returns {Promise<{content: Content | null, findings: Findings}>}
 */
export async function readPack(folder) {
  const findings = new Findings();
  const reason = await whyNoFolder(folder);
  if (reason) findings.problem({ file: folder }, reason);
  const fields = reason ? null : await openPackFile(folder, findings);
  if (!fields) return { content: null, findings };
  const content = await readContent(folder, fields, findings);
  findings.problems.push(...checkReferences(findings, HOMES));
  return { content: { ...content, revision: revisionOf(content) }, findings };
}

/** @param {string} folder */
async function whyNoFolder(folder) {
  const found = await stat(folder).catch(() => null);
  if (!found) return 'there is no such folder.';
  return found.isDirectory() ? '' : 'this is a file. Name the folder that holds pack.yaml.';
}

/** @param {string} folder @param {Fields} fields @param {Findings} findings @returns {Promise<Content>} */
async function readContent(folder, fields, findings) {
  const lang = readLang(fields);
  const optional = async (/** @type {string} */ name) => {
    const file = inFolder(folder, name);
    const read = await readText(file);
    if (read.text === undefined && !read.isMissing) findings.problem({ file }, read.reason);
    return { file, text: read.text ?? '' };
  };
  const [sources, words, treatments] = await Promise.all(
    ['sources.yaml', 'glossary.yaml', 'treatments.yaml'].map(optional),
  );
  const head = {
    schema: SCHEMA_VERSION,
    revision: '',
    lang,
    dir: fields.oneOf('dir', /** @type {const} */ (['ltr', 'rtl'])) ?? 'ltr',
    title: fields.text('title', { required: true }),
    publisher: readPublisher(fields),
    review: null,
  };
  refuseReview(fields);
  const { topics: listed, groups } = readTopicList(fields);
  const topics = await readTopics(folder, listed, lang, findings);
  const { glossary, forms } = readGlossary(words?.file ?? '', words?.text ?? '', findings);
  const body = {
    urgent: markdownField(fields, 'urgent', { required: true }),
    disclaimer: markdownField(fields, 'disclaimer', { required: true }),
    sources: sources ? readSources(sources.file, sources.text, findings) : {},
    glossary,
    topics,
    groups,
    treatments: treatments ? readTreatments(treatments.file, treatments.text, lang, findings) : [],
  };
  for (const id of markTerms({ lang, ...body }, forms)) findings.used('term', id, { file: words?.file ?? folder });
  const updated = newest([...body.topics, ...body.treatments].map((item) => item.updated));
  return { ...head, updated, updatedText: updated && spellDate(updated, lang), ...body };
}
