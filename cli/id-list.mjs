/** Reads a YAML field that lists the ids of things that stand elsewhere. */
import { isScalar } from 'yaml';

/** @import { Fields } from './fields.mjs' */
/** @import { IdKind } from './findings.mjs' */

/** The ids, each once; whether they exist is checked when everything is read. @param {Fields} fields @param {string} key @param {IdKind} kind */
export function idList(fields, key, kind) {
  /** @type {Set<string>} */
  const seen = new Set();
  const { source } = fields;
  for (const node of fields.list(key)) {
    const id = isScalar(node) ? node.value : undefined;
    if (typeof id !== 'string') {
      source.problem(node, `each item of "${key}" must be an id.`);
      continue;
    }
    if (seen.has(id)) source.problem(node, `"${id}" stands twice in "${key}". Take one out.`);
    seen.add(id);
    source.findings.used(kind, id, source.place(node));
  }
  return [...seen];
}
