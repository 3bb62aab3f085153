/** Which blocks and inline nodes an answer may hold, and what becomes of others. */
import { expect } from '@open-wc/testing';
import type { Block, Inline } from '../../src/content/model.js';
import { readBlocks, readInlines } from '../../src/content/read-rich-text.js';
import { aParagraph, aText } from '../helpers/content.js';

/** A node as the reader makes it. */
const read = (type: string, more: object = {}): object => ({ type, ordered: false, ...more });
const readText = (value: string): object => read('text', { value });
const readParagraph = (...texts: string[]): object => read('paragraph', { children: texts.map(readText) });

function blocks(value: unknown): { out: Block[] | undefined; leftOut: string[] } {
  const leftOut: string[] = [];
  return { out: readBlocks(value, 'at', leftOut), leftOut };
}

function inlines(value: unknown): { out: Inline[] | undefined; leftOut: string[] } {
  const leftOut: string[] = [];
  return { out: readInlines(value, 'at', leftOut), leftOut };
}

describe('Inline nodes', () => {
  const children = [aText('a')];
  const kept: Record<string, [object, object]> = {
    text: [aText('a'), readText('a')],
    strong: [{ type: 'strong', children }, read('strong', { children: [readText('a')] })],
    emphasis: [{ type: 'emphasis', children }, read('emphasis', { children: [readText('a')] })],
    link: [{ type: 'link', url: '/x', children }, read('link', { url: '/x', children: [readText('a')] })],
    term: [{ type: 'term', id: 'x', children }, read('term', { id: 'x', children: [readText('a')] })],
    cite: [{ type: 'cite', id: 'x' }, read('cite', { id: 'x' })],
  };
  for (const [type, [given, wanted]] of Object.entries(kept)) {
    it(`may be ${type}, in a short answer and in a paragraph`, () => {
      expect(inlines([given])).to.deep.equal({ out: [wanted], leftOut: [] });
      const paragraph = blocks([{ type: 'paragraph', children: [given] }]);
      expect(paragraph).to.deep.equal({ out: [read('paragraph', { children: [wanted] })], leftOut: [] });
    });

    it(`lose the fields that ${type} does not have`, () => {
      const hostile = { nodeType: 1, onclick: 'x', style: 'x', _$litType$: 1, ...given };
      expect(inlines([hostile]).out).to.deep.equal([wanted]);
    });
  }

  for (const [type, field] of Object.entries({ text: 'value', link: 'url', term: 'id', cite: 'id' }))
    it(`take their sentence with them without what they are about: ${type} without ${field}`, () => {
      expect(inlines([aText('a'), { type, children: [] }])).to.deep.equal({
        out: undefined,
        leftOut: [`at[1].${field}`],
      });
      expect(inlines([{ type, [field]: 5, children: [] }]).leftOut).to.deep.equal([`at[0].${field}`]);
    });

  for (const type of [
    'html',
    'image',
    'paragraph',
    'listItem',
    'constructor',
    '__proto__',
    'toString',
    '',
    5,
    null,
    ['text'],
  ])
    it(`may not be ${JSON.stringify(type)}`, () => {
      const { out, leftOut } = inlines([{ type, value: '<img src=x onerror=alert(1)>', children: [] }]);
      expect(out).to.equal(undefined);
      expect(leftOut).to.deep.equal(['at[0].type']);
    });

  it('may stand within each other', () => {
    const nested = {
      type: 'strong',
      children: [{ type: 'link', url: '/x', children: [{ type: 'emphasis', children }] }],
    };
    const emphasis = read('emphasis', { children: [readText('a')] });
    expect(inlines([nested]).out).to.deep.equal([
      read('strong', { children: [read('link', { url: '/x', children: [emphasis] })] }),
    ]);
  });

  it('may be one plain string', () => {
    expect(inlines('Sometimes.')).to.deep.equal({ out: [aText('Sometimes.')], leftOut: [] });
  });

  it('are none for a string of nothing but space', () => {
    for (const value of ['', ' \n']) expect(inlines(value)).to.deep.equal({ out: [], leftOut: [] });
  });

  it('may not be a number or an object', () => {
    for (const value of [5, {}, null]) expect(inlines(value)).to.deep.equal({ out: undefined, leftOut: ['at'] });
  });

  it('that are no objects are noted one by one, and nothing of the sentence is kept', () => {
    const { out, leftOut } = inlines([null, 'text', aText('a'), 5]);
    expect(out).to.equal(undefined);
    expect(leftOut).to.include.members(['at[0]', 'at[1]', 'at[3]']);
    expect(leftOut.join()).to.not.include('at[2]');
  });

  it('never leave a sentence without one of its words: it could say the opposite', () => {
    const not = { type: 'underline', children: [aText('not')] };
    expect(inlines([aText('You must '), not, aText(' take it.')]).out).to.equal(undefined);
    const answer = [aParagraph('One.'), { type: 'paragraph', children: [aText('You must '), not, aText(' take it.')] }];
    expect(blocks(answer)).to.deep.equal({ out: undefined, leftOut: ['at[1].children[1].type'] });
  });
});

