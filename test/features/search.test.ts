/** A search over questions, answers and the words that they explain: `searchable`. */
import { aTimeout, expect, nextFrame, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import type { Content } from '../../src/content/model.js';
import type { KcContent } from '../../src/elements/kc-content.js';
import type { KcFaq } from '../../src/elements/kc-faq.js';
import { search } from '../../src/features/search.js';
import { registerMessages } from '../../src/messages/languages.js';
import { aContent, aParagraph, aQuestion, aTopic } from '../helpers/content.js';
import { answersIn, isSeen, page, settled } from '../helpers/elements.js';
import { find, findAll, onPage, wordsOf } from '../helpers/rendering.js';
import { listenTo } from '../helpers/screen-reader.js';
import { waitUntil } from '../helpers/until.js';

const question = (id: string, title: string, answer: string) =>
  aQuestion({ id, question: title, short: [], answer: [aParagraph(answer)] });

const CARE = [
  question('cure', 'Can it be cured?', 'Sometimes, when the tumor has metastasised to one place alone.'),
  question('work', 'Can I go on working?', 'Ask your care team. Radiation may make you tired.'),
  question('diet', 'What about crème brûlée?', 'Weißbrot and Café au lait are fine, says Dr Müller.'),
];
const TRAVEL = [question('fly', 'May I fly?', 'Most people may. Take your letter along.')];

const content = (more: Partial<Content> = {}): Content =>
  aContent({
    topics: [
      aTopic({ id: 'care', question: 'Care', questions: CARE, related: ['travel', 'home', 'far'] }),
      aTopic({ id: 'travel', question: 'Travel', questions: TRAVEL }),
      aTopic({ id: 'home', question: 'At home', questions: [], url: 'https://example.org/home' }),
      aTopic({ id: 'far', question: 'Far away', questions: [] }),
    ],
    glossary: {
      metastasis: {
        term: 'Metastasis (spread)',
        definition: 'Cancer elsewhere.',
        synonyms: ['metastasised', 'secondary cancer', 'IO'],
      },
    },
    ...more,
  });

const AUTHORED = `<kc-faq searchable><details id="a"><summary>Where do I park?</summary>Behind the house.</details>
  <details id="b" hidden><summary>Where was the old entrance?</summary>Behind the house.</details>
  <details id="c"><summary>When may I visit?</summary>At any time.</details></kc-faq>`;

const inputIn = (faq: Element): HTMLInputElement => find(faq.shadowRoot as ShadowRoot, 'input');
const boxIn = (faq: Element): HTMLElement => find(faq.shadowRoot as ShadowRoot, 'search');
const statusIn = (faq: Element): HTMLElement => find(boxIn(faq), '[role="status"]');
const shownIn = (faq: Element): string[] =>
  findAll(faq, 'details:not(.kc-words, .kc-sources)').flatMap((each) => (isSeen(each) ? [each.id] : []));
const buttonIn = (faq: Element, words: string): HTMLButtonElement | undefined =>
  findAll<HTMLButtonElement>(boxIn(faq), 'button').find((each) => each.textContent === words && isSeen(each));
/** The buttons in sight: a failure that holds an element takes the browser minutes to print. */
const buttonsIn = (faq: Element): string[] =>
  findAll(boxIn(faq), 'button').flatMap((each) => (isSeen(each) ? wordsOf(each) : []));
const marks = (): string[] => [...(CSS.highlights.get('kc-search') ?? [])].map(String).sort();
const says = (faq: Element, words: string): Promise<void> =>
  waitUntil(() => statusIn(faq).textContent === words, `says “${words}”`);

/** With a box to search in; `given` instead of the content that ships. */
async function searchable(markup: string, given?: Content): Promise<KcFaq> {
  const around = await page<KcContent>(`<kc-content>${markup}</kc-content>`);
  if (given) around.content = given;
  const faq = find<KcFaq>(around, 'kc-faq');
  await waitUntil(() => faq.shadowRoot?.querySelector('search:not([hidden])'), 'has a box');
  if (given) await waitUntil(() => answersIn(faq).length, 'has answers');
  await settled(around);
  return faq;
}
const careFaq = (more = '', given = content()): Promise<KcFaq> =>
  searchable(`<kc-faq topic="care" searchable ${more}></kc-faq>`, given);

async function type(faq: Element, text: string): Promise<void> {
  inputIn(faq).focus();
  await sendKeys({ type: text });
}
async function retype(faq: Element, text: string): Promise<void> {
  inputIn(faq).focus();
  inputIn(faq).select();
  await sendKeys({ press: 'Backspace' });
  if (text) await sendKeys({ type: text });
}

/** What is written into an element from now on, also if it was there before. */
function written(element: Element): string[] {
  const texts: string[] = [];
  new MutationObserver(() => texts.push(element.textContent ?? '')).observe(element, {
    childList: true,
    characterData: true,
    subtree: true,
  });
  return texts;
}

/** The markup of a list, without what opens and hides. */
const markupOf = (faq: Element): string => {
  const copy = faq.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('[open], [hidden]')) {
    each.removeAttribute('open');
    each.removeAttribute('hidden');
  }
  return copy.outerHTML;
};

