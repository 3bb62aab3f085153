/** A button that opens or closes all answers: `expandable`. */
import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KcFaq } from '../../src/elements/kc-faq.js';
import { registerMessages } from '../../src/messages/languages.js';
import { answersIn, isSeen, openIn, page, settled } from '../helpers/elements.js';
import { waitUntil } from '../helpers/until.js';

const OPEN = 'Open all answers';
const CLOSE = 'Close all answers';

const authored = (count: number, attributes = 'expandable'): string =>
  `<kc-faq ${attributes}>${Array.from({ length: count }, (_, n) => `<details id="own-${n}"><summary>Question ${n}</summary>Answer ${n}</details>`).join('')}</kc-faq>`;

const buttonOf = (element: Element): HTMLButtonElement | undefined =>
  [...(element.shadowRoot?.querySelectorAll('button') ?? [])].find((each) => each.ariaExpanded && isSeen(each));

/** What the button says, and whether it counts as expanded. */
const said = (element: Element): string => {
  const button = buttonOf(element);
  return button ? `${button.textContent}, ${button.ariaExpanded}` : 'no button';
};
const says = (element: Element, words: string): Promise<void> =>
  waitUntil(() => said(element) === words, `says “${words}”`);

async function expandable(markup = '<kc-faq topic="spread" expandable></kc-faq>'): Promise<KcFaq> {
  const faq = await page<KcFaq>(markup);
  await waitUntil(() => buttonOf(faq), 'shows the button');
  return faq;
}

const opens = (element: Element, count: number): Promise<void> =>
  waitUntil(() => openIn(element).length === count, `has ${count} open`);

const statusIn = (element: Element): Element =>
  element.shadowRoot?.querySelector('[part="toolbar"] > [role="status"]:not([class])') as Element;

/** What is written into the status from now on. */
function progressOf(element: Element): string[] {
  const texts: string[] = [];
  new MutationObserver(() => texts.push(statusIn(element).textContent ?? '')).observe(statusIn(element), {
    childList: true,
  });
  return texts;
}

const openCount = (element: Element): number => answersIn(element).filter((each) => each.open).length;

describe('The button to open all answers', () => {
  it('opens all with Enter and closes all with Space, and says which of the two it will do', async () => {
    const faq = await expandable();
    expect(said(faq)).to.equal(`${OPEN}, false`);
    buttonOf(faq)?.focus();
    await sendKeys({ press: 'Enter' });
    await says(faq, `${CLOSE}, true`);
    expect(openCount(faq)).to.equal(answersIn(faq).length);
    await sendKeys({ press: ' ' });
    await says(faq, `${OPEN}, false`);
    expect(openCount(faq)).to.equal(0);
    expect(buttonOf(faq)?.matches(':focus')).to.equal(true);
  });

  it('offers to close once a reader has opened the last answer, and to open once one is closed', async () => {
    const faq = await expandable(authored(2));
    const [first, second] = faq.querySelectorAll('summary');
    first?.click();
    await nextFrame();
    expect(said(faq)).to.equal(`${OPEN}, false`);
    second?.click();
    await says(faq, `${CLOSE}, true`);
    first?.click();
    await says(faq, `${OPEN}, false`);
  });

  it('opens those alone that are shown', async () => {
    const faq = await expandable(authored(4));
    const [hidden] = faq.querySelectorAll('details');
    hidden!.hidden = true;
    buttonOf(faq)?.click();
    await says(faq, `${CLOSE}, true`);
    expect(openIn(faq)).to.deep.equal(['own-1', 'own-2', 'own-3']);
    hidden!.hidden = false;
    await says(faq, `${OPEN}, false`);
  });

  it('opens the treatments that the filter shows, and leaves the others closed', async () => {
    const list = await page('<kc-treatment-list expandable></kc-treatment-list>');
    await waitUntil(() => buttonOf(list), 'shows the button');
    list.shadowRoot?.querySelector<HTMLElement>('[part="filter"] [value="targeted"]')?.click();
    buttonOf(list)?.click();
    await says(list, `${CLOSE}, true`);
    const open = answersIn(list).filter((each) => each.open);
    expect(open.length).to.be.greaterThan(1);
    expect(open.filter((each) => !isSeen(each))).to.deep.equal([]);
    list.shadowRoot?.querySelector<HTMLElement>('[part="filter"] [value="all"]')?.click();
    await says(list, `${OPEN}, false`);
  });

  it('leaves the answers of an element within an answer alone', async () => {
    const faq = await expandable(
      '<kc-faq expandable><details id="a" open><summary>A</summary><kc-faq id="inner"><details id="c"><summary>C</summary>c</details></kc-faq></details><details id="b"><summary>B</summary>b</details></kc-faq>',
    );
    buttonOf(faq)?.click();
    await says(faq, `${CLOSE}, true`);
    expect(openIn(faq)).to.deep.equal(['a', 'b']);
  });

  it('isn’t there where one answer at most is open, nor for a single answer', async () => {
    const faq = await expandable(authored(2));
    faq.exclusive = true;
    await settled(faq);
    expect(said(faq)).to.equal('no button');
    faq.exclusive = false;
    await settled(faq);
    expect(said(faq)).to.equal(`${OPEN}, false`);
    faq.querySelector('details')?.remove();
    await says(faq, 'no button');
  });

  it('comes and goes with the attribute', async () => {
    const faq = await page<KcFaq>(authored(2, ''));
    expect(said(faq)).to.equal('no button');
    faq.setAttribute('expandable', '');
    await says(faq, `${OPEN}, false`);
    faq.removeAttribute('expandable');
    await says(faq, 'no button');
  });

  it('speaks the language of the page, also when that changes', async () => {
    registerMessages('de', { expandAll: 'Alle Antworten öffnen' });
    const faq = await expandable();
    faq.lang = 'de';
    await says(faq, 'Alle Antworten öffnen, false');
    expect(buttonOf(faq)?.closest<HTMLElement>('[lang]')?.lang).to.equal('de');
  });

  it('opens a thousand answers without a long stop: the first at once, all of them soon', async () => {
    const faq = await expandable(authored(1000));
    buttonOf(faq)?.click();
    const atOnce = openIn(faq).length;
    expect(atOnce).to.be.within(50, 300);
    await opens(faq, 1000);
    expect(said(faq)).to.equal(`${CLOSE}, true`);
  });

  it('does what was asked last, also when it is pressed again before the last answer is closed', async () => {
    const faq = await expandable(authored(250));
    buttonOf(faq)?.click();
    await opens(faq, 250);
    buttonOf(faq)?.click();
    await Promise.resolve();
    expect([said(faq), openIn(faq).length]).to.deep.equal([`${OPEN}, false`, 150]);
    buttonOf(faq)?.click();
    await opens(faq, 250);
    expect(said(faq)).to.equal(`${CLOSE}, true`);
  });

  it('has nothing that axe finds, before and after', async function () {
    this.timeout(60_000);
    const faq = await expandable();
    await expect(faq).to.be.accessible();
    buttonOf(faq)?.click();
    await says(faq, `${CLOSE}, true`);
    await expect(faq).to.be.accessible();
  });
});

