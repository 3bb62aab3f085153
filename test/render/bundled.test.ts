/** The content that ships, on the page: nothing dangles, nothing is empty, no marks of the file are left. */
import { expect } from '@open-wc/testing';
import { makeAnswers } from '../../src/render/answers.js';
import { makeTreatments, TREATMENT_LAYOUTS } from '../../src/render/treatments.js';
import { bundled } from '../helpers/content.js';
import { aRendering, find, findAll, isFolded, onPage, wordsOf } from '../helpers/rendering.js';

const content = bundled();

function answers(): HTMLElement {
  const { introduction, list } = makeAnswers(content.topics, aRendering(content), {});
  return onPage(...introduction, ...list);
}

function treatments(layout: (typeof TREATMENT_LAYOUTS)[number]): HTMLElement {
  const { introduction, list } = makeTreatments(content.treatments, aRendering(content), { layout, outcomes: 'text' });
  return onPage(...introduction, ...list);
}

const lists: Record<string, () => HTMLElement> = {
  'The answers that ship': answers,
  'The treatments that ship': () => treatments('list'),
  'The treatments that ship, as cards': () => treatments('cards'),
};

for (const [what, show] of Object.entries(lists))
  describe(what, () => {
    it('lead from every citation and glossary word to a place in the same list', () => {
      const box = show();
      const links = findAll<HTMLAnchorElement>(box, 'a[href^="#"]');
      expect(links.length).to.be.above(20);
      const dangling = links.filter(({ hash }) => !box.contains(document.getElementById(hash.slice(1))));
      expect(dangling.map(({ hash }) => hash)).to.deep.equal([]);
    });

    it('give no id twice', () => {
      const ids = findAll(show(), '[id]').map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).to.deep.equal([]);
    });

    it('have no empty paragraph, item, heading or link', () => {
      const places = findAll(show(), 'p, li, dt, dd, summary, th, a, div, ul, ol, dl, section, h2, h3, strong, em');
      expect(places.filter((place) => !wordsOf(place)).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });

    it('show no marks of how they were written', () => {
      const text = show().textContent ?? '';
      expect(text.match(/.{0,20}(:cite|:term|undefined|\[object|\bnull\b|NaN|\*\*|\{\w|\]\(|<\/?\w|&\w+;).{0,20}/g)).to
        .be.null;
    });

    it('number each source once, and say its number wherever it is cited', () => {
      const box = show();
      const titles = new Map<number, string>();
      for (const item of findAll<HTMLLIElement>(box, '.kc-sources li')) {
        const title = wordsOf(item);
        expect(titles.get(item.value) ?? title).to.equal(title);
        titles.set(item.value, title);
      }
      for (const cite of findAll<HTMLAnchorElement>(box, '.kc-cite')) {
        const item = document.getElementById(cite.hash.slice(1)) as HTMLLIElement;
        expect(wordsOf(cite)).to.equal(`[${item.value}]`);
      }
      expect([...titles.keys()].toSorted((a, b) => a - b)).to.deep.equal(
        [...titles.keys()].map((_, index) => index + 1),
      );
    });

    it('count their sources in the order in which a reader comes to them', () => {
      const numbers = findAll(show(), '.kc-cite').map((cite) => Number(wordsOf(cite).slice(1, -1)));
      const first = numbers.filter((number, index) => numbers.indexOf(number) === index);
      expect(first).to.deep.equal(first.toSorted((a, b) => a - b));
    });

    it('send nobody to an address that is not http, https or on the page', () => {
      for (const link of findAll<HTMLAnchorElement>(show(), 'a'))
        expect(link.getAttribute('href')).to.match(/^(https?:\/\/|#)/);
    });

    it('say before all else what to do when it cannot wait', () => {
      const box = show();
      const urgent = find(box, '.kc-urgent');
      expect(isFolded(urgent)).to.be.false;
      const fold = find(box, 'details');
      expect(urgent.compareDocumentPosition(fold) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    });
  });

describe('The content that ships', () => {
  it('shows every question and every treatment, each with sources', () => {
    const questions = content.topics.flatMap((topic) => topic.questions);
    const shownQuestions = findAll(answers(), '.kc-question');
    expect(shownQuestions.map((each) => wordsOf(find(each, 'summary')))).to.deep.equal(
      questions.map(({ question }) => question.trim()),
    );
    const shownTreatments = findAll(treatments('list'), '.kc-treatment');
    expect(shownTreatments).to.have.lengthOf(content.treatments.length);
    for (const each of [...shownQuestions, ...shownTreatments])
      expect(findAll(each, '.kc-sources li'), each.id).to.not.be.empty;
  });

  it('says that no clinician has reviewed it, unless one has', () => {
    const lines = [...findAll(answers(), '.kc-topic > .kc-review'), find(treatments('list'), '.kc-review')].map(
      wordsOf,
    );
    const reviews = [...content.topics, content].map(({ review }) => review);
    expect(lines).to.have.lengthOf(reviews.length);
    lines.forEach((line, index) => expect(line).to.match(reviews[index] ? /^Reviewed by / : /^Not yet reviewed/));
  });
});
