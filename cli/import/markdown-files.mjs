/** Writes a content as the Markdown and YAML files that `kc-answers build` reads. */
import { stringify } from 'yaml';
import { citedIn } from '../citations.mjs';
import { reviewOfTreatment, reviewsOfTopic } from './reviews.mjs';
import { blocksOf, inlineMarkdownOf, markdownOf, plainMarkdownOf } from './rich-markdown.mjs';

/** @import { GlossaryEntry, Group, Question, Topic, Treatment } from '../../src/content/model.js' */
/** @import { Made } from './draft.mjs' */

const yaml = (/** @type {unknown} */ value) => stringify(value, { lineWidth: 0 });

/** Text by the name of its file. @param {Made} content @returns {Record<string, string>} */
export function markdownFiles(content) {
  const { sources = {}, glossary = {}, topics = [], treatments = [] } = content;
  /** @type {Record<string, string>} */
  const files = { 'pack.yaml': packFile(content) };
  if (Object.keys(sources).length) files['sources.yaml'] = yaml(sources);
  if (Object.keys(glossary).length)
    files['glossary.yaml'] = yaml(
      Object.fromEntries(Object.entries(glossary).map(([id, entry]) => [id, glossaryEntryOf(entry)])),
    );
  if (treatments.length) files['treatments.yaml'] = yaml(treatments.map(treatmentOf));
  for (const topic of topics) files[`${topic.id}.md`] = topicFile(topic);
  return files;
}

/** @param {Made} content */
function packFile({ lang, dir, title, publisher, topics = [], groups = [], urgent, disclaimer }) {
  const boxes = { urgent: markdownOf(urgent), disclaimer: markdownOf(disclaimer) };
  return yaml({
    lang,
    dir: dir ?? 'ltr',
    title: title ?? '',
    ...(publisher?.name ? { publisher } : {}),
    review: null,
    topics: listed(topics, groups),
    ...filled(boxes),
  });
}

/** Each group stands where the first of its topics does. @param {Topic[]} topics @param {Group[]} groups */
function listed(topics, groups) {
  const homes = new Map(groups.flatMap((group) => group.topics.map((id) => [id, group])));
  const items = new Set(topics.map(({ id }) => homes.get(id) ?? id));
  return [...items].map((item) =>
    typeof item === 'string' ? item : { group: item.id, title: item.title, topics: item.topics },
  );
}

/**
 * A content file doesn't say which synonyms fit into a text: as a search finds a word by all of them, so they are written.
 * @param {GlossaryEntry} entry
 */
const glossaryEntryOf = ({ term, definition, synonyms }) => ({
  term,
  definition,
  ...filled({ alsoSearchedAs: synonyms }),
});

/** @param {Record<string, unknown>} fields */
const filled = (fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => (Array.isArray(value) ? value.length : value)));

/** @param {Treatment} treatment */
function treatmentOf(treatment) {
  const { id, name, brands, type, combinedWith, outcomes, questionsToAsk, sources, updated, ...texts } = treatment;
  const { how, given, setting, sideEffects, numbers } = texts;
  const markdown = Object.entries({ how, given, setting, sideEffects, numbers }).map(([key, blocks]) => [
    key,
    markdownOf(blocks),
  ]);
  return {
    id,
    name,
    type,
    ...filled({ brands, ...Object.fromEntries(markdown), combinedWith, outcomes, questionsToAsk, sources, updated }),
    review: reviewOfTreatment(treatment),
  };
}

/** @param {Topic} topic */
function topicFile(topic) {
  const { question, summary, questions, treatments = [], related = [], url, updated } = topic;
  const head = {
    question,
    ...(updated ? { updated } : {}),
    ...reviewsOfTopic(topic),
    treatments,
    related,
    url: url ?? null,
  };
  const parts = [`---\n${yaml(head)}---`, markdownOf(summary), ...questions.map(questionText)];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** @param {Question} question */
function questionText({ id, question, short, answer, numbers, unknown, updated }) {
  const block = (/** @type {string} */ name, /** @type {string} */ text) => (text ? `:::${name}\n${text}\n:::` : '');
  return [
    `## ${plainMarkdownOf(question)}`,
    `::question{#${id}${updated ? ` updated=${updated}` : ''}}`,
    block('short', inlineMarkdownOf(short)),
    markdownOf(answer),
    block('numbers', markdownOf(numbers)),
    block('unknown', markdownOf(unknown)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** What Markdown can't say: sources of an answer that no word of it cites. @param {Made} content @returns {string[]} */
export const lostInMarkdown = (content) =>
  (content.topics ?? []).flatMap(({ questions }) =>
    questions.flatMap(({ question, short = [], answer, numbers, unknown, sources = [] }) => {
      const inlines = typeof short === 'string' ? [] : short;
      const cited = citedIn([...inlines, ...[answer, numbers, unknown].flatMap((blocks) => blocksOf(blocks))]);
      const lost = sources.filter((id) => !cited.includes(id));
      return lost.length
        ? [
            `“${question}”: its sources ${lost.join(', ')} stand in sources.yaml. Cite them in the answer, with ":cite[id]".`,
          ]
        : [];
    }),
  );