describe('The search box', () => {
  it('is named by words in sight, stands in a search landmark, and is large enough for a finger', async () => {
    const faq = await careFaq();
    const input = inputIn(faq);
    expect(input.labels?.[0]?.textContent).to.equal('Search these answers');
    expect(isSeen(input.labels?.[0])).to.equal(true);
    expect([input.type, input.autocomplete, input.spellcheck, input.getAttribute('enterkeyhint')]).to.deep.equal([
      'search',
      'off',
      false,
      'search',
    ]);
    expect(input.getBoundingClientRect().height).to.be.at.least(44);
    expect(buttonsIn(faq)).to.deep.equal([]);
  });

  it('is as wide as the answers on a phone, also while something is found', async () => {
    await setViewport({ width: 390, height: 800 });
    const faq = await careFaq();
    await type(faq, 'can');
    await says(faq, '2 answers found');
    expect(inputIn(faq).getBoundingClientRect().width).to.be.closeTo(faq.getBoundingClientRect().width, 1);
    expect(document.scrollingElement?.scrollWidth).to.be.at.most(innerWidth);
    await setViewport({ width: 1024, height: 768 });
  });

  it('comes and goes with the attribute, and takes its search along', async () => {
    const faq = await careFaq();
    await type(faq, 'fly');
    expect(shownIn(faq)).to.deep.equal([]);
    faq.removeAttribute('searchable');
    await settled(faq);
    expect([isSeen(inputIn(faq)), shownIn(faq), marks()]).to.deep.equal([false, ['cure', 'work', 'diet'], []]);
    faq.setAttribute('searchable', '');
    await settled(faq);
    expect([isSeen(inputIn(faq)), inputIn(faq).value]).to.deep.equal([true, '']);
  });

  it('isn’t there as long as there is nothing to search', async () => {
    const around = await page<KcContent>('<kc-content><kc-faq topic="care" searchable></kc-faq></kc-content>');
    const faq = find<KcFaq>(around, 'kc-faq');
    await waitUntil(() => faq.shadowRoot?.querySelector('search'), 'the tools are there');
    await settled(faq);
    expect(isSeen(boxIn(faq))).to.equal(false);
    around.content = content();
    await waitUntil(() => isSeen(boxIn(faq)), 'the box comes');
  });

  it('speaks the language of the page, also when that changes in the middle of a search', async () => {
    registerMessages('de', { search: 'Suchen', found: { one: '{n} Antwort', other: '{n} Antworten' } });
    const faq = await careFaq();
    await type(faq, 'can');
    await says(faq, '2 answers found');
    faq.lang = 'de';
    await says(faq, '2 Antworten');
    expect(inputIn(faq).labels?.[0]?.textContent).to.equal('Suchen');
  });

  it('has nothing that axe finds: empty, found, nothing found', async function () {
    this.timeout(60_000);
    const faq = await careFaq('href-template="/a/{topic}"');
    await expect(faq).to.be.accessible();
    await type(faq, 'can');
    await says(faq, '2 answers found');
    await expect(faq).to.be.accessible();
    await type(faq, 'xyz');
    await waitUntil(() => isSeen(boxIn(faq).querySelector('a')), 'offers links');
    await expect(faq).to.be.accessible();
  });
});

