/**
 * What a screen reader gets of a page, in words that are the same for every browser: a tree of few roles, and the
 * phrases of a walk through it from start to end.
 */
import { WAIT_MS } from './wait.mjs';

/**
 * @typedef {object} Heard
 * @property {string} role One of ROLES.
 * @property {string} name
 * @property {number} [level] Of a heading.
 * @property {boolean} [expanded] Of what opens and closes: a `<summary>`, a word to explain.
 * @property {boolean} [pressed] Of a button that stays pressed.
 * @property {string} [live] How changes are announced: `polite`, `assertive`.
 * @property {Heard[]} children
 */

/** @typedef {{page: import('puppeteer-core').Page, tree: () => Promise<Heard | undefined>}} Listening A page, and what is heard of it now. */
/** @typedef {{open: (url: string) => Promise<Listening>, close: () => Promise<void>}} Listener A browser to listen to. */

/** The roles that are kept: `group` is also a `<details>`. A node of any other role gives way to its children. */
export const ROLES = ['document', 'heading', 'group', 'summary', 'text', 'link', 'button', 'status', 'note'];

/** What is said by its name, so that the words inside aren't said again. */
const NAMED = ['heading', 'summary', 'link', 'button'];

/** @param {string | null | undefined} text */
const tidy = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/**
 * A node of the tree, or what stands in for it.
 * @param {Heard} node
 * @returns {Heard[]}
 */
export function kept({ children, ...node }) {
  if (!ROLES.includes(node.role)) return children;
  const name = tidy(node.name);
  return node.role === 'text' && !name ? [] : [{ ...node, name, children }];
}

/**
 * All nodes, in the order in which they are heard.
 * @param {Heard} node
 * @returns {Heard[]}
 */
export const flat = (node) => [node, ...node.children.flatMap(flat)];

/**
 * All words under a node, without those that only name what they stand in.
 * @param {Heard} node
 * @returns {string}
 */
export const wordsOf = (node) =>
  tidy(
    flat(node)
      .filter(({ role }) => role === 'text')
      .map(({ name }) => name)
      .join(' '),
  );

/** @param {Heard} node */
function phrase({ role, name, level, expanded, pressed }) {
  const states = [
    level === undefined ? '' : `level ${level}`,
    expanded === undefined ? '' : expanded ? 'expanded' : 'collapsed',
    pressed === undefined ? '' : pressed ? 'pressed' : 'not pressed',
  ];
  return [role === 'text' ? '' : role, name, ...states].filter(Boolean).join(', ');
}

/**
 * Walks through everything under a node from start to end, as a person does who listens to all of it:
 * `summary, What is it?, collapsed`, `heading, What is it?, level 3`, `link, Source 3`.
 * @param {Heard} node
 * @returns {string[]}
 */
export function spoken(node) {
  const inside = node.children
    .filter(({ role }) => !(role === 'text' && NAMED.includes(node.role)))
    .flatMap((child) => spoken(child));
  const isSilent = node.role === 'document' || (node.role === 'group' && !node.name);
  return isSilent ? inside : [phrase(node), ...inside];
}

/**
 * Waits until something is heard, and nothing else changes any more: browsers build their trees a little later.
 * @param {Listening} listening
 * @param {string} what Said if it is never heard.
 * @param {(tree: Heard) => unknown} isHeard
 * @returns {Promise<Heard>}
 */
export async function hear({ tree }, what, isHeard) {
  const end = Date.now() + WAIT_MS;
  let last = '';
  while (Date.now() < end) {
    const now = await tree();
    const text = JSON.stringify(now);
    if (now && text === last && isHeard(now)) return now;
    last = text;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(
    `${what} was not heard, but:\n${last && last !== 'undefined' ? spoken(JSON.parse(last)).join('\n') : 'nothing'}`,
  );
}
