/** Topics on the page, with what stands around them: urgent help, words explained, sources, disclaimer. */
import { expect } from '@open-wc/testing';
import type { Content, Topic } from '../../src/content/model.js';
import { makeAnswers } from '../../src/render/answers.js';
import { aCite, aParagraph, aQuestion, aReview, aSource, aTerm, aTopic } from '../helpers/content.js';
import { aRendering, find, findAll, isFolded, onPage, wordsOf } from '../helpers/rendering.js';

interface Wanted {
  content?: Partial<Content>;
  level?: number;
  hasTitle?: boolean;
}

function shown(topics: Partial<Topic>[], { content, ...place }: Wanted = {}): HTMLElement {
  const { introduction, list } = makeAnswers(topics.map(aTopic), aRendering(content, place), {});
  return onPage(...introduction, ...list);
}

const before = (a: Node, b: Node): boolean => !!(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);

describe('A topic', () => {
  it('stands with its heading, its summary and its review, and its questions after it', () => {
    const box = shown([{}]);
    const section = find(box, 'section.kc-topic');
    expect(section.id).to.equal('spread');
    expect(section.dataset.kcId).to.equal('spread');
    expect(wordsOf(find(section, 'h2.kc-title'))).to.equal('What if kidney cancer spreads?');
    expect(wordsOf(find(section, '.kc-summary'))).to.equal('A short introduction.');
    expect(wordsOf(find(section, ':scope > .kc-review'))).to.match(/^Not yet reviewed by a clinician\./);
    expect(findAll(box, 'section.kc-topic ~ details.kc-question')).to.have.lengthOf(1);
  });

  it('says who reviewed it, in sight', () => {
    const review = find(shown([{ review: aReview() }]), '.kc-review');
    expect(wordsOf(review)).to.include('Reviewed by Dr Ana Silva');
    expect(isFolded(review)).to.be.false;
  });

  it('has headings one under the other, from the level that is asked for', () => {
    const levels = (box: HTMLElement): string =>
      findAll(box, 'h1, h2, h3, h4, h5, h6')
        .map(({ localName }) => localName)
        .join(' ');
    expect(levels(shown([{}]))).to.equal('h2 h3 h3');
    expect(levels(shown([{}], { level: 4 }))).to.equal('h4 h5 h5');
    expect(levels(shown([{}], { level: 6 }))).to.equal('h6 h6 h6');
    expect(levels(shown([{}], { level: 1 }))).to.match(/^h2 h3 h3$/);
  });

  it('has no heading where the page gives one', () => {
    const box = shown([{}], { hasTitle: false });
    expect(findAll(box, '.kc-title')).to.have.lengthOf(0);
    expect(findAll(box, 'summary > h3')).to.have.lengthOf(1);
  });

  it('keeps its heading when it is one of several, whatever the page gives', () => {
    const box = shown(
      [
        { id: 'a', question: 'A?' },
        { id: 'b', question: 'B?' },
      ],
      { hasTitle: false },
    );
    expect(findAll(box, '.kc-title').map(wordsOf)).to.deep.equal(['A?', 'B?']);
  });

  it('keeps each question under its own topic, in order', () => {
    const questions = (...ids: string[]) =>
      ids.map((id) => aQuestion({ id, question: `${id}?`, short: [], answer: [aParagraph(`${id}!`)] }));
    const box = shown([
      { id: 'a', questions: questions('a1', 'a2') },
      { id: 'b', questions: questions('b1') },
    ]);
    const words = findAll(box, '.kc-topic').map((topic) => findAll(topic, 'details').map(wordsOf));
    expect(words).to.deep.equal([['a1?a1!', 'a2?a2!'], ['b1?b1!']]);
  });

  it('gives everything an id of its own, also on a second list of the same page', () => {
    const content = { disclaimer: [aParagraph('x', aCite('nci'))] };
    const topic = {
      questions: [aQuestion({ id: 'spread', sources: ['nci'], answer: [aParagraph(aTerm('metastasis', 'spread'))] })],
    };
    const boxes = [shown([topic], { content }), shown([topic], { content })];
    const ids = boxes.flatMap((box) => findAll(box, '[id]').map(({ id }) => id));
    expect(ids).to.have.lengthOf(10);
    expect(new Set(ids).size).to.equal(10);
    for (const box of boxes)
      for (const link of findAll<HTMLAnchorElement>(box, 'a[href^="#"]'))
        expect(box.contains(document.getElementById(link.hash.slice(1))), link.hash).to.be.true;
  });
});

