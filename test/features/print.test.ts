import { expect, oneEvent } from '@open-wc/testing';
import type { KcFaq } from '../../src/elements/kc-faq.js';
import type { KcTreatmentList } from '../../src/elements/kc-treatment-list.js';
import { registerMessages } from '../../src/messages/languages.js';
import { bundled } from '../helpers/content.js';
import { faqOf, isSeen, openIn, page, settled } from '../helpers/elements.js';
import { find, findAll, wordsOf } from '../helpers/rendering.js';
import { waitUntil } from '../helpers/until.js';

const spread = bundled().topics.find(({ id }) => id === 'spread') ?? expect.fail('there is no such topic');
const [first = '', second = ''] = spread.questions.map(({ question }) => question);

const leaflet = (): HTMLElement | null => document.querySelector('body > .kc-leaflet');
const paper = (): ShadowRoot => leaflet()?.shadowRoot ?? expect.fail('no leaflet is there');
/** Without white space: paragraphs have none between them. */
const squash = (text: string): string => text.replace(/\s+/g, '');
const paperWords = (): string => squash(paper().textContent ?? '');
const isPrinted = (words: string): boolean => paperWords().includes(squash(words));
const printed = (...words: string[]): void => {
  for (const each of words) expect(isPrinted(each), each).to.equal(true);
};
const notPrinted = (...words: string[]): void => {
  for (const each of words) expect(isPrinted(each), each).to.equal(false);
};
/** What it begins and ends with. */
const firstWords = (words: string): string => paperWords().slice(0, squash(words).length);
const lastWords = (words: string): string => paperWords().slice(-squash(words).length);

const printButton = (element: Element): HTMLButtonElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find(
    (each) => each.textContent === 'Print these answers' && isSeen(each),
  );

/** An element, with its print button. */
async function printable<T extends HTMLElement = KcFaq>(markup: string): Promise<T> {
  const element = await page<T>(markup);
  const host = element.matches('[printable]') ? element : find(element, '[printable]');
  await waitUntil(() => printButton(host), 'shows the button');
  return element;
}

let prints: string[] = [];
const print = window.print.bind(window);
beforeEach(() => {
  prints = [];
  window.print = () => void prints.push(`Printed with the leaflet ${leaflet() ? 'there' : 'gone'}`);
});
afterEach(() => {
  window.print = print;
  dispatchEvent(new Event('afterprint'));
});
const clickPrint = (element: Element): void => printButton(element)?.click();

describe('The page on paper', () => {
  const closed = (element: Element): string[] =>
    findAll<HTMLDetailsElement>(element, 'details:not(.kc-numbers)').flatMap((each) =>
      each.open ? [] : [wordsOf(each.querySelector('summary'))],
    );

  for (const exclusive of ['', 'exclusive'])
    it(`has everything unfolded ${exclusive && 'also where one answer is open at most'} but numbers, and the screen is as before`, async () => {
      const faq = await faqOf(`<kc-faq topic="spread" open="spread-cure-meaning" ${exclusive}></kc-faq>`);
      const toggled: string[] = [];
      faq.addEventListener('kc-toggle', ({ detail }) => toggled.push(detail.id));
      const names = (): string[] => findAll<HTMLDetailsElement>(faq, 'details').map(({ name }) => name);
      const before = { open: openIn(faq), names: names(), html: faq.outerHTML };
      expect(before.open).to.deep.equal(['spread-cure-meaning']);
      const last = findAll(faq, 'details:not(.kc-numbers)').at(-1) as HTMLElement;
      const opened = oneEvent(last, 'toggle');
      dispatchEvent(new Event('beforeprint'));
      expect(closed(faq)).to.deep.equal([]);
      await opened;
      const numbers = findAll<HTMLDetailsElement>(faq, '.kc-numbers');
      expect(numbers.length).to.be.greaterThan(1);
      expect(numbers.filter(({ open }) => open)).to.deep.equal([]);
      dispatchEvent(new Event('afterprint'));
      expect({ open: openIn(faq), names: names(), html: faq.outerHTML }).to.deep.equal(before);
      // Toggle events come late: those of paper would come before this one.
      const next = oneEvent(faq, 'kc-toggle');
      faq.show('spread-meaning');
      await next;
      expect(toggled).to.deep.equal(['spread-meaning']);
    });

  it('has the numbers that a reader has unfolded, and they stay so', async () => {
    const faq = await faqOf('<kc-faq topic="spread" numbers="show"></kc-faq>');
    for (const type of ['beforeprint', 'afterprint']) {
      dispatchEvent(new Event(type));
      expect(findAll<HTMLDetailsElement>(faq, '.kc-numbers').every(({ open }) => open)).to.equal(true);
    }
  });
});

