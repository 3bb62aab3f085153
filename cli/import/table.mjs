/** Turns an HTML table into a simple one: a heading row, and rows with as many cells. */
import { visit } from 'unist-util-visit';
import { isElement, isNamed } from './element.mjs';
import { hasWords, joined, readPieces } from './inlines.mjs';
import { tidy } from './spaces.mjs';

/** @import { Element, ElementContent } from 'hast' */
/** @import { Block, TableCell } from '../../src/content/model.js' */
/** @import { ImportPlace } from './place.mjs' */

/**
 * @param {Element} table
 * @param {ImportPlace} at
 * @param {(nodes: readonly ElementContent[]) => Block[]} readBlocks For what stands around the rows, or in a table of one cell.
 * @returns {Block[]}
 */
export function readTable(table, at, readBlocks) {
  const captions = table.children.filter((child) => isNamed(child, 'caption'));
  const rows = rowsOf(table);
  // A table of one column only lays out a page.
  if (rows.every((row) => cellsOf(row).length < 2)) return readBlocks([...captions, ...rows.flatMap(cellChildren)]);
  if (rows[0] && !cellsOf(rows[0]).every((cell) => cell.tagName === 'th'))
    at.say(table, 'the first row of this table will be shown as its heading row. See if it is one.');
  const read = rows.map((row) => cellsOf(row).flatMap((cell) => readCell(cell, at))).filter((cells) => cells.length);
  const width = Math.max(...read.map((cells) => cells.length));
  const children = read.map((cells) => ({
    type: /** @type {const} */ ('tableRow'),
    children: [...cells, ...Array.from({ length: width - cells.length }, emptyCell)],
  }));
  if (!children.some((row) => row.children.some((cell) => hasWords(cell.children)))) return readBlocks(captions);
  return [...readBlocks(captions), { type: 'table', children }];
}

/** @returns {TableCell} */
const emptyCell = () => ({ type: 'tableCell', children: [] });

/** Not those of a table inside. @param {Element} table @returns {Element[]} */
function rowsOf(table) {
  /** @type {Element[]} */
  const rows = [];
  visit(table, 'element', (node) => {
    if (node !== table && node.tagName === 'table') return 'skip';
    if (node.tagName !== 'tr') return undefined;
    rows.push(node);
    return 'skip';
  });
  return rows;
}

/** @param {Element} row @returns {Element[]} */
const cellsOf = (row) => row.children.filter((child) => isElement(child)).filter((child) => isNamed(child, 'td', 'th'));

/** @param {Element} row @returns {ElementContent[]} */
const cellChildren = (row) => cellsOf(row).map((cell) => ({ ...cell, tagName: 'div' }));

/** A cell over several columns is followed by empty ones. @param {Element} cell @param {ImportPlace} at @returns {TableCell[]} */
function readCell(cell, at) {
  const columns = Math.min(Number(cell.properties['colSpan']) || 1, 20);
  if (columns > 1 || Number(cell.properties['rowSpan']) > 1)
    at.say(cell, 'a table cell that spans rows or columns is kept as one, with empty cells beside it.');
  const children = tidy(joined(readPieces(cell.children, at)));
  return [{ type: 'tableCell', children }, ...Array.from({ length: columns - 1 }, emptyCell)];
}
