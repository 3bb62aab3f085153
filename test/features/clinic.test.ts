/** What a clinic adds of its own: where it stands, whose it is said to be, and what it never touches. */
import { expect } from '@open-wc/testing';
import type { KcFaq } from '../../src/elements/kc-faq.js';
import '../../src/messages/ar.js';
import '../../src/messages/de.js';
import { registerMessages } from '../../src/messages/languages.js';
import { aContent } from '../helpers/content.js';
import { answersIn, faqOf, isSeen, muteWarnings, page, retryOf, settled, shows } from '../helpers/elements.js';
import { find, findAll, wordsOf } from '../helpers/rendering.js';
import { readAloud } from '../helpers/screen-reader.js';
import { serve } from '../helpers/server.js';
import { keepTranslating, translate } from '../helpers/translate.js';
import { waitUntil } from '../helpers/until.js';

const NAME = 'Kidney clinic, Example Hospital';
const ADDED_BY = `Added by ${NAME}`;
const NOTE = 'We run a group on Tuesdays.';
const CLINIC = {
  name: NAME,
  urgent: { label: 'Day and night', number: '+1 555 0199' },
  phones: [{ label: 'Kidney nurse', number: '+1 555 0100 ext. 12', hours: 'Mon to Fri, 8 to 16' }],
  hours: 'Closed on 25 December 2026.',
  notes: { 'spread-aims': `${NOTE}\n\nCall +1 555 0100.`, nivolumab: 'On ward 4.' },
};
const json = (clinic: object = CLINIC): string => JSON.stringify(clinic).replaceAll('<', '\\u003c');
const script = (clinic: object = CLINIC): string =>
  `<script type="application/json" data-kc="clinic">${json(clinic)}</script>`;

/** On a page that has the words of the clinic; the box holds them and the element. */
async function onPage(markup: string, clinic: object = CLINIC): Promise<HTMLElement> {
  const box = await page<HTMLElement>(`<div>${script(clinic)}${markup}</div>`);
  await waitUntil(() => box.querySelector('.kc-clinic'), 'the clinic’s words stand');
  return box;
}
const boxesIn = (element: ParentNode): string[] => findAll(element, '.kc-clinic').map(wordsOf);
const numbersIn = (element: ParentNode): string[][] =>
  findAll<HTMLAnchorElement>(element, 'a[href^="tel:"]').map((each) => [wordsOf(each), each.href]);
const FAQ = '<kc-faq topic="spread" open="all"></kc-faq>';

/** All words of the answers but those of the clinic. */
function reviewedWords(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const each of copy.querySelectorAll('.kc-clinic')) each.remove();
  return wordsOf(copy);
}

const warnings = muteWarnings();

