/** Reads which topics `pack.yaml` lists: ids, and groups of ids, in the order in which they are shown. */
import { isMap, isScalar } from 'yaml';
import { Fields } from './fields.mjs';
import { ID_ADVICE, isId } from './id.mjs';

/** @import { Group } from '../src/content/model.js' */
/** @import { Place } from './problem.mjs' */

/** @typedef {{id: string, place: Place}} ListedTopic */

/**
 * Each topic once, in the flat order of the list, and the groups that they stand in.
 * @param {Fields} fields
 * @returns {{topics: ListedTopic[], groups: Group[]}}
 */
export function readTopicList(fields) {
  const nodes = fields.list('topics');
  const message = 'pack.yaml needs "topics": the names of the topic files, in the order in which they are shown.';
  if (!nodes.length) fields.problem('topics', message);
  /** @type {Map<string, ListedTopic>} */
  const topics = new Map();
  const groups = nodes.flatMap((node) => {
    if (isMap(node)) return [readGroup(fields, node, topics)];
    addTopic(fields, node, topics);
    return [];
  });
  return { topics: [...topics.values()], groups };
}

/** @param {Fields} fields @param {unknown} node @param {Map<string, ListedTopic>} topics @returns {Group} */
function readGroup({ source }, node, topics) {
  const group = new Fields(source, node, 'a group of topics', ['group', 'title', 'topics']);
  const id = group.id('group', { required: true });
  if (isId(id)) source.findings.given('group', id, group.place('group'));
  const title = group.text('title', { required: true });
  const nodes = group.list('topics');
  if (!nodes.length)
    group.problem('topics', `the group "${id}" has no topics. List their names under "topics", or take the group out.`);
  return { id, title, topics: nodes.flatMap((each) => addTopic(group, each, topics)) };
}

/** The id, if this is the first place that lists it. @param {Fields} fields @param {unknown} node @param {Map<string, ListedTopic>} topics */
function addTopic({ source }, node, topics) {
  const place = source.place(node);
  if (!isScalar(node)) {
    source.problem(node, 'here stands the name of one topic, not a list or another group.');
    return [];
  }
  const id = String(node.value);
  const first = topics.get(id);
  if (!isId(id)) source.problem(node, `"${id}" can't be the id of a topic. ${ID_ADVICE}`);
  else if (first)
    source.problem(
      node,
      `the topic "${id}" is listed already, at ${first.place.file}:${first.place.line}. Take one out.`,
    );
  else {
    source.findings.given('topic', id, place);
    topics.set(id, { id, place });
    return [id];
  }
  return [];
}
