/** Warns of answers and treatments that nobody has touched for longer than a team wishes to vouch for them. */

/** @import { Finding, Rule } from './finding.mjs' */

/** @type {Rule} */
export function staleWords({ content, today, maxAgeMonths }) {
  const limit = monthsBefore(today, maxAgeMonths);
  /** @type {any[]} */
  const topics = Array.isArray(content['topics']) ? content['topics'] : [];
  const items = [
    ...topics.flatMap((topic, index) =>
      (topic.questions ?? []).map((/** @type {any} */ node, /** @type {number} */ number) => ({
        node,
        path: `topics[${index}].questions[${number}].updated`,
        name: node.question,
      })),
    ),
    ...(content['treatments'] ?? []).map((/** @type {any} */ node, /** @type {number} */ index) => ({
      node,
      path: `treatments[${index}].updated`,
      name: node.name,
    })),
  ];
  return items.flatMap(({ node, path, name }) =>
    node.updated && node.updated < limit ? [stale(node, path, name, maxAgeMonths)] : [],
  );
}

/** @param {any} node @param {string} path @param {string} name @param {number} months @returns {Finding} */
const stale = (node, path, name, months) => ({
  node,
  path,
  message: `"${name}" was last updated on ${node.updated}, more than ${months} months ago.`,
  advice: 'Read its sources again, correct what has changed, and set "updated" to the day of that.',
});

/** The same day some months earlier; the month's last day, if it has no such day. @param {string} iso @param {number} months */
function monthsBefore(iso, months) {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(day, last))).toISOString().slice(0, 10);
}
