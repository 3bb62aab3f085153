/** Warns of topics that are related one way only: who comes from the other side doesn't find the way back. */

/** @import { Rule } from './finding.mjs' */

/** @type {Rule} */
export function oneWayRelated({ content }) {
  /** @type {any[]} */
  const topics = Array.isArray(content['topics']) ? content['topics'] : [];
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  return topics.flatMap((topic, index) =>
    (topic.related ?? []).flatMap((/** @type {string} */ id) => {
      const other = byId.get(id);
      if (!other || id === topic.id || other.related?.includes(topic.id)) return [];
      return [
        {
          node: topic,
          path: `topics[${index}].related`,
          message: `"${topic.id}" names "${id}" as related, but "${id}" doesn't name "${topic.id}".`,
          advice: `Add "${topic.id}" to "related" of "${id}", or take "${id}" out here.`,
        },
      ];
    }),
  );
}
