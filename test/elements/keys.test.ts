/** The keys of an accordion, as the ARIA Authoring Practices describe them; whatever else is pressed is the page's. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { faqOf, openIn, page } from '../helpers/elements.js';

/** The name of the space bar differs from driver to driver. */
const SPACE = ' ';
const MOVING = ['ArrowDown', 'ArrowUp', 'Home', 'End'];
const press = (...keys: string[]): Promise<void> =>
  keys.reduce((before, key) => before.then(() => sendKeys({ press: key })), Promise.resolve());

/** The question on which the focus is. */
const focused = (): string | undefined => {
  const { activeElement } = document;
  return activeElement?.localName === 'summary' ? activeElement.parentElement?.id : activeElement?.localName;
};

const focus = (element: ParentNode, selector: string): void =>
  (element.querySelector<HTMLElement>(selector) ?? expect.fail(`nothing is ${selector}`)).focus();

const FOUR = `<kc-faq>
  <details id="a"><summary>A?</summary>A.</details>
  <details id="b"><summary>B?</summary>B. <a href="#elsewhere">Link</a></details>
  <details id="c"><summary>C?</summary>C.</details>
  <details id="d"><summary>D?</summary>D.</details>
</kc-faq>`;
const FIRST_AND_LAST = {
  'questions that come with the script': ['<kc-faq topic="spread"></kc-faq>', 'spread-meaning', 'spread-trial'],
  'questions written by hand': [FOUR, 'a', 'd'],
  treatments: [
    '<kc-treatment-list treatments="nivolumab, sunitinib, metastasectomy"></kc-treatment-list>',
    'treatment-nivolumab',
    'treatment-metastasectomy',
  ],
} as const;
const SECOND = {
  'questions that come with the script': 'spread-cure-meaning',
  'questions written by hand': 'b',
  treatments: 'treatment-sunitinib',
} as const;

/** Listens to keys at the window until the test is over, also where it fails. */
function onKeys(listener: (event: KeyboardEvent) => void, isCapture = false): () => void {
  const stop = (): void => removeEventListener('keydown', listener, isCapture);
  addEventListener('keydown', listener, isCapture);
  stops.push(stop);
  return stop;
}
const stops: (() => void)[] = [];
afterEach(() => stops.splice(0).forEach((stop) => stop()));

/** Which of the keys the page gets, unprevented. */
function listenToKeys(): { left: string[]; stop: () => void } {
  const left: string[] = [];
  const stop = onKeys((event) => {
    if (event.defaultPrevented) return;
    left.push(event.key);
    // A page that scrolled would move what the next key is about.
    event.preventDefault();
  });
  return { left, stop };
}

for (const [what, [markup, first, last]] of Object.entries(FIRST_AND_LAST))
  describe(`The keys on ${what}`, () => {
    const second = SECOND[what as keyof typeof SECOND];

    it('open and close with Enter and with Space, and the focus stays', async () => {
      const list = await page(markup);
      focus(list, `#${first} > summary`);
      for (const key of ['Enter', SPACE]) {
        await press(key);
        expect(openIn(list).length, key).to.equal(1);
        await press(key);
        expect(openIn(list).length, key).to.equal(0);
        expect(focused()).to.equal(first);
      }
    });

    it('step forward with Tab and back with Shift and Tab', async () => {
      const list = await page(markup);
      focus(list, `#${first} > summary`);
      await press('Tab');
      expect(focused()).to.equal(second);
      await sendKeys({ down: 'Shift' });
      await press('Tab');
      await sendKeys({ up: 'Shift' });
      expect(focused()).to.equal(first);
    });

    it('move up and down with the arrows, and to the ends with Home and End', async () => {
      const list = await page(markup);
      focus(list, `#${first} > summary`);
      const seen = [];
      for (const key of ['ArrowDown', 'ArrowUp', 'End', 'ArrowUp', 'ArrowDown', 'Home']) {
        await press(key);
        seen.push(focused());
      }
      const [, , , beforeLast] = seen;
      expect(beforeLast).to.not.equal(last);
      expect(seen).to.deep.equal([second, first, last, beforeLast, last, first]);
      expect(openIn(list)).to.deep.equal([]);
    });

    it('are the page’s at the first and at the last', async () => {
      const list = await page(markup);
      const { left } = listenToKeys();
      focus(list, `#${first} > summary`);
      await press('ArrowUp', 'Home');
      expect(focused()).to.equal(first);
      focus(list, `#${last} > summary`);
      await press('ArrowDown', 'End');
      expect(focused()).to.equal(last);
      expect(left).to.deep.equal(['ArrowUp', 'Home', 'ArrowDown', 'End']);
      await press('ArrowUp');
      expect(left.length).to.equal(4);
    });
  });

