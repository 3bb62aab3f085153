import { expect } from '@open-wc/testing';
import type { KcRelated } from '../../src/elements/kc-related.js';
import { bundled } from '../helpers/content.js';
import { page, settled, statusOf } from '../helpers/elements.js';
import { waitUntil } from '../helpers/until.js';

const { topics } = bundled();
const topicOf = (id: string) => topics.find((topic) => topic.id === id);
const titleOf = (id: string): string => topicOf(id)?.question ?? '';
const titlesAfter = (id: string): string[] => topicOf(id)?.related.map(titleOf) ?? [];
const relatedOf = (markup: string): Promise<KcRelated> => page<KcRelated>(markup);
const linksIn = (element: Element): [string, string | null][] =>
  [...element.querySelectorAll('.kc-related a')].map((a) => [a.textContent ?? '', a.getAttribute('href')]);

describe('kc-related', () => {
  it('links to the related topics at the address that the page gives', async () => {
    const related = await relatedOf(
      '<kc-related topic="spread" href-template="/answers/{topic}?from=spread"></kc-related>',
    );
    const urlOf = (id: string): string => new URL(`/answers/${id}?from=spread`, location.href).href;
    const expected = topicOf('spread')?.related.map((id) => [titleOf(id), urlOf(id)]);
    expect(expected).to.have.lengthOf.at.least(1);
    expect(linksIn(related)).to.deep.equal(expected);
    expect(related.querySelector('h2')?.textContent).to.equal('Read on');
  });

  it('leads to a topic that stands on the same page, there, even if it comes later', async () => {
    const both = await page('<div><kc-related topic="spread" href-template="/a/{topic}"></kc-related></div>');
    const related = both.querySelector('kc-related') as KcRelated;
    const hrefOf = (): string | null | undefined =>
      linksIn(related).find(([text]) => text === titleOf('sarcomatoid'))?.[1];
    expect(hrefOf()).to.match(/\/a\/sarcomatoid$/);
    both.append(Object.assign(document.createElement('kc-faq'), { topic: 'sarcomatoid' }));
    await waitUntil(() => hrefOf() === '#sarcomatoid');
    expect(document.getElementById('sarcomatoid')?.className).to.equal('kc-topic');
  });

  it('shows nothing, and says nothing, where no topic has an address', async () => {
    const related = await relatedOf('<kc-related topic="spread"></kc-related>');
    expect(linksIn(related)).to.deep.equal([]);
    expect(statusOf(related)).to.equal('');
    expect(related.querySelector('.kc-answers')).to.equal(null);
  });

  it('takes the topic of the kc-faq that it is for', async () => {
    const both = await page(
      '<div><kc-faq id="f" topic="sarcomatoid"></kc-faq><kc-related for="f" href-template="/a/{topic}"></kc-related></div>',
    );
    expect(linksIn(both).map(([text]) => text)).to.deep.equal(titlesAfter('sarcomatoid'));
  });

  it('links to every topic where it is given none, and to no more than its limit', async () => {
    const all = await relatedOf('<kc-related href-template="/a/{topic}"></kc-related>');
    expect(linksIn(all).length).to.equal(topics.length);
    all.limit = 1;
    await settled(all);
    expect(linksIn(all).length).to.equal(1);
  });

  it('refuses an address whose host or scheme isn’t safe', async () => {
    for (const template of ['javascript:alert("{topic}")', 'https://{topic}.example/', 'data:text/html,{topic}']) {
      const related = await relatedOf(`<kc-related topic="spread"></kc-related>`);
      related.hrefTemplate = template;
      await settled(related);
      expect(linksIn(related), template).to.deep.equal([]);
    }
  });

  it('takes the page’s own heading', async () => {
    const related = await relatedOf('<kc-related href-template="/a/{topic}"><h3 slot="heading">More</h3></kc-related>');
    expect(related.querySelector('.kc-title')).to.equal(null);
  });

  it('stops listening to the page when it leaves it', async () => {
    const related = await relatedOf('<kc-related href-template="/a/{topic}"></kc-related>');
    related.remove();
    await related.updateComplete;
    document.dispatchEvent(new Event('kc-render'));
    expect(related.isUpdatePending).to.equal(false);
  });

  it('has nothing that axe finds', async () => {
    await expect(await relatedOf('<kc-related href-template="/a/{topic}"></kc-related>')).to.be.accessible();
  });
});
