/** What an editor can write into a page: no more than an element of ours would take from them. */
import { expect } from '@open-wc/testing';
import { muteWarnings, says } from '../helpers/elements.js';
import { becomes, outline, paste } from '../helpers/placeholder.js';
import { serve } from '../helpers/server.js';

const said = muteWarnings();

describe('A placeholder’s attributes', () => {
  const NOT_TAKEN = [
    'onclick',
    'style',
    'id',
    'class',
    'slot',
    'is',
    'content',
    'inner-html',
    'constructor',
    'to-string',
  ];
  for (const name of NOT_TAKEN)
    it(`are those of the element: not ${name}`, async () => {
      expect(await becomes(`<p>[kc-faq ${name}="x"]</p>`)).to.equal(`p([kc-faq ${name}="x"])`);
      const box = `<div data-kc="content" data-kc-${name}="x">Text</div>`;
      expect(await becomes(box)).to.match(/^div/);
      expect(said).to.have.length(2);
    });

  it('don’t come from other attributes of the place', async () => {
    const markup = `<div data-kc="faq" data-kc-topic="spread" onclick="alert(1)" topic="all" src="/x.json" title="t"></div>`;
    expect(await becomes(markup)).to.equal('kc-faq[topic=spread]');
  });

  it('aren’t those that a page has added to every object', async () => {
    const polluted = Object.prototype as Record<string, unknown>;
    Object.assign(polluted, { onclick: 'alert(1)', topic: 'all', src: '/x.json', searchable: '' });
    const found = await becomes('<p>[kc-treatment-list topic="spread"]</p>');
    for (const name of ['onclick', 'topic', 'src', 'searchable']) delete polluted[name];
    expect(found).to.equal('kc-treatment-list[topic=spread]');
  });
});

describe('A placeholder', () => {
  it('makes no element but ours', async () => {
    customElements.define('kc-other', class extends HTMLElement {});
    for (const name of ['kc-other', 'kc-faq-x', 'kc-script'])
      expect(await becomes(`<p>[${name}]</p>`)).to.equal(`p([${name}])`);
    for (const name of ['script', 'other', 'faq onclick', '../faq', '__proto__'])
      expect(await becomes(`<div data-kc="${name}">Text</div>`)).to.match(/^div/);
  });

  it('keeps text as text', async () => {
    const main = await paste('<p>[kc-faq topic="nothing"]&lt;img src=x onerror=alert(1)&gt;[/kc-faq]</p>');
    expect(outline(main)).to.equal('kc-faq[topic=nothing](p(<img src=x onerror=alert(1)>))');
    expect(main.querySelector('img')).to.equal(null);
    main.remove();
  });

  it('names no origin that the page doesn’t allow', async () => {
    const served = serve({ body: '{"schema":1,"lang":"en"}', cors: 1 });
    const elsewhere = served.url.replace('//127.0.0.1', '//localhost');
    const main = await paste(`<p data-origins="${elsewhere}">[kc-faq src="${elsewhere}"]</p>
      <div data-kc="faq" data-kc-src="${elsewhere}" data-origins="${elsewhere}" data-kc-origins></div>`);
    await says(main.querySelector('kc-faq') as Element, 'could not be loaded');
    expect(await served.count()).to.equal(0);
    expect(said.join()).to.contain('The page doesn’t allow').and.to.contain('no attribute “origins”');
    main.remove();
  });

  it('declares no addresses: a script tag does', async () => {
    const markup = '<p data-links="https://clinic.example/">https://clinic.example/spread</p>';
    expect(await becomes(markup)).to.contain('p[data-links');
  });

  it('that can’t be read takes no time', async () => {
    const start = performance.now();
    await becomes(`<p>[kc-faq ${'a '.repeat(20_000)}</p><p>[kc-faq${' '.repeat(20_000)}x="</p>`);
    await becomes(`<p>[kc-faq ${'a="'.repeat(20_000)}</p><p>${'[kc-faq '.repeat(5_000)}</p>`);
    expect(performance.now() - start).to.be.lessThan(2000);
  });
});
