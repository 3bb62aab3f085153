/** Treatments on the page: their groups, their facts, and the sentences that numbers become. */
import { expect } from '@open-wc/testing';
import { type Content, type Outcome, type Treatment, TREATMENT_TYPES } from '../../src/content/model.js';
import {
  makeTreatments,
  TREATMENT_LAYOUTS,
  type OutcomesView,
  type TreatmentLayout,
  typesOf,
} from '../../src/render/treatments.js';
import { aCite, anOutcome, aParagraph, aReview, aSource, aTreatment } from '../helpers/content.js';
import { aRendering, find, findAll, isFolded, onPage, wordsOf } from '../helpers/rendering.js';

interface Wanted {
  layout?: TreatmentLayout;
  outcomes?: OutcomesView;
  content?: Partial<Content>;
  level?: number;
}

function shown(
  treatments: Partial<Treatment>[],
  { layout = 'list', outcomes = 'text', content, ...place }: Wanted = {},
): HTMLElement {
  const all = treatments.map(aTreatment);
  const rendering = aRendering({ treatments: all, ...content }, place);
  const { introduction, list } = makeTreatments(all, rendering, { layout, outcomes });
  return onPage(...introduction, ...list);
}

/** The labels of a treatment's facts, with what they say. */
const factsOf = (box: HTMLElement): Record<string, string> =>
  Object.fromEntries(findAll(box, 'dl > dt').map((label) => [wordsOf(label), wordsOf(label.nextElementSibling)]));

