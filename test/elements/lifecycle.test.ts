import { expect, fixture } from '@open-wc/testing';
import { html, LitElement, type TemplateResult } from 'lit';
import { announceContent } from '../../src/content/registry.js';
import type { KcFaq } from '../../src/elements/kc-faq.js';
import { aContent, bundled } from '../helpers/content.js';
import { answersIn, faqOf, openIn, page, settled, shows } from '../helpers/elements.js';
import { waitUntil } from '../helpers/until.js';

describe('elements that are moved, copied and replaced', () => {
  it('work after they were moved in the page, with what is open', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    faq.show('spread-aims');
    const elsewhere = await fixture<HTMLElement>('<section></section>');
    elsewhere.append(faq);
    await settled(faq);
    expect(openIn(faq)).to.deep.equal(['spread-aims']);
    faq.querySelector<HTMLElement>('.kc-term')?.click();
    expect(faq.querySelectorAll('.kc-definition').length).to.equal(1);
    expect(faq.show('spread-trial')).to.equal(true);
  });

  it('work as a copy, with one list', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    const copy = faq.cloneNode(true) as KcFaq;
    faq.after(copy);
    await settled(copy);
    expect(copy.querySelectorAll('.kc-answers').length).to.equal(2);
    expect(copy.querySelectorAll('.kc-topic').length).to.equal(1);
    copy.show('spread-aims');
    expect([openIn(copy), openIn(faq)]).to.deep.equal([['spread-aims'], []]);
    copy.remove();
  });

  it('work in another document, with its styles', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    frame.contentDocument?.body.append(faq);
    await settled(faq);
    expect(frame.contentDocument?.adoptedStyleSheets.length).to.equal(1);
    expect(faq.show('spread-aims')).to.equal(true);
    expect(answersIn(faq).length).to.be.greaterThan(5);
  });

  it('take their styles with them into a shadow root', async () => {
    const host = await fixture<HTMLElement>('<div></div>');
    const root = host.attachShadow({ mode: 'open' });
    const faq = document.createElement('kc-faq');
    faq.topic = 'spread';
    root.append(faq);
    await settled(faq);
    expect(getComputedStyle(faq.querySelector('summary') as Element).display).to.equal('flex');
    expect(faq.querySelector('.kc-answers')?.parentElement).to.equal(faq);
  });

  it('follow their attributes', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    faq.setAttribute('topic', 'sarcomatoid');
    await settled(faq);
    expect(answersIn(faq).every(({ dataset }) => dataset.kcId?.startsWith('sarcomatoid'))).to.equal(true);
    faq.removeAttribute('topic');
    await settled(faq);
    expect(faq.querySelectorAll('.kc-topic').length).to.equal(bundled().topics.length);
  });

  it('keep the focus on the question when the list is built again', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    faq.querySelector<HTMLElement>('#spread-aims summary')?.focus();
    faq.headingLevel = 4;
    await settled(faq);
    expect(document.activeElement?.parentElement?.id).to.equal('spread-aims');
    expect(faq.querySelector('#spread-aims h5')).to.not.equal(null);
  });

  it('build their list once, however often they are updated', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    const list = faq.querySelector('.kc-answers');
    faq.requestUpdate();
    await settled(faq);
    faq.open = 'all';
    await settled(faq);
    expect(faq.querySelector('.kc-answers')).to.equal(list);
  });

  it('show content in the language of the nearest ancestor, also across shadow roots', async () => {
    const german = {
      ...aContent({ lang: 'de' }),
      topics: aContent().topics.map((t) => ({ ...t, question: 'Geht das?' })),
    };
    announceContent(german);
    const outer = await page('<div lang="de-AT"><p></p></div>');
    const root = outer.querySelector('p')?.attachShadow({ mode: 'open' });
    const faq = document.createElement('kc-faq');
    root?.append(faq);
    await shows(faq, 'Geht das?');
    const list = faq.querySelector('.kc-answers');
    expect([list?.getAttribute('lang'), list?.getAttribute('dir')]).to.deep.equal(['de', 'ltr']);
  });

  it('mark their content with its own language and direction on a page in another one', async () => {
    const faq = await page('<div lang="ar" dir="rtl"><kc-faq topic="spread"></kc-faq></div>');
    const list = faq.querySelector('.kc-answers') as HTMLElement;
    expect([list.lang, list.dir, getComputedStyle(list).direction]).to.deep.equal(['en', 'ltr', 'ltr']);
  });

  it('turn with the page from right to left', async () => {
    const faq = await page(
      `<div dir="rtl"><kc-faq><details><summary><h2>سؤال؟</h2></summary>نعم.</details></kc-faq></div>`,
    );
    const summary = faq.querySelector('summary') as HTMLElement;
    const [heading, box] = [summary.firstElementChild, summary].map((each) => each?.getBoundingClientRect());
    expect((heading?.right ?? 0) > (box?.left ?? 0) + (box?.width ?? 0) / 2).to.equal(true);
    expect((box?.right ?? 0) - (heading?.right ?? 0)).to.be.lessThan(20);
  });

  it('work when content is announced after them', async () => {
    const faq = await faqOf('<kc-faq topic="late-topic" lang="fr"></kc-faq>');
    const [topic] = aContent().topics;
    announceContent(aContent({ lang: 'fr', topics: topic ? [{ ...topic, id: 'late-topic', question: 'Tard?' }] : [] }));
    await waitUntil(() => faq.querySelector('.kc-topic'));
    expect(faq.textContent).to.contain('Tard?');
  });

  it('are updated off the page without a complaint', async () => {
    for (const tag of ['kc-faq', 'kc-treatment-list', 'kc-related'] as const) {
      const element = document.createElement(tag);
      document.body.append(element);
      element.remove();
      expect(await element.updateComplete).to.equal(true);
      element.topic = 'sarcomatoid';
      expect(await element.updateComplete).to.equal(true);
    }
  });

  it('leave closed what a person has closed when the list is built again', async () => {
    const faq = await faqOf('<kc-faq topic="spread" open="first"></kc-faq>');
    faq.hide('spread-meaning');
    faq.headingLevel = 4;
    await settled(faq);
    expect(openIn(faq)).to.deep.equal([]);
  });

  it('leave nothing on the window when they are gone', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    faq.remove();
    location.hash = '#spread-aims';
    await new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    expect(openIn(faq)).to.deep.equal([]);
    location.hash = '';
  });
});

