/** A link to an answer, copied or shown to be copied by hand: `linkable`. */
import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KcFaq } from '../../src/elements/kc-faq.js';
import { registerMessages } from '../../src/messages/languages.js';
import { answersIn, faqOf, isSeen, page, settled } from '../helpers/elements.js';
import { listenTo } from '../helpers/screen-reader.js';
import { waitUntil } from '../helpers/until.js';

const COPY = 'Copy a link to this answer';
const COPIED = 'The link is copied.';
const BY_HAND = 'The link could not be copied. It is marked here, so that you can copy it:';

/** What is in the clipboard; `undefined` where the page may not write into it. */
let clipboard: string | undefined;
const put = (value: unknown): void => void Object.defineProperty(navigator, 'clipboard', { value, configurable: true });
const allow = (): void => {
  clipboard = '';
  put({ writeText: (text: string) => Promise.resolve(void (clipboard = text)) });
};
const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
beforeEach(allow);
afterEach(() => {
  if (own) Object.defineProperty(navigator, 'clipboard', own);
  else delete (navigator as Partial<Record<'clipboard', unknown>>).clipboard;
});

const buttonsIn = (element: Element): HTMLButtonElement[] => [...element.querySelectorAll('button')];
const buttonOf = (element: Element, id: string): HTMLButtonElement =>
  element.querySelector<HTMLElement>(`#${id}`)?.querySelector('button') ?? expect.fail(`${id} has no button`);
const statusIn = (element: Element): HTMLElement =>
  [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[role="status"]') ?? [])].find(
    (each) => each.className === 'kc-said' && each.nextElementSibling === null,
  ) ?? expect.fail('nothing can be said');
const fieldIn = (element: Element): HTMLInputElement | null => element.querySelector('input[readonly]');

async function linkable<T extends HTMLElement = KcFaq>(
  markup = '<kc-faq topic="spread" open="first" linkable></kc-faq>',
): Promise<T> {
  const element = await page<T>(markup);
  await waitUntil(() => buttonsIn(element).length, 'has buttons');
  return element;
}

/** Clicks, and waits until it is known whether that was a copy. */
async function copyFrom(element: HTMLElement, id: string): Promise<{ id: string; isCopied: boolean }> {
  setTimeout(() => buttonOf(element, id).click());
  return (await oneEvent(element, 'kc-link')).detail as { id: string; isCopied: boolean };
}

const addressOf = (id: string): string => `${location.href.replace(/#.*/, '')}#${id}`;