describe('The words of a clinic', () => {
  it('are a number at the top of urgent help, how to reach it after the answers, a note at the end of its answer', async () => {
    const box = await onPage(FAQ);
    const urgent = find(box, '.kc-urgent');
    expect(wordsOf(urgent)).to.match(/^When to get help now/);
    expect(urgent.children[1]?.className).to.include('kc-clinic');
    expect(boxesIn(urgent)).to.deep.equal([`${ADDED_BY}Call us: +1 555 0199 Day and night`]);
    const answer = find(box, '[data-kc-id="spread-aims"] .kc-answer');
    expect(wordsOf(answer.lastElementChild)).to.equal(`${ADDED_BY}${NOTE}Call +1 555 0100.`);
    expect(answer.lastElementChild?.querySelectorAll('p').length).to.equal(3);
    const reach = find(box, '.kc-reach');
    expect(wordsOf(reach)).to.equal(
      `${ADDED_BY}Call us:Kidney nurse +1 555 0100 ext. 12 Mon to Fri, 8 to 16Opening hours:Closed on 25 December 2026.`,
    );
    expect(reach.previousElementSibling?.matches('.kc-question')).to.equal(true);
    expect(findAll(box, '.kc-clinic').length).to.equal(3);
    expect(findAll(box, '.kc-clinic').every(isSeen)).to.equal(true);
  });

  it('have numbers to press', async () => {
    const box = await onPage(FAQ);
    expect(numbersIn(box)).to.deep.equal([
      ['+1 555 0199', 'tel:+15550199'],
      ['+1 555 0100', 'tel:+15550100'],
      ['+1 555 0100 ext. 12', 'tel:+15550100;ext=12'],
    ]);
    const { width, height } = find(box, '.kc-reach .kc-tel').getBoundingClientRect();
    expect([width >= 44, height >= 44]).to.deep.equal([true, true]);
  });

  it('have room at 320 px with text four times as large', async () => {
    const box = await onPage('<kc-faq topic="spread" open="all" style="width: 320px; font-size: 400%"></kc-faq>');
    for (const each of findAll(box, '.kc-clinic, .kc-clinic *:not(.kc-tel)'))
      expect(each.scrollWidth, wordsOf(each)).to.be.at.most(
        Math.max(each.clientWidth, 320 * Number(!each.clientWidth)),
      );
    expect(find(box, 'kc-faq').scrollWidth).to.be.at.most(320);
  });

  it('leave the reviewed words, and the nodes that they stand in, as they were', async () => {
    const faq = await faqOf(FAQ);
    const words = wordsOf(faq);
    const nodes = answersIn(faq);
    let isBuilt = false;
    faq.addEventListener('kc-render', () => (isBuilt = true));
    faq.before(document.createRange().createContextualFragment(script()));
    dispatchEvent(new Event('kc-announce'));
    await shows(faq, NOTE);
    expect(reviewedWords(faq)).to.equal(words);
    expect(answersIn(faq).every((each, index) => each === nodes[index])).to.equal(true);
    expect(isBuilt).to.equal(false);
    document.querySelector('script[data-kc]')?.remove();
    dispatchEvent(new Event('kc-announce'));
    await waitUntil(() => !faq.querySelector('.kc-clinic'), 'they go');
    expect(wordsOf(faq)).to.equal(words);
  });

  it('are told as a note of the clinic by a screen reader', async () => {
    const box = await onPage(FAQ);
    const said = await readAloud(find(box, '.kc-urgent'));
    const at = said.indexOf(`note, ${ADDED_BY}`);
    expect(at, said.join('\n')).to.be.greaterThan(0);
    expect(said.slice(at).join('\n')).to.include('link, +1 555 0199').and.to.include(`end of note, ${ADDED_BY}`);
    for (const each of findAll(box, '.kc-clinic'))
      expect(findAll(document, `#${each.getAttribute('aria-labelledby')}`).length).to.equal(1);
  });

  it('stand at treatments too, unfolded or as cards', async () => {
    for (const layout of ['list', 'cards']) {
      const box = await onPage(`<kc-treatment-list treatments="nivolumab" layout="${layout}"></kc-treatment-list>`);
      expect(wordsOf(find(box, '.kc-treatment .kc-answer').lastElementChild)).to.equal(`${ADDED_BY}On ward 4.`);
      expect(findAll(box, '.kc-clinic').length).to.equal(3);
      box.remove();
    }
  });

  it('stand at questions written by hand, with the number before how to reach it', async () => {
    const box = await onPage('<kc-faq><details id="parking" open><summary>Where?</summary>Here.</details></kc-faq>', {
      ...CLINIC,
      notes: { parking: NOTE },
    });
    expect(wordsOf(find(box, 'details'))).to.equal(`Where?Here.${ADDED_BY}${NOTE}`);
    expect(findAll(box, '.kc-alone > *').map((each) => wordsOf(each).slice(0, 20))).to.deep.equal([
      'When to get help now',
      ADDED_BY.slice(0, 20),
    ]);
    expect(findAll(box, '.kc-clinic').every(isSeen)).to.equal(true);
  });

  it('come with a heading of their own where the content has no urgent help', async () => {
    const { url } = serve({ body: aContent({ urgent: [] }) });
    const box = await onPage(`<kc-faq src="${url}"></kc-faq>`);
    await waitUntil(() => box.querySelector('.kc-answers .kc-urgent'), 'the answers stand');
    const urgent = find(box, '.kc-urgent');
    expect(urgent.firstElementChild?.matches('h3')).to.equal(true);
    expect(wordsOf(urgent)).to.equal(`When to get help now${ADDED_BY}Call us: +1 555 0199 Day and night`);
  });

  it('are there where the answers can’t be loaded', async () => {
    const { url } = serve({ status: 404 });
    const box = await page<HTMLElement>(`<div lang="xx">${script()}<kc-faq src="${url}" topic="none"></kc-faq></div>`);
    await waitUntil(() => box.querySelector('.kc-alone'), 'they stand');
    expect(retryOf(find(box, 'kc-faq')).hidden).to.equal(false);
    expect(numbersIn(box).length).to.equal(2);
  });

  it('show where a search finds nothing, unless the page says there how to reach it', async () => {
    for (const [own, isOurs] of [
      ['', true],
      ['<p slot="contact">Ask Ann.</p>', false],
    ] as const) {
      const box = await onPage(`<kc-faq topic="spread" searchable>${own}</kc-faq>`);
      const faq = find<KcFaq>(box, 'kc-faq');
      await faq.search('xyzzy');
      await waitUntil(() => faq.shadowRoot?.querySelector('.kc-reach'), 'it is there');
      expect(isSeen(faq.shadowRoot?.querySelector('.kc-reach'))).to.equal(isOurs);
      box.remove();
    }
  });

  it('are found by a search', async () => {
    const box = await onPage('<kc-faq topic="spread" searchable></kc-faq>');
    expect(await find<KcFaq>(box, 'kc-faq').search('Tuesdays')).to.equal(1);
  });

  it('stand before what tools put at the end of an answer, whichever came first', async () => {
    const box = await page<HTMLElement>('<div><kc-faq topic="spread" open="all" linkable askable></kc-faq></div>');
    const answers = findAll(box, '.kc-question');
    expect(answers).not.to.be.empty;
    await waitUntil(() => findAll(box, '.kc-copy, .kc-ask').length === 2 * answers.length, 'the tools stand');
    const classes = (): (string | undefined)[] =>
      [...find(box, '[data-kc-id="spread-aims"] .kc-answer').children].map((each) => each.className.split(' ')[0]);
    box.prepend(document.createRange().createContextualFragment(script()));
    dispatchEvent(new Event('kc-announce'));
    await waitUntil(() => box.querySelector('.kc-added'), 'the note stands');
    expect(classes().slice(-4)).to.have.members(['kc-sources', 'kc-clinic', 'kc-copy', 'kc-ask']);
    expect(classes().at(-3)).to.equal('kc-clinic');
  });

  it('are the same nodes for as long as nothing changes', async () => {
    const box = await onPage(FAQ);
    const nodes = findAll(box, '.kc-clinic');
    const faq = find<KcFaq>(box, 'kc-faq');
    faq.requestUpdate();
    faq.open = 'first';
    await settled(box);
    expect(findAll(box, '.kc-clinic').every((each, index) => each === nodes[index])).to.equal(true);
  });

  it('are plain text, whatever stands in it', async () => {
    const hostile = '<img src=x onerror="window.isBad=1"><b>bold</b> javascript:alert(1)';
    const box = await onPage(FAQ, {
      name: hostile,
      urgent: { number: `112 ${hostile}`, label: hostile },
      phones: [{ number: '555 0100', label: hostile, hours: hostile }],
      hours: hostile,
      notes: { 'spread-aims': hostile },
    });
    expect(findAll(box, '.kc-clinic :is(img, b)')).to.deep.equal([]);
    expect(numbersIn(box)).to.deep.equal([['555 0100', 'tel:5550100']]);
    expect(boxesIn(box).every((each) => each.startsWith(`Added by ${hostile}`))).to.equal(true);
    expect('isBad' in window).to.equal(false);
  });
});

