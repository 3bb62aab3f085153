/** What each node of an answer becomes on the page. */
import { expect } from '@open-wc/testing';
import type { Block, Content, Inline } from '../../src/content/model.js';
import { makeBlocks, makeInlines } from '../../src/render/rich-text.js';
import { aCite, aLink, aParagraph, aSource, aTerm, aText } from '../helpers/content.js';
import { aRendering, find, findAll, onPage, someCitations, wordsOf } from '../helpers/rendering.js';

/** The nodes of a short answer, on the page, and the list of its sources after them. */
function inlines(nodes: Inline[], content: Partial<Content> = {}): HTMLElement {
  const rendering = aRendering(content);
  const citations = someCitations(rendering);
  return onPage(...makeInlines(nodes, citations, rendering), ...citations.makeList());
}

function blocks(...nodes: Block[]): HTMLElement {
  const rendering = aRendering();
  return onPage(...makeBlocks(nodes, someCitations(rendering), rendering));
}

const HOSTILE = '<img src=x onerror="alert(1)"> &amp; **bold** {n}';

describe('The words of an answer', () => {
  it('stand on the page as they are, whatever they look like', () => {
    const box = inlines([aText(HOSTILE)]);
    expect(box.textContent).to.equal(HOSTILE);
    expect(box.childElementCount).to.equal(0);
  });

  it('can be strong and emphasised, one within the other', () => {
    const box = inlines([
      { type: 'strong', children: [aText('very '), { type: 'emphasis', children: [aText('so')] }] },
    ]);
    expect(wordsOf(find(box, 'strong'))).to.equal('very so');
    expect(wordsOf(find(box, 'strong > em'))).to.equal('so');
  });

  it('keep their order and their spaces', () => {
    const box = inlines([
      aText('One '),
      { type: 'strong', children: [aText('two')] },
      aText(', '),
      aLink('#x', 'three'),
      aText('.'),
    ]);
    expect(box.textContent).to.equal('One two, three.');
  });
});

describe('A link in an answer', () => {
  it('that leads off the site names the host, and tells it nothing', () => {
    const box = inlines([aLink('https://www.cancer.gov/kidney', 'the institute')]);
    const link = find<HTMLAnchorElement>(box, 'a');
    expect(box.textContent).to.equal('the institute (cancer.gov)');
    expect(link.href).to.equal('https://www.cancer.gov/kidney');
    expect(link.rel).to.equal('noopener noreferrer');
    expect(link.target).to.equal('');
  });

  it('names the host that it really leads to', () => {
    const box = inlines([aLink('https://cancer.gov@other.example/', 'cancer.gov')]);
    expect(box.textContent).to.equal('cancer.gov (other.example)');
  });

  it('names a port too, and a host in other letters as the address does', () => {
    expect(inlines([aLink('https://x.example:8080/', 'x')]).textContent).to.equal('x (x.example:8080)');
    expect(inlines([aLink('https://cаncer.gov/', 'x')]).textContent).to.match(/\(xn--.+\.gov\)/);
  });

  for (const address of ['/spread', 'spread?x=1', '#spread-cure', new URL('/x', location.href).href])
    it(`that stays on the site has no host beside it: ${address.replace(location.origin, '…')}`, () => {
      const box = inlines([aLink(address, 'read on')]);
      const link = find<HTMLAnchorElement>(box, 'a');
      expect(box.textContent).to.equal('read on');
      expect(link.host).to.equal(location.host);
      expect(link.hasAttribute('rel')).to.be.false;
    });

  for (const address of ['mailto:care@clinic.example', 'tel:+441234'])
    it(`may write or call: ${address}`, () => {
      const box = inlines([aLink(address, 'the team')]);
      expect(find(box, 'a').getAttribute('href')).to.equal(address);
      expect(box.textContent).to.equal('the team');
    });

  for (const address of [
    'javascript:alert(1)',
    ' java\nscript:alert(1)',
    'data:text/html,x',
    'https://[bad',
    'vbscript:x',
  ])
    it(`is only its words where the address is not allowed: ${JSON.stringify(address)}`, () => {
      const box = inlines([
        { type: 'link', url: address, children: [aText('Click '), { type: 'strong', children: [aText('here')] }] },
      ]);
      expect(findAll(box, 'a')).to.have.lengthOf(0);
      expect(box.textContent).to.equal('Click here');
      expect(wordsOf(find(box, 'strong'))).to.equal('here');
    });
});