describe('The button to copy a link to an answer', () => {
  it('stands at the end of each open answer, and is reached by Tab', async () => {
    const faq = await linkable();
    expect(buttonsIn(faq).length).to.equal(answersIn(faq).length);
    const shown = buttonsIn(faq).filter(isSeen);
    expect(shown.map((each) => [each.textContent, each.closest('details')?.id])).to.deep.equal([
      [COPY, 'spread-meaning'],
    ]);
    const links = [...(shown[0]?.closest('details')?.querySelectorAll('a') ?? [])];
    links.at(-1)?.focus();
    await sendKeys({ press: 'Tab' });
    expect(shown[0]?.matches(':focus')).to.equal(true);
  });

  it('puts the address of the page with the answer’s id into the clipboard, and leaves that of the page alone', async () => {
    history.replaceState(null, '', '#elsewhere');
    const before = location.href;
    const faq = await linkable();
    buttonOf(faq, 'spread-meaning').focus();
    const told = oneEvent(faq, 'kc-link');
    await sendKeys({ press: 'Enter' });
    expect((await told).detail).to.deep.equal({ id: 'spread-meaning', isCopied: true });
    expect(clipboard).to.equal(addressOf('spread-meaning'));
    expect(location.href).to.equal(before);
    expect(buttonOf(faq, 'spread-meaning').matches(':focus')).to.equal(true);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('leads to the answer, whatever its id', async () => {
    const faq = await linkable(
      '<kc-faq linkable><details id="Größe & Stage 4%" open><summary>Size</summary>One</details></kc-faq>',
    );
    const told = oneEvent(faq, 'kc-link');
    buttonsIn(faq)[0]?.click();
    await told;
    expect(decodeURIComponent(new URL(clipboard ?? '').hash)).to.equal('#Größe & Stage 4%');
  });

  it('says beside it and aloud, once, that the link is copied, and then is quiet again', async function () {
    this.timeout(20_000);
    const faq = await linkable();
    const status = statusIn(faq);
    const heard = await listenTo(status);
    await copyFrom(faq, 'spread-meaning');
    const note = faq.querySelector<HTMLElement>('.kc-copied');
    expect([note?.textContent, isSeen(note)]).to.deep.equal([COPIED, true]);
    expect(note?.previousElementSibling?.textContent).to.equal(COPY);
    expect(status.textContent).to.equal(COPIED);
    expect(await heard()).to.deep.equal([`polite: ${COPIED}`]);
    await waitUntil(() => !faq.querySelector('.kc-copied'), 'the words go', { timeout: 10_000 });
    expect(status.textContent).to.equal('');
  });

  it('says so at the answer that was copied last alone', async () => {
    const faq = await linkable('<kc-faq topic="spread" open="all" linkable></kc-faq>');
    await copyFrom(faq, 'spread-meaning');
    await copyFrom(faq, 'spread-aims');
    const notes = [...faq.querySelectorAll('.kc-copied')];
    expect(notes.map((each) => each.closest('details')?.id)).to.deep.equal(['spread-aims']);
  });

  for (const [where, value] of [
    ['the page isn’t secure', undefined],
    ['the browser refuses', { writeText: () => Promise.reject(new DOMException('No', 'NotAllowedError')) }],
  ] as const)
    it(`shows the address, named, selected and focused, to be copied by hand where ${where}`, async () => {
      put(value);
      const faq = await linkable();
      const told = await copyFrom(faq, 'spread-meaning');
      expect(told).to.deep.equal({ id: 'spread-meaning', isCopied: false });
      const field = fieldIn(faq) ?? expect.fail('there is no field');
      expect(field.labels?.[0]?.textContent).to.equal(BY_HAND);
      expect([field.value, isSeen(field)]).to.deep.equal([addressOf('spread-meaning'), true]);
      expect(field.matches(':focus')).to.equal(true);
      expect(field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0)).to.equal(field.value);
      expect(statusIn(faq).textContent).to.equal('');
    });

  it('has the field go once the link can be copied', async () => {
    put(undefined);
    const faq = await linkable();
    await copyFrom(faq, 'spread-meaning');
    allow();
    await copyFrom(faq, 'spread-meaning');
    expect(!fieldIn(faq)).to.equal(true);
  });

  it('sends no form of the page’s', async () => {
    put(undefined);
    const form = await page<HTMLFormElement>(
      '<form><kc-faq linkable><details id="a" open><summary>A</summary>a</details></kc-faq></form>',
    );
    let sent = 0;
    form.onsubmit = (event) => {
      event.preventDefault();
      sent++;
    };
    const faq = form.querySelector('kc-faq') as KcFaq;
    await waitUntil(() => buttonsIn(faq).length, 'has buttons');
    await copyFrom(faq, 'a');
    await sendKeys({ press: 'Enter' });
    expect([sent, [...new FormData(form)].length, form.elements.length]).to.deep.equal([0, 0, 1]);
  });

  it('is at each authored answer that has an id, and at no other', async () => {
    const faq = await linkable(
      '<kc-faq linkable><details id="a" open><summary>A</summary>a</details><details open><summary>B</summary>b</details></kc-faq>',
    );
    expect(buttonsIn(faq).map((each) => each.closest('details')?.id)).to.deep.equal(['a']);
    const third = document.createElement('details');
    third.id = 'c';
    faq.append(third);
    await waitUntil(() => buttonsIn(faq).length === 2, 'the new answer has one too');
  });

  it('is at each treatment too', async () => {
    const list = await linkable('<kc-treatment-list linkable></kc-treatment-list>');
    expect(buttonsIn(list).length).to.equal(answersIn(list).length);
    list.querySelector<HTMLDetailsElement>('#treatment-nivolumab')!.open = true;
    expect(await copyFrom(list, 'treatment-nivolumab')).to.deep.equal({ id: 'nivolumab', isCopied: true });
    expect(clipboard).to.equal(addressOf('treatment-nivolumab'));
  });

  it('is that of an element within an answer where that asks for it, and not where it doesn’t', async () => {
    const faq = await linkable(
      '<kc-faq linkable><details id="a" open><summary>A</summary><kc-faq><details id="b" open><summary>B</summary>b</details></kc-faq></details></kc-faq>',
    );
    expect(buttonsIn(faq).length).to.equal(1);
    faq.querySelector('kc-faq')?.setAttribute('linkable', '');
    await waitUntil(() => buttonsIn(faq).length === 2, 'the answer within has one');
    let told = 0;
    faq.addEventListener('kc-link', () => told++);
    await copyFrom(faq, 'b');
    expect([told, clipboard]).to.deep.equal([1, addressOf('b')]);
    faq.removeAttribute('linkable');
    await waitUntil(() => buttonsIn(faq).length === 1, 'the outer button goes');
    expect(buttonsIn(faq)[0]?.closest('details')?.id).to.equal('b');
  });

  it('is there once after the list was built anew, and works when a translator has wrapped its words', async () => {
    const faq = await linkable();
    faq.headingLevel = 4;
    await settled(faq);
    expect(buttonsIn(faq).length).to.equal(answersIn(faq).length);
    const button = buttonOf(faq, 'spread-meaning');
    const font = document.createElement('font');
    font.append('Link kopieren');
    button.replaceChildren(font);
    faq.requestUpdate();
    await settled(faq);
    const told = oneEvent(faq, 'kc-link');
    font.click();
    expect((await told).detail.isCopied).to.equal(true);
    expect(button.textContent).to.equal('Link kopieren');
  });

  it('comes and goes with the attribute, with what it said', async () => {
    const faq = await faqOf('<kc-faq topic="spread" open="first"></kc-faq>');
    expect(buttonsIn(faq)).to.deep.equal([]);
    const before = faq.querySelector('[slot="kc-list"]')?.textContent;
    faq.setAttribute('linkable', '');
    await waitUntil(() => buttonsIn(faq).length, 'has buttons');
    await copyFrom(faq, 'spread-meaning');
    faq.removeAttribute('linkable');
    await settled(faq);
    expect(buttonsIn(faq)).to.deep.equal([]);
    expect(faq.querySelector('[slot="kc-list"]')?.textContent).to.equal(before);
    expect(statusIn(faq).textContent).to.equal('');
  });

  it('speaks the language of the page, and is marked with it where the answers have another one', async () => {
    registerMessages('he', { copyLink: 'העתקת קישור לתשובה זו', linkCopied: 'הקישור הועתק.' });
    const faq = await linkable('<kc-faq topic="spread" open="first" linkable lang="he"></kc-faq>');
    const button = buttonOf(faq, 'spread-meaning');
    expect([button.textContent, button.lang, button.dir]).to.deep.equal(['העתקת קישור לתשובה זו', 'he', 'rtl']);
    await copyFrom(faq, 'spread-meaning');
    const note = faq.querySelector<HTMLElement>('.kc-copied');
    expect([note?.textContent, note?.lang, note?.dir]).to.deep.equal(['הקישור הועתק.', 'he', 'rtl']);
    faq.lang = 'en';
    await settled(faq);
    const other = buttonOf(faq, 'spread-meaning');
    expect([other.textContent, other.hasAttribute('lang')]).to.deep.equal([COPY, false]);
  });

  it('is large enough for a finger', async () => {
    const faq = await linkable();
    const { height, width } = buttonOf(faq, 'spread-meaning').getBoundingClientRect();
    expect([height >= 44, width >= 44]).to.deep.equal([true, true]);
  });

  it('has nothing that axe finds: before, copied, and to be copied by hand', async function () {
    this.timeout(60_000);
    const faq = await linkable();
    await expect(faq).to.be.accessible();
    await copyFrom(faq, 'spread-meaning');
    await expect(faq).to.be.accessible();
    put(undefined);
    await copyFrom(faq, 'spread-meaning');
    await expect(faq).to.be.accessible();
  });
});
