/** Numbers about survival: folded until a reader asks, and then shown in every list of the page. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { answersIn, faqOf, isSeen, page, settled } from '../helpers/elements.js';
import { waitUntil } from '../helpers/until.js';

const FAQ = '<kc-faq topic="spread" open="all"></kc-faq>';
const TREATMENTS = '<kc-treatment-list treatments="nivolumab, cabozantinib"></kc-treatment-list>';

const numbersIn = (root: ParentNode): HTMLDetailsElement[] => [
  ...root.querySelectorAll<HTMLDetailsElement>('details.kc-numbers'),
];

/** `true` if all are shown, `false` if none is. */
function areShown(...roots: ParentNode[]): boolean {
  const all = roots.flatMap((root) => {
    const numbers = numbersIn(root);
    expect(numbers, 'there are numbers').to.not.be.empty;
    return numbers.map(({ open }) => open);
  });
  expect(new Set(all).size, 'all are the same').to.equal(1);
  return all[0] ?? false;
}

const summaryOf = (root: ParentNode, index = 0): HTMLElement =>
  numbersIn(root)[index]?.querySelector('summary') ?? expect.fail('there are no numbers');

const press = (root: ParentNode, index = 0): void => summaryOf(root, index).click();

/** A choice lasts as long as the page: these come first, while no reader has chosen. */
describe('Numbers, before a reader has chosen', () => {
  it('are folded, each under words that say what they are', async () => {
    const all = await page(`<div>${FAQ}${TREATMENTS}</div>`);
    expect(areShown(all)).to.equal(false);
    for (const numbers of numbersIn(all.querySelector('kc-faq') ?? all)) {
      expect(isSeen(numbers.querySelector('summary'))).to.equal(true);
      expect(numbers.querySelector('summary')?.textContent).to.equal('Show the numbers');
      expect(isSeen(numbers.querySelector('p, ul'))).to.equal(false);
    }
  });

  it('stay folded when every answer is opened', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    faq.expandAll();
    expect(answersIn(faq).every(({ open }) => open)).to.equal(true);
    expect(areShown(faq)).to.equal(false);
  });

  it('are shown where the page says so, and there alone', async () => {
    const all = await page(`<div>${FAQ}<kc-faq topic="sarcomatoid" numbers="show"></kc-faq></div>`);
    const [other, shown] = all.querySelectorAll('kc-faq');
    if (!other || !shown) return expect.fail('there are no lists');
    expect([areShown(other), areShown(shown)]).to.deep.equal([false, true]);
    shown.numbers = '';
    await settled(shown);
    expect(areShown(shown)).to.equal(false);
    shown.setAttribute('numbers', 'show');
    await settled(shown);
    expect(areShown(shown)).to.equal(true);
    const list = await page('<kc-treatment-list treatments="nivolumab" numbers="show"></kc-treatment-list>');
    expect(areShown(list)).to.equal(true);
  });

  it('stay folded where the page says something else', async () => {
    expect(areShown(await faqOf('<kc-faq topic="spread" numbers="nonsense"></kc-faq>'))).to.equal(false);
  });
});

describe('Numbers that a reader opens', () => {
  afterEach(async () => {
    const faq = await faqOf(FAQ);
    if (areShown(faq)) press(faq);
    expect(areShown(faq)).to.equal(false);
  });

  it('are shown in every list of the page, and folded in every one again', async () => {
    const all = await page(`<div>${FAQ}<kc-faq topic="sarcomatoid"></kc-faq>${TREATMENTS}</div>`);
    expect(areShown(all)).to.equal(false);
    press(all);
    expect(areShown(all)).to.equal(true);
    expect(isSeen(numbersIn(all)[0]?.querySelector('p, ul'))).to.equal(true);
    press(all, numbersIn(all).length - 1);
    expect(areShown(all)).to.equal(false);
  });

  it('are shown by keyboard too, and the focus stays where it is', async () => {
    const all = await page(`<div>${FAQ}${TREATMENTS}</div>`);
    const summary = summaryOf(all, 1);
    summary.focus();
    for (const [key, areOpen] of [
      ['Enter', true],
      [' ', false],
      [' ', true],
      ['Enter', false],
    ] as const) {
      await sendKeys({ press: key });
      expect(areShown(all), key).to.equal(areOpen);
      expect(document.activeElement).to.equal(summary);
    }
  });

  it('are shown in a list in a shadow root, and from there in the page', async () => {
    const all = await page(`<div>${FAQ}<span></span></div>`);
    const root = all.querySelector('span')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = TREATMENTS;
    await settled(root.firstElementChild as Element);
    press(all);
    expect(areShown(all, root)).to.equal(true);
    press(root);
    expect(areShown(all, root)).to.equal(false);
  });

  it('are shown in a list that is built later, and in one that is built again', async () => {
    const faq = await faqOf(FAQ);
    press(faq);
    expect(areShown(await page(`<div>${TREATMENTS}<kc-faq topic="sarcomatoid"></kc-faq></div>`))).to.equal(true);
    const [before] = numbersIn(faq);
    faq.headingLevel = 4;
    await settled(faq);
    expect(numbersIn(faq)[0]).to.not.equal(before);
    expect(areShown(faq)).to.equal(true);
  });

  it('stay shown in a list that is taken off the page and put back', async () => {
    const all = await page(`<div>${FAQ}<kc-faq topic="sarcomatoid"></kc-faq></div>`);
    const [first, away] = all.querySelectorAll('kc-faq');
    if (!first || !away) return expect.fail('there are no lists');
    press(first);
    away.remove();
    all.append(away);
    await settled(away);
    expect(areShown(all)).to.equal(true);
  });

  it('stay as the reader wants them, whatever the page says', async () => {
    const faq = await faqOf('<kc-faq topic="spread" open="all" numbers="show"></kc-faq>');
    if (!areShown(faq)) press(faq);
    press(faq);
    faq.numbers = '';
    await settled(faq);
    faq.numbers = 'show';
    await settled(faq);
    expect(areShown(faq)).to.equal(false);
    expect(areShown(await faqOf('<kc-faq topic="sarcomatoid" numbers="show"></kc-faq>'))).to.equal(false);
    press(faq);
    faq.numbers = '';
    await settled(faq);
    expect(areShown(faq)).to.equal(true);
  });

  it('leave the answers as they are, and aren’t told as answers', async () => {
    const faq = await faqOf('<kc-faq topic="spread" open="spread-outlook"></kc-faq>');
    const told: string[] = [];
    faq.addEventListener('kc-toggle', ({ detail }) => told.push(detail.id));
    const toggled: Event[] = [];
    faq.addEventListener('toggle', (event) => toggled.push(event), true);
    press(faq.querySelector('#spread-outlook') ?? faq);
    await waitUntil(() => toggled.length >= numbersIn(faq).length, 'the numbers have told the page that they are open');
    expect(told).to.deep.equal([]);
    expect(answersIn(faq).flatMap(({ open, id }) => (open ? [id] : []))).to.deep.equal(['spread-outlook']);
  });

  it('stay folded where the page answers the click itself', async () => {
    const faq = await faqOf(FAQ);
    summaryOf(faq).addEventListener('click', (event) => event.preventDefault());
    press(faq);
    expect(areShown(faq)).to.equal(false);
  });
});
