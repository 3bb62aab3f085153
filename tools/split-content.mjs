/** Parts the content of a language into what comes with the script, and topics that stand in files of their own. */

/** @typedef {import('../src/content/model.js').Content} Content */
/** @typedef {import('../src/content/model.js').Topic} Topic */

/** What says nothing to a reader. */
const UNSAID = new Set(['id', 'type', 'url', 'source', 'sources', 'treatments', 'related', 'updated', 'revision']);

/**
 * @param {unknown} value
 * @param {(key: string, value: unknown, parent: Record<string, unknown>) => void} see
 */
function walk(value, see) {
  if (!value || typeof value !== 'object') return;
  for (const [key, child] of Object.entries(value)) {
    see(key, child, /** @type {Record<string, unknown>} */ (value));
    if (!UNSAID.has(key)) walk(child, see);
  }
}

/** What a part of the content refers to, and says. @param {unknown} part */
function readPart(part) {
  /** @type {Set<unknown>} */
  const sources = new Set();
  /** @type {Set<unknown>} */
  const terms = new Set();
  /** @type {string[]} */
  const words = [];
  walk(part, (key, value, parent) => {
    if (key === 'sources' && Array.isArray(value)) for (const id of value) sources.add(id);
    if (key === 'source') sources.add(value);
    if (key === 'id' && parent.type === 'cite') sources.add(value);
    if (key === 'id' && parent.type === 'term') terms.add(value);
    if (typeof value === 'string' && !UNSAID.has(key)) words.push(value.toLowerCase());
  });
  return { sources, terms, text: words.join('\n') };
}

/** Whether a text speaks of a glossary word by any of its names: then a search finds it by the others. */
function speaksOf(/** @type {string} */ text, /** @type {import('../src/content/model.js').GlossaryEntry} */ entry) {
  const names = [...entry.term.split(/[()]/), ...entry.synonyms].map((name) => name.trim().toLowerCase());
  return names.some((name) => {
    const pattern = name.replace(/[\\^$.*+?|()[\]{}]/g, '\\$&');
    return name && new RegExp(`(?<![a-z\\d])${pattern}(?![a-z\\d])`).test(text);
  });
}

/**
 * A content of its own, with what these topics and treatments need of sources and glossary.
 * @param {Content} content
 * @param {Pick<Content, 'topics' | 'groups' | 'treatments'>} kept
 * @returns {Content}
 */
function partOf(content, kept) {
  const { schema, revision, lang, dir, title, publisher, review, updated, updatedText, urgent, disclaimer } = content;
  const head = { schema, revision, lang, dir, title, publisher, review, updated, updatedText, urgent, disclaimer };
  const { sources, terms, text } = readPart([kept.topics, kept.treatments, urgent, disclaimer]);
  const entries = Object.entries(content.glossary);
  return {
    ...head,
    sources: Object.fromEntries(Object.entries(content.sources).filter(([id]) => sources.has(id))),
    glossary: Object.fromEntries(entries.filter(([id, entry]) => terms.has(id) || speaksOf(text, entry))),
    ...kept,
  };
}

/**
 * `script` has these topics whole and names the others; `topics` has each of the others, `all` has them in one.
 * @param {Content} content
 * @param {readonly string[]} withScript ids of topics
 */
export function splitContent(content, withScript) {
  const unknown = withScript.find((id) => !content.topics.some((topic) => topic.id === id));
  if (unknown !== undefined)
    throw new Error(`The script is to carry the topic "${unknown}", which isn't in the content.`);
  const isCarried = (/** @type {Topic} */ { id }) => withScript.includes(id);
  const others = content.topics.filter((topic) => !isCarried(topic));
  const topics = content.topics.map((topic) => (isCarried(topic) ? topic : { ...topic, summary: [], questions: [] }));
  const alone = (/** @type {Topic[]} */ ...own) => partOf(content, { topics: own, groups: [], treatments: [] });
  return {
    script: partOf(content, { topics, groups: content.groups, treatments: content.treatments }),
    topics: Object.fromEntries(others.map((topic) => [topic.id, alone(topic)])),
    all: alone(...others),
  };
}
