/** Reads one topic file: front matter, a summary, and questions with their answers. */
import { newest, spellDate } from './dates.mjs';
import { Fields } from './fields.mjs';
import { idList } from './id-list.mjs';
import { MarkdownPlace, parseMarkdown, readBlocks } from './markdown.mjs';
import { readQuestion } from './question.mjs';
import { readReview, reviewFor } from './review.mjs';
import { readOwnReviews } from './own-reviews.mjs';
import { wordsHash } from './words-hash.mjs';
import { YamlSource } from './yaml-source.mjs';

/** @import { Heading, Root, RootContent } from 'mdast' */
/** @import { Topic } from '../src/content/model.js' */
/** @import { Findings } from './findings.mjs' */

const KEYS = ['question', 'updated', 'review', 'reviews', 'treatments', 'related', 'url'];

/**
 * @param {string} id
 * @param {string} file
 * @param {string} text
 * @param {string} lang
 * @param {Findings} findings
 * @returns {Topic}
 */
export function readTopic(id, file, text, lang, findings) {
  const at = new MarkdownPlace(findings, file);
  const { nodes, fields } = readFrontMatter(parseMarkdown(text), at);
  refuseOpenBlocks(nodes, text, at);
  const first = nodes.findIndex((node) => node.type === 'heading' && node.depth === 2);
  const questions = sections(first < 0 ? [] : nodes.slice(first)).map(({ heading, rest }) =>
    readQuestion(heading, rest, at, lang),
  );
  if (!questions.length) findings.problem({ file, line: 1 }, 'this topic has no question. Begin one with "## ".');
  const updated = newest([fields?.date('updated') ?? '', ...questions.map((question) => question.updated)]);
  const topic = {
    id,
    question: fields?.text('question', { required: true }) ?? '',
    summary: readBlocks(first < 0 ? nodes : nodes.slice(0, first), at),
    questions,
    treatments: fields ? idList(fields, 'treatments', 'treatment') : [],
    related: fields ? idList(fields, 'related', 'topic') : [],
    url: (fields && readUrl(fields)) || null,
    updated,
    updatedText: updated && spellDate(updated, lang),
    review: null,
  };
  if (fields) readReviews(topic, fields, lang);
  if (topic.related.includes(id)) fields?.problem('related', "a topic can't be related to itself. Take it out.");
  findings.places.set(topic, { file, line: 1 });
  return topic;
}

/** A question's own review comes before that of its topic. @param {Topic} topic @param {Fields} fields @param {string} lang */
function readReviews(topic, fields, lang) {
  const signed = readReview(fields, lang, { hasParts: true });
  const own = readOwnReviews(fields, topic.questions, lang);
  topic.review = reviewFor(signed, 'summary', wordsHash('summary', topic));
  for (const question of topic.questions) {
    const hash = wordsHash('question', question);
    question.review = reviewFor(own.get(question.id) ?? null, '', hash) ?? reviewFor(signed, question.id, hash);
  }
}

/** @param {Root} root @param {MarkdownPlace} at @returns {{nodes: RootContent[], fields: Fields | null}} */
function readFrontMatter({ children }, at) {
  const [first, ...nodes] = children;
  const { findings, file } = at;
  if (first?.type !== 'yaml') {
    findings.problem(
      { file, line: 1 },
      'the file must begin with front matter: a line of "---", "key: value" lines, and again "---".',
    );
    return { nodes: children, fields: null };
  }
  const source = new YamlSource(findings, file, first.value, 2);
  return { nodes, fields: source.isUnreadable ? null : new Fields(source, source.contents, 'the front matter', KEYS) };
}

/** @param {readonly RootContent[]} nodes The first is a heading. */
function sections(nodes) {
  /** @type {{heading: Heading, rest: RootContent[]}[]} */
  const out = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) out.push({ heading: node, rest: [] });
    else out.at(-1)?.rest.push(node);
  }
  return out;
}

/** A block that isn't closed swallows what follows it, other questions too. @param {readonly RootContent[]} nodes @param {string} text @param {MarkdownPlace} at */
function refuseOpenBlocks(nodes, text, at) {
  for (const node of nodes) {
    if (node.type !== 'containerDirective') continue;
    const written = text.slice(node.position?.start.offset, node.position?.end.offset).trimEnd().split('\n');
    if (written.length < 2 || !/^\s*:{3,}$/.test(written.at(-1) ?? ''))
      at.problem(node, `":::${node.name}" isn't closed. Write ":::" on a line of its own after its text.`);
  }
}

/** The topic's own page: in full, or from the root of the site. @param {Fields} fields */
const readUrl = (fields) => (/^\/(?!\/)/.test(fields.text('url')) ? fields.text('url') : fields.address('url'));