describe('Treatments', () => {
  it('are grouped by type, in the order of the types and never ranked within one', () => {
    const given = TREATMENT_TYPES.toReversed().flatMap((type) => [
      { id: `${type}-z`, type },
      { id: `${type}-a`, type },
    ]);
    const groups = findAll(shown(given), 'section.kc-group');
    expect(groups.map(({ dataset }) => dataset.kcType)).to.deep.equal([...TREATMENT_TYPES]);
    for (const group of groups)
      expect(findAll(group, '.kc-treatment').map(({ id }) => id)).to.deep.equal([
        `treatment-${group.dataset.kcType}-z`,
        `treatment-${group.dataset.kcType}-a`,
      ]);
  });

  it('have only the groups that something is in, each under a heading in plain words', () => {
    const box = shown([
      { id: 'a', type: 'trial' },
      { id: 'b', type: 'targeted' },
    ]);
    expect(findAll(box, '.kc-group > h2').map(wordsOf)).to.deep.equal(['Targeted drugs', 'Clinical trials']);
    expect(typesOf([])).to.deep.equal([]);
  });

  it('unfold in a list', () => {
    const details = find<HTMLDetailsElement>(shown([{}]), '.kc-group > .kc-list > details.kc-treatment');
    expect(details.open).to.be.false;
    expect(wordsOf(find(details, 'summary > h3'))).to.equal('Nivolumab');
    expect(details.id).to.equal('treatment-nivolumab');
    expect(details.dataset.kcId).to.equal('nivolumab');
    expect(factsOf(details)).to.deep.equal({ 'How it works': 'It helps the immune system.' });
  });

  it('stand open side by side as cards', () => {
    const box = shown([{ id: 'a' }, { id: 'b' }], { layout: 'cards' });
    expect(findAll(box, '.kc-cards > article.kc-treatment')).to.have.lengthOf(2);
    expect(findAll(box, 'article > h3').map(wordsOf)).to.deep.equal(['Nivolumab', 'Nivolumab']);
    expect(findAll(box, '.kc-group details')).to.have.lengthOf(0);
  });

  for (const layout of TREATMENT_LAYOUTS)
    it(`say the same in either layout: ${layout}`, () => {
      const box = shown([{ brands: ['Opdivo'], sources: ['nci'], outcomes: [anOutcome()] }], { layout });
      const words = wordsOf(find(box, '.kc-treatment'));
      for (const part of [
        'Nivolumab',
        'Opdivo',
        'It helps the immune system.',
        'About 12 in 100',
        'Renal cell cancer treatment',
      ])
        expect(words).to.include(part);
    });

  it('have headings one under the other, from the level that is asked for', () => {
    const box = shown([{}], { level: 5 });
    expect(findAll(box, 'h5').length).to.equal(2);
    expect(findAll(box, 'h6').map(wordsOf)).to.deep.equal(['Nivolumab']);
    expect(findAll(shown([{}], { level: 9 }), 'h6')).to.have.lengthOf(3);
  });

  it('come after urgent help and the review, which are within no fold', () => {
    const box = shown([{}], { content: { review: aReview() } });
    const [review, urgent, group] = [find(box, '.kc-review'), find(box, '.kc-urgent'), find(box, '.kc-group')];
    expect(wordsOf(review)).to.include('Reviewed by Dr Ana Silva');
    for (const one of [review, urgent]) {
      expect(isFolded(one)).to.be.false;
      expect(one.compareDocumentPosition(group) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    }
  });

  it('have ids of their own on a second list of the same page', () => {
    const ids = [shown([{}]), shown([{}])].map((box) => find(box, '.kc-treatment').id);
    expect(ids).to.deep.equal(['treatment-nivolumab', 'treatment-nivolumab-2']);
  });

  it('come before the disclaimer', () => {
    expect(shown([{}]).lastElementChild?.className).to.equal('kc-disclaimer');
  });
});

describe('The facts of a treatment', () => {
  it('stand under labels, in one order for all', () => {
    const full = {
      brands: ['Opdivo', 'Other'],
      given: [aParagraph('In a vein.')],
      setting: [aParagraph('Before surgery.')],
      sideEffects: [aParagraph('Tiredness.')],
      combinedWith: ['ipi', 'gone'],
      outcomes: [anOutcome()],
      questionsToAsk: ['How often?', 'For how long?'],
    };
    const facts = factsOf(find(shown([full, { id: 'ipi', name: 'Ipilimumab' }]), '.kc-treatment'));
    expect(Object.keys(facts).join()).to.match(
      /How it works,How it is given,When it is used,Side effects,Given together with,What studies found,Questions to ask$/,
    );
    expect(Object.values(facts).join('|')).to.include(
      'In a vein.|Before surgery.|Tiredness.|Ipilimumab|Show the numbersAbout 12',
    );
    expect(facts['Questions to ask']).to.equal('How often?For how long?');
  });

  it('are not mentioned where nothing is known', () => {
    const treatment = find(shown([{ how: [] }]), '.kc-treatment');
    expect(factsOf(treatment)).to.deep.equal({});
    expect(findAll(treatment, 'ul, p, .kc-sources')).to.have.lengthOf(0);
  });

  it('name the brands', () => {
    expect(wordsOf(find(shown([{ brands: ['Opdivo', 'Other'] }]), '.kc-treatment'))).to.match(
      /[Ss]old as ?Opdivo, Other/,
    );
  });

  it('have their sources listed, cited or not', () => {
    const sources = { a: aSource({ title: 'A' }), b: aSource({ title: 'B' }) };
    const how = [aParagraph('So.', aCite('a'))];
    const treatment = find(shown([{ how, sources: ['b', 'a'] }], { content: { sources } }), '.kc-treatment');
    expect(findAll(treatment, '.kc-sources li a').map(wordsOf)).to.deep.equal(['B', 'A']);
  });

  it('say who reviewed them, where somebody did', () => {
    expect(wordsOf(find(shown([{ review: aReview() }]), '.kc-treatment .kc-review'))).to.include(
      'Reviewed by Dr Ana Silva',
    );
    expect(findAll(shown([{}]), '.kc-treatment .kc-review')).to.have.lengthOf(0);
    const content = { review: aReview() };
    const words = (review: Treatment['review']): string[] =>
      findAll(shown([{ review }], { content }), '.kc-treatment .kc-review').map(wordsOf);
    expect(words(aReview())).to.deep.equal([]);
    expect(words(null)[0]).to.match(/^Not yet reviewed/);
    expect(words(aReview({ isChanged: true }))[0]).to.include('Changed since then.');
  });
});

describe('A number about a treatment', () => {
  const sentences = (outcome: Partial<Outcome>): string[] =>
    findAll(shown([{ outcomes: [anOutcome(outcome)] }]), 'dd li').map(wordsOf);

  it('is a sentence with its time, its comparison, who was studied, and the source', () => {
    expect(sentences({})).to.deep.equal([
      'About 12 in 100 people had no cancer left that scans could see, over about 8 years. ' +
        'For about 88 in 100, this was not so. With sunitinib: about 4 in 100, and not for about 96 in 100. ' +
        'Studied: 1096 people with advanced kidney cancer.[1]',
    ]);
  });

  it('stays folded until a reader asks for it', () => {
    const fold = find<HTMLDetailsElement>(shown([{ outcomes: [anOutcome()] }]), 'dd > details.kc-numbers');
    expect(fold.open).to.be.false;
    expect(wordsOf(find(fold, ':scope > summary'))).to.equal('Show the numbers');
  });

  it('is left out where the page wants none', () => {
    expect(wordsOf(shown([{ outcomes: [anOutcome()] }], { outcomes: 'none' }))).to.not.match(/12 in 100|What studies/);
  });

  it('is one of whole people', () => {
    expect(sentences({ percent: 22.8, versus: { what: 'sunitinib', percent: 10.4 } })[0]).to.match(
      /^About 23 in 100 people .*: about 10 in 100/,
    );
  });

  it('leads to its source, which is listed with the treatment', () => {
    const sources = { nci: aSource({ title: 'A' }), trial: aSource({ title: 'The trial' }) };
    const box = shown([{ outcomes: [anOutcome({ source: 'trial' })], sources: ['nci'] }], { content: { sources } });
    const item = document.getElementById(find<HTMLAnchorElement>(box, 'dd .kc-cite').hash.slice(1));
    expect(wordsOf(item)).to.include('The trial');
    expect(find(box, '.kc-treatment').contains(item)).to.be.true;
  });

  it('keeps words that look like a place to fill', () => {
    expect(sentences({ group: 'people {n} {what}' })[0]).to.include('1096 people {n} {what}');
  });
});
