/**
 * The words of an answer as a reviewer signs for them: what a reader reads, with the place of each citation (⟦id⟧), where
 * links lead, and which cell of a table holds what. Bold and italics, glossary marks and dates aren't in them. Each
 * paragraph, list item and row has a line of its own.
 */

/** What is read of each kind of thing that is reviewed as one, in the order of reading. */
const READ = {
  urgent: ['urgent'],
  disclaimer: ['disclaimer'],
  question: ['question', 'short', 'answer', 'numbers', 'unknown'],
  summary: ['question', 'summary'],
  treatment: [
    'name',
    'brands',
    'type',
    'how',
    'given',
    'setting',
    'sideEffects',
    'numbers',
    'combinedWith',
    'outcomes',
    'questionsToAsk',
    'sources',
  ],
  definition: ['term', 'definition'],
  source: ['title', 'publisher', 'url', 'date'],
};

/** @typedef {keyof typeof READ} Reviewable */

/**
 * Each part that isn't empty, by its field.
 * @param {Reviewable} kind `summary` is read of a topic, `urgent` and `disclaimer` of a content.
 * @param {object} item
 * @returns {[field: string, words: string][]}
 */
export function canonicalWords(kind, item) {
  const fields = /** @type {Record<string, unknown>} */ (item);
  return READ[kind]
    .map((field) => /** @type {[string, string]} */ ([field, evened(wordsOf(fields[field]))]))
    .filter(([, words]) => words);
}

/** @param {string} words */
const evened = (words) =>
  words
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

/** @param {any} value Rich text, a text, a number, a list or a record of these. @returns {string} */
function wordsOf(value) {
  if (typeof value !== 'object' || value === null) return String(value ?? '');
  if (Array.isArray(value)) return value.map(wordsOf).join(value.some(isInline) ? '' : '\n');
  switch (value.type) {
    case 'text':
      return value.value.replace(/\s+/g, ' ');
    case 'cite':
      return `⟦${value.id}⟧`;
    case 'link':
      return `${wordsOf(value.children)} <${value.url}>`;
    case 'table':
      return value.children.map((/** @type {any} */ row) => row.children.map(wordsOf).join(' | ')).join(' ||\n');
  }
  if (Array.isArray(value.children)) return wordsOf(value.children);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([key, field]) => `${key}: ${wordsOf(field)}`).join('; ');
}

/** @param {any} node */
const isInline = (node) => ['text', 'strong', 'emphasis', 'link', 'term', 'cite'].includes(node?.type);
