/** How nodes are made, and ids and headings chosen. */
import { expect } from '@open-wc/testing';
import { clampLevel, make, makeHeading } from '../../src/render/make.js';
import { aRendering, onPage } from '../helpers/rendering.js';

describe('A node', () => {
  it('has a class, attributes and children', () => {
    expect(make('p', 'kc-short', 'a', make('b', '', 'c')).outerHTML).to.equal('<p class="kc-short">a<b>c</b></p>');
    expect(make('a', { href: '/x', rel: undefined, title: '' }).outerHTML).to.equal('<a href="/x" title=""></a>');
    expect(make('p').outerHTML).to.equal('<p></p>');
  });

  it('never has text taken for markup', () => {
    const node = make('p', { title: '"><img>' }, '<img src=x>');
    expect(node.childElementCount).to.equal(0);
    expect(node.textContent).to.equal('<img src=x>');
    expect(node.title).to.equal('"><img>');
  });

  it('gets no attributes from a polluted Object.prototype', () => {
    const prototype = Object.prototype as unknown as Record<string, unknown>;
    prototype.onclick = 'alert(1)';
    prototype.href = 'javascript:alert(1)';
    try {
      expect(make('a', { id: 'x' }).getAttributeNames()).to.deep.equal(['id']);
      expect(make('a', 'x').getAttributeNames()).to.deep.equal(['class']);
    } finally {
      delete prototype.onclick;
      delete prototype.href;
    }
  });
});

describe('A heading level', () => {
  const levels: [number, number][] = [
    [2, 2],
    [3, 3],
    [6, 6],
    [1, 2],
    [0, 2],
    [-3, 2],
    [7, 6],
    [99, 6],
    [3.9, 3],
    [NaN, 2],
    [Infinity, 6],
  ];
  for (const [wanted, level] of levels)
    it(`is ${level} where ${wanted} is asked for`, () => {
      expect(clampLevel(wanted)).to.equal(level);
      expect(makeHeading(wanted, 'kc-title', 'x').outerHTML).to.equal(`<h${level} class="kc-title">x</h${level}>`);
    });
});

describe('A new id', () => {
  it('is the wanted one, if it is free', () => {
    expect(aRendering().newId('spread')).to.equal('spread');
  });

  it('has a number behind it when the page, or the list, has the wanted one', () => {
    onPage(make('p', { id: 'spread' }), make('p', { id: 'spread-2' }));
    const rendering = aRendering();
    expect(rendering.newId('spread')).to.equal('spread-3');
    expect(rendering.newId('spread')).to.equal('spread-4');
    expect(rendering.newId('cure')).to.equal('cure');
    expect(rendering.newId('cure')).to.equal('cure-2');
  });

  it('may be one that only another root has', () => {
    onPage(make('p', { id: 'spread' }));
    const root = onPage().attachShadow({ mode: 'open' });
    const rendering = aRendering({}, { root });
    expect(rendering.newId('spread')).to.equal('spread');
    root.append(make('p', { id: 'cure' }));
    expect(rendering.newId('cure')).to.equal('cure-2');
  });
});
