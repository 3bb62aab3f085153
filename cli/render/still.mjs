/** Makes lists fit for a page: for one where no script comes, and for one in a frame. */
import { visit } from 'unist-util-visit';

/** @import { Element } from 'hast' */

/** What is open at first. */
export const OPEN = /** @type {const} */ (['none', 'first', 'all']);

/**
 * @typedef {object} Fitting
 * @property {boolean} [isStill] No script makes elements of it.
 * @property {boolean} [isFrame]
 * @property {(typeof OPEN)[number]} [open]
 */

/** @param {Element[]} nodes @param {Fitting} how @returns {Element[]} The same, changed. */
export function fit(nodes, { isStill, isFrame, open = 'none' }) {
  let count = 0;
  visit(
    /** @type {import('hast').Root} */ ({ type: 'root', children: nodes }),
    'element',
    ({ tagName, properties, children }) => {
      const { class: kind, id } = properties;
      if (tagName === 'details' && properties['data-kc-id'] !== undefined) {
        // A browser opens the answer around what a link leads to, but not an answer that is itself led to.
        const answer = children.find((each) => each.type === 'element' && each.tagName !== 'summary');
        if (answer?.type === 'element') answer.properties.id = answerId(String(id));
        if (open === 'all' || (open === 'first' && count++ === 0)) properties.open = true;
      }
      if (isStill) {
        delete properties.slot;
        // A word that is explained is a button for scripts alone.
        if (kind === 'kc-term') for (const name of ['role', 'aria-expanded']) delete properties[name];
      }
      // A frame's links lead out of it, but for those within the page.
      if (isFrame && tagName === 'a') {
        if (String(properties.href).startsWith('#')) properties.target = '_self';
        else properties.rel = ['noopener', 'noreferrer'];
      }
    },
  );
  return nodes;
}

/** The id of the text of an answer, by that of the answer. @param {string} id */
export const answerId = (id) => `${id}-answer`;