describe('Blocks', () => {
  it('may be lists, of items that hold blocks', () => {
    const item = { type: 'listItem', children: [aParagraph('a'), { type: 'list', children: [] }] };
    const readItem = read('listItem', { children: [readParagraph('a'), read('list', { children: [] })] });
    expect(blocks([{ type: 'list', ordered: true, children: [item] }])).to.deep.equal({
      out: [{ type: 'list', ordered: true, children: [readItem] }],
      leftOut: [],
    });
  });

  it('are numbered lists only where it says exactly true', () => {
    for (const ordered of ['true', 1, undefined, false])
      expect(blocks([{ type: 'list', ordered, children: [] }]).out).to.deep.equal([read('list', { children: [] })]);
  });

  it('may be tables, of rows of cells of inline nodes', () => {
    const row = { type: 'tableRow', children: [{ type: 'tableCell', children: [aText('a')] }] };
    const readCell = read('tableCell', { children: [readText('a')] });
    expect(blocks([{ type: 'table', children: [row] }])).to.deep.equal({
      out: [read('table', { children: [read('tableRow', { children: [readCell] })] })],
      leftOut: [],
    });
  });

  const misplaced: Record<string, [object, string]> = {
    'text among blocks': [aText('a'), 'at[0].type'],
    'a list item among blocks': [{ type: 'listItem', children: [] }, 'at[0].type'],
    'a paragraph in a paragraph': [{ type: 'paragraph', children: [aParagraph('a')] }, 'at[0].children[0].type'],
    'a paragraph right in a list': [{ type: 'list', children: [aParagraph('a')] }, 'at[0].children[0].type'],
    'text right in a list item': [
      { type: 'list', children: [{ type: 'listItem', children: [aText('a')] }] },
      'at[0].children[0].children[0].type',
    ],
    'a cell right in a table': [
      { type: 'table', children: [{ type: 'tableCell', children: [] }] },
      'at[0].children[0].type',
    ],
    'a paragraph in a table cell': [
      {
        type: 'table',
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [aParagraph('a')] }] }],
      },
      'at[0].children[0].children[0].children[0].type',
    ],
    'a block quote': [{ type: 'blockquote', children: [aParagraph('a')] }, 'at[0].type'],
    'a piece of HTML': [{ type: 'html', value: '<b>a</b>' }, 'at[0].type'],
  };
  for (const [what, [given, path]] of Object.entries(misplaced))
    it(`are refused, with what stands around them, where they do not belong: ${what}`, () => {
      expect(blocks([given, aParagraph('b')])).to.deep.equal({ out: undefined, leftOut: [path] });
    });

  it('without children are refused', () => {
    expect(blocks([{ type: 'paragraph' }])).to.deep.equal({ out: undefined, leftOut: ['at[0].children'] });
  });

  it('may not be a number or an object', () => {
    for (const value of [5, {}, true]) expect(blocks(value)).to.deep.equal({ out: undefined, leftOut: ['at'] });
  });

  it('that are no objects are noted one by one, and nothing is kept', () => {
    const { out, leftOut } = blocks([5, aParagraph('a'), null]);
    expect(out).to.equal(undefined);
    expect(leftOut).to.include.members(['at[0]', 'at[2]']);
  });
});

describe('A plain string where blocks may stand', () => {
  it('is a paragraph', () => {
    expect(blocks('One line.')).to.deep.equal({ out: [aParagraph('One line.')], leftOut: [] });
  });

  it('is parted into paragraphs by blank lines, not by line ends', () => {
    const { out } = blocks('One\nstill one.\n\nTwo.\n \t\nThree.\n\n\n\nFour.');
    expect(out).to.deep.equal(['One\nstill one.', 'Two.', 'Three.', 'Four.'].map((each) => aParagraph(each)));
    expect(blocks('One.\r\n\r\nTwo.').out).to.have.lengthOf(2);
  });

  it('gives no paragraph for nothing but space', () => {
    for (const value of ['', ' ', '\n\n', ' \n\n \n\n\t'])
      expect(blocks(value)).to.deep.equal({ out: [], leftOut: [] });
    expect(blocks('\n\nOne.\n\n\n\n')).to.deep.equal({ out: [aParagraph('One.')], leftOut: [] });
  });

  it('may stand among blocks, and in a list item', () => {
    const list = { type: 'list', children: [{ type: 'listItem', children: [aParagraph('in')] }] };
    expect(blocks(['a\n\nb', list]).out?.map(({ type }) => type)).to.deep.equal(['paragraph', 'paragraph', 'list']);
  });

  it('stays text, whatever it looks like', () => {
    const hostile = '<img src=x onerror=alert(1)> **bold** :cite[x]';
    expect(blocks(hostile).out).to.deep.equal([aParagraph(hostile)]);
  });
});
