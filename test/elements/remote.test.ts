import { expect, oneEvent } from '@open-wc/testing';
import type { KcContent } from '../../src/elements/kc-content.js';
import type { KcFaq } from '../../src/elements/kc-faq.js';
import { aContent, aQuestion, aTopic, bundled } from '../helpers/content.js';
import {
  answersIn,
  faqOf,
  isSeen,
  muteWarnings,
  openIn,
  page,
  retryOf,
  says,
  settled,
  shows,
  statusOf,
} from '../helpers/elements.js';
import { serve } from '../helpers/server.js';
import { waitUntil } from '../helpers/until.js';

const contentOf = (question: string, id = 'remote'): object =>
  aContent({ topics: [aTopic({ id, questions: [aQuestion({ id: `${id}-one`, question })] })] });

describe('remote content', () => {
  const warnings = muteWarnings();

  it('is loaded and shown, saying so while it loads', async () => {
    const { url, count } = serve({ body: contentOf('Is it far?'), delayMs: 200 });
    const faq = await faqOf(`<kc-faq src="${url}" topic="remote"><p slot="empty">Phone us.</p></kc-faq>`);
    expect(statusOf(faq)).to.equal('Loading…');
    await shows(faq, 'Is it far?');
    await says(faq, '');
    expect(statusOf(faq)).to.equal('');
    expect(await count()).to.equal(1);
  });

  it('is announced to the page with its address, revision and what was left out', async () => {
    const body = { ...contentOf('Is it far?'), treatments: [{ id: 'x' }] };
    const { url } = serve({ body });
    const faq = document.createElement('kc-faq');
    Object.assign(faq, { src: url });
    setTimeout(() => document.body.append(faq));
    const { detail } = await oneEvent(document, 'kc-load');
    expect(detail).to.deep.equal({ url, revision: 'sha256-test', leftOut: ['content.treatments[0].name'] });
    expect(warnings.join()).to.contain('content.treatments[0].name');
    faq.remove();
  });

  it('is asked for once, for any number of elements and of copies', async () => {
    const { url, count } = serve({ delayMs: 100 });
    const all = await page(
      `<div>${`<kc-faq src="${url}" topic="spread"></kc-faq>`.repeat(3)}<kc-content src="${url}"><kc-treatment-list></kc-treatment-list></kc-content></div>`,
    );
    await waitUntil(() => all.querySelectorAll('.kc-topic').length === 3 && all.querySelector('.kc-treatment'));
    expect(await count()).to.equal(1);
  });

  it('is asked for and read once for two hundred elements, those that come later too', async () => {
    const { url, count } = serve({ body: contentOf('Is it far?'), delayMs: 100 });
    const { parse } = JSON;
    let read = 0;
    JSON.parse = (text, reviver) => {
      if (text.includes('Is it far?')) read++;
      return parse(text, reviver) as unknown;
    };
    try {
      const markup = `<kc-faq src="${url}" topic="remote"></kc-faq>`;
      const all = await page(`<div>${markup.repeat(200)}</div>`);
      await waitUntil(() => answersIn(all).length === 200, 'each shows its answer');
      await shows(await faqOf(markup), 'Is it far?');
    } finally {
      JSON.parse = parse;
    }
    expect([await count(), read]).to.deep.equal([1, 1]);
  });

  it('keeps ids apart when the same answers stand on a page twice', async () => {
    const { url } = serve();
    const all = await page(`<div>${`<kc-faq src="${url}" topic="spread"></kc-faq>`.repeat(2)}</div>`);
    await waitUntil(() => all.querySelectorAll('.kc-topic').length === 2);
    const ids = [...all.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const { hash } of all.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
      expect(document.getElementById(hash.slice(1)), hash).to.not.equal(null);
  });

  it('failed: shows the answers that came with the page, says from when, and a retry brings the new ones', async () => {
    const { url } = serve({ status: '404,200', body: contentOf('New?', 'spread') });
    const faq = await faqOf(`<kc-faq src="${url}" topic="spread"></kc-faq>`);
    await says(faq, `You can read what stands here. Last changed on ${bundled().updatedText}.`);
    await shows(faq, bundled().topics.find(({ id }) => id === 'spread')?.question ?? '');
    expect(isSeen(retryOf(faq))).to.equal(true);
    retryOf(faq).click();
    await shows(faq, 'New?');
    expect(isSeen(retryOf(faq))).to.equal(false);
    expect(statusOf(faq)).to.equal('');
  });

  it('failed: keeps the place of somebody who presses the retry button', async () => {
    const { url } = serve({ status: '404,200', body: contentOf('Now?') });
    const faq = await faqOf(`<kc-faq src="${url}" topic="remote"></kc-faq>`);
    await says(faq, 'could not be loaded');
    retryOf(faq).focus();
    retryOf(faq).click();
    expect(document.activeElement === faq).to.equal(true);
    await shows(faq, 'Now?');
    expect(document.activeElement === faq).to.equal(true);
  });

  it('is not asked for where a script sets src to nothing', async () => {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    Object.assign(faq, { src: undefined });
    await settled(faq);
    expect(statusOf(faq)).to.equal('');
    expect(answersIn(faq).length).to.be.greaterThan(5);
  });

  it('failed: leaves standing what the page’s author wrote', async () => {
    const { url } = serve({ status: '404' });
    const faq = await faqOf(`<kc-faq src="${url}" topic="other"><p>Ask at the desk.</p></kc-faq>`);
    await says(faq, 'You can read what stands here.');
    expect(isSeen(faq.querySelector('p'))).to.equal(true);
  });

  it('failed with nothing else to show: says so in words, with a retry and the page’s own words if it has some', async () => {
    const { url } = serve({ status: '404' });
    const faq = await faqOf(`<kc-faq src="${url}" topic="other"></kc-faq>`);
    await says(faq, 'These answers could not be loaded. Try again, or ask your care team.');
    await expect(faq).to.be.accessible();
    const own = await faqOf(`<kc-faq src="${url}" topic="other"><p slot="error">Phone us.</p></kc-faq>`);
    await says(own, 'Phone us.');
    expect(isSeen(own.querySelector('p'))).to.equal(true);
  });

  it('failed: tells the page why, in a code and on the console', async () => {
    const { url } = serve({ status: '404' });
    const faq = document.createElement('kc-faq');
    Object.assign(faq, { src: url });
    setTimeout(() => document.body.append(faq));
    const { detail } = await oneEvent(document, 'kc-error');
    expect(detail).to.deep.equal({ code: 'status', message: '404', src: url });
    expect(warnings.at(-1)).to.contain('kc-faq:').and.to.contain(url);
    faq.remove();
  });

  it('failed: shows the copy that another element of the page has had, with its date', async () => {
    const served = serve({ status: '200,404', body: contentOf('Had before?', 'other') });
    await shows(await faqOf(`<kc-faq src="${served.url}&v=1"></kc-faq>`), 'Had before?');
    const next = await faqOf(`<kc-faq src="${served.url}&v=2" topic="other"><p>Ask at the desk.</p></kc-faq>`);
    await says(next, 'Last changed on 23 November 2026.');
    expect(next.textContent).to.contain('Had before?');
    expect(isSeen(next.querySelector('p'))).to.equal(false);
  });

  it('too old: leaves what stands, and says why to the page', async () => {
    const { url } = serve({ body: contentOf('Old?', 'other') });
    const error = oneEvent(document, 'kc-error');
    const faq = await faqOf(
      `<kc-faq src="${url}" topic="other" min-updated="2026-11-24"><p>Ask at the desk.</p></kc-faq>`,
    );
    expect((await error).detail.code).to.equal('outdated');
    await says(faq, 'could not be loaded');
    expect(isSeen(faq.querySelector('p'))).to.equal(true);
    faq.minUpdated = '2026-11-23';
    await shows(faq, 'Old?');
  });

  it('of another origin that the page doesn’t allow: leaves what stands, and asks nobody', async () => {
    const { url, count } = serve({ body: contentOf('Whose?', 'other'), cors: 1 });
    const src = url.replace('//127.0.0.1', '//localhost');
    const faq = await faqOf(`<kc-faq src="${src}" topic="other"><p>Ask at the desk.</p></kc-faq>`);
    await says(faq, 'could not be loaded');
    expect(isSeen(faq.querySelector('p'))).to.equal(true);
    expect(await count()).to.equal(0);
    expect(warnings.join()).to.contain('data-origins="http://localhost');
  });

  it('is not asked for where the address isn’t http or https', async () => {
    for (const src of [
      '',
      'javascript:alert(1)',
      'data:application/json,{}',
      'blob:x',
      'https://a:b@c.example/',
      'https://[',
    ])
      await says(await faqOf(`<kc-faq src="${src}" topic="other"></kc-faq>`), 'could not be loaded');
  });

  it('keeps the page as it is when the file is bad', async () => {
    const bad = ['', 'null', '[]', '"text"', '<!doctype html>', '{"schema":1}', '{"schema":99,"lang":"en"}', '{'];
    for (const body of bad) {
      const { url } = serve({ body });
      const faq = await faqOf(`<kc-faq src="${url}" topic="other"><p>Ask at the desk.</p></kc-faq>`);
      await says(faq, 'could not be loaded');
      expect(isSeen(faq.querySelector('p')), body).to.equal(true);
      faq.remove();
    }
  });

  it('shows the newest src when it changes while an older one loads', async () => {
    const slow = serve({ body: contentOf('Slow?'), delayMs: 5000 });
    const fast = serve({ body: contentOf('Fast?') });
    const faq = await faqOf(`<kc-faq src="${slow.url}"></kc-faq>`);
    // Firefox doesn't send what is given up at once: then the server would wait in vain.
    await waitUntil(async () => (await slow.requests()).length);
    faq.src = fast.url;
    await shows(faq, 'Fast?');
    await waitUntil(async () => (await slow.requests())[0]?.aborted);
    expect(faq.textContent).to.not.contain('Slow?');
  });

  it('keeps what is shown until newer content has come, with what is open', async () => {
    const first = serve({ body: contentOf('First?') });
    const second = serve({ body: contentOf('Second?'), delayMs: 200 });
    const faq = await faqOf(`<kc-faq src="${first.url}"></kc-faq>`);
    await shows(faq, 'First?');
    faq.show('remote-one');
    faq.src = second.url;
    await says(faq, 'Loading…');
    expect(faq.textContent).to.contain('First?');
    await shows(faq, 'Second?');
    expect(openIn(faq)).to.deep.equal(['remote-one']);
  });

  it('is dropped when its element leaves the page, and loads when it is back', async () => {
    const { url, requests } = serve({ body: contentOf('Back?'), delayMs: 300 });
    const faq = await faqOf(`<kc-faq src="${url}"></kc-faq>`);
    await waitUntil(async () => (await requests()).length === 1);
    faq.remove();
    await waitUntil(async () => (await requests())[0]?.aborted);
    expect(answersIn(faq)).to.deep.equal([]);
    document.body.append(faq);
    await shows(faq, 'Back?');
    faq.remove();
  });

  it('goes to the question of the page’s address when it comes late', async () => {
    location.hash = '#late-one';
    const { url } = serve({ body: contentOf('Late?', 'late'), delayMs: 100 });
    const faq = await faqOf(`<kc-faq src="${url}"></kc-faq>`);
    await shows(faq, 'Late?');
    expect(openIn(faq)).to.deep.equal(['late-one']);
    location.hash = '';
  });
});

describe('kc-content', () => {
  muteWarnings();

  it('gives every element inside it its content with one request, also in shadow roots', async () => {
    const { url, count } = serve();
    const provider = await page<KcContent>(
      `<kc-content src="${url}"><kc-faq topic="spread"></kc-faq><kc-related href-template="/{topic}"></kc-related><div></div></kc-content>`,
    );
    const root = provider.querySelector('div')?.attachShadow({ mode: 'open' });
    const inner = document.createElement('kc-faq');
    root?.append(inner);
    await waitUntil(() => inner.querySelector('.kc-topic') && provider.querySelectorAll('.kc-answers').length === 3);
    expect(await count()).to.equal(1);
    expect(root?.adoptedStyleSheets.length).to.equal(1);
  });

  it('is overridden by one inside it, and by an element’s own src', async () => {
    const inner = serve({ body: contentOf('Inner?') });
    const own = serve({ body: contentOf('Own?') });
    const outer = serve({ body: contentOf('Outer?') });
    const all = await page(`<kc-content src="${outer.url}"><kc-faq id="a"></kc-faq>
      <kc-content src="${inner.url}"><kc-faq id="b"></kc-faq><kc-faq id="c" src="${own.url}"></kc-faq></kc-content></kc-content>`);
    const texts = (): string[] => ['a', 'b', 'c'].map((id) => all.querySelector(`#${id} summary`)?.textContent ?? '');
    await waitUntil(() => texts().every(Boolean));
    expect(texts()).to.deep.equal(['Outer?', 'Inner?', 'Own?']);
  });

  it('takes content from JavaScript, leaving out what can’t be read', async () => {
    const provider = await page<KcContent>('<kc-content><kc-faq></kc-faq></kc-content>');
    const content = contentOf('Given?') as { topics: unknown[] };
    content.topics.push({ id: 'broken' });
    provider.content = content;
    await shows(provider, 'Given?');
    expect(provider.querySelectorAll('.kc-topic').length).to.equal(1);
  });

  it('keeps the page as it is, and says why, when JavaScript gives something that isn’t content', async () => {
    const provider = await page<KcContent>('<kc-content><kc-faq topic="x"><p>Ask us.</p></kc-faq></kc-content>');
    setTimeout(() => (provider.content = { nonsense: true } as never));
    const { detail } = await oneEvent(provider, 'kc-error');
    expect(detail).to.deep.equal({ code: 'content', message: 'content.schema', src: '' });
    await settled(provider);
    expect(isSeen(provider.querySelector('p'))).to.equal(true);
    expect(statusOf(provider.querySelector('kc-faq') as KcFaq)).to.contain('You can read what stands here.');
  });

  it('serves an element that is moved into it, and no more when that has moved out', async () => {
    const { url } = serve({ body: contentOf('Inside?') });
    const provider = await page<KcContent>(`<kc-content src="${url}"></kc-content>`);
    const faq = await faqOf('<kc-faq></kc-faq>');
    expect(faq.textContent).to.contain(bundled().topics.find(({ id }) => id === 'spread')?.question);
    provider.append(faq);
    await shows(faq, 'Inside?');
    document.body.append(faq);
    await shows(faq, bundled().topics.find(({ id }) => id === 'spread')?.question ?? '');
    expect(faq.textContent).to.not.contain('Inside?');
    faq.remove();
  });

  it('says in each element that its content could not be loaded, and one retry helps all', async () => {
    const { url } = serve({ status: '404,200', body: contentOf('Now?') });
    const provider = await page<KcContent>(
      `<kc-content src="${url}"><kc-faq topic="remote"></kc-faq><kc-faq topic="remote"></kc-faq></kc-content>`,
    );
    const [first, second] = provider.querySelectorAll<KcFaq>('kc-faq');
    await says(first as KcFaq, 'could not be loaded');
    await says(second as KcFaq, 'could not be loaded');
    retryOf(first as KcFaq).click();
    await shows(second as KcFaq, 'Now?');
  });

  it('stops waiting after the time that it is given', async () => {
    const { url } = serve({ delayMs: 3000 });
    const provider = document.createElement('kc-content');
    Object.assign(provider, { src: url, timeoutMs: 100 });
    setTimeout(() => document.body.append(provider));
    expect((await oneEvent(document, 'kc-error')).detail.code).to.equal('timeout');
    provider.remove();
  });
});
