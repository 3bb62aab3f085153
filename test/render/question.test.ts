/** One question, as it stands on the page. */
import { expect } from '@open-wc/testing';
import type { Content, Question, Topic } from '../../src/content/model.js';
import { makeQuestion } from '../../src/render/question.js';
import { aCite, aParagraph, aQuestion, aReview, aSource, aText, aTopic } from '../helpers/content.js';
import { aRendering, find, findAll, onPage, wordsOf } from '../helpers/rendering.js';

function shown(
  question: Partial<Question> = {},
  content: Partial<Content> = {},
  level?: number,
  topic: Partial<Topic> = {},
): HTMLDetailsElement {
  const rendering = aRendering(content, level === undefined ? {} : { level });
  const details = makeQuestion(aQuestion(question), rendering, aTopic(topic));
  onPage(details);
  return details;
}

describe('A question', () => {
  it('is closed, with its words as a heading to open it by', () => {
    const details = shown();
    expect(details.localName).to.equal('details');
    expect(details.open).to.be.false;
    expect(wordsOf(find(details, 'summary > h3.kc-heading'))).to.equal('Can it be cured?');
    expect(findAll(details, 'summary > *')).to.have.lengthOf(1);
    expect(details.firstElementChild?.localName).to.equal('summary');
  });

  for (const [level, tag] of [
    [1, 'h3'],
    [2, 'h3'],
    [4, 'h5'],
    [6, 'h6'],
    [9, 'h6'],
  ] as const)
    it(`has a heading ${tag} in a list of level ${level}`, () => {
      expect(findAll(shown({}, {}, level), `summary > ${tag}`)).to.have.lengthOf(1);
    });

  it('has the id that the content gives it, and keeps it when the page has that id already', () => {
    expect(shown().id).to.equal('spread-cure');
    const again = shown();
    expect(again.id).to.equal('spread-cure-2');
    expect(again.dataset.kcId).to.equal('spread-cure');
  });

  it('stands with its own short answer, answer, what is not known, and sources, in this order', () => {
    const details = shown({ unknown: [aParagraph('For how long.')], sources: ['nci'], review: aReview() });
    expect(findAll(details, '.kc-answer > *').map(({ className }) => className)).to.deep.equal([
      'kc-short',
      '',
      'kc-unknown',
      'kc-sources',
      'kc-review',
    ]);
    expect(wordsOf(find(details, '.kc-short'))).to.equal('Sometimes.');
    expect(wordsOf(find(details, '.kc-short + p'))).to.equal('Treatment helps many people to live longer.');
    expect(wordsOf(find(details, '.kc-unknown'))).to.equal('What we don’t knowFor how long.');
  });

  it('has no empty places for what its content does not say', () => {
    const details = shown({ short: [], answer: [], unknown: [], sources: [] });
    expect(find(details, '.kc-answer').childNodes).to.have.lengthOf(0);
  });

  it('numbers its citations with the numbers of its own list', () => {
    const sources = { a: aSource({ title: 'A' }), b: aSource({ title: 'B' }) };
    const details = shown(
      {
        short: [aText('Yes.'), aCite('b')],
        answer: [aParagraph('So.', aCite('a'))],
        unknown: [aParagraph('?', aCite('b'))],
        sources: ['b', 'a'],
      },
      { sources },
    );
    expect(findAll(details, '.kc-cite').map(wordsOf)).to.deep.equal(['[1]', '[2]', '[1]']);
    expect(findAll(details, '.kc-sources').length).to.equal(1);
    for (const cite of findAll<HTMLAnchorElement>(details, '.kc-cite')) {
      const item = document.getElementById(cite.hash.slice(1)) as HTMLLIElement;
      expect(details.contains(item)).to.be.true;
      expect(`[${item.value}]`).to.equal(wordsOf(cite));
    }
  });

  it('says who reviewed it where somebody did, and is silent where the topic speaks for it', () => {
    expect(wordsOf(find(shown({ review: aReview() }), '.kc-review'))).to.equal(
      'Reviewed by Dr Ana Silva, oncologist, on 1 October 2026. Last changed on 23 November 2026.',
    );
    const reviewed = { review: aReview() };
    const silent = [shown({ review: null }), shown(reviewed, {}, 2, reviewed)];
    for (const details of silent) expect(findAll(details, '.kc-review')).to.have.lengthOf(0);
  });

  it('says where its own review is another than that of its topic: changed since, or none', () => {
    const topic = { review: aReview() };
    const own = (review: Question['review']): string => wordsOf(find(shown({ review }, {}, 2, topic), '.kc-review'));
    expect(own(aReview({ isChanged: true }))).to.include('Changed since then.');
    expect(own(null)).to.match(/^Not yet reviewed by a clinician\./);
    expect(own(aReview({ by: 'Dr Bo Lind' }))).to.include('Dr Bo Lind');
  });
});
