/** Finds every id that a content file gives or refers to, by path. */

/** @import { Findings, IdKind } from './findings.mjs' */
/** @import { Loose } from './texts.mjs' */

/** Lists whose objects give ids of a kind, and whose texts refer to them. @type {Record<string, IdKind>} */
const LISTS = {
  topics: 'topic',
  groups: 'group',
  questions: 'question',
  treatments: 'treatment',
  related: 'topic',
  combinedWith: 'treatment',
  sources: 'source',
};

/** @type {Record<string, IdKind>} */
const NODES = { cite: 'source', term: 'term' };

/** @param {string} file @param {Loose} content @param {Findings} findings */
export function findReferences(file, content, findings) {
  for (const id of Object.keys(content['sources'] ?? {})) findings.given('source', id, { file, path: `sources.${id}` });
  for (const id of Object.keys(content['glossary'] ?? {})) findings.given('term', id, { file, path: `glossary.${id}` });
  for (const key of ['urgent', 'disclaimer', 'topics', 'groups', 'treatments'])
    walk(content[key], { file, path: key }, LISTS[key], findings);
}

/** @param {any} value @param {{file: string, path: string}} place @param {IdKind | undefined} kind @param {Findings} findings */
function walk(value, { file, path }, kind, findings) {
  if (Array.isArray(value)) {
    value.forEach((item, index) => {
      const place = { file, path: `${path}[${index}]` };
      if (kind && typeof item === 'string') findings.used(kind, item, place);
      else if (kind) findings.given(kind, item.id, { file, path: `${place.path}.id` });
      walk(item, place, undefined, findings);
    });
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  const node = NODES[value.type];
  if (node) findings.used(node, value.id, { file, path: `${path}.id` });
  for (const key of Object.keys(value)) {
    const place = { file, path: `${path}.${key}` };
    if (key === 'source') findings.used('source', value[key], place);
    else walk(value[key], place, LISTS[key], findings);
  }
}