describe('A glossary word', () => {
  const glossary = {
    metastasis: { term: 'Metastasis', definition: 'Spread.', synonyms: [] },
    cure: { term: 'Cure', definition: 'No cancer left.', synonyms: [] },
  };

  it('is a button-like link to its explanation, closed at first', () => {
    const term = find<HTMLAnchorElement>(inlines([aTerm('metastasis', 'spread')], { glossary }), 'a');
    expect(term.textContent).to.equal('spread');
    expect(term.className).to.equal('kc-term');
    expect(term.getAttribute('role')).to.equal('button');
    expect(term.getAttribute('aria-expanded')).to.equal('false');
    expect(term.getAttribute('href')).to.equal('#word-metastasis');
  });

  it('is just words where the glossary does not have it', () => {
    for (const id of ['gone', '']) {
      const box = inlines([aTerm(id, 'some words')], { glossary });
      expect(box.innerHTML).to.equal('some words');
    }
  });

  it('has one explanation, however often it is used', () => {
    const rendering = aRendering({ glossary });
    const nodes = [aTerm('metastasis', 'spread'), aTerm('cure', 'cure'), aTerm('metastasis', 'metastatic')];
    const box = onPage(...makeInlines(nodes, someCitations(rendering), rendering));
    expect(findAll(box, 'a').map((link) => link.getAttribute('href'))).to.deep.equal([
      '#word-metastasis',
      '#word-cure',
      '#word-metastasis',
    ]);
    expect([...rendering.words.keys()]).to.deep.equal(['metastasis', 'cure']);
  });
});

describe('A citation', () => {
  const sources = { a: aSource({ title: 'Book A' }), b: aSource({ title: 'Book B' }), c: aSource({ title: 'Book C' }) };

  it('is a number that leads to its source in the list', () => {
    const box = inlines([aText('So it is.'), aCite('b')], { sources });
    const cite = find<HTMLAnchorElement>(box, '.kc-cite');
    expect(cite.textContent).to.equal('[1]');
    expect(cite.getAttribute('aria-label')).to.equal('Source 1');
    const target = document.getElementById(cite.hash.slice(1));
    expect(target?.localName).to.equal('li');
    expect(wordsOf(target)).to.include('Book B');
    expect((target as HTMLLIElement).value).to.equal(1);
  });

  it('has the number of its first place, also when it comes again', () => {
    const box = inlines([aCite('c'), aCite('a'), aCite('c'), aCite('b')], { sources });
    expect(findAll(box, '.kc-cite').map(wordsOf)).to.deep.equal(['[1]', '[2]', '[1]', '[3]']);
    const items = findAll<HTMLLIElement>(box, 'ol > li');
    expect(items.map(({ value }) => value)).to.deep.equal([1, 2, 3]);
    expect(items.map((item) => wordsOf(find(item, 'a')))).to.deep.equal(['Book C', 'Book A', 'Book B']);
  });

  it('is nothing where the content does not have the source', () => {
    expect(inlines([aText('So it is.'), aCite('gone'), aCite('')], { sources }).innerHTML).to.equal('So it is.');
  });

  it('has the same number in every answer of a list, and a source in each', () => {
    const rendering = aRendering({ sources });
    const texts = [
      ['b', 'a'],
      ['c', 'a', 'b'],
    ].map((ids) => {
      const citations = someCitations(rendering);
      return onPage(...makeInlines(ids.map(aCite), citations, rendering), ...citations.makeList());
    });
    expect(texts.map((box) => findAll(box, '.kc-cite').map(wordsOf).join(''))).to.deep.equal(['[1][2]', '[3][2][1]']);
    expect(texts.map((box) => findAll<HTMLLIElement>(box, 'li').map(({ value }) => value))).to.deep.equal([
      [1, 2],
      [3, 2, 1],
    ]);
    for (const box of texts)
      for (const cite of findAll<HTMLAnchorElement>(box, '.kc-cite'))
        expect(box.contains(document.getElementById(cite.hash.slice(1)))).to.be.true;
  });
});

