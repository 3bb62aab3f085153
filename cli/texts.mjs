/** Lists the texts of a content that people read as one piece, each cut into passages that end a sentence. */

/**
 * A paragraph, list item or table cell; `node` is what it was built from.
 * @typedef {{text: string, path: string, node: object}} Passage
 */

/**
 * @typedef {object} ReadText
 * @property {'answer' | 'treatment' | 'other'} kind
 * @property {string} group The topic that it belongs to, or what it is.
 * @property {string} name How to call it in a message.
 * @property {string} path
 * @property {object} node
 * @property {Passage[]} passages
 */

/** Content as it may be written by hand: anything may be missing. @typedef {Record<string, any>} Loose */

/** @param {Loose} content @returns {ReadText[]} */
export function textsOf(content) {
  /** @type {ReadText[]} */
  const texts = [
    other('urgent', 'the urgent help', content['urgent']),
    other('disclaimer', 'the disclaimer', content['disclaimer']),
    ...items(content['topics']).flatMap((topic, index) => topicTexts(topic, `topics[${index}]`)),
    ...items(content['treatments']).map((treatment, index) => treatmentText(treatment, `treatments[${index}]`)),
    ...Object.entries(content['glossary'] ?? {}).map(([id, entry]) => glossaryText(id, entry)),
  ];
  return texts.filter(({ passages }) => passages.length);
}

/** @param {unknown} value @returns {Loose[]} */
const items = (value) => (Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item) : []);

/** @param {string} path @param {string} name @param {unknown} blocks @returns {ReadText} */
const other = (path, name, blocks) => {
  const passages = passagesOf(blocks, path);
  return { kind: 'other', group: name, name, path, node: passages[0]?.node ?? {}, passages };
};

/** @param {Loose} topic @param {string} path @returns {ReadText[]} */
const topicTexts = (topic, path) => [
  other(`${path}.summary`, `the summary of "${topic['question']}"`, topic['summary']),
  ...items(topic['questions']).map((question, index) => {
    const at = `${path}.questions[${index}]`;
    const passages = ['short', 'answer', 'numbers', 'unknown'].flatMap((key) =>
      passagesOf(question[key], `${at}.${key}`),
    );
    return {
      kind: /** @type {const} */ ('answer'),
      group: topic['id'],
      name: `"${question['question']}"`,
      path: at,
      node: question,
      passages,
    };
  }),
];

/** @param {Loose} treatment @param {string} path @returns {ReadText} */
function treatmentText(treatment, path) {
  const keys = ['how', 'given', 'setting', 'sideEffects', 'numbers', 'questionsToAsk'];
  const passages = keys.flatMap((key) => passagesOf(treatment[key], `${path}.${key}`));
  return { kind: 'treatment', group: 'treatments', name: `"${treatment['name']}"`, path, node: treatment, passages };
}

/** @param {string} id @param {Loose} entry @returns {ReadText} */
function glossaryText(id, entry) {
  const path = `glossary.${id}`;
  const text = entry?.['definition'];
  const passages = typeof text === 'string' ? [{ text, path: `${path}.definition`, node: entry }] : [];
  return {
    kind: 'other',
    group: 'glossary',
    name: `the definition of "${entry?.['term']}"`,
    path,
    node: entry ?? {},
    passages,
  };
}

/** @param {unknown} value A text, or a list of blocks, inline nodes or texts. @param {string} path @returns {Passage[]} */
function passagesOf(value, path) {
  if (typeof value === 'string') return paragraphs(value, path, {});
  if (!Array.isArray(value)) return [];
  if (value.some(isInline)) return paragraphs(plainText(value), path, value);
  return value.flatMap((block, index) => {
    const at = `${path}[${index}]`;
    if (typeof block === 'string') return paragraphs(block, at, {});
    if (!Array.isArray(block?.children)) return [];
    const inner = `${at}.children`;
    return block.children.some(isInline)
      ? paragraphs(plainText(block.children), at, block)
      : passagesOf(block.children, inner);
  });
}

/** @param {string} text @param {string} path @param {object} node */
const paragraphs = (text, path, node) =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => ({ text: part, path, node }));

/** @param {any} node */
const isInline = (node) => ['text', 'strong', 'emphasis', 'link', 'term', 'cite'].includes(node?.type);

/** @param {any[]} nodes @returns {string} */
const plainText = (nodes) =>
  nodes
    .map((node) =>
      typeof node?.value === 'string' ? node.value : Array.isArray(node?.children) ? plainText(node.children) : '',
    )
    .join('');