describe('Where the words of a clinic come from', () => {
  const other = { name: 'Other clinic', urgent: { number: '112' } };
  const nameAt = (element: Element): string => wordsOf(element.querySelector('.kc-by'));

  it('the nearest script or file counts', async () => {
    const { url } = serve({ body: { name: 'File', urgent: { number: '999' } } });
    const box = await onPage(
      `<kc-faq id="a" topic="spread"></kc-faq>
       <kc-faq id="b" topic="spread">${script(other)}</kc-faq>
       <kc-faq id="c" topic="spread" clinic="${url}"></kc-faq>
       <kc-content clinic="${url}"><kc-faq id="d" topic="spread"></kc-faq></kc-content>
       <kc-content>${script(other)}<p><kc-treatment-list id="e"></kc-treatment-list></p></kc-content>`,
    );
    const at = (id: string): Element => find(box, `#${id}`);
    await waitUntil(() => nameAt(at('c')) && nameAt(at('d')), 'the file is there');
    expect(['a', 'b', 'c', 'd', 'e'].map((id) => nameAt(at(id)))).to.deep.equal([
      ADDED_BY,
      'Added by Other clinic',
      'Added by File',
      'Added by File',
      'Added by Other clinic',
    ]);
  });

  it('a script in an element is for that one alone', async () => {
    for (const around of ['kc-content', 'div']) {
      const box = await page<HTMLElement>(
        `<${around}><kc-faq topic="spread">${script(other)}</kc-faq><kc-faq topic="spread"></kc-faq></${around}>`,
      );
      await waitUntil(() => box.querySelector('.kc-clinic'), 'it stands');
      await settled(box);
      expect(findAll(box, 'kc-faq').map(nameAt), around).to.deep.equal(['Added by Other clinic', '']);
      box.remove();
    }
  });

  it('a file is asked for once, whoever shows it, and again where another is named', async () => {
    const first = serve({ body: { name: 'First', urgent: { number: '112' } } });
    const second = serve({ body: { name: 'Second', urgent: { number: '999' } } });
    const box = await page<HTMLElement>(
      `<kc-content clinic="${first.url}">${FAQ}${FAQ}<kc-treatment-list></kc-treatment-list></kc-content>`,
    );
    await waitUntil(() => findAll(box, '.kc-clinic').length === 3, 'all have it');
    expect(await first.count()).to.equal(1);
    box.setAttribute('clinic', second.url);
    await waitUntil(
      () => findAll(box, '.kc-by').filter((each) => wordsOf(each) === 'Added by Second').length === 3,
      'new',
    );
    expect(await second.count()).to.equal(1);
    Object.assign(box, { clinic: null });
    await waitUntil(() => !box.querySelector('.kc-clinic'), 'gone');
  });

  it('a property does what the attribute does, also in a shadow root', async () => {
    const { url } = serve({ body: other });
    const host = await page<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    const faq = document.createElement('kc-faq');
    Object.assign(faq, { topic: 'spread', clinic: url });
    root.append(faq);
    await waitUntil(() => nameAt(faq) === 'Added by Other clinic', 'it stands');
    expect(getComputedStyle(find(faq, '.kc-clinic')).borderBlockStartStyle).to.equal('dashed');
  });

  for (const [what, wanted] of [
    ['can’t be found', { status: 404 }],
    ['isn’t JSON', { body: 'nonsense' }],
    ['says no name', { body: { urgent: { number: '112' } } }],
  ] as const)
    it(`a file that ${what} takes nothing away, and is told once`, async () => {
      const plain = wordsOf(await faqOf(FAQ));
      const { url } = serve(wanted);
      const box = await page<HTMLElement>(`<div><kc-faq topic="spread" open="all" clinic="${url}"></kc-faq>
        <kc-faq topic="spread" open="all" clinic="${url}"></kc-faq></div>`);
      await waitUntil(() => warnings.some((each) => each.includes(url)), 'told');
      await settled(box);
      for (const faq of findAll(box, 'kc-faq')) expect(wordsOf(faq)).to.equal(plain);
      expect(warnings.filter((each) => each.includes(url)).length, warnings.join('\n')).to.equal(1);
    });

  it('an address that isn’t allowed is never asked', async () => {
    for (const [address, code] of [
      ['https://other.example/clinic.json', 'origin'],
      ['javascript:alert(1)', 'src'],
      ['', 'src'],
    ] as const) {
      warnings.length = 0;
      const faq = await faqOf(`<kc-faq topic="spread" clinic="${address}"></kc-faq>`);
      await waitUntil(() => warnings.length, 'it is told');
      expect(warnings[0]).to.include(`isn’t shown: ${code}`);
      expect(faq.querySelector('.kc-clinic')).to.equal(null);
      expect(answersIn(faq).length).to.be.greaterThan(5);
    }
  });

  it('a script that isn’t JSON is told, and what is bad in one is named by its path', async () => {
    const broken = await page<HTMLElement>(
      `<div><script type="application/json" data-kc="clinic">{"name":</script>${FAQ}</div>`,
    );
    await waitUntil(() => warnings.some((each) => each.includes('json')), 'it is told');
    broken.remove();
    await onPage(FAQ, { ...CLINIC, phones: [{ number: 'none' }] });
    expect(warnings).to.include('clinic.phones[0].number');
  });

  it('names a note that belongs to no question, once', async () => {
    await onPage(FAQ + FAQ, { ...CLINIC, name: 'Once', notes: { 'spread-aims': NOTE, 'spred-aims': NOTE } });
    expect(warnings.filter((each) => each === 'spred-aims').length).to.equal(1);
    expect(warnings.filter((each) => each === 'spread-aims').length).to.equal(0);
  });

  it('an element that is taken off while its file loads ends the request, and loads it when it is back', async () => {
    const served = serve({ body: other, delayMs: 400 });
    const faq = await faqOf(`<kc-faq topic="spread" clinic="${served.url}"></kc-faq>`);
    await waitUntil(async () => (await served.count()) === 1, 'it is asked for');
    const place = faq.parentElement;
    faq.remove();
    await waitUntil(async () => (await served.requests())[0]?.aborted, 'the request ends');
    place?.append(faq);
    await waitUntil(() => nameAt(faq) === 'Added by Other clinic', 'it stands');
  });

  it('a copy of an element has each box once, and a moved one too', async () => {
    const box = await onPage(FAQ);
    const faq = find(box, 'kc-faq');
    const copy = faq.cloneNode(true) as Element;
    box.append(copy);
    await settled(box);
    await waitUntil(() => findAll(copy, '.kc-clinic').length === 3, 'the copy has them');
    box.prepend(faq);
    await settled(box);
    expect(boxesIn(faq).length).to.equal(3);
    const ids = findAll(box, '.kc-by').map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });
});