describe('A list of sources', () => {
  const makeList = (sources: Content['sources'], tag?: 'details', ...ids: string[]): HTMLElement => {
    const rendering = aRendering({ sources });
    return onPage(...someCitations(rendering, ...ids).makeList(tag));
  };

  it('names title, publisher and date of each, with a link to it', () => {
    const item = find(makeList({ nci: aSource() }, undefined, 'nci'), 'li');
    expect(wordsOf(item)).to.equal('Renal cell cancer treatment (cancer.gov) National Cancer Institute, 2026');
    expect(find<HTMLAnchorElement>(item, 'a').href).to.equal('https://www.cancer.gov/kidney');
  });

  it('leaves out what a source does not say', () => {
    const undated = aSource({ url: 'javascript:alert(1)' });
    delete undated.date;
    const box = makeList({ a: undated, b: aSource({ publisher: '' }) }, undefined, 'a', 'b');
    expect(findAll(box, 'li').map(wordsOf)).to.deep.equal([
      'Renal cell cancer treatment National Cancer Institute',
      'Renal cell cancer treatment (cancer.gov) 2026',
    ]);
    expect(findAll(box, 'a')).to.have.lengthOf(1);
  });

  it('lists the sources of an answer that does not cite them, in their order and each once', () => {
    const sources = { a: aSource({ title: 'A' }), b: aSource({ title: 'B' }) };
    const box = makeList(sources, undefined, 'b', 'gone', 'a', 'b');
    expect(findAll(box, 'li a').map(wordsOf)).to.deep.equal(['B', 'A']);
    expect(wordsOf(find(box, '.kc-sources > .kc-label'))).to.equal('Sources');
  });

  it('can be folded under its label', () => {
    const box = makeList({ nci: aSource() }, 'details', 'nci');
    expect(wordsOf(find(box, 'details.kc-sources > summary'))).to.equal('Sources');
    expect(findAll(box, 'details > ol > li')).to.have.lengthOf(1);
  });

  it('is not there where there is none', () => {
    expect(makeList({ nci: aSource() }).childNodes).to.have.lengthOf(0);
    expect(makeList({ nci: aSource() }, 'details', 'gone').childNodes).to.have.lengthOf(0);
  });
});

describe('The blocks of an answer', () => {
  it('are paragraphs', () => {
    const box = blocks(aParagraph('One.'), aParagraph('Two ', { type: 'strong', children: [aText('b')] }));
    expect(findAll(box, 'p').map(wordsOf)).to.deep.equal(['One.', 'Two b']);
    expect(box.childElementCount).to.equal(2);
  });

  it('are lists, with points or numbers, of items that hold blocks', () => {
    const item = (...children: Block[]) => ({ type: 'listItem' as const, children });
    const inner: Block = { type: 'list', ordered: true, children: [item(aParagraph('first'))] };
    const box = blocks({ type: 'list', children: [item(aParagraph('a')), item(aParagraph('b'), inner)] });
    expect(findAll(box, 'ul > li')).to.have.lengthOf(2);
    expect(findAll(box, 'ul > li > p').map(wordsOf)).to.deep.equal(['a', 'b']);
    expect(wordsOf(find(box, 'ul > li > ol > li > p'))).to.equal('first');
  });

  it('are tables, whose first row heads its columns', () => {
    const row = (...cells: string[]) => ({
      type: 'tableRow' as const,
      children: cells.map((cell) => ({ type: 'tableCell' as const, children: [aText(cell)] })),
    });
    const box = blocks({
      type: 'table',
      children: [row('Drug', 'Given'), row('Nivolumab', 'in a vein'), row('', HOSTILE)],
    });
    expect(findAll(box, 'tr')).to.have.lengthOf(3);
    expect(findAll<HTMLTableCellElement>(box, 'tr:first-child > th').map(({ scope }) => scope)).to.deep.equal([
      'col',
      'col',
    ]);
    expect(findAll(box, 'th').map(wordsOf)).to.deep.equal(['Drug', 'Given']);
    expect(findAll(box, 'td').map((cell) => cell.textContent)).to.deep.equal(['Nivolumab', 'in a vein', '', HOSTILE]);
    expect(find<HTMLTableElement>(box, 'table').rows).to.have.lengthOf(3);
  });

  it('let a wide table be scrolled by keyboard', () => {
    const box = blocks({ type: 'table', children: [] });
    expect(find(box, '.kc-table').tabIndex).to.equal(0);
  });
});