describe('Urgent help', () => {
  it('is in sight, before every question and within no fold', () => {
    const box = shown([{ id: 'a' }, { id: 'b' }]);
    const urgent = find(box, '.kc-urgent');
    expect(isFolded(urgent)).to.be.false;
    expect(wordsOf(urgent)).to.equal('When to get help nowCall an ambulance if you can’t breathe.');
    for (const question of findAll(box, 'details')) expect(before(urgent, question)).to.be.true;
  });

  it('is said once, with a heading under that of a single topic', () => {
    const box = shown([{ id: 'a' }], { level: 3 });
    expect(findAll(box, '.kc-urgent')).to.have.lengthOf(1);
    expect(wordsOf(find(box, '.kc-topic ~ .kc-urgent > h4'))).to.equal('When to get help now');
  });

  it('stands before several topics, with a heading like theirs', () => {
    const box = shown([{ id: 'a' }, { id: 'b' }], { level: 3 });
    expect(findAll(box, '.kc-urgent')).to.have.lengthOf(1);
    expect(wordsOf(find(box, '.kc-urgent > h3'))).to.equal('When to get help now');
    expect(before(find(box, '.kc-urgent'), find(box, '.kc-topic'))).to.be.true;
  });

  it('is no empty box where the content has none', () => {
    expect(findAll(shown([{}], { content: { urgent: [] } }), '.kc-urgent')).to.have.lengthOf(0);
  });
});

describe('After the questions', () => {
  it('the words are explained that the list uses, and no others', () => {
    const glossary = {
      metastasis: { term: 'Metastasis', definition: 'Cancer that has spread.', synonyms: [] },
      unused: { term: 'Unused', definition: 'x', synonyms: [] },
      cure: { term: 'Cure', definition: 'No cancer left.', synonyms: [] },
    };
    const answer = [aParagraph(aTerm('cure', 'cured'), aTerm('metastasis', 'a'), aTerm('metastasis', 'b'))];
    const box = shown([{ questions: [aQuestion({ answer })] }], { content: { glossary } });
    const words = find<HTMLDetailsElement>(box, 'details.kc-words');
    expect(wordsOf(find(words, 'summary'))).to.equal('Words explained');
    expect(findAll(words, 'dt').map(wordsOf)).to.deep.equal(['Cure', 'Metastasis']);
    expect(findAll(words, 'dd').map(wordsOf)).to.deep.equal(['No cancer left.', 'Cancer that has spread.']);
    for (const term of findAll<HTMLAnchorElement>(box, '.kc-term'))
      expect(document.getElementById(term.hash.slice(1))?.localName).to.equal('dt');
  });

  it('words of the disclaimer and of urgent help are explained too', () => {
    const glossary = {
      a: { term: 'A', definition: 'x', synonyms: [] },
      b: { term: 'B', definition: 'y', synonyms: [] },
    };
    const content = { glossary, urgent: [aParagraph(aTerm('a', 'x'))], disclaimer: [aParagraph(aTerm('b', 'y'))] };
    expect(findAll(shown([{}], { content }), 'dt').map(wordsOf)).to.deep.equal(['A', 'B']);
  });

  it('the sources of what is not in an answer are listed, under a fold', () => {
    const sources = {
      a: aSource({ title: 'A' }),
      b: aSource({ title: 'B' }),
      c: aSource({ title: 'C' }),
      d: aSource({ title: 'D' }),
    };
    const content = { sources, urgent: [aParagraph('!', aCite('b'))], disclaimer: [aParagraph('?', aCite('d'))] };
    const box = shown([{ summary: [aParagraph('.', aCite('a'))], questions: [aQuestion({ sources: ['c'] })] }], {
      content,
    });
    expect(findAll(box, ':scope > details.kc-sources li a').map(wordsOf)).to.deep.equal(['A', 'B', 'D']);
    expect(findAll<HTMLLIElement>(box, ':scope > .kc-sources li').map(({ value }) => value)).to.deep.equal([1, 2, 4]);
    expect(findAll(box, '.kc-cite').map(wordsOf)).to.deep.equal(['[1]', '[2]', '[4]']);
  });

  it('the disclaimer stands last, in sight', () => {
    const box = shown([{ id: 'a' }, { id: 'b' }]);
    expect(wordsOf(box.lastElementChild)).to.equal('Your care team knows you best.');
    expect(findAll(box, '.kc-disclaimer')).to.have.lengthOf(1);
  });

  it('there is nothing where the content says nothing', () => {
    const box = shown([{}], { content: { urgent: [], disclaimer: [], glossary: {}, sources: {} } });
    const classes = findAll(box, ':scope > *').map(({ className }) => className);
    expect(classes).to.deep.equal(['kc-topic', 'kc-question']);
  });
});
