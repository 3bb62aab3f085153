/** Which language is said where, and how it is marked: for those who read, hear and translate the page. */
import { expect, oneEvent } from '@open-wc/testing';
import type { Content } from '../../src/content/model.js';
import { announceContent } from '../../src/content/registry.js';
import type { KcContent } from '../../src/elements/kc-content.js';
import type { KcFaq } from '../../src/elements/kc-faq.js';
import { ar } from '../../src/messages/ar.js';
import { core } from '../../src/messages/en.js';
import { es } from '../../src/messages/es.js';
import { registerMessages } from '../../src/messages/languages.js';
import {
  aCite,
  aContent,
  aLink,
  anOutcome,
  aParagraph,
  aQuestion,
  aReview,
  aSource,
  aTerm,
  aText,
  aTopic,
  aTreatment,
} from '../helpers/content.js';
import { faqOf, isSeen, muteWarnings, page, retryOf, says, settled, statusOf } from '../helpers/elements.js';
import { serve } from '../helpers/server.js';
import { waitUntil } from '../helpers/until.js';

const root = document.documentElement;
const own = root.getAttribute('lang');
beforeEach(() => root.removeAttribute('lang'));
after(() => own !== null && root.setAttribute('lang', own));

const partOf = (element: Element, part: string): HTMLElement =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part="${part}"]`) ?? expect.fail(`there is no part ${part}`);

/** The words of the element, and how they are marked. */
const saidIn = (element: Element, part = 'status'): string[] => {
  const { lang, dir } = partOf(element, part);
  return [statusOf(element), lang, dir];
};

/** Nothing is there to be shown: the element says so, in its language. */
const EMPTY = '<kc-faq topic="nonsense"></kc-faq>';
const ENGLISH = [core.empty, 'en', 'ltr'];
const SPANISH = [es.empty, 'es', 'ltr'];
const ARABIC = [ar.empty, 'ar', 'rtl'];

/** Puts content into a provider around an element. */
async function given<E extends HTMLElement>(content: Content, markup: string, lang = ''): Promise<E> {
  const provider = await page<KcContent>(`<kc-content ${lang && `lang="${lang}"`}>${markup}</kc-content>`);
  provider.content = content;
  await oneEvent(provider, 'kc-load');
  await settled(provider);
  return provider.firstElementChild as E;
}

/** Content with every word of ours in its list. */
const full = (more: Partial<Content>): Content =>
  aContent({
    topics: [
      aTopic({
        summary: [aParagraph('Sum. ', aCite('nci'))],
        questions: [
          aQuestion({
            short: [aText('Sometimes, if its '), aTerm('metastasis', 'spread'), aText(' is small. '), aCite('nci')],
            numbers: [aParagraph('1 in 2.')],
            unknown: [aParagraph('Who knows.')],
            sources: ['nci'],
          }),
        ],
      }),
    ],
    ...more,
  });

/** Our own words in a list, with the language that they are marked with. */
const wordsIn = (list: Element): (string | null | undefined)[][] =>
  ['.kc-unknown .kc-label', '.kc-numbers > summary', '.kc-words > summary', '.kc-urgent > .kc-heading'].map(
    (selector) => {
      const element = list.querySelector(selector);
      return [element?.textContent, element?.closest('[lang]')?.getAttribute('lang')];
    },
  );

describe('The language of the nearest element that names one', () => {
  it('is spoken', async () => {
    root.lang = 'ar';
    expect(saidIn(await faqOf(EMPTY))).to.deep.equal(ARABIC);
    const inside = await page(`<div lang="es"><p>${EMPTY}</p></div>`);
    expect(saidIn(inside.querySelector('kc-faq') ?? inside)).to.deep.equal(SPANISH);
    const on = await page(`<div lang="ar">${EMPTY.replace('topic', 'lang="es" topic')}</div>`);
    expect(saidIn(on.querySelector('kc-faq') ?? on)).to.deep.equal(SPANISH);
  });

  it('is English where none is named, none is meant, or it has no words of ours', async () => {
    expect(saidIn(await faqOf(EMPTY))).to.deep.equal(ENGLISH);
    const none = await page(`<div lang="es"><div lang="">${EMPTY}</div></div>`);
    expect(saidIn(none.querySelector('kc-faq') ?? none)).to.deep.equal(ENGLISH);
    const other = await page(`<div lang="sv">${EMPTY}</div>`);
    expect(saidIn(other.querySelector('kc-faq') ?? other)).to.deep.equal(ENGLISH);
  });

  it('is spoken by the words of the language alone where its region has none', async () => {
    const all = await page(`<div lang="es-MX">${EMPTY}</div>`);
    expect(saidIn(all.querySelector('kc-faq') ?? all)).to.deep.equal(SPANISH);
    const upper = await page(`<div lang="AR-EG">${EMPTY}</div>`);
    expect(saidIn(upper.querySelector('kc-faq') ?? upper)).to.deep.equal(ARABIC);
  });

  it('is spoken inside of shadow roots too', async () => {
    const all = await page('<div lang="es"><span></span></div>');
    const outer = all.querySelector('span')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    outer.innerHTML = '<div></div>';
    const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    inner.innerHTML = EMPTY;
    const faq = inner.querySelector('kc-faq') as KcFaq;
    await settled(faq);
    expect(saidIn(faq)).to.deep.equal(SPANISH);
  });

  for (const [where, choose] of [
    ['of the page', () => root],
    ['of what surrounds the element', (faq: Element) => faq.parentElement],
    ['of the element', (faq: Element) => faq],
  ] as const)
    it(`is followed when it changes: ${where}`, async () => {
      const all = await page(`<div><div>${EMPTY}</div></div>`);
      const faq = all.querySelector('kc-faq') as KcFaq;
      const place = choose(faq) as HTMLElement;
      for (const [lang, said] of [
        ['es', SPANISH],
        ['ar', ARABIC],
        ['', ENGLISH],
      ] as const) {
        place.lang = lang;
        await waitUntil(() => statusOf(faq) === said[0], `says it in “${lang}”`);
        expect(saidIn(faq)).to.deep.equal(said);
      }
      place.lang = 'es';
      await says(faq, es.empty as string);
      place.removeAttribute('lang');
      await says(faq, core.empty);
    });

  it('is followed when it changes outside of the shadow roots around the element', async () => {
    const all = await page('<div><p><span></span></p></div>');
    const outer = all.querySelector('span')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    outer.innerHTML = '<section><div></div></section>';
    const inner = outer.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    inner.innerHTML = `<u>${EMPTY}</u>`;
    const faq = inner.querySelector('kc-faq') as KcFaq;
    await settled(faq);
    const places = [root, all, outer.host, outer.querySelector('section'), inner.querySelector('u')] as HTMLElement[];
    for (const [index, place] of places.entries()) {
      const [lang, said] = index % 2 ? (['ar', ARABIC] as const) : (['es', SPANISH] as const);
      place.lang = lang;
      await waitUntil(() => statusOf(faq) === said[0], `says it in the language of ${place.localName}`);
      expect(saidIn(faq)).to.deep.equal(said);
    }
  });

  it('is followed when the element is put elsewhere', async () => {
    const all = await page(`<div><div lang="es">${EMPTY}</div><div lang="ar"></div></div>`);
    const faq = all.querySelector('kc-faq') as KcFaq;
    expect(saidIn(faq)).to.deep.equal(SPANISH);
    all.querySelector('[lang="ar"]')?.append(faq);
    await says(faq, ar.empty as string);
    expect(saidIn(faq)).to.deep.equal(ARABIC);
    all.querySelector<HTMLElement>('[lang="ar"]')?.setAttribute('lang', 'es');
    await says(faq, es.empty as string);
  });
});

describe('The tools', () => {
  muteWarnings();

  it('say in which language and direction they speak: what failed, and the button to try again', async () => {
    const { url } = serve({ status: '404' });
    const all = await page(`<div lang="ar"><kc-faq src="${url}" topic="other"></kc-faq></div>`);
    const faq = all.querySelector('kc-faq') as KcFaq;
    await says(faq, ar.failed as string);
    expect(retryOf(faq).textContent).to.equal(ar.retry);
    for (const part of ['status', 'retry', 'toolbar']) {
      const { lang, dir } = partOf(faq, part);
      expect([lang, dir], part).to.deep.equal(['ar', 'rtl']);
    }
    all.lang = 'sv';
    await says(faq, core.failed);
    expect(retryOf(faq).textContent).to.equal(core.retry);
    for (const part of ['status', 'retry', 'toolbar']) {
      const { lang, dir } = partOf(faq, part);
      expect([lang, dir], part).to.deep.equal(['en', 'ltr']);
    }
  });

  const TREATMENTS = '<kc-treatment-list treatments="nivolumab, sunitinib"></kc-treatment-list>';
  /** The words of a filter, and how they are marked. */
  const filterOf = (list: Element): unknown[] => {
    const [filter, count] = [partOf(list, 'filter'), partOf(list, 'count')];
    const buttons = [...filter.querySelectorAll('button')].map(({ textContent }) => textContent);
    return [filter.ariaLabel, ...buttons, count.textContent, filter.lang, filter.dir, count.lang, count.dir];
  };
  const { filter, all, immunotherapy, targeted } = core;
  const IN_ENGLISH = [filter, all, immunotherapy, targeted, '2 treatments shown', 'en', 'ltr', 'en', 'ltr'];
  const IN_ARABIC = [ar.filter, ar.all, ar.immunotherapy, ar.targeted, 'علاجان معروضان', 'ar', 'rtl', 'ar', 'rtl'];

  it('speak the language of the page where the treatments are in another', async () => {
    const page_ = await page(`<div lang="ar">${TREATMENTS}</div>`);
    expect(filterOf(page_.querySelector('kc-treatment-list') ?? page_)).to.deep.equal(IN_ARABIC);
  });

  it('follow the language of the page, the filter of treatments too', async () => {
    const page_ = await page(`<div lang="en">${TREATMENTS}</div>`);
    const list = page_.querySelector('kc-treatment-list') as HTMLElement;
    expect(filterOf(list)).to.deep.equal(IN_ENGLISH);
    list.querySelector<HTMLElement>('#treatment-sunitinib > summary')?.click();
    page_.lang = 'ar';
    await waitUntil(() => partOf(list, 'filter').lang === 'ar', 'the filter is marked as Arabic');
    expect(filterOf(list)).to.deep.equal(IN_ARABIC);
    expect(list.querySelector<HTMLDetailsElement>('#treatment-sunitinib')?.open).to.equal(true);
  });
});

describe('Words that are registered later', () => {
  // What is no language is told to the page's author.
  muteWarnings();

  it('are said at once: by the element', async () => {
    const all = await page(`<div lang="fr">${EMPTY}</div>`);
    const faq = all.querySelector('kc-faq') as KcFaq;
    expect(saidIn(faq)).to.deep.equal(ENGLISH);
    const { fr } = await import('../../src/messages/fr.js');
    await says(faq, fr.empty as string);
    expect(saidIn(faq)).to.deep.equal([fr.empty, 'fr', 'ltr']);
  });

  it('are said at once: in the list, which keeps what is open', async () => {
    const faq = await given<KcFaq>(full({ lang: 'pl' }), '<kc-faq topic="spread"></kc-faq>');
    faq.show('spread-cure');
    expect(wordsIn(faq)[0]).to.deep.equal([core.unknown, 'en']);
    const { pl } = await import('../../src/messages/pl.js');
    await waitUntil(() => wordsIn(faq)[0]?.[0] === pl.unknown, 'the list says it in Polish');
    expect(wordsIn(faq).map(([, lang]) => lang)).to.deep.equal(['pl', 'pl', 'pl', 'pl']);
    expect(faq.querySelector<HTMLDetailsElement>('#spread-cure')?.open).to.equal(true);
  });

  it('are said at once: by the filter of treatments', async () => {
    const all = await page('<div lang="pt"><kc-treatment-list></kc-treatment-list></div>');
    const list = all.querySelector('kc-treatment-list') as HTMLElement;
    const button = (): string | null | undefined => partOf(list, 'filter').querySelector('button')?.textContent;
    expect(button()).to.equal(core.all);
    const { pt } = await import('../../src/messages/pt.js');
    await waitUntil(() => partOf(list, 'status').lang === 'pt', 'the tools are marked as Portuguese');
    expect(button()).to.equal(pt.all);
  });

  it('are said at once where they stand in for words that were said before', async () => {
    const faq = await given<KcFaq>(full({ lang: 'nl' }), '<kc-faq topic="spread"></kc-faq>', 'nl');
    registerMessages('nl', { unknown: 'One', retry: 'Once' });
    await waitUntil(() => wordsIn(faq)[0]?.[0] === 'One', 'the list says the first word');
    registerMessages('nl', { unknown: 'Two', retry: 'Twice' });
    await waitUntil(() => retryOf(faq).textContent === 'Twice', 'the tools say the second word');
    expect(wordsIn(faq)[0]?.[0]).to.equal('Two');
  });

  it('that are missing in a language are said in English', async () => {
    registerMessages('fi', { retry: 'Again' });
    const all = await page(`<div lang="fi">${EMPTY}</div>`);
    const faq = all.querySelector('kc-faq') as KcFaq;
    expect(statusOf(faq)).to.equal(core.empty);
    expect(retryOf(faq).textContent).to.equal('Again');
  });

  it('leave everything standing where their name is no language', async () => {
    registerMessages('x-own', { language: 'Told in {language}.', treatments: { one: 'One', other: '{n} of them' } });
    const all = await page(
      '<div lang="x-own"><kc-faq topic="spread"></kc-faq><kc-treatment-list></kc-treatment-list></div>',
    );
    const [faq, list] = all.children;
    if (!faq || !list) return expect.fail('there are no lists');
    expect(isSeen(faq.querySelector('.kc-question'))).to.equal(true);
    expect(statusOf(faq)).to.not.equal('');
    expect(isSeen(list.querySelector('.kc-treatment'))).to.equal(true);
    expect(partOf(list, 'count').textContent).to.not.equal('');
  });
});

describe('Answers in another language than the page', () => {
  const SPREAD = '<kc-faq topic="spread"></kc-faq>';
  // WebKit writes the names of languages with a capital.
  const english = new Intl.DisplayNames('es', { type: 'language' }).of('en') ?? '';
  const IN_SPANISH = (es.language as string).replace('{language}', english);
  const faqIn = async (lang: string): Promise<KcFaq> => {
    const all = await page(`<div ${lang && `lang="${lang}"`}>${SPREAD}</div>`);
    return all.querySelector('kc-faq') as KcFaq;
  };

  it('are marked with their own language and direction, the introduction too', async () => {
    const faq = await faqIn('ar');
    const lists = [...faq.querySelectorAll<HTMLElement>(':scope > .kc-answers')];
    expect(lists.map(({ slot, lang, dir }) => [slot, lang, dir])).to.deep.equal([
      ['intro', 'en', 'ltr'],
      ['kc-list', 'en', 'ltr'],
    ]);
    expect(saidIn(faq).slice(1)).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(faq.querySelector('.kc-question summary') ?? faq).direction).to.equal('ltr');
  });

  it('are marked where they are read from the right, on a page that is read from the left', async () => {
    const faq = await given<KcFaq>(full({ lang: 'ar', dir: 'rtl' }), SPREAD, 'en');
    expect(getComputedStyle(faq.querySelector('.kc-question summary') ?? faq).direction).to.equal('rtl');
    expect(saidIn(faq).slice(1)).to.deep.equal(['en', 'ltr']);
    expect(statusOf(faq)).to.equal('These answers are in Arabic.');
  });

  it('are told of in the language of the page, in sight and before the answers', async () => {
    const faq = await faqIn('es');
    expect(statusOf(faq)).to.equal(IN_SPANISH);
    const status = partOf(faq, 'status');
    expect([isSeen(status), status.role]).to.deep.equal([true, 'status']);
    expect(status.getBoundingClientRect().bottom).to.be.at.most(
      faq.querySelector('.kc-question')?.getBoundingClientRect().top ?? 0,
    );
  });

  it('are told of in English where the page’s language has no words of ours', async () => {
    const faq = await faqIn('sv');
    expect(saidIn(faq)).to.deep.equal(['These answers are in English.', 'en', 'ltr']);
  });

  it('are told of with a name that keeps its place in words from the right', async () => {
    expect(statusOf(await faqIn('ar'))).to.match(/^لغة هذه الإجابات: \u2068.+\u2069\.$/);
  });

  it('aren’t told of where the languages agree, or the page names none', async () => {
    for (const lang of ['en', 'en-GB', 'EN-us', '']) expect(statusOf(await faqIn(lang)), lang).to.equal('');
    const british = await given<KcFaq>(full({ lang: 'en-GB' }), SPREAD, 'en-US');
    expect(statusOf(british)).to.equal('');
  });

  it('are told of once the page changes its language, and no longer when it changes back', async () => {
    const faq = await faqIn('en');
    expect(statusOf(faq)).to.equal('');
    (faq.parentElement as HTMLElement).lang = 'es';
    await says(faq, IN_SPANISH);
    (faq.parentElement as HTMLElement).lang = 'en-GB';
    await waitUntil(() => statusOf(faq) === '', 'nothing is said any more');
  });

  it('have our words in their own language, not in the page’s', async () => {
    const faq = await given<KcFaq>(full({ lang: 'es' }), SPREAD, 'ar');
    expect(wordsIn(faq)).to.deep.equal([
      [es.unknown, 'es'],
      [es.numbers, 'es'],
      [es.words, 'es'],
      [es.urgent, 'es'],
    ]);
    expect(faq.querySelector('.kc-cite')?.ariaLabel).to.equal('Fuente 1');
    expect(faq.querySelector('.kc-cite')?.closest('[lang]')?.getAttribute('lang')).to.equal('es');
  });

  it('have our words in English, marked as English, where their language has none', async () => {
    const faq = await given<KcFaq>(full({ lang: 'sv' }), SPREAD, 'es');
    expect(wordsIn(faq)).to.deep.equal([
      [core.unknown, 'en'],
      [core.numbers, 'en'],
      [core.words, 'en'],
      [core.urgent, 'en'],
    ]);
    expect(faq.querySelector('.kc-sources .kc-label')?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(faq.querySelector('.kc-cite')?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(faq.querySelector('.kc-review')?.closest('[lang]')?.getAttribute('lang')).to.equal('en');
    expect(faq.querySelector('.kc-short')?.closest('[lang]')?.getAttribute('lang')).to.equal('sv');
  });

  it('have the names of treatments’ facts and kinds marked as the words that they are', async () => {
    const list = await given(full({ lang: 'sv' }), '<kc-treatment-list></kc-treatment-list>', 'sv');
    const marks = ['.kc-group > .kc-title', 'dt'].map((selector) => {
      const element = list.querySelector(selector);
      return [element?.textContent, element?.closest('[lang]')?.getAttribute('lang')];
    });
    expect(marks).to.deep.equal([
      [core.immunotherapy, 'en'],
      [core.how, 'en'],
    ]);
  });
});

describe('An Arabic page with Arabic answers', () => {
  const arabic = (): Content =>
    aContent({
      lang: 'ar',
      dir: 'rtl',
      title: 'أسئلة عن سرطان الكلى',
      review: aReview({ by: 'Dr. Ana Silva (MD)', role: 'طبيبة أورام', dateText: '1 أكتوبر 2026' }),
      sources: { nci: aSource({ title: 'Renal cell cancer (PDQ)' }) },
      glossary: { metastasis: { term: 'انتشار', definition: 'سرطان انتقل إلى مكان آخر.', synonyms: [] } },
      urgent: [aParagraph('اتصل بالإسعاف فورًا.')],
      topics: [
        aTopic({
          question: 'ماذا لو انتشر سرطان الكلى؟',
          summary: [aParagraph('مقدمة قصيرة. ', aLink('https://www.cancer.gov/', 'cancer.gov'))],
          review: aReview({ by: 'Dr. Ana Silva (MD)', role: 'طبيبة أورام', dateText: '1 أكتوبر 2026' }),
          questions: [
            aQuestion({
              question: 'هل يمكن الشفاء؟',
              short: [aText('أحيانًا. '), aTerm('metastasis', 'انتشار'), aCite('nci')],
              answer: [
                { type: 'list', children: [{ type: 'listItem', children: [aParagraph('الأول')] }] },
                {
                  type: 'table',
                  children: [
                    { type: 'tableRow', children: [{ type: 'tableCell', children: [aText('العلاج')] }] },
                    { type: 'tableRow', children: [{ type: 'tableCell', children: [aText('الجراحة')] }] },
                  ],
                },
              ],
              sources: ['nci'],
            }),
          ],
        }),
      ],
      treatments: [
        aTreatment({
          name: 'نيفولوماب',
          brands: ['Opdivo (US)', 'Nivolumab BMS'],
          how: [aParagraph('يساعد جهاز المناعة.')],
          outcomes: [anOutcome({ what: 'لم يبق لديهم سرطان', versus: { what: 'Sunitinib (50 mg)', percent: 4 } })],
          sources: ['nci'],
        }),
      ],
    });
  const SPREAD = '<kc-faq topic="spread" open="all"></kc-faq>';
  const style = (element: Element | null | undefined): CSSStyleDeclaration =>
    getComputedStyle(element ?? expect.fail('it is missing'));

  it('says nothing of its language, and every word of ours in Arabic', async () => {
    const faq = await given<KcFaq>(arabic(), SPREAD, 'ar');
    expect(saidIn(faq)).to.deep.equal(['', 'ar', 'rtl']);
    expect(faq.querySelector('.kc-sources .kc-label')?.textContent).to.equal(ar.sources);
    const ours = [...faq.querySelectorAll('.kc-label, .kc-words > summary, .kc-urgent > .kc-heading, .kc-review')];
    expect(ours.length).to.be.greaterThan(3);
    for (const element of ours) expect(element.textContent).to.match(/\p{Script=Arabic}/u);
    expect(faq.querySelectorAll(':scope > .kc-answers [lang]').length).to.equal(0);
  });

  it('has questions at the right and what opens them at the left', async () => {
    const faq = await given<KcFaq>(arabic(), SPREAD, 'ar');
    const summary = faq.querySelector('.kc-question > summary')?.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(faq.querySelector('.kc-question .kc-heading') ?? faq);
    const heading = words.getBoundingClientRect();
    if (!summary) return expect.fail('there is no question');
    expect(summary.right - heading.right).to.be.within(0, 10);
    expect(heading.left - summary.left).to.be.greaterThan(20);
    // The mark comes after the words, at the end of the line.
    const { display, justifyContent, flexDirection, direction } = style(faq.querySelector('.kc-question > summary'));
    expect([display, justifyContent, flexDirection, direction]).to.deep.equal(['flex', 'space-between', 'row', 'rtl']);
  });

  it('has its lines, lists and marks at the right', async () => {
    const faq = await given<KcFaq>(arabic(), SPREAD, 'ar');
    const list = style(faq.querySelector('.kc-answer ul'));
    expect([parseFloat(list.paddingRight) > 10, parseFloat(list.paddingLeft)]).to.deep.equal([true, 0]);
    const short = style(faq.querySelector('.kc-short'));
    expect([parseFloat(short.borderRightWidth) > 1, parseFloat(short.borderLeftWidth)]).to.deep.equal([true, 0]);
    const urgent = style(faq.querySelector('.kc-urgent'));
    expect([parseFloat(urgent.borderRightWidth) > 1, parseFloat(urgent.borderLeftWidth)]).to.deep.equal([true, 0]);
    const item = faq.querySelector('.kc-answer ul li')?.getBoundingClientRect();
    const box = faq.querySelector('.kc-answer')?.getBoundingClientRect();
    expect((box?.right ?? 0) - (item?.right ?? 0)).to.be.greaterThan(10);
    const cell = document.createRange();
    cell.selectNodeContents(faq.querySelector('td') ?? faq);
    expect(style(faq.querySelector('td')).textAlign).to.equal('start');
    expect(faq.scrollWidth).to.be.at.most(faq.clientWidth);
  });

  it('keeps the punctuation of Latin names with them', async () => {
    const list = await given(arabic(), '<kc-treatment-list numbers="show"></kc-treatment-list>', 'ar');
    expect([...list.querySelectorAll('.kc-brands bdi')].map(({ textContent }) => textContent)).to.deep.equal([
      'Opdivo (US)',
      'Nivolumab BMS',
    ]);
    expect(list.querySelector('.kc-outcomes li')?.textContent).to.include('\u2068Sunitinib (50 mg)\u2069');
    expect(list.querySelector('.kc-review')?.textContent).to.include('\u2068Dr. Ana Silva (MD)\u2069');
    expect(list.querySelector('.kc-sources li > bdi')?.textContent).to.include('Renal cell cancer (PDQ)');
  });
});

describe('Answers that are announced later', () => {
  const words = 'Var det allt?';
  const swedish = (): Content =>
    aContent({ lang: 'sv', topics: [aTopic({ questions: [aQuestion({ id: 'allt', question: words })] })] });

  it('are shown at once where the page speaks their language, and others elsewhere', async () => {
    const all = await page(
      '<div lang="sv-SE"><kc-faq topic="spread"></kc-faq><kc-faq lang="es" topic="spread"></kc-faq></div>',
    );
    const [faq, other] = all.querySelectorAll('kc-faq');
    if (!faq || !other) return expect.fail('there are no lists');
    expect(statusOf(faq)).to.equal('These answers are in English.');
    announceContent(swedish());
    await waitUntil(() => faq.textContent?.includes(words), 'the list is in Swedish');
    expect(statusOf(faq)).to.equal('');
    expect(faq.querySelector<HTMLElement>('.kc-answers')?.lang).to.equal('sv');
    expect(other.textContent).to.not.include(words);
    all.lang = 'en';
    await waitUntil(() => !faq.textContent?.includes(words), 'the list is in English');
    expect(faq.querySelector<HTMLElement>('.kc-answers')?.lang).to.equal('en');
  });
});