describe('a page that is built with Lit itself', () => {
  it('sets properties in its templates, and the answers stay when it renders again', async () => {
    class ClinicPage extends LitElement {
      static override properties = { topic: {} };
      declare topic: string;
      override render = (): TemplateResult => html`<kc-faq .topic=${this.topic} open="first"></kc-faq>`;
    }
    customElements.define('clinic-page', ClinicPage);
    const clinic = await fixture<ClinicPage>('<clinic-page></clinic-page>');
    clinic.topic = 'sarcomatoid';
    await clinic.updateComplete;
    const faq = clinic.shadowRoot?.querySelector('kc-faq') as KcFaq;
    await settled(faq);
    expect(openIn(faq)).to.deep.equal(['sarcomatoid-meaning']);
    const list = faq.querySelector('.kc-answers');
    clinic.requestUpdate();
    await clinic.updateComplete;
    await settled(faq);
    expect(faq.querySelector('.kc-answers')).to.equal(list);
  });
});

describe('a page that tries to hurt', () => {
  it('shows a question’s hostile words as words', async () => {
    const words = '<img src=x onerror=alert(1)><script>alert(1)</script>${alert(1)}';
    const content = aContent();
    const [topic] = content.topics;
    if (topic?.questions[0]) topic.questions[0].question = words;
    const provider = await page<HTMLElement & { content: unknown }>('<kc-content><kc-faq></kc-faq></kc-content>');
    provider.content = content;
    await shows(provider, words);
    expect(provider.querySelector('img, script')).to.equal(null);
  });

  it('can’t take the layout away with ordinary or important rules', async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { all: unset !important } details { display: none !important }');
    document.adoptedStyleSheets.push(sheet);
    try {
      const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
      const summary = faq.querySelector('summary') as HTMLElement;
      expect(getComputedStyle(summary).display).to.equal('flex');
      expect(summary.getBoundingClientRect().height).to.be.greaterThan(0);
    } finally {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    }
  });

  it('can’t turn polluted prototypes into attributes or content', async () => {
    const polluted = Object.prototype as unknown as Record<string, unknown>;
    Object.assign(polluted, { onclick: 'alert(1)', src: 'https://evil.example/', short: ['x'], open: true });
    try {
      const provider = await page<HTMLElement & { content: unknown }>('<kc-content><kc-faq></kc-faq></kc-content>');
      provider.content = JSON.parse(JSON.stringify(aContent()));
      await shows(provider, 'Can it be cured?');
      expect(provider.querySelector('[onclick], [src]')).to.equal(null);
    } finally {
      for (const key of ['onclick', 'src', 'short', 'open']) delete polluted[key];
    }
  });

  it('shows its own content whatever is asked for in odd ways', async () => {
    for (const topic of ['__proto__', 'constructor', '"><script>', ' , ,', 'spread"]'])
      expect((await faqOf('<kc-faq></kc-faq>')).isConnected, topic).to.equal(true);
    const faq = await faqOf('<kc-faq></kc-faq>');
    faq.topic = '__proto__';
    await settled(faq);
    expect(answersIn(faq)).to.deep.equal([]);
    expect(bundled().topics).to.not.be.empty;
  });
});
