/** What the script's tag says for the whole page: who takes the default content, the language and the theme, and who doesn't. */
import { expect } from '@open-wc/testing';
import { nearestLang } from '../../src/page/language.js';
import { aContent, aQuestion, aTopic } from '../helpers/content.js';
import { answersIn, isSeen, muteWarnings, page, retryOf, says, shows, statusOf } from '../helpers/elements.js';
import { serve } from '../helpers/server.js';
import { waitUntil } from '../helpers/until.js';

const contentOf = (question: string): object =>
  aContent({ topics: [aTopic({ id: 'visit', questions: [aQuestion({ question })] })] });
const byDefault = serve({ body: contentOf('By default?'), status: '404,200', delayMs: 1000 });
const nearer = serve({ body: contentOf('Nearer?') });

const themes = (): string[] =>
  [...document.querySelectorAll<HTMLLinkElement>('head > link[rel=stylesheet]')].map(({ href }) => href);

muteWarnings();

describe('What stands on the script’s tag', () => {
  const tag = document.createElement('script');
  const { lang } = document.documentElement;

  before(async () => {
    tag.type = 'application/json';
    Object.assign(tag.dataset, {
      kc: 'options',
      base: '/src',
      src: byDefault.url,
      lang: 'es',
      theme: 'calm',
    });
    document.head.append(tag);
    await import('../../src/elements/tag-options.js');
    document.documentElement.lang = 'en';
  });
  after(() => {
    tag.remove();
    document.documentElement.lang = lang;
  });

  it('as data-src is waited for, and the answers of the script stand in when it fails', async () => {
    const all = await page(`<div><kc-faq topic="spread"></kc-faq>
      <kc-faq><details><summary>Own?</summary><p>Yes.</p></details></kc-faq></div>`);
    const [faq, own] = all.querySelectorAll('kc-faq') as unknown as [Element, Element];
    const ofOwn = (): unknown[] => [statusOf(own), answersIn(own).length, isSeen(own.querySelector('details'))];
    expect(statusOf(faq)).to.equal('Loading…');
    expect(answersIn(faq)).to.have.length(0);
    expect(ofOwn(), 'written by hand').to.deep.equal(['', 0, true]);
    await says(faq, 'could not be loaded');
    expect(answersIn(faq)).to.not.have.length(0);
    expect(ofOwn(), 'written by hand').to.deep.equal(['', 0, true]);
  });

  it('as data-src fails like any src: what was written between the tags stays, and a reader can try again', async () => {
    const faq = await page('<kc-faq topic="visit"><p>Ask at the desk.</p></kc-faq>');
    await says(faq, 'could not be loaded');
    expect(isSeen(faq.querySelector('p'))).to.equal(true);
    retryOf(faq).click();
    await shows(faq, 'By default?');
    expect(isSeen(faq.querySelector('p'))).to.equal(false);
  });

  it('as data-src is for each element without content of its own, with one request', async () => {
    const all = await page(`<div><kc-faq></kc-faq><kc-content><kc-faq></kc-faq></kc-content>
      <kc-treatment-list></kc-treatment-list><kc-related href-template="/{topic}"></kc-related></div>`);
    for (const faq of all.querySelectorAll('kc-faq')) await shows(faq, 'By default?');
    expect(all.querySelectorAll('.kc-treatment')).to.have.length(1);
    expect([...all.querySelectorAll('kc-related a')].map((each) => each.getAttribute('href'))).to.deep.equal([
      '#visit',
    ]);
    // The first failed.
    expect(await byDefault.count()).to.equal(2);
  });

  it('as data-src gives way to a src, to content from JavaScript, and to that of a kc-content', async () => {
    const all = await page(`<div><kc-faq src="${nearer.url}"></kc-faq>
      <kc-content src="${nearer.url}"><kc-content><kc-faq></kc-faq></kc-content></kc-content>
      <kc-content id="given"><kc-faq></kc-faq></kc-content></div>`);
    Object.assign(all.querySelector('#given') as Element, { content: contentOf('Given?') });
    const [own, given] = [all.querySelector('kc-faq'), all.querySelector('#given kc-faq')];
    await shows(own as Element, 'Nearer?');
    await shows(given as Element, 'Given?');
  });

  it('as data-lang counts more than the language of <html>, and less than any that is nearer', async () => {
    const all = await page(`<div><kc-faq id="far"></kc-faq><p lang="fr"><kc-faq id="near"></kc-faq></p>
      <kc-faq id="own" lang="pl"></kc-faq></div>`);
    const langOf = (id: string): string => nearestLang(all.querySelector(`#${id}`) as Element);
    expect(['far', 'near', 'own'].map(langOf)).to.deep.equal(['es', 'fr', 'pl']);
    await says(all.querySelector('#far') as Element, 'English');
    const host = document.createElement('div');
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('i'));
    all.append(host);
    expect(nearestLang(inner)).to.equal('es');
    host.lang = 'de';
    expect(nearestLang(inner)).to.equal('de');
  });

  it('as data-theme names a theme in the folder of data-base, once, before the page’s own style sheets', async () => {
    const { head } = document;
    const [href] = themes();
    expect(href).to.equal(new URL('/src/themes/calm.css', location.href).href);
    expect((head.firstElementChild as HTMLLinkElement).href).to.equal(href);
    await waitUntil(
      () => getComputedStyle(head).getPropertyValue('--kc-radius').trim() === '0.75em',
      'the theme is there',
    );
  });

  it('is read once, also by another copy of the script', async () => {
    const again: string = '../../src/elements/tag-options.ts?again';
    await import(again);
    expect(themes()).to.have.length(1);
    expect(document.querySelectorAll('head > kc-content')).to.have.length(1);
  });
});
