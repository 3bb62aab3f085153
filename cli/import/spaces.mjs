/** Makes of the white space of HTML source what a browser would show. */

/** @import { Inline } from '../../src/content/model.js' */

/** Runs of white space become one space, none at the ends; texts side by side become one. @param {readonly Inline[]} nodes @returns {Inline[]} */
export function tidy(nodes) {
  const state = { endsInSpace: true };
  const tidied = joinTexts(collapse(nodes, state));
  return trimEnd(tidied);
}

/** @param {readonly Inline[]} nodes @param {{endsInSpace: boolean}} state @returns {Inline[]} */
function collapse(nodes, state) {
  return nodes.flatMap(
    /** @returns {Inline[]} */ (node) => {
      if (node.type === 'cite') {
        state.endsInSpace = false;
        return [node];
      }
      if (node.type !== 'text') {
        const children = collapse(node.children, state);
        return children.length ? [{ ...node, children: joinTexts(children) }] : [];
      }
      let value = node.value.replace(/[ \t\n\f\r]+/g, ' ');
      if (state.endsInSpace) value = value.replace(/^ /, '');
      if (value) state.endsInSpace = value.endsWith(' ');
      return value ? [{ ...node, value }] : [];
    },
  );
}

/** @param {readonly Inline[]} nodes @returns {Inline[]} */
function joinTexts(nodes) {
  /** @type {Inline[]} */
  const out = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      out[out.length - 1] = { ...last, value: last.value + node.value };
    else out.push(node);
  }
  return out;
}

/** @param {Inline[]} nodes @returns {Inline[]} */
function trimEnd(nodes) {
  const last = nodes.at(-1);
  if (!last || last.type === 'cite') return nodes;
  const rest = nodes.slice(0, -1);
  if (last.type === 'text') {
    const value = last.value.replace(/ $/, '');
    return value ? [...rest, { ...last, value }] : trimEnd(rest);
  }
  const children = trimEnd(last.children);
  return children.length ? [...rest, { ...last, children }] : trimEnd(rest);
}
