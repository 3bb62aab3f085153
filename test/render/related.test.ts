/** The links to read on. */
import { expect } from '@open-wc/testing';
import { makeRelated } from '../../src/render/related.js';
import { aRendering, find, findAll, onPage, wordsOf } from '../helpers/rendering.js';

const links = [
  { id: 'spread', href: '#spread', text: 'What if it spreads?' },
  { id: 'cure', href: 'https://clinic.example/cure', text: '<b>Cure</b>' },
];

describe('Where to read on', () => {
  it('is a list of real links, under a heading', () => {
    const box = onPage(...makeRelated(links, aRendering({}, { level: 3 })));
    expect(wordsOf(find(box, 'h3.kc-title'))).to.equal('Read on');
    const found = findAll<HTMLAnchorElement>(box, 'ul.kc-related > li > a');
    expect(found.map((link) => link.getAttribute('href'))).to.deep.equal(['#spread', 'https://clinic.example/cure']);
    expect(found.map(({ textContent }) => textContent)).to.deep.equal(['What if it spreads?', '<b>Cure</b>']);
  });

  it('has no heading of its own where the page gives one', () => {
    const box = onPage(...makeRelated(links, aRendering({}, { hasTitle: false })));
    expect(findAll(box, 'h1, h2, h3, h4, h5, h6')).to.have.lengthOf(0);
    expect(findAll(box, 'li')).to.have.lengthOf(2);
  });
});
