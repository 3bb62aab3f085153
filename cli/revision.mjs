/** Names a content by what is in it, so that prerendered pages and caches know whether they hold the same words. */
import { createHash } from 'node:crypto';

/** JSON with sorted keys, so that the order in which a file lists its fields doesn't matter. @param {unknown} value @returns {string} */
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/**
 * `sha256-…` of everything in a content but its `revision` and `$schema`, which say nothing to a reader.
 * @param {object} content
 */
export function revisionOf(content) {
  const { revision, $schema, ...rest } = /** @type {Record<string, unknown>} */ (content);
  void revision;
  void $schema;
  return `sha256-${createHash('sha256').update(canonicalJson(rest)).digest('base64')}`;
}
