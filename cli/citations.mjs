/** Finds the sources that a text cites. */

/** @import { Block, Inline, ListItem, TableCell, TableRow } from '../src/content/model.js' */

/**
 * Ids of sources, each once, in the order of first citation.
 * @param {readonly (Block | Inline | ListItem | TableRow | TableCell)[]} nodes
 * @returns {string[]}
 */
export function citedIn(nodes) {
  const ids = nodes.flatMap((node) => {
    if (node.type === 'cite') return [node.id];
    return 'children' in node ? citedIn(node.children) : [];
  });
  return [...new Set(ids)];
}
