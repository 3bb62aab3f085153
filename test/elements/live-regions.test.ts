import { expect, oneEvent } from '@open-wc/testing';
import { aContent, aQuestion, aTopic } from '../helpers/content.js';
import { muteWarnings, page, retryOf, says, settled, shows, statusOf } from '../helpers/elements.js';
import { listenTo } from '../helpers/screen-reader.js';
import { serve } from '../helpers/server.js';
import { waitUntil } from '../helpers/until.js';

const LOADING = 'Loading…';
const FAILED = 'These answers could not be loaded. Try again, or ask your care team.';

const body = aContent({ topics: [aTopic({ id: 'remote', questions: [aQuestion({ question: 'Is it far?' })] })] });

const regionOf = (element: Element, part: string): HTMLElement =>
  element.shadowRoot?.querySelector(`[part="${part}"]`) as HTMLElement;

/** Every text that is written into a region from now on, also one that was there before: it would be said again. */
function written(region: Element): string[] {
  const texts: string[] = [];
  new MutationObserver((records) => {
    for (const { type, addedNodes, target } of records) {
      const nodes = type === 'characterData' ? [target] : [...addedNodes];
      texts.push(...nodes.map((node) => node.textContent ?? '').filter(Boolean));
    }
  }).observe(region, { childList: true, characterData: true, subtree: true });
  return texts;
}

/** The element on the page, before it has said anything. */
function unsaid(tag: 'kc-faq' | 'kc-treatment-list' | 'kc-related', src: string): HTMLElement {
  const element = document.createElement(tag);
  Object.assign(element, { src, topic: 'remote' });
  document.body.append(element);
  return element;
}

describe('what is said of its own accord', () => {
  muteWarnings();
  let element: HTMLElement;
  afterEach(() => element.remove());

  it('is each state once: loading, failed, loading again after the retry, and then nothing', async () => {
    const { url } = serve({ status: '404,200', body, delayMs: 50 });
    element = unsaid('kc-faq', url);
    const texts = written(regionOf(element, 'status'));
    await says(element, FAILED);
    expect(texts).to.deep.equal([LOADING, FAILED]);
    retryOf(element).click();
    await shows(element, 'Is it far?');
    await says(element, '');
    expect(statusOf(element)).to.equal('');
    expect(texts).to.deep.equal([LOADING, FAILED, LOADING]);
  });

  it('is heard once and politely by a screen reader that is elsewhere', async () => {
    // Slow enough for the reader to have said one thing before the next happens.
    const { url } = serve({ status: '404,404,200', body, delayMs: 300 });
    element = unsaid('kc-faq', url);
    const heard = await listenTo(regionOf(element, 'status'));
    await says(element, FAILED);
    const failedAgain = oneEvent(element, 'kc-error');
    retryOf(element).click();
    await failedAgain;
    await says(element, FAILED);
    retryOf(element).click();
    await shows(element, 'Is it far?');
    const each = [`polite: ${LOADING}`, `polite: ${FAILED}`];
    expect(await heard()).to.deep.equal([...each, ...each, `polite: ${LOADING}`]);
  });

  for (const tag of ['kc-faq', 'kc-treatment-list', 'kc-related'] as const)
    it(`stands in one polite place of ${tag}, and nowhere in a rude one`, async () => {
      const { url } = serve({ status: '404' });
      element = unsaid(tag, url);
      await oneEvent(element, 'kc-error');
      await settled(element);
      const live = [element, element.shadowRoot as ShadowRoot].flatMap((root) => [
        ...root.querySelectorAll<HTMLElement>('[role="status"], [role="alert"], [role="log"], [aria-live], output'),
      ]);
      const telling = live.filter((each) => each.textContent?.includes('could not be loaded'));
      expect(telling.map((each) => each.getAttribute('part'))).to.deep.equal(['status']);
      for (const each of live) expect([each.role, each.ariaLive]).to.deep.equal(['status', null]);
    });

  it('isn’t said again when something else about the element changes', async () => {
    const { url } = serve({ status: '404' });
    element = unsaid('kc-faq', url);
    await says(element, FAILED);
    const texts = written(regionOf(element, 'status'));
    for (const [name, value] of Object.entries({ 'heading-level': '4', questions: 'x', open: 'all', exclusive: '' })) {
      element.setAttribute(name, value);
      await settled(element);
    }
    expect(statusOf(element)).to.equal(FAILED);
    expect(texts).to.deep.equal([]);
  });

  it('isn’t said again when the element moves to another place on the page', async () => {
    const { url } = serve({ status: '404' });
    element = unsaid('kc-faq', url);
    await says(element, FAILED);
    const texts = written(regionOf(element, 'status'));
    document.body.prepend(element);
    await oneEvent(element, 'kc-error');
    await settled(element);
    expect(texts).to.deep.equal([LOADING, FAILED]);
  });

  it('is that there is nothing on a topic, once', async () => {
    element = document.createElement('kc-faq');
    Object.assign(element, { topic: 'nonsense' });
    document.body.append(element);
    const texts = written(regionOf(element, 'status'));
    await says(element, 'no answers on this topic');
    element.setAttribute('heading-level', '4');
    await settled(element);
    expect(texts).to.deep.equal(['There are no answers on this topic here. Please ask your care team.']);
  });

  it('is how many treatments are shown, once for each choice', async () => {
    element = await page('<kc-treatment-list></kc-treatment-list>');
    const count = regionOf(element, 'count');
    const heard = await listenTo(count);
    const press = (type: string): void =>
      regionOf(element, 'filter').querySelector<HTMLElement>(`[value="${type}"]`)?.click();
    press('trial');
    await waitUntil(() => count.textContent === '1 treatment shown');
    expect(await heard()).to.deep.equal(['polite: 1 treatment shown']);
  });

  it('isn’t how many treatments are shown where that stays the same', async () => {
    element = await page('<kc-treatment-list></kc-treatment-list>');
    const texts = written(regionOf(element, 'count'));
    element.setAttribute('heading-level', '4');
    await settled(element);
    expect(element.querySelector('.kc-treatment h5')).to.not.equal(null);
    expect(texts).to.deep.equal([]);
  });
});
