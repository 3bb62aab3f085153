/** Finds the place of a new topic in pack.yaml, or says why there is none. */
import { isMap, isSeq } from 'yaml';
import { ID_ADVICE, isId } from '../id.mjs';
import { didYouMean } from '../nearest.mjs';

/** @import { Document } from 'yaml' */

/**
 * The list in pack.yaml that the topic is added to, by its path.
 * @param {Document} document
 * @param {string} id
 * @param {string} [group]
 * @returns {{path: (string | number)[], reason?: undefined} | {path?: undefined, reason: string}}
 */
export function placeOf(document, id, group) {
  if (!isId(id)) return { reason: `"${id}" can't be the id of a topic. ${ID_ADVICE}` };
  const topics = document.get('topics', true);
  if (!isSeq(topics)) return { reason: 'pack.yaml has no list "topics" yet. Write "topics: []" there.' };
  /** @type {any[]} */
  const items = topics.toJSON();
  const listed = items.flatMap((item) => item?.topics ?? item);
  if (listed.includes(id)) return { reason: `there is a topic "${id}" in pack.yaml already. Name another id.` };
  if (group === undefined) return { path: ['topics'] };
  const index = items.findIndex((item) => item?.group === group);
  const groups = items.flatMap((item) => (item?.group ? [String(item.group)] : []));
  const known = groups.length ? ` There are: ${groups.join(', ')}.` : ' It has none.';
  if (index < 0) return { reason: `pack.yaml has no group "${group}"${didYouMean(group, groups)}.${known}` };
  const home = topics.items[index];
  return isMap(home) && isSeq(home.get('topics', true))
    ? { path: ['topics', index, 'topics'] }
    : { reason: `the group "${group}" of pack.yaml has no list "topics". Write "topics: []" there.` };
}
