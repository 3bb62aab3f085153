import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ticked } from '../../src/features/appointment-store.js';
import { registerMessages } from '../../src/messages/languages.js';
import { isSeen, page, settled } from '../helpers/elements.js';
import { find, findAll, wordsOf } from '../helpers/rendering.js';
import { waitUntil } from '../helpers/until.js';

const FAQ = '<kc-faq topic="spread" questions="spread-meaning,spread-cure-meaning" askable open="all"></kc-faq>';
const TREATMENTS = '<kc-treatment-list treatments="nivolumab" askable></kc-treatment-list>';

interface Place {
  all: HTMLElement;
  faq: HTMLElement;
  list: HTMLElement;
}

const shadow = (host: Element): ShadowRoot => host.shadowRoot ?? expect.fail('no shadow root');
const boxesIn = (host: Element): HTMLInputElement[] => findAll<HTMLInputElement>(host, '.kc-ask input');
const boxIn = (host: Element, index: number): HTMLInputElement => boxesIn(host)[index] ?? expect.fail('no such box');
const opener = (host: Element): HTMLElement | undefined =>
  findAll(shadow(host), '[part="toolbar"] button').find((each) => isSeen(each) && each.ariaHasPopup === 'dialog');
const openerWords = (host: Element): string => wordsOf(opener(host));
const said = (host: Element): string => findAll(shadow(host), '[part="toolbar"] [role="status"]').map(wordsOf).join('');
const openDialog = (host: Element): HTMLDialogElement => {
  opener(host)?.click();
  return find<HTMLDialogElement>(shadow(host), 'dialog');
};
const buttonIn = (dialog: HTMLElement, words: string): HTMLElement =>
  findAll(dialog, 'button').find((each) => wordsOf(each) === words && isSeen(each)) ?? expect.fail(`no ${words}`);
/** What the dialog lists: what each group is about, and its questions. */
const listed = (dialog: HTMLElement): string[] => findAll(dialog, 'h3, li').map(wordsOf);

const offersBoxes = (host: Element): Promise<void> =>
  waitUntil(() => boxesIn(host).length && opener(host), 'has boxes to tick');

/** A page with questions and treatments. */
async function openPage(): Promise<Place> {
  const all = await page(`<div>${FAQ}${TREATMENTS}</div>`);
  const [faq, list] = [find(all, 'kc-faq'), find(all, 'kc-treatment-list')];
  await offersBoxes(faq);
  await offersBoxes(list);
  return { all, faq, list };
}

/** Puts another clipboard in the place of the browser's, which may ask or refuse. */
function stubClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

const print = window.print.bind(window);
afterEach(() => {
  window.print = print;
  dispatchEvent(new Event('afterprint'));
  Reflect.deleteProperty(navigator, 'clipboard');
  ticked.clear();
});

const MEANING = 'What do “spread”, “stage 4” and “advanced” mean?';
const CURE = 'What does “cure” mean here?';
const ALONE = 'Would I have nivolumab alone, or with a second drug?';
const WORKS = 'How will we know if it works, and when do we check?';
const TOPIC = 'Can kidney cancer be cured if it spreads?';