describe('A search', () => {
  it('finds as one types: in questions, in answers, by other words for the same thing', async () => {
    const faq = await careFaq();
    await type(faq, 'cu');
    expect(shownIn(faq)).to.deep.equal(['cure']);
    await retype(faq, 'tired');
    expect(shownIn(faq)).to.deep.equal(['work']);
    await retype(faq, 'secondary');
    expect(shownIn(faq)).to.deep.equal(['cure']);
    await retype(faq, 'metastasis');
    expect(shownIn(faq)).to.deep.equal(['cure']);
  });

  it('knows each name of a thing as a word of its own, not as a part of another', async () => {
    const questions = [
      question('spread', 'Has it spread?', 'Ask.'),
      question('io', 'What is IO?', 'Ask.'),
      question('other', 'Is it fine?', 'Radio, radiation and spreadsheets are.'),
    ];
    const faq = await careFaq('', content({ topics: [aTopic({ id: 'care', questions })] }));
    await type(faq, 'secondary');
    expect(shownIn(faq)).to.deep.equal(['spread', 'io']);
  });

  it('minds neither case nor accents, and knows ß', async () => {
    const faq = await careFaq();
    for (const text of ['CREME brulee', 'weissbrot', 'cafe', 'müller', 'muller']) {
      await retype(faq, text);
      expect(shownIn(faq), text).to.deep.equal(['diet']);
    }
  });

  it('finds answers in which every word stands', async () => {
    const faq = await careFaq();
    await type(faq, 'can');
    expect(shownIn(faq)).to.deep.equal(['cure', 'work']);
    await type(faq, ' radiation');
    expect(shownIn(faq)).to.deep.equal(['work']);
    await type(faq, ' cured');
    expect(shownIn(faq)).to.deep.equal([]);
  });

  it('neither finds nor marks the words of the tools in an answer', async () => {
    const faq = await careFaq('linkable askable');
    await waitUntil(() => faq.querySelector('.kc-copy') && faq.querySelector('.kc-ask'), 'has tools');
    await type(faq, 'link');
    expect(shownIn(faq)).to.deep.equal([]);
    await retype(faq, 'appointment');
    expect(shownIn(faq)).to.deep.equal([]);
    find<HTMLDetailsElement>(faq, '#work').open = true;
    await retype(faq, 'ask');
    // The box beside it says “Ask this at my appointment”.
    expect(marks()).to.deep.equal(['Ask']);
  });

  it('leaves out topics in which nothing is found, and never hides urgent help', async () => {
    const faq = await searchable('<kc-faq topic="care,travel" searchable></kc-faq>', content());
    const isThere = (): boolean[] =>
      ['#care', '#travel', '.kc-urgent', '.kc-disclaimer'].map((each) => isSeen(faq.querySelector(each)));
    await type(faq, 'letter');
    expect([shownIn(faq), isThere()]).to.deep.equal([['fly'], [false, true, true, true]]);
    await type(faq, 'xyz');
    expect([shownIn(faq), isThere()]).to.deep.equal([[], [false, false, true, true]]);
    const urgent = document.createElement('p');
    urgent.className = 'kc-urgent';
    urgent.append('Call now.');
    await retype(faq, '');
    expect(isThere()).to.deep.equal([true, true, true, true]);
    faq.querySelector('#care')?.append(urgent);
    await type(faq, 'xyz');
    expect([isThere()[0], isSeen(urgent)]).to.deep.equal([true, true]);
  });

  it('leaves a topic hidden that the page itself has hidden', async () => {
    const faq = await searchable('<kc-faq topic="care,travel" searchable></kc-faq>', content());
    find(faq, '#travel').hidden = true;
    await type(faq, 'xyz');
    await retype(faq, '');
    expect([isSeen(faq.querySelector('#care')), isSeen(faq.querySelector('#travel'))]).to.deep.equal([true, false]);
  });

  it('is over with Escape: all is there as it was, but what was opened stays open', async () => {
    const faq = await careFaq();
    await type(faq, 'tired');
    find(faq, '#work summary').click();
    await says(faq, '1 answer found');
    let isTaken = false;
    const onKey = (event: KeyboardEvent): void => void (isTaken = event.defaultPrevented);
    document.addEventListener('keydown', onKey);
    inputIn(faq).focus();
    await sendKeys({ press: 'Escape' });
    expect([inputIn(faq).value, shownIn(faq), isTaken]).to.deep.equal(['', ['cure', 'work', 'diet'], true]);
    expect([statusIn(faq).textContent, marks(), faq.querySelectorAll('[hidden]').length]).to.deep.equal(['', [], 0]);
    expect(find<HTMLDetailsElement>(faq, '#work').open).to.equal(true);
    // With nothing to take away, the key is the page's: it may close a dialog.
    await sendKeys({ press: 'Escape' });
    expect(isTaken).to.equal(false);
    document.removeEventListener('keydown', onKey);
  });

  it('goes on when Escape ends the composition of a character', async () => {
    const faq = await careFaq();
    await type(faq, 'tired');
    const escape = new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, cancelable: true });
    inputIn(faq).dispatchEvent(escape);
    expect([inputIn(faq).value, escape.defaultPrevented, shownIn(faq)]).to.deep.equal(['tired', false, ['work']]);
  });

  it('is over with a button of its own, and one is back in the box', async () => {
    const faq = await careFaq();
    await type(faq, 'tired');
    buttonIn(faq, 'Clear the search')?.focus();
    await sendKeys({ press: 'Enter' });
    expect([inputIn(faq).value, shownIn(faq).length]).to.deep.equal(['', 3]);
    expect(inputIn(faq).matches(':focus')).to.equal(true);
    expect(buttonsIn(faq)).to.deep.equal([]);
  });

  it('says how many it found, politely, once after a pause, and not again where the number stays', async () => {
    const faq = await careFaq();
    const texts = written(statusIn(faq));
    const heard = await listenTo(statusIn(faq));
    await type(faq, 'can');
    expect(texts).to.deep.equal([]);
    await says(faq, '2 answers found');
    await type(faq, ' ');
    await aTimeout(500);
    expect(texts).to.deep.equal(['2 answers found']);
    expect(await heard()).to.deep.equal(['polite: 2 answers found']);
    await type(faq, 'radia');
    await says(faq, '1 answer found');
    expect(texts).to.deep.equal(['2 answers found', '1 answer found']);
  });

  it('tells the page how many of how many, once after a pause and once when it is over, and never the words', async () => {
    const faq = await careFaq();
    const told: unknown[] = [];
    faq.addEventListener('kc-search', (event) => told.push(event.detail));
    await type(faq, 'can');
    await says(faq, '2 answers found');
    await sendKeys({ press: 'Escape' });
    expect(told).to.deep.equal([
      { count: 2, total: 3 },
      { count: 3, total: 3 },
    ]);
    await sendKeys({ type: ' .' });
    await sendKeys({ press: 'Escape' });
    expect(told.length).to.equal(2);
  });

  it('goes on when the list is built anew', async () => {
    const faq = await careFaq();
    await type(faq, 'tired');
    const before = find(faq, '#work');
    faq.headingLevel = 4;
    await settled(faq);
    expect([shownIn(faq), find(faq, '#work') === before]).to.deep.equal([['work'], false]);
    await says(faq, '1 answer found');
    expect(marks()).to.deep.equal([]);
    find(faq, '#work summary').click();
    await waitUntil(() => marks().length, 'the word is marked');
    expect(marks()).to.deep.equal(['tired']);
  });

  it('finds what a translator has made of an answer', async () => {
    const faq = await careFaq();
    await type(faq, 'tired');
    const font = document.createElement('font');
    font.append('Bestrahlung kann müde machen.');
    find(faq, '#work .kc-answer p').replaceChildren(font);
    await retype(faq, 'müde');
    expect(shownIn(faq)).to.deep.equal(['work']);
    (font.firstChild as Text).data = 'La radiation peut fatiguer.';
    await retype(faq, 'fatiguer');
    expect(shownIn(faq)).to.deep.equal(['work']);
    await retype(faq, 'tired');
    expect(shownIn(faq)).to.deep.equal([]);
  });

  it('finds answers written by hand, and leaves hidden what the page itself has hidden', async () => {
    const faq = await searchable(AUTHORED);
    let told: unknown;
    faq.addEventListener('kc-search', (event) => (told = event.detail));
    await type(faq, 'behind');
    await says(faq, '1 answer found');
    expect([shownIn(faq), told]).to.deep.equal([['a'], { count: 1, total: 2 }]);
    await sendKeys({ press: 'Escape' });
    expect(shownIn(faq)).to.deep.equal(['a', 'c']);
  });

  it('shows all answers of a copy of what was being searched, but not what the page itself has hidden', async () => {
    const faq = await searchable(AUTHORED);
    await type(faq, 'behind');
    await says(faq, '1 answer found');
    const copy = faq.cloneNode(true) as KcFaq;
    faq.replaceWith(copy);
    await waitUntil(() => copy.shadowRoot?.querySelector('search:not([hidden])'), 'has a box');
    expect(shownIn(copy)).to.deep.equal(['a', 'c']);
  });

  it('leaves an answer written by hand that holds urgent help', async () => {
    const faq = await searchable(
      '<kc-faq searchable><details id="a"><summary>Fever</summary><p class="kc-urgent">Call now.</p></details><details id="b"><summary>Visits</summary>Daily.</details></kc-faq>',
    );
    await type(faq, 'xyz');
    expect(shownIn(faq)).to.deep.equal(['a']);
  });

  it('filters an answer written by hand that comes later', async () => {
    const faq = await searchable(AUTHORED);
    await type(faq, 'behind');
    const late = document.createElement('details');
    late.id = 'd';
    late.append(document.createElement('summary'), 'Nothing of the kind.');
    faq.append(late);
    await waitUntil(() => !isSeen(late), 'the new answer is hidden');
    await retype(faq, 'kind');
    expect(shownIn(faq)).to.deep.equal(['d']);
  });

  it('leaves the answers of an element within an answer alone', async () => {
    const faq = await searchable(
      '<kc-faq searchable><details id="a"><summary>Parking</summary><kc-faq><details id="in"><summary>Costs</summary>None.</details></kc-faq></details><details id="b"><summary>Visits</summary>Daily.</details></kc-faq>',
    );
    await type(faq, 'parking');
    find(faq, '#a > summary').click();
    await nextFrame();
    expect(shownIn(faq)).to.deep.equal(['a', 'in']);
    await says(faq, '1 answer found');
    await retype(faq, 'none');
    expect(shownIn(faq)).to.deep.equal(['a', 'in']);
    await retype(faq, 'xyz');
    expect(find(faq, '#in').hidden).to.equal(false);
  });
});

