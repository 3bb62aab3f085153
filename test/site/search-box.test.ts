/** The search of a site's index: which answers it finds, in which order, and what it says. */
import { expect } from '@open-wc/testing';
import { search, startSearch } from '../../src/site/search-box.js';
import type { SearchedAnswer } from '../../src/site/search-data.js';

const answer = (question: string, topic = 'Topic?', words = ''): SearchedAnswer => ({
  href: `${question.length}.html#a-answer`,
  question,
  topic,
  words,
});

const messages = {
  found: { one: '{n} answer found', other: '{n} answers found' },
  firstShown: '{found}. Here are the first {n}.',
  nothingFound: 'Nothing found.',
};

const PAGE = `<div class="kc-search" hidden><input id="search"><p role="status"></p><ul></ul></div>`;

/** The box, in which one types as a reader does. */
function aBox(answers: SearchedAnswer[]): {
  box: HTMLElement;
  type: (text: string) => void;
  said: () => string;
  links: () => string[];
} {
  const holder = document.createElement('div');
  holder.innerHTML = PAGE;
  document.body.append(holder);
  startSearch({ lang: 'en', messages, answers });
  const box = holder.firstElementChild as HTMLElement;
  const input = box.querySelector('input') as HTMLInputElement;
  return {
    box,
    type(text) {
      input.value = text;
      input.dispatchEvent(new Event('input'));
    },
    said: () => box.querySelector('[role="status"]')?.textContent ?? '',
    links: () => [...box.querySelectorAll('a')].map((link) => `${link.textContent} ${link.getAttribute('href')}`),
  };
}

describe('The search of a site', () => {
  afterEach(() => document.querySelector('.kc-search')?.parentElement?.remove());

  it('finds every word of a query, in any of an answer’s texts, without accents and case', () => {
    const answers = [answer('Can it be cured?', 'Spread?', 'remission pain'), answer('¿Se cura?', 'Página', 'cancer')];
    const found = (query: string): string[] => search(answers, query).map(({ question }) => question);
    expect(found('CURED')).to.deep.equal(['Can it be cured?']);
    expect(found('pain spread')).to.deep.equal(['Can it be cured?']);
    expect(found('pagina cáncer')).to.deep.equal(['¿Se cura?']);
    expect(found('cured cancer')).to.deep.equal([]);
    expect(found(' ?! ')).to.deep.equal([]);
  });

  it('puts first what has the words in its question, then in its page’s title', () => {
    const answers = [answer('A?', 'B?', 'cure'), answer('C?', 'Cure?'), answer('A cure?')];
    expect(search(answers, 'cure').map(({ question }) => question)).to.deep.equal(['A cure?', 'C?', 'A?']);
  });

  it('is offered once it works, links to what it finds, and counts it', () => {
    const { box, type, said, links } = aBox([answer('Pain?', 'Symptoms?'), answer('Other?')]);
    expect(box.hidden).to.equal(false);
    type('pain');
    expect(said()).to.equal('1 answer found');
    expect(links()).to.deep.equal(['Pain?Symptoms? 5.html#a-answer']);
    type('xyzzy');
    expect(said()).to.equal('Nothing found.');
    expect(links()).to.deep.equal([]);
    type('');
    expect(said()).to.equal('');
  });

  it('shows twenty at most, and says so', () => {
    const { type, said, links } = aBox(Array.from({ length: 25 }, (_, n) => answer(`Pain ${n}?`)));
    type('pain');
    expect(links()).to.have.lengthOf(20);
    expect(said()).to.equal('25 answers found. Here are the first 20.');
  });

  it('writes words as words', () => {
    const { box, type } = aBox([answer('<img src=x onerror=alert(1)> pain?')]);
    type('pain');
    expect(box.querySelector('img')).to.equal(null);
    expect(box.querySelector('span')?.textContent).to.equal('<img src=x onerror=alert(1)> pain?');
  });

  it('leaves a page without a box alone', () => {
    expect(() => startSearch({ lang: 'en', messages, answers: [] })).not.to.throw();
  });
});
