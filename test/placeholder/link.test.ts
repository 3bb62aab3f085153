/** Links to a topic’s page: by class, by `data-kc`, by an address that the page declares; and bare addresses. */
import { expect } from '@open-wc/testing';
import { isSeen, muteWarnings } from '../helpers/elements.js';

const said = muteWarnings();
const ANSWERS = 'https://clinic.example/answers/';
const SPREAD = 'kc-faq[topic=spread]';

let paste: typeof import('../helpers/placeholder.js').paste;
let becomes: typeof import('../helpers/placeholder.js').becomes;

// The script reads its tag when it starts.
before(async () => {
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = '/src/placeholder/kc.js';
  tag.dataset.links = `${ANSWERS}, /topics javascript:alert(1)`;
  const other = tag.cloneNode() as HTMLScriptElement;
  other.src = '/elsewhere/kc.js';
  other.dataset.links = 'https://other.example/';
  document.head.append(other, tag);
  ({ paste, becomes } = await import('../helpers/placeholder.js'));
});

describe('A link of a class or name of ours', () => {
  it('becomes the answers, and stays as what is shown without any', async () => {
    const link = '<a class="kc-faq" href="https://clinic.example/answers/spread">It can spread</a>';
    expect(await becomes(`<p>${link}</p>`)).to.equal(
      `${SPREAD}(p(a[class=kc-faq][href=https://clinic.example/answers/spread](It can spread)))`,
    );
    const main = await paste(`<p>${link}</p><p>${link.replace('spread"', 'nothing-here"')}</p>`);
    const [known, unknown] = main.querySelectorAll('kc-faq > p > a');
    expect([isSeen(known), isSeen(unknown)]).to.deep.equal([false, true]);
    main.remove();
  });

  it('is the same node, and keeps the focus', async () => {
    const main = document.createElement('main');
    main.innerHTML = '<p><a data-kc="faq" href="/answers/none">Read</a></p>';
    const link = main.querySelector('a') as HTMLAnchorElement;
    document.body.append(main);
    link.focus();
    await new Promise((resolve) => setTimeout(resolve));
    expect(main.querySelector('kc-faq a')).to.equal(link);
    expect(document.activeElement).to.equal(link);
    main.remove();
  });

  it('has its topic at the end of its address', async () => {
    for (const href of [
      '/a/spread',
      '/a/spread/',
      '/a/spread.html',
      'spread?utm_source=x#top',
      'https://x.example/spread',
    ])
      expect(await becomes(`<p><a class="kc-faq" href="${href}">Read</a></p>`), href).to.contain(SPREAD);
    expect(await becomes('<p><a class="kc-faq" href="/x/1" data-kc-topic="spread">Read</a></p>')).to.contain(SPREAD);
  });

  it('takes further attributes', async () => {
    const markup = '<p><a data-kc="treatment-list" data-kc-layout="cards" href="/a/spread">Read</a></p>';
    expect(await becomes(markup)).to.contain('kc-treatment-list[layout=cards][topic=spread](p(a');
  });

  it('is read in what editors put around it, in a list, or in a cell', async () => {
    const link = '<a class="kc-faq" href="/a/spread">Read</a>';
    for (const markup of [
      `<p><span><b>${link}</b></span>&nbsp;<br></p>`,
      `<div>${link}</div>`,
      `<ul><li>${link}</li></ul>`,
    ])
      expect(await becomes(markup), markup).to.contain(`${SPREAD}(p(a`);
    expect(await becomes(`<p>${link}<br>${link}</p>`)).to.match(/^kc-faq.* kc-faq/);
  });

  it('stays a link in running text', async () => {
    const link = '<a class="kc-faq" href="/a/spread">Read</a>';
    for (const markup of [
      `<p>Now ${link}.</p>`,
      `<div>Now ${link}</div>`,
      `<li>${link} or <em>ask</em></li>`,
      `<h2>${link}</h2>`,
    ])
      expect(await becomes(markup), markup).not.to.contain('kc-faq[');
    expect(said).to.deep.equal([]);
  });

  it('stays a link where its address names no topic, and the console says so', async () => {
    for (const href of ['/a/Spread', '/a/spr%20ead', '/', 'mailto:x@y.example'])
      expect(await becomes(`<p><a class="kc-faq" href="${href}">Read</a></p>`), href).not.to.contain('kc-faq[');
    expect(said[0]).to.contain('/a/Spread').and.to.contain('data-kc-topic');
  });
});

describe('A link to an address that the page declares', () => {
  it('becomes the answers where it stands alone in a paragraph', async () => {
    expect(await becomes(`<p><a href="${ANSWERS}spread">Read</a></p>`)).to.contain(`${SPREAD}(p(a`);
    expect(await becomes(`<div><a href="${ANSWERS}spread/?x=1">Read</a></div>`)).to.contain(SPREAD);
    expect(await becomes('<p><a href="/topics/spread">Read</a></p>')).to.contain(SPREAD);
  });

  it('stays a link in a menu, a list, a card, running text, or to the folder itself', async () => {
    const link = `<a href="${ANSWERS}spread">Read</a>`;
    for (const markup of [
      `<nav><p>${link}</p></nav>`,
      `<ul><li>${link}</li></ul>`,
      `<div class="card">${link}</div>`,
      `<p>Read ${link}</p>`,
      `<p><a href="${ANSWERS}">All</a></p>`,
    ])
      expect(await becomes(markup), markup).not.to.contain('kc-faq[');
  });

  it('stays a link where somebody else’s tag, or a like address, is meant', async () => {
    for (const href of [
      'https://other.example/spread',
      'https://clinic.example.evil.example/answers/spread',
      'https://clinic.example/answers-x/spread',
      'https://clinic.example/answers/../admin/spread',
      '/topics-x/spread',
    ])
      expect(await becomes(`<p><a href="${href}">Read</a></p>`), href).not.to.contain('kc-faq[');
  });

  it('may be the bare address, alone in a paragraph', async () => {
    expect(await becomes(`<p>${ANSWERS}spread</p>`)).to.equal(
      `${SPREAD}(p(a[href=${ANSWERS}spread](${ANSWERS}spread)))`,
    );
    expect(await becomes(`<p><span>${ANSWERS}spread</span><br></p>`)).to.contain(SPREAD);
    expect(await becomes(`<p><a href="${ANSWERS}spread">${ANSWERS}spread</a></p>`)).to.contain(SPREAD);
    for (const markup of [
      `<p>See ${ANSWERS}spread</p>`,
      `<p>${ANSWERS}Spread</p>`,
      '<p>https://other.example/spread</p>',
    ])
      expect(await becomes(markup), markup).not.to.contain('kc-faq[');
  });
});