describe('Where a search finds something', () => {
  it('the words are marked in the questions and in open answers, and the markup stays as it is', async () => {
    const faq = await careFaq();
    await settled(faq);
    const before = markupOf(faq);
    await type(faq, 'can ask');
    expect(shownIn(faq)).to.deep.equal(['work']);
    expect(marks()).to.deep.equal(['Can']);
    find(faq, '#work summary').click();
    await waitUntil(() => marks().length === 2, 'the answer is marked when it is opened');
    expect(marks()).to.deep.equal(['Ask', 'Can']);
    expect(markupOf(faq)).to.equal(before);
    find(faq, '#work summary').click();
    await waitUntil(() => marks().length === 1, 'the closed answer isn’t marked');
  });

  it('the words are marked in answers written by hand', async () => {
    const faq = await searchable(AUTHORED);
    await type(faq, 'behind');
    find(faq, '#a summary').click();
    await waitUntil(() => marks().length, 'the answer is marked');
    expect(marks()).to.deep.equal(['Behind']);
  });

  it('marks go when the element leaves the page, and are back when it comes back', async () => {
    const faq = await careFaq();
    await type(faq, 'cured');
    expect(marks()).to.deep.equal(['cured']);
    const around = faq.parentElement;
    faq.remove();
    expect(marks()).to.deep.equal([]);
    around?.append(faq);
    await settled(faq);
    expect([shownIn(faq), marks()]).to.deep.equal([['cure'], ['cured']]);
  });

  it('a button opens what was found, leaves the rest closed, and goes to the first', async () => {
    const faq = await careFaq();
    await type(faq, 'can');
    buttonIn(faq, 'Open all 2')?.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => !buttonIn(faq, 'Open all 2'), 'the button goes');
    const open = answersIn(faq).flatMap((each) => (each.open ? each.id : []));
    expect(open).to.deep.equal(['cure', 'work']);
    expect(find(faq, '#cure summary').matches(':focus')).to.equal(true);
    await retype(faq, 'crème');
    expect(buttonsIn(faq)).to.include('Open it');
  });

  it('the button isn’t there where only one answer may be open, or another button does it', async () => {
    const faq = await careFaq('exclusive');
    await type(faq, 'can');
    expect(buttonsIn(faq)).to.deep.equal(['Clear the search']);
    faq.exclusive = false;
    await settled(faq);
    expect(buttonsIn(faq)).to.include('Open all 2');
    faq.expandable = true;
    await settled(faq);
    expect(buttonsIn(faq)).to.deep.equal(['Clear the search']);
  });

  it('a link to a hidden answer shows it, and the search is over', async () => {
    const faq = await careFaq();
    await type(faq, 'cured');
    expect(shownIn(faq)).to.deep.equal(['cure']);
    location.hash = 'work';
    await waitUntil(() => document.activeElement === faq.querySelector('#work summary'), 'goes there');
    expect([shownIn(faq).length, find<HTMLDetailsElement>(faq, '#work').open, inputIn(faq).value]).to.deep.equal([
      3,
      true,
      '',
    ]);
    await type(faq, 'cured');
    const link = Object.assign(document.createElement('a'), { href: '#work', textContent: 'To work' });
    onPage(link);
    link.click();
    await waitUntil(() => document.activeElement === faq.querySelector('#work summary'), 'goes there again');
    expect(shownIn(faq).length).to.equal(3);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('a link to what it found leaves the search on', async () => {
    const faq = await careFaq();
    await type(faq, 'cured');
    location.hash = 'cure';
    await waitUntil(() => document.activeElement === faq.querySelector('#cure summary'), 'goes there');
    expect([shownIn(faq), inputIn(faq).value]).to.deep.equal([['cure'], 'cured']);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('all answers are on paper, and hidden again after', async () => {
    const faq = await searchable('<kc-faq topic="care,travel" searchable></kc-faq>', content());
    await type(faq, 'cured');
    dispatchEvent(new Event('beforeprint'));
    expect([shownIn(faq).length, isSeen(faq.querySelector('#travel'))]).to.deep.equal([4, true]);
    dispatchEvent(new Event('afterprint'));
    expect([shownIn(faq), isSeen(faq.querySelector('#travel'))]).to.deep.equal([['cure'], false]);
  });
});

describe('Where a search finds more than 30', () => {
  const many = Array.from({ length: 40 }, (_, at) => question(`many-${at}`, `Question ${at}?`, 'Ask your care team.'));
  const manyFaq = (): Promise<KcFaq> =>
    careFaq('', aContent({ topics: [aTopic({ id: 'care', questions: [...many, ...CARE] })] }));

  it('the first 30 are shown, and it says of how many', async () => {
    const faq = await manyFaq();
    await type(faq, 'care team');
    await says(faq, '41 answers found. Here are the first 30.');
    expect(shownIn(faq)).to.deep.equal(many.slice(0, 30).map(({ id }) => id));
    expect(buttonsIn(faq)).to.deep.equal(['Clear the search', 'Show all 41', 'Open all 41']);
  });

  it('a button shows all of them, and leads to the first that was not there', async () => {
    const faq = await manyFaq();
    await type(faq, 'care team');
    buttonIn(faq, 'Show all 41')?.focus();
    await sendKeys({ press: 'Enter' });
    await says(faq, '41 answers found');
    expect(shownIn(faq)).to.have.length(41);
    expect(document.activeElement?.parentElement?.id).to.equal('many-30');
    expect(buttonsIn(faq)).to.deep.equal(['Clear the search', 'Open all 41']);
    await retype(faq, 'ask');
    expect(shownIn(faq), 'another search begins with the first').to.have.length(30);
  });

  it('all of them are opened at once, on paper, and counted for the page', async () => {
    const faq = await manyFaq();
    expect(await faq.search('care team')).to.equal(41);
    window.dispatchEvent(new Event('beforeprint'));
    expect(shownIn(faq), 'on paper').to.have.length(43);
    window.dispatchEvent(new Event('afterprint'));
    expect(shownIn(faq)).to.have.length(30);
    buttonIn(faq, 'Open all 41')?.click();
    expect(shownIn(faq)).to.have.length(41);
    expect(answersIn(faq).filter((each) => each.open).length).to.equal(41);
    await faq.search('');
    expect(shownIn(faq)).to.have.length(43);
  });
});

describe('Where a search finds nothing', () => {
  const CONTACT = '<p slot="contact">Call our nurses: 030 1234</p>';
  const linksIn = (faq: Element): [string, string][] =>
    findAll<HTMLAnchorElement>(boxIn(faq), 'a').flatMap((a) => (isSeen(a) ? [[wordsOf(a), a.href]] : []));

  it('it says so, with related topics that have an address and with the way to reach the clinic', async () => {
    const faq = await searchable(`<kc-faq topic="care" searchable>${CONTACT}</kc-faq>`, content());
    const contact = find(faq, '[slot="contact"]');
    await type(faq, 'can');
    await says(faq, '2 answers found');
    expect([isSeen(contact), linksIn(faq)]).to.deep.equal([false, []]);
    await type(faq, 'x');
    await says(faq, 'Nothing found. Try another word, or ask your care team.');
    expect([isSeen(contact), linksIn(faq)]).to.deep.equal([true, [['At home', 'https://example.org/home']]]);
    expect(boxIn(faq).textContent).to.include('Read on');
    expect(boxIn(faq).querySelector('ul')?.lang).to.equal('en');
    expect(buttonsIn(faq)).to.deep.equal(['Clear the search']);
    await sendKeys({ press: 'Backspace' });
    expect([isSeen(contact), linksIn(faq)]).to.deep.equal([false, []]);
  });

  it('it leads to a topic on this page, else to its address, made from the page’s template', async () => {
    const faq = await careFaq('href-template="/a/{topic}"');
    const other = document.createElement('kc-faq');
    other.topic = 'travel';
    faq.after(other);
    await waitUntil(() => document.querySelector('.kc-topic#travel'), 'the other list is there');
    await type(faq, 'xyz');
    await waitUntil(() => linksIn(faq).length, 'offers links');
    expect(linksIn(faq).map(([text, href]) => [text, href.replace(location.href, '')])).to.deep.equal([
      ['Travel', '#travel'],
      ['At home', 'https://example.org/home'],
      ['Far away', new URL('/a/far', location.href).href],
    ]);
  });

  it('it offers no topic that has no address, nor one that stands in the list itself', async () => {
    const none = content({
      topics: content().topics.map((each) => ({ ...each, url: null })),
    });
    const faq = await searchable('<kc-faq searchable></kc-faq>', none);
    await type(faq, 'xyz');
    await says(faq, 'Nothing found. Try another word, or ask your care team.');
    expect([linksIn(faq), boxIn(faq).textContent?.includes('Read on')]).to.deep.equal([[], false]);
  });
});

describe('A page', () => {
  it('searches without a box, hears how many are shown, and shows all for an empty text', async () => {
    const around = await page<KcContent>('<kc-content><kc-faq topic="care"></kc-faq></kc-content>');
    around.content = content();
    const faq = find<KcFaq>(around, 'kc-faq');
    await waitUntil(() => answersIn(faq).length === 3, 'has answers');
    let told: unknown;
    faq.addEventListener('kc-search', (event) => (told = event.detail));
    expect(await faq.search('can')).to.equal(2);
    expect(told).to.deep.equal({ count: 2, total: 3 });
    expect([shownIn(faq), marks(), isSeen(boxIn(faq))]).to.deep.equal([['cure', 'work'], ['Can', 'Can'], false]);
    faq.requestUpdate();
    await settled(faq);
    expect([shownIn(faq), isSeen(boxIn(faq))]).to.deep.equal([['cure', 'work'], false]);
    expect(await faq.search('')).to.equal(3);
    expect([shownIn(faq).length, marks()]).to.deep.equal([3, []]);
  });

  it('can search as soon as it has made an element: the list waits for the tools, and the search for the list', async () => {
    const around = await page<KcContent>('<kc-content></kc-content>');
    around.content = content();
    const faq = document.createElement('kc-faq');
    Object.assign(faq, { topic: 'care', searchable: true });
    around.append(faq);
    expect(await faq.search('tired')).to.equal(1);
    expect(shownIn(faq)).to.deep.equal(['work']);
  });

  it('that searches has its words stand in the box, and the number said at once', async () => {
    const faq = await careFaq();
    expect(search(faq, 'tired')).to.equal(1);
    expect([inputIn(faq).value, statusIn(faq).textContent]).to.deep.equal(['tired', '1 answer found']);
  });

  it('gets 0 from an element that has no answers yet, and the search waits for them', async () => {
    const around = await page<KcContent>('<kc-content><kc-faq topic="care"></kc-faq></kc-content>');
    const faq = find<KcFaq>(around, 'kc-faq');
    expect(await faq.search('tired')).to.equal(0);
    around.content = content();
    await waitUntil(() => answersIn(faq).length, 'has answers');
    await settled(faq);
    expect(shownIn(faq)).to.deep.equal(['work']);
  });

  it('has two lists that search apart from each other', async () => {
    const one = await careFaq();
    const two = document.createElement('kc-faq');
    Object.assign(two, { topic: 'travel', searchable: true });
    one.after(two);
    await waitUntil(() => two.shadowRoot?.querySelector('search:not([hidden])'), 'has a box');
    await oneEventOrNow(two);
    await type(one, 'cured');
    expect([shownIn(one), shownIn(two)]).to.deep.equal([['cure'], ['fly']]);
    await type(two, 'fly');
    expect(marks()).to.deep.equal(['cured', 'fly']);
  });
});

/** Until the answers are there. */
async function oneEventOrNow(faq: Element): Promise<void> {
  if (!answersIn(faq).length) await oneEvent(faq, 'kc-render');
}