describe('The language of a clinic’s words', () => {
  it('is that of the clinic for its own, that of the answers for ours', async () => {
    const box = await page<HTMLElement>(
      `<div lang="de" dir="ltr">${script({ ...CLINIC, lang: 'de' })}<kc-faq topic="spread"></kc-faq></div>`,
    );
    await waitUntil(() => box.querySelector('.kc-added'), 'they stand');
    const langOf = (element: Element): string | undefined => element.closest<HTMLElement>('[lang]')?.lang;
    expect(wordsOf(find(box, '.kc-by'))).to.equal(ADDED_BY);
    expect(langOf(find(box, '.kc-by'))).to.equal('en');
    expect(langOf(find(box, '.kc-added p:last-child'))).to.equal('de');
  });

  it('keeps numbers from turning round among Arabic words', async () => {
    const body = { ...aContent(), lang: 'ar', dir: 'rtl' };
    const { url } = serve({ body });
    const box = await onPage(`<kc-faq src="${url}"></kc-faq>`);
    await waitUntil(() => box.querySelector('.kc-answers .kc-urgent .kc-tel'), 'they stand');
    const tel = find(box, '.kc-urgent .kc-tel');
    expect(getComputedStyle(tel).direction).to.equal('ltr');
    expect(wordsOf(find(box, '.kc-urgent .kc-by'))).to.equal(`إضافة من \u2068${NAME}\u2069`);
    const label = find(box, '.kc-urgent .kc-phone strong').getBoundingClientRect();
    expect(label.left, 'the number is left of the label').to.be.greaterThan(tel.getBoundingClientRect().left);
  });

  it('is followed when words come', async () => {
    const { url } = serve({ body: { ...aContent(), lang: 'ca' } });
    const box = await onPage(`<kc-faq src="${url}"></kc-faq>`);
    await waitUntil(() => box.querySelector('.kc-answers .kc-by'), 'they stand');
    expect(find(box, '.kc-by').lang).to.equal('en');
    registerMessages('ca', { addedBy: 'Afegit per {name}' });
    await waitUntil(() => wordsOf(find(box, '.kc-by')) === `Afegit per ${NAME}`, 'in Catalan');
  });

  for (const way of ['wrap', 'replace'] as const)
    it(`stays as a translator makes it (${way})`, async () => {
      const box = await onPage(FAQ);
      const stop = keepTranslating(box, way);
      translate(box, way);
      const translated = boxesIn(box);
      find<KcFaq>(box, 'kc-faq').requestUpdate();
      await settled(box);
      expect(boxesIn(box)).to.deep.equal(translated);
      expect(translated[0]).to.include('ADDED BY');
      stop();
    });
});
