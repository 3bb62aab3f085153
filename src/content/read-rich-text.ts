/** Reads rich text: the closed set of blocks and inline nodes that an answer may hold, and nothing else. */
import { closeBidi } from './bidi.js';
import type { Block, Inline } from './model.js';
import { anyObject, list, oneOf, type Reader, text } from './reader.js';

const BLOCKS = ['paragraph', 'list', 'table'];
const INLINES = ['text', 'strong', 'emphasis', 'link', 'term', 'cite'];

/** What each node may hold. */
const CHILDREN: Record<string, readonly string[] | undefined> = {
  paragraph: INLINES,
  list: ['listItem'],
  listItem: BLOCKS,
  table: ['tableRow'],
  tableRow: ['tableCell'],
  tableCell: INLINES,
  strong: INLINES,
  emphasis: INLINES,
  link: INLINES,
  term: INLINES,
};
/** The text that a node can't do without. */
const FIELDS: Record<string, 'value' | 'url' | 'id' | undefined> = {
  text: 'value',
  link: 'url',
  term: 'id',
  cite: 'id',
};

type RawNode = Partial<Record<'type' | 'value' | 'url' | 'id' | 'children' | 'ordered', unknown>>;

// What is bad is only noted here: `whole` then drops everything around it.
const node =
  <T>(types: readonly string[]): Reader<T> =>
  (value, path, leftOut) => {
    // A null prototype: nothing is taken from a polluted Object.prototype.
    const raw: RawNode = Object.assign(Object.create(null) as RawNode, anyObject(value, path, leftOut));
    const type = oneOf(types)(raw.type, `${path}.type`, leftOut) ?? '';
    const out: RawNode = { type, ordered: raw.ordered === true };
    const field = FIELDS[type];
    if (field) out[field] = text(raw[field], `${path}.${field}`, leftOut);
    const within = CHILDREN[type];
    if (within) out.children = list(node(within))(raw.children, `${path}.children`, leftOut);
    return out as T;
  };

const inlines = list(node<Inline>(INLINES));
const block = node<Block>(BLOCKS);
const textNode = (value: string): Inline => ({ type: 'text', value: closeBidi(value) });

/** All or nothing: a sentence without one of its words can say the opposite. */
const whole =
  <T>(read: Reader<T>): Reader<T> =>
  (value, path, leftOut) => {
    const { length } = leftOut;
    const all = read(value, path, leftOut);
    return leftOut.length > length ? undefined : all;
  };

const paragraphs: Reader<Block[]> = (value, path, leftOut) =>
  typeof value === 'string'
    ? value
        .split(/\n\s*\n/)
        .filter((part) => part.trim())
        .map((part) => ({ type: 'paragraph', children: [textNode(part)] }))
    : [block(value, path, leftOut) as Block];

/** Reads a string or a list of inline nodes. */
export const readInlines: Reader<Inline[]> = whole((value, path, leftOut) =>
  typeof value === 'string' ? (value.trim() ? [textNode(value)] : []) : inlines(value, path, leftOut),
);

/** Reads a string, or a list of blocks and strings. */
export const readBlocks: Reader<Block[]> = whole((value, path, leftOut) =>
  list(paragraphs)(typeof value === 'string' ? [value] : value, path, leftOut)?.flat(),
);