describe('A question to ask at an appointment', () => {
  it('can be ticked at the end of each answer, and beside each question about a treatment, on 44 pixels', async () => {
    const { faq, list } = await openPage();
    expect(boxesIn(faq).length).to.equal(2);
    for (const { labels } of boxesIn(faq)) {
      expect(wordsOf(labels?.[0])).to.equal('Ask this at my appointment');
      expect(labels?.[0] === labels?.[0]?.closest('.kc-answer')?.lastElementChild, 'ends the answer').to.equal(true);
      expect(labels?.[0]?.getBoundingClientRect().height).to.be.at.least(44);
    }
    find<HTMLDetailsElement>(list, '.kc-treatment').open = true;
    expect(
      boxesIn(list)
        .map(({ labels }) => wordsOf(labels?.[0]))
        .slice(0, 2),
    ).to.deep.equal([ALONE, WORKS]);
    for (const { labels } of boxesIn(list)) expect(labels?.[0]?.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('can be ticked at questions that the page’s author wrote', async () => {
    const faq = await page(`<kc-faq askable><h2 slot="heading">Our clinic</h2>
      <details open><summary>Is it far?</summary><p>No.</p></details></kc-faq>`);
    await offersBoxes(faq);
    boxIn(faq, 0).click();
    expect(listed(openDialog(faq))).to.deep.equal(['Our clinic', 'Is it far?']);
  });

  it('is counted in each list, and said in the one where it was ticked', async () => {
    const { faq, list } = await openPage();
    expect(openerWords(faq)).to.equal('My list: 0 questions');
    expect(said(faq)).to.equal('');
    boxIn(faq, 0).click();
    expect([openerWords(faq), openerWords(list)]).to.deep.equal(['My list: 1 question', 'My list: 1 question']);
    expect([said(faq), said(list)]).to.deep.equal(['My list: 1 question', '']);
    boxIn(list, 1).click();
    expect([said(faq), said(list)]).to.deep.equal(['', 'My list: 2 questions']);
  });

  it('is ticked wherever it stands', async () => {
    const { all, faq } = await openPage();
    boxIn(faq, 1).click();
    all.append(faq.cloneNode());
    const other = all.lastElementChild as HTMLElement;
    await settled(other);
    await offersBoxes(other);
    expect(boxesIn(other).map(({ checked }) => checked)).to.deep.equal([false, true]);
    boxIn(other, 1).click();
    boxIn(other, 0).click();
    expect(boxesIn(faq).map(({ checked }) => checked)).to.deep.equal([true, false]);
    expect(listed(openDialog(faq))).to.deep.equal([TOPIC, MEANING]);
  });

  it('stays ticked when its list is built again, moved, or gone', async () => {
    const { all, faq, list } = await openPage();
    boxIn(faq, 0).click();
    boxIn(list, 0).click();
    (faq as HTMLElement & { headingLevel: number }).headingLevel = 4;
    await waitUntil(() => faq.querySelector('h5') && boxesIn(faq).length, 'is built again');
    expect(boxesIn(faq).map(({ checked }) => checked)).to.deep.equal([true, false]);
    all.append(faq);
    await settled(all);
    boxIn(faq, 1).click();
    // In the order of the page.
    expect(listed(openDialog(faq))).to.deep.equal(['Nivolumab', ALONE, TOPIC, MEANING, CURE]);
    buttonIn(find(shadow(faq), 'dialog'), 'Close').click();
    list.remove();
    expect(listed(openDialog(faq))).to.include.members(['Nivolumab', ALONE]);
  });

  it('has no box any more where the attribute is taken away, and its words stay', async () => {
    const { faq, list } = await openPage();
    const item = wordsOf(find(list, '.kc-questionsToAsk'));
    for (const host of [faq, list]) {
      host.removeAttribute('askable');
      await settled(host);
      expect(boxesIn(host)).to.deep.equal([]);
      expect(!!opener(host)).to.equal(false);
    }
    expect(wordsOf(find(list, '.kc-questionsToAsk'))).to.equal(item);
    expect(find(list, '.kc-questionsToAsk li').childElementCount).to.equal(0);
    faq.setAttribute('askable', '');
    await offersBoxes(faq);
  });

  it('is asked for in the page’s language, and in a translator’s words', async () => {
    registerMessages('de', { askThis: 'Das möchte ich fragen', myQuestionsCount: 'Meine Liste: {n}' });
    const { faq } = await openPage();
    const label = boxIn(faq, 0).labels?.[0]?.querySelector('span') ?? expect.fail('no words');
    label.textContent = 'Demander';
    find(faq, '.kc-question h3').textContent = 'Que veut dire « métastase » ?';
    (faq as HTMLElement & { requestUpdate(): void }).requestUpdate();
    await settled(faq);
    expect(wordsOf(label)).to.equal('Demander');
    boxIn(faq, 0).click();
    expect(listed(openDialog(faq))).to.deep.equal([TOPIC, 'Que veut dire « métastase » ?']);
    find<HTMLDialogElement>(shadow(faq), 'dialog').close();
    faq.lang = 'de';
    await waitUntil(() => wordsOf(label) === 'Das möchte ich fragen', 'says it in German');
    expect(openerWords(faq)).to.equal('Meine Liste: 1');
  });

  it('is neither stored nor sent, and isn’t part of the page’s form', async () => {
    const form = await page<HTMLFormElement>(`<form>${FAQ}</form>`);
    const faq = find(form, 'kc-faq');
    await offersBoxes(faq);
    const requests = performance.getEntriesByType('resource').length;
    const stored = (): unknown[] => [document.cookie, localStorage.length, sessionStorage.length, location.href];
    const before = stored();
    boxIn(faq, 0).click();
    openDialog(faq);
    await nextFrame();
    expect(performance.getEntriesByType('resource').length).to.equal(requests);
    expect(stored()).to.deep.equal(before);
    expect(boxIn(faq, 0).form === null).to.equal(true);
    expect([...new FormData(form)]).to.deep.equal([]);
  });
});

describe('The list for an appointment', () => {
  it('shows what is ticked anywhere, and takes it off everywhere', async () => {
    const { faq, list } = await openPage();
    boxIn(list, 1).click();
    boxIn(faq, 1).click();
    boxIn(faq, 0).click();
    const dialog = openDialog(list);
    expect(isSeen(dialog) && dialog.matches(':modal')).to.equal(true);
    const name = shadow(list).getElementById(dialog.getAttribute('aria-labelledby') ?? '');
    expect(wordsOf(name)).to.equal('Questions for my appointment');
    expect(listed(dialog)).to.deep.equal([TOPIC, MEANING, CURE, 'Nivolumab', WORKS]);
    expect(wordsOf(dialog)).to.include('Nothing is stored or sent.');
    const [first] = findAll<HTMLInputElement>(dialog, 'li input');
    first?.click();
    expect(boxIn(faq, 0).checked).to.equal(false);
    expect(openerWords(faq)).to.equal('My list: 2 questions');
    expect(wordsOf(find(dialog, '[role="status"]'))).to.equal('My list: 2 questions');
    first?.click();
    expect(boxIn(faq, 0).checked).to.equal(true);
  });

  it('says how to begin when nothing is ticked, and then has nothing to print or copy', async () => {
    const { faq } = await openPage();
    const dialog = openDialog(faq);
    expect(findAll(dialog, 'p').filter(isSeen).map(wordsOf)[0]).to.include('Nothing is on your list yet.');
    expect(findAll(dialog, 'button').filter(isSeen).map(wordsOf)).to.deep.equal(['Close']);
    buttonIn(dialog, 'Close').click();
    boxIn(faq, 0).click();
    const again = openDialog(faq);
    expect(wordsOf(find(again, 'p:not([hidden])'))).to.not.include('Nothing is on your list yet.');
    find(again, 'li input').click();
    expect(findAll(again, 'button').filter(isSeen).map(wordsOf)).to.deep.equal(['Close']);
  });

  it('can be used by keyboard alone', async () => {
    const { faq } = await openPage();
    boxIn(faq, 0).focus();
    await sendKeys({ press: ' ' });
    expect(boxIn(faq, 0).checked).to.equal(true);
    opener(faq)?.focus();
    await sendKeys({ press: 'Enter' });
    const dialog = find<HTMLDialogElement>(shadow(faq), 'dialog');
    const focused = (): Element | null => shadow(faq).activeElement;
    expect(dialog.contains(focused())).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(focused() === find(dialog, 'li input'), 'goes on to the first question').to.equal(true);
    await sendKeys({ press: ' ' });
    expect(boxIn(faq, 0).checked).to.equal(false);
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => !shadow(faq).querySelector('dialog'), 'closes');
    expect(focused() === opener(faq), 'goes back to the button').to.equal(true);
  });

  it('is copied as text, a question a line, and says so', async () => {
    const { faq, list } = await openPage();
    boxIn(faq, 0).click();
    boxIn(faq, 1).click();
    boxIn(list, 0).click();
    let copied = '';
    stubClipboard((text) => Promise.resolve(void (copied = text)));
    const dialog = openDialog(faq);
    // Taken off, it isn't copied.
    findAll(dialog, 'li input')[1]?.click();
    buttonIn(dialog, 'Copy the list').click();
    await waitUntil(() => wordsOf(find(dialog, '[role="status"]')) === 'The list is copied.', 'says so');
    expect(copied.split('\n').filter(Boolean)).to.deep.equal([
      'Questions for my appointment',
      TOPIC,
      `– ${MEANING}`,
      'Nivolumab',
      `– ${ALONE}`,
    ]);
    expect(isSeen(dialog.querySelector('textarea'))).to.equal(false);
  });

  it('is there to be copied by hand where the browser refuses', async () => {
    const { faq } = await openPage();
    boxIn(faq, 0).click();
    stubClipboard(() => Promise.reject(new Error('not allowed')));
    const dialog = openDialog(faq);
    buttonIn(dialog, 'Copy the list').click();
    const area = find<HTMLTextAreaElement>(dialog, 'textarea');
    await waitUntil(() => isSeen(area), 'shows the text');
    expect(area.value).to.include(MEANING);
    expect(wordsOf(area.labels[0])).to.include('The list could not be copied.');
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).to.equal(area.value);
    expect(area.readOnly).to.equal(true);
    expect(shadow(faq).activeElement === area, 'moves to the text').to.equal(true);
  });

  it('is printed alone, with lines to write on', async () => {
    const { faq, list } = await openPage();
    boxIn(faq, 0).click();
    boxIn(list, 0).click();
    let isPrinted = false;
    window.print = () => void (isPrinted = true);
    const dialog = openDialog(faq);
    buttonIn(dialog, 'Print the list').click();
    expect(isPrinted).to.equal(true);
    const paper = find(document.body, '.kc-leaflet').shadowRoot ?? expect.fail('no paper');
    expect(findAll(paper, 'h2, h3, li').map(wordsOf)).to.deep.equal([
      'Questions for my appointment',
      TOPIC,
      MEANING,
      'Nivolumab',
      ALONE,
    ]);
    expect(findAll(paper, 'li hr').length).to.equal(6);
    expect(findAll(paper, 'input, button').length).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    expect(findAll(document, '.kc-leaflet').length).to.equal(0);
    expect(dialog.open).to.equal(true);
  });

  it('has nothing that axe finds, open or closed, with boxes and with the text to copy by hand', async function () {
    this.timeout(60_000);
    const { all, faq } = await openPage();
    find<HTMLDetailsElement>(all, '.kc-treatment').open = true;
    await expect(all).to.be.accessible();
    boxIn(faq, 0).click();
    stubClipboard(() => Promise.reject(new Error('not allowed')));
    const dialog = openDialog(faq);
    buttonIn(dialog, 'Copy the list').click();
    await waitUntil(() => isSeen(dialog.querySelector('textarea')), 'shows the text');
    await expect(all).to.be.accessible();
  });
});
