import { expect, nextFrame, oneEvent } from '@open-wc/testing';
import { bundled } from '../helpers/content.js';
import { answersIn, faqOf, isSeen, openIn, says, settled, statusOf } from '../helpers/elements.js';

const { topics } = bundled();
const topicOf = (id: string) => topics.find((topic) => topic.id === id) ?? expect.fail(`the topic ${id} is missing`);
const spread = topicOf('spread');

describe('kc-faq', () => {
  it('shows the questions of a topic in their order, all closed', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    const headings = answersIn(faq).map((each) => each.querySelector('summary')?.textContent);
    expect(headings).to.deep.equal(spread.questions.map(({ question }) => question));
    expect(openIn(faq)).to.deep.equal([]);
  });

  it('shows the topic’s title, introduction, review and date before its questions', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    const before = faq.querySelector('.kc-topic')?.textContent?.split(spread.questions[0]?.question ?? '')[0];
    expect(before).to.contain(spread.question);
    expect(before).to.contain(`Not yet reviewed by a clinician. Last changed on ${spread.updatedText}.`);
    expect(faq.querySelector('h2')?.textContent).to.equal(spread.question);
  });

  it('keeps urgent help in sight, outside of anything that folds', async () => {
    const faq = await faqOf('<kc-faq topic="all"></kc-faq>');
    const urgent = faq.querySelectorAll('.kc-urgent');
    expect(urgent.length).to.equal(1);
    expect(isSeen(urgent[0])).to.equal(true);
    expect(urgent[0]?.closest('details')).to.equal(null);
    expect(urgent[0]?.textContent).to.contain('emergency number');
  });

  it('opens an answer by a click, with its sources', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    const [answer] = answersIn(faq);
    answer?.querySelector('summary')?.click();
    await nextFrame();
    expect(isSeen(answer?.querySelector('.kc-sources li a'))).to.equal(true);
    expect(isSeen(answersIn(faq)[1]?.querySelector('.kc-answer'))).to.equal(false);
  });

  it('shows several topics, or all, in the order asked for', async () => {
    const ids = (faq: Element): (string | undefined)[] =>
      [...faq.querySelectorAll<HTMLElement>('.kc-topic')].map(({ dataset }) => dataset.kcId);
    expect(ids(await faqOf('<kc-faq topic="sarcomatoid, spread"></kc-faq>'))).to.deep.equal(['sarcomatoid', 'spread']);
    expect(ids(await faqOf('<kc-faq topic="all"></kc-faq>'))).to.deep.equal(topics.map(({ id }) => id));
    expect(ids(await faqOf('<kc-faq></kc-faq>'))).to.deep.equal(topics.map(({ id }) => id));
  });

  it('shows only the questions that are asked for, in that order', async () => {
    const faq = await faqOf('<kc-faq topic="spread" questions="spread-outlook spread-aims"></kc-faq>');
    expect(answersIn(faq).map(({ dataset }) => dataset.kcId)).to.deep.equal(['spread-outlook', 'spread-aims']);
  });

  it('says so where it has no such topic, and shows what the page says instead', async () => {
    const faq = await faqOf('<kc-faq topic="nonsense"></kc-faq>');
    expect(statusOf(faq)).to.contain('There are no answers on this topic here.');
    const slotted = await faqOf('<kc-faq topic="nonsense"><p slot="empty">Phone us.</p></kc-faq>');
    expect(statusOf(slotted)).to.equal('Phone us.');
    const authored = await faqOf('<kc-faq topic="nonsense"><p>Please ask at the desk.</p></kc-faq>');
    expect(statusOf(authored)).to.equal('');
    expect(isSeen(authored.querySelector('p'))).to.equal(true);
  });

  it('hides the page’s own text where answers can be shown', async () => {
    const faq = await faqOf('<kc-faq topic="spread"><p>Please ask at the desk.</p></kc-faq>');
    expect(isSeen([...faq.children].find((each) => each.localName === 'p'))).to.equal(false);
  });

  it('opens the first answer, all, or those named by open', async () => {
    expect(openIn(await faqOf('<kc-faq topic="spread" open="first"></kc-faq>'))).to.deep.equal(['spread-meaning']);
    const all = await faqOf('<kc-faq topic="spread" open="all"></kc-faq>');
    expect(openIn(all).length).to.equal(spread.questions.length);
    const two = await faqOf('<kc-faq topic="spread" open="spread-aims, spread-trial"></kc-faq>');
    expect(openIn(two)).to.deep.equal(['spread-aims', 'spread-trial']);
  });

  it('does the same for a property as for its attribute', async () => {
    const faq = await faqOf('<kc-faq></kc-faq>');
    Object.assign(faq, { topic: 'sarcomatoid', open: 'first', headingLevel: 4 });
    await settled(faq);
    expect(faq.querySelector('h4')?.textContent).to.equal(topicOf('sarcomatoid').question);
    expect(openIn(faq)).to.deep.equal(['sarcomatoid-meaning']);
  });

  it('opens and closes answers by its methods', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    expect(faq.show('spread-outlook')).to.equal(true);
    expect(openIn(faq)).to.deep.equal(['spread-outlook']);
    expect(faq.hide('spread-outlook')).to.equal(true);
    expect(openIn(faq)).to.deep.equal([]);
    expect(faq.show('nonsense')).to.equal(false);
    faq.expandAll();
    expect(openIn(faq).length).to.equal(spread.questions.length);
    faq.collapseAll();
    expect(openIn(faq)).to.deep.equal([]);
  });

  it('keeps one answer open at most where it is exclusive', async () => {
    const faq = await faqOf('<kc-faq topic="spread" exclusive open="first"></kc-faq>');
    faq.show('spread-outlook');
    expect(openIn(faq)).to.deep.equal(['spread-outlook']);
    faq.expandAll();
    expect(openIn(faq)).to.deep.equal(['spread-outlook']);
    faq.exclusive = false;
    await settled(faq);
    faq.show('spread-aims');
    expect(openIn(faq)).to.deep.equal(['spread-aims', 'spread-outlook']);
  });

  it('tells the page which answer was opened or closed, but not what was open from the start', async () => {
    const told: unknown[] = [];
    const faq = await faqOf('<kc-faq topic="spread" open="first"></kc-faq>');
    document.addEventListener('kc-toggle', (event) => told.push((event as CustomEvent).detail));
    setTimeout(() => faq.show('spread-trial'));
    const event = await oneEvent(faq, 'kc-toggle');
    setTimeout(() => faq.hide('spread-trial'));
    await oneEvent(faq, 'kc-toggle');
    expect(told).to.deep.equal([
      { id: 'spread-trial', isOpen: true },
      { id: 'spread-trial', isOpen: false },
    ]);
    expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
  });

  it('puts headings at the level that the page asks for, its questions one lower, clamped to 2 to 6', async () => {
    const levels = async (level: string): Promise<string> => {
      const faq = await faqOf(`<kc-faq topic="sarcomatoid" heading-level="${level}"></kc-faq>`);
      return [faq.querySelector('.kc-title'), faq.querySelector('summary > :first-child')]
        .map((e) => e?.localName)
        .join();
    };
    expect(await levels('2')).to.equal('h2,h3');
    expect(await levels('5')).to.equal('h5,h6');
    expect(await levels('6')).to.equal('h6,h6');
    expect(await levels('1')).to.equal('h2,h3');
    expect(await levels('99')).to.equal('h6,h6');
    expect(await levels('none')).to.equal('h2,h3');
  });

  it('takes the page’s own heading instead of the topic’s', async () => {
    const faq = await faqOf('<kc-faq topic="spread"><h2 slot="heading">Our answers</h2></kc-faq>');
    expect(faq.querySelector('.kc-title')).to.equal(null);
    expect(isSeen(faq.querySelector('[slot="heading"]'))).to.equal(true);
  });

  it('goes to the source from a citation, and back to the words', async () => {
    const faq = await faqOf('<kc-faq topic="spread" open="spread-cure-meaning"></kc-faq>');
    const { hash } = location;
    const cite = faq.querySelector<HTMLAnchorElement>('[data-kc-id="spread-cure-meaning"] .kc-cite');
    cite?.click();
    const source = document.activeElement;
    expect(source?.localName).to.equal('li');
    expect(source?.id).to.equal(cite?.hash.slice(1));
    expect(source?.textContent).to.contain('MSD Manual');
    source?.querySelector<HTMLAnchorElement>('.kc-back')?.click();
    expect(document.activeElement).to.equal(cite);
    expect(location.hash).to.equal(hash);
  });

  it('goes back to the very citation that was pressed, where a source is cited twice', async () => {
    const faq = await faqOf('<kc-faq topic="spread" open="spread-cure-meaning"></kc-faq>');
    const cites = [...faq.querySelectorAll<HTMLAnchorElement>('#spread-cure-meaning .kc-cite')];
    const twice = cites.filter(({ hash }) => hash === cites[0]?.hash);
    expect(twice.length).to.be.greaterThan(1);
    for (const [index, cite] of twice.entries()) {
      cite.click();
      document.activeElement?.querySelector<HTMLAnchorElement>('.kc-back')?.click();
      expect(twice.indexOf(document.activeElement as HTMLAnchorElement)).to.equal(index);
    }
  });

  it('keeps its words and notes on a page that marks every link with a class', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    for (const link of faq.querySelectorAll('a')) link.classList.add('tracked');
    const term = faq.querySelector<HTMLElement>('.kc-term');
    term?.click();
    expect(term?.isConnected).to.equal(true);
    expect(faq.querySelectorAll('.kc-definition').length).to.equal(1);
    faq.querySelector<HTMLElement>('.kc-cite')?.click();
    expect(document.activeElement?.querySelectorAll('.kc-back').length).to.equal(1);
  });

  it('explains words in a list that stands in an answer of another', async () => {
    const outer = await faqOf(
      '<kc-faq><details open><summary><h2>Outer?</h2></summary><kc-faq topic="spread"></kc-faq></details></kc-faq>',
    );
    outer.querySelector<HTMLElement>('.kc-term')?.click();
    expect(outer.querySelectorAll('.kc-definition').length).to.equal(1);
    const told: EventTarget[] = [];
    outer.addEventListener('kc-toggle', ({ target }) => target && told.push(target));
    outer.querySelector<HTMLElement>('.kc-question summary')?.click();
    await oneEvent(outer, 'kc-toggle');
    expect(told.map((each) => each === outer)).to.deep.equal([false]);
  });

  it('goes to its own question, not to the page’s text of the same id that it stands in for', async () => {
    location.hash = '#spread-aims';
    const faq = await faqOf(
      '<kc-faq topic="spread"><details id="spread-aims"><summary>Old</summary>Old.</details></kc-faq>',
    );
    const question = answersIn(faq).find(({ dataset }) => dataset.kcId === 'spread-aims');
    expect(question?.open).to.equal(true);
    location.hash = '';
  });

  it('opens the folded list for a source of the introduction', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    faq.querySelector<HTMLAnchorElement>('.kc-summary .kc-cite')?.click();
    expect(isSeen(document.activeElement)).to.equal(true);
    expect(document.activeElement?.closest('details.kc-sources')).to.not.equal(null);
  });

  it('explains a glossary word beside it, and takes the explanation away again', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    const term = faq.querySelector<HTMLElement>('.kc-summary .kc-term') ?? expect.fail('no term');
    term.click();
    const note = term.nextElementSibling;
    expect(isSeen(note)).to.equal(true);
    expect(note?.textContent).to.equal(bundled().glossary.cure?.definition);
    expect(document.activeElement).to.equal(note);
    expect(term.getAttribute('aria-expanded')).to.equal('true');
    term.click();
    expect(faq.querySelector('.kc-definition')).to.equal(null);
    expect(term.getAttribute('aria-expanded')).to.equal('false');
  });

  it('explains glossary words without the Popover API too', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    const own = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'showPopover') ?? {};
    Reflect.deleteProperty(HTMLElement.prototype, 'showPopover');
    try {
      const term = faq.querySelector<HTMLElement>('.kc-summary .kc-term');
      term?.click();
      expect(isSeen(faq.querySelector('.kc-definition'))).to.equal(true);
      term?.click();
      expect(faq.querySelector('.kc-definition')).to.equal(null);
    } finally {
      Object.defineProperty(HTMLElement.prototype, 'showPopover', own);
    }
  });

  it('explains every glossary word that it marks in a list at its end', async () => {
    const faq = await faqOf('<kc-faq topic="all"></kc-faq>');
    const terms = [...faq.querySelectorAll<HTMLAnchorElement>('.kc-term')];
    expect(terms.length).to.be.greaterThan(10);
    for (const term of terms) {
      const entry = document.getElementById(term.hash.slice(1));
      expect(entry?.localName, term.hash).to.equal('dt');
      expect(entry?.nextElementSibling?.textContent, term.hash).to.match(/\w.+\./);
    }
  });

  it('opens, shows and focuses the question that the page’s address names', async () => {
    location.hash = '#spread-surgery';
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    expect(openIn(faq)).to.deep.equal(['spread-surgery']);
    expect(document.activeElement?.parentElement?.id).to.equal('spread-surgery');
    location.hash = '#spread-outlook';
    await oneEvent(window, 'hashchange');
    expect(openIn(faq)).to.deep.equal(['spread-surgery', 'spread-outlook']);
    expect(document.activeElement?.parentElement?.id).to.equal('spread-outlook');
  });

  it('leaves addresses alone that are malformed or name something else', async () => {
    for (const hash of ['#%', '#/route/1', '#', '#:~:text=cure', '#%E0%A4%A']) {
      location.hash = hash;
      const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
      expect(openIn(faq), hash).to.deep.equal([]);
      faq.remove();
    }
    location.hash = '';
  });

  it('is an ordinary list of questions where they are written by hand', async () => {
    const faq = await faqOf(`<kc-faq exclusive open="b">
      <details id="a"><summary>A?</summary>Yes.</details>
      <details id="b"><summary>B?</summary>No.</details>
    </kc-faq>`);
    expect(openIn(faq)).to.deep.equal(['b']);
    expect(faq.show('a')).to.equal(true);
    expect(openIn(faq)).to.deep.equal(['a']);
    expect(statusOf(faq)).to.equal('');
    expect(faq.querySelector('.kc-answers')).to.equal(null);
  });

  it('takes in questions that are written into it later', async () => {
    const faq = await faqOf('<kc-faq open="late"><details id="early"><summary>E?</summary>E.</details></kc-faq>');
    faq.insertAdjacentElement('beforeend', Object.assign(document.createElement('details'), { id: 'late' }));
    await settled(faq);
    expect(openIn(faq)).to.deep.equal(['late']);
  });

  it('says nothing while content may still come', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    await says(faq, '');
    expect(statusOf(faq)).to.equal('');
  });
});