describe('The keys on questions', () => {
  it('pass by questions that the page hides, also when it does so later', async () => {
    const faq = await faqOf(FOUR);
    faq.querySelector('#b')?.toggleAttribute('hidden', true);
    focus(faq, '#a > summary');
    await press('ArrowDown');
    expect(focused()).to.equal('c');
    faq.querySelector('#d')?.toggleAttribute('hidden', true);
    const { left, stop } = listenToKeys();
    await press('ArrowDown', 'End');
    expect([focused(), left]).to.deep.equal(['c', ['ArrowDown', 'End']]);
    stop();
    await press('Home');
    expect(focused()).to.equal('a');
  });

  it('pass by treatments that the filter has taken away', async () => {
    const list = await page(
      '<kc-treatment-list treatments="nivolumab, sunitinib, metastasectomy"></kc-treatment-list>',
    );
    list.shadowRoot?.querySelector<HTMLElement>('[value="surgery"]')?.click();
    focus(list, '#treatment-metastasectomy > summary');
    const { left } = listenToKeys();
    await press('ArrowUp', 'Home');
    expect([focused(), left]).to.deep.equal(['treatment-metastasectomy', ['ArrowUp', 'Home']]);
  });

  it('pass through open answers, from question to question', async () => {
    const faq = await faqOf(FOUR);
    faq.expandAll();
    focus(faq, '#b > summary');
    await press('ArrowDown');
    expect(focused()).to.equal('c');
    await press('ArrowUp', 'ArrowUp');
    expect(focused()).to.equal('a');
  });

  it('move in a list in a shadow root', async () => {
    const host = await page('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = FOUR;
    focus(root, '#a > summary');
    await press('ArrowDown');
    expect(root.activeElement?.parentElement?.id).to.equal('b');
    await press('End');
    expect(root.activeElement?.parentElement?.id).to.equal('d');
  });

  it('move within their own list where two stand on the page', async () => {
    const all = await page(`<div>${FOUR}<kc-faq topic="spread"></kc-faq></div>`);
    focus(all, '#a > summary');
    await press('End');
    expect(focused()).to.equal('d');
    focus(all, '#spread-aims > summary');
    await press('Home');
    expect(focused()).to.equal('spread-meaning');
  });

  for (const [what, inside] of [
    ['a field for one line', '<input value="one two">'],
    ['a field for several', '<textarea rows="3">one\ntwo\nthree</textarea>'],
    ['a list to choose from', '<select><option>One</option><option>Two</option><option>Three</option></select>'],
    ['words that can be edited', '<p contenteditable="true">one two</p>'],
    ['a link', '<a href="#elsewhere">Link</a>'],
    ['a button', '<button>Press</button>'],
    ['a table that scrolls', '<div class="kc-table" tabindex="0">Table</div>'],
    ['a fold of the page', '<details class="own"><summary tabindex="0">More</summary>More.</details>'],
  ] as const)
    for (const place of ['an answer', 'a question'] as const)
      it(`leave ${what} in ${place} to itself`, async () => {
        const [summary, answer] = place === 'a question' ? [inside, ''] : ['', inside];
        const faq = await faqOf(
          `<kc-faq><details id="a"><summary>A?</summary>A.</details><details id="b" open><summary>B? ${summary}</summary>${answer}</details><details id="c"><summary>C?</summary>C.</details></kc-faq>`,
        );
        const field = faq.querySelector<HTMLElement>(
          '#b :is(input, textarea, select, [contenteditable], a, button, [tabindex])',
        );
        field?.focus();
        expect(document.activeElement).to.equal(field);
        const taken: string[] = [];
        onKeys((event) => event.defaultPrevented && taken.push(event.key));
        await press(...MOVING);
        expect(document.activeElement).to.equal(field);
        expect(taken).to.deep.equal([]);
      });

  it('are not used with Control, Alt, Shift or Meta', async () => {
    const faq = await faqOf(FOUR);
    focus(faq, '#b > summary');
    // No driver may press the key of the system: it would open the system's own menu.
    const held = new KeyboardEvent('keydown', { key: 'ArrowDown', metaKey: true, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(held);
    expect([focused(), held.defaultPrevented]).to.deep.equal(['b', false]);
    const { left } = listenToKeys();
    for (const modifier of ['Control', 'Alt', 'Shift']) {
      await sendKeys({ down: modifier });
      await press('ArrowDown', 'Home');
      await sendKeys({ up: modifier });
    }
    expect(focused()).to.equal('b');
    expect(left.filter((key) => MOVING.includes(key))).to.deep.equal(Array(3).fill(['ArrowDown', 'Home']).flat());
  });

  it('are the page’s where it has answered to them already', async () => {
    const faq = await faqOf(FOUR);
    const stop = onKeys((event) => event.preventDefault(), true);
    focus(faq, '#b > summary');
    await press(...MOVING);
    stop();
    expect(focused()).to.equal('b');
    await press('ArrowDown');
    expect(focused()).to.equal('c');
  });

  it('that mean nothing here are left to the page', async () => {
    const faq = await faqOf(FOUR);
    focus(faq, '#b > summary');
    const { left } = listenToKeys();
    const others = ['ArrowLeft', 'ArrowRight', 'PageDown', 'PageUp', 'Escape', 'x', 'Tab'];
    await press(...others);
    expect(left).to.deep.equal(others);
    expect([focused(), openIn(faq)]).to.deep.equal(['b', []]);
  });
});

describe('The keys on answers inside an answer', () => {
  const NESTED = `<kc-faq id="outer">
    <details id="one"><summary>One?</summary>1</details>
    <details id="two" open><summary>Two?</summary><kc-faq id="inner">
      <details id="in-one"><summary>In one?</summary>1</details>
      <details id="in-two"><summary>In two?</summary>2</details>
    </kc-faq></details>
    <details id="three"><summary>Three?</summary>3</details>
  </kc-faq>`;

  it('move among these alone, and are the page’s at their ends', async () => {
    const outer = await faqOf(NESTED);
    focus(outer, '#in-one > summary');
    await press('ArrowDown');
    expect(focused()).to.equal('in-two');
    const { left, stop } = listenToKeys();
    await press('ArrowDown', 'End');
    expect([focused(), left]).to.deep.equal(['in-two', ['ArrowDown', 'End']]);
    stop();
    await press('Home');
    expect(focused()).to.equal('in-one');
  });

  it('pass by them from the questions around', async () => {
    const outer = await faqOf(NESTED);
    focus(outer, '#two > summary');
    await press('ArrowDown');
    expect(focused()).to.equal('three');
    await press('ArrowUp');
    expect(focused()).to.equal('two');
  });

  it('move among treatments that stand in an answer', async () => {
    const outer = await faqOf(
      '<kc-faq><details id="one" open><summary>One?</summary><kc-treatment-list treatments="nivolumab, sunitinib"></kc-treatment-list></details><details id="two"><summary>Two?</summary>2</details></kc-faq>',
    );
    focus(outer, '#treatment-nivolumab > summary');
    await press('ArrowDown');
    expect(focused()).to.equal('treatment-sunitinib');
    focus(outer, '#one > summary');
    await press('ArrowDown');
    expect(focused()).to.equal('two');
  });
});