describe('Many answers on a slow device', () => {
  const { requestAnimationFrame: fast } = globalThis;
  /** One after the other: a turn that isn't over would have gone on. */
  const nextFrames = async (count: number): Promise<void> => {
    while (count--) await nextFrame();
  };
  beforeEach(() => {
    globalThis.requestAnimationFrame = (callback) => Number(setTimeout(() => callback(performance.now()), 400));
  });
  afterEach(() => {
    globalThis.requestAnimationFrame = fast;
  });

  it('are counted aloud as they open, not too often, and at the end', async () => {
    const faq = await expandable(authored(700));
    const texts = progressOf(faq);
    buttonOf(faq)?.click();
    await opens(faq, 700);
    expect(said(faq)).to.equal(`${CLOSE}, true`);
    await waitUntil(() => texts.at(-1) === '700 of 700 answers opened', 'says the end');
    expect(texts[0]).to.match(/^[3-6]00 of 700 answers opened$/);
    expect(texts.length).to.be.within(2, 3);
  });

  it('are closed again by a second press, and stay so', async () => {
    const faq = await expandable(authored(400));
    buttonOf(faq)?.click();
    await nextFrames(1);
    expect(said(faq)).to.equal(`${CLOSE}, true`);
    expect(openIn(faq).length).to.be.within(100, 399);
    buttonOf(faq)?.click();
    await opens(faq, 0);
    await nextFrames(4);
    expect([said(faq), openIn(faq)]).to.deep.equal([`${OPEN}, false`, []]);
  });

  it('stay closed where a script closes them all in the middle', async () => {
    const faq = await expandable(authored(400));
    buttonOf(faq)?.click();
    faq.collapseAll();
    await says(faq, `${OPEN}, false`);
    await nextFrames(2);
    expect([said(faq), openIn(faq)]).to.deep.equal([`${OPEN}, false`, []]);
  });

  it('stay as they are once one answer at most is to be open', async () => {
    const faq = await expandable(authored(400));
    buttonOf(faq)?.click();
    faq.exclusive = true;
    await faq.updateComplete;
    const before = openIn(faq);
    await nextFrames(3);
    expect([said(faq), openIn(faq)]).to.deep.equal(['no button', before]);
  });

  it('stay hidden where a search hides them meanwhile, and aren’t opened behind it', async () => {
    const faq = await expandable(authored(400, 'expandable searchable'));
    buttonOf(faq)?.click();
    expect(await faq.search('Question 39')).to.equal(14);
    const seen = (): string[] => [...faq.querySelectorAll('details')].filter(isSeen).map(({ id }) => id);
    const found = seen();
    expect(found.length).to.equal(14);
    await waitUntil(() => openIn(faq).includes('own-399'), 'opens the last');
    await says(faq, `${CLOSE}, true`);
    expect(seen()).to.deep.equal(found);
    expect(openIn(faq).length).to.equal(113);
    await faq.search('');
    await says(faq, `${OPEN}, false`);
  });
});

describe('A few hundred answers', () => {
  it('open without a word: that is over before one could hear it', async () => {
    const faq = await expandable(authored(250));
    const texts = progressOf(faq);
    buttonOf(faq)?.click();
    await opens(faq, 250);
    await nextFrame();
    expect(texts).to.deep.equal([]);
  });
});