describe('The leaflet', () => {
  it('is of this list alone, with urgent help before all that is to be read, and can’t be seen on screen', async () => {
    const both = await printable(
      '<div><kc-faq topic="spread" printable></kc-faq><kc-faq topic="sarcomatoid"></kc-faq></div>',
    );
    const faq = find(both, '[printable]');
    clickPrint(faq);
    expect(prints).to.deep.equal(['Printed with the leaflet there']);
    expect(isSeen(leaflet())).to.equal(false);
    expect(leaflet() === document.body.lastElementChild, 'comes last').to.equal(true);
    const start = `${spread.question} When to get help now`;
    expect(firstWords(start)).to.equal(squash(start));
    printed(...spread.questions.map(({ question }) => question));
    notPrinted(wordsOf(find(both, '[topic="sarcomatoid"] .kc-title')));
  });

  it('leaves the page as it was, when it is printed or when a person goes on without', async () => {
    const faq = await printable('<kc-faq topic="spread" printable open="spread-meaning"></kc-faq>');
    const isForPaper = ({ cssRules }: CSSStyleSheet): boolean =>
      [...cssRules].some((rule) => rule instanceof CSSPageRule);
    const state = (): unknown[] => [document.documentElement.outerHTML, document.adoptedStyleSheets.some(isForPaper)];
    const before = state();
    expect(before[1]).to.equal(false);
    for (const type of ['afterprint', 'pointerdown', 'keydown', 'pagehide']) {
      clickPrint(faq);
      expect(!!leaflet(), type).to.equal(true);
      expect(state()[1]).to.equal(true);
      dispatchEvent(new Event(type));
      expect(state(), type).to.deep.equal(before);
    }
    clickPrint(faq);
    clickPrint(faq);
    expect(document.querySelectorAll('.kc-leaflet').length).to.equal(1);
    dispatchEvent(new Event('afterprint'));
    expect(state()).to.deep.equal(before);
    expect(prints.length).to.equal(6);
  });

  it('has each answer, also those that a search or a filter hides', async () => {
    const list = await printable<KcTreatmentList>(
      '<kc-treatment-list printable type="immunotherapy,surgery"></kc-treatment-list>',
    );
    find<HTMLButtonElement>(list.shadowRoot as ShadowRoot, '[part="filter"] [value="surgery"]').click();
    const names = findAll(list, '.kc-treatment .kc-heading').map(wordsOf);
    clickPrint(list);
    expect(findAll(paper(), '.kc-treatment .kc-heading').map(wordsOf)).to.deep.equal(names);
    expect(findAll(paper(), '[hidden]').map(wordsOf)).to.deep.equal([]);
    const faq = await printable('<kc-faq topic="spread" printable></kc-faq>');
    for (const question of findAll(faq, '.kc-question')) question.hidden = true;
    clickPrint(faq);
    for (const { question } of spread.questions) printed(question);
  });

  it('has the numbers only if the reader has them in sight, and no label without words', async () => {
    const list = await printable('<kc-treatment-list printable treatments="nivolumab"></kc-treatment-list>');
    clickPrint(list);
    notPrinted('in 100 people');
    notPrinted('What studies found');
    const open = await printable(
      '<kc-treatment-list printable treatments="nivolumab" numbers="show"></kc-treatment-list>',
    );
    clickPrint(open);
    printed('in 100 people');
    printed('What studies found');
    notPrinted('Show the numbers');
  });

  it('has nothing to click, and each source once, with its whole address', async () => {
    const faq = await printable('<kc-faq topic="spread" printable askable linkable expandable searchable></kc-faq>');
    await waitUntil(() => faq.querySelector('.kc-ask'), 'has boxes to tick');
    find(faq, '.kc-cite').click();
    find(faq, '.kc-term').click();
    clickPrint(faq);
    expect(
      findAll(paper(), 'button, input, label, details, summary, [role="button"], [href^="#"]').map(wordsOf),
    ).to.deep.equal([]);
    notPrinted('Back to the text', 'Ask this at my appointment');
    const sources = new Map(
      findAll<HTMLLIElement>(faq, '.kc-sources li').map((item) => [
        item.value,
        find<HTMLAnchorElement>(item, 'a').href,
      ]),
    );
    const onPaper = findAll<HTMLLIElement>(paper(), '.kc-sources li');
    expect(onPaper.map(({ value }) => value)).to.deep.equal([...sources.keys()].sort((a, b) => a - b));
    for (const item of onPaper) expect(wordsOf(item).endsWith(` ${sources.get(item.value)}`), wordsOf(item)).to.be.true;
  });

  it('says what a translator has made of the words', async () => {
    const faq = await printable('<kc-faq topic="spread" printable></kc-faq>');
    const heading = find(faq, '.kc-question h3');
    heading.replaceChildren(Object.assign(document.createElement('font'), { textContent: 'Was heißt „gestreut“?' }));
    clickPrint(faq);
    printed('Was heißt „gestreut“?');
    notPrinted(first);
    printed(second);
  });

  it('has what the page’s author wrote around and in the list, with numbers to call, but not what isn’t in sight', async () => {
    const faq = await printable(`<kc-faq printable>
      <h2 slot="heading">Our own answers</h2>
      <p slot="footer">Ask <a href="tel:+1555">the ward</a> or <a href="mailto:ward@clinic.example">ward@clinic.example</a>.</p>
      <p slot="contact">Not found?</p>
      <p slot="empty">Nothing here.</p>
      <p slot="footer" hidden>For doctors</p>
      <style>.off { display: none }</style>
      <p slot="footer" class="off">For nurses</p>
      <details id="own" name="group"><summary>Is it far?</summary><p>See <a href="/map#car">the map</a>.</p>
        <kc-faq topic="sarcomatoid" questions="none"><p>Inside</p></kc-faq></details>
    </kc-faq>`);
    clickPrint(faq);
    const start = 'Our own answers Is it far? See the map';
    expect(firstWords(start)).to.equal(squash(start));
    printed(`the map (${location.origin}/map#car).`);
    printed('Ask the ward (+1555) or ward@clinic.example.');
    notPrinted('Not found?', 'Nothing here.', 'For doctors', 'For nurses', 'display');
    expect(findAll(paper(), 'kc-faq').length).to.equal(0);
    expect(find<HTMLDetailsElement>(faq, '#own').open).to.equal(false);
  });

  it('ends with the day and the address, in the page’s language', async () => {
    registerMessages('de', { print: 'Antworten drucken', printed: 'Gedruckt am {date}, von {address}' });
    const faq = await printable('<kc-faq topic="spread" printable></kc-faq>');
    const date = new Date().toLocaleDateString('en-GB', { dateStyle: 'long' });
    history.replaceState(null, '', '#spread-meaning');
    clickPrint(faq);
    const [address] = location.href.split('#');
    expect(lastWords(`Printed on ${date}, from ${address}`)).to.equal(squash(`Printed on ${date}, from ${address}`));
    faq.lang = 'de';
    await waitUntil(() => wordsOf(faq.shadowRoot).includes('Antworten drucken'), 'says it in German');
    find<HTMLButtonElement>(faq.shadowRoot as ShadowRoot, '[part="toolbar"] button:not([hidden])').click();
    const datum = new Date().toLocaleDateString('de', { dateStyle: 'long' });
    expect(lastWords(`Gedruckt am ${datum}, von ${address}`)).to.equal(squash(`Gedruckt am ${datum}, von ${address}`));
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is offered only where it is asked for and where there is something to print', async () => {
    const faq = await printable('<kc-faq topic="spread" printable></kc-faq>');
    expect(printButton(faq)?.getBoundingClientRect().height).to.be.at.least(44);
    faq.printable = false;
    await settled(faq);
    expect(!!printButton(faq)).to.equal(false);
    faq.printable = true;
    faq.topic = 'nonsense';
    await settled(faq);
    expect(!!printButton(faq)).to.equal(false);
  });

  it('is printed from a list in a shadow root, without the page’s styles', async () => {
    const place = await page('<div></div>');
    const hostile = new CSSStyleSheet();
    hostile.replaceSync('* { all: unset !important; } .kc-leaflet { display: block !important; }');
    document.adoptedStyleSheets.push(hostile);
    place.attachShadow({ mode: 'open' });
    const faq = document.createElement('kc-faq');
    faq.topic = 'spread';
    faq.printable = true;
    place.shadowRoot?.append(faq);
    await waitUntil(() => printButton(faq), 'shows the button');
    clickPrint(faq);
    expect(isSeen(leaflet())).to.equal(false);
    printed(second);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== hostile);
  });
});
