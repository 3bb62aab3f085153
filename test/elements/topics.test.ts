/** Topics that come one by one: joined where they are announced, shown without touching the lists that stand. */
import { expect } from '@open-wc/testing';
import { lates, type Late, announce, announceContent } from '../../src/content/registry.js';
import type { Content, Topic } from '../../src/content/model.js';
import { aContent, aGroup, aParagraph, aQuestion, aTopic } from '../helpers/content.js';
import { answersIn, isSeen, page, retryOf, says, settled, shows, statusOf } from '../helpers/elements.js';
import { waitUntil } from '../helpers/until.js';

const registry = (globalThis as unknown as Record<symbol, Map<string, Content>>)[Symbol.for('kc-registry-1')]!;

const whole = (id: string, lang = ''): Topic =>
  aTopic({
    id,
    question: `${lang}${id}?`,
    questions: [aQuestion({ id: `${id}-1`, question: `${lang}${id} one?` }), aQuestion({ id: `${id}-2` })],
  });
const named = (id: string): Topic => aTopic({ id, question: `${id}?`, summary: [], questions: [] });
const groups = [
  aGroup({ id: 'g', title: 'Group', topics: ['a', 'b'] }),
  aGroup({ id: 'h', title: 'Late', topics: ['c'] }),
];

/** What a script brings that carries `a` and names `b` and `c`. */
const script = (): Content => aContent({ topics: [whole('a'), named('b'), named('c')], groups });
const file = (id: string): Content => aContent({ topics: [whole(id)], treatments: [] });

const titlesIn = (element: Element): string[] =>
  [...element.querySelectorAll('.kc-topic > .kc-title')].map((each) => `${each.textContent}`);
const faqs = (...markup: string[]): Promise<HTMLElement> => page(`<main lang="en">${markup.join('')}</main>`);
const faq = (place: Element, at = 0): HTMLElement => place.querySelectorAll<HTMLElement>('kc-faq')[at]!;

/** Gets topics as the script does, when the test says so. */
function offer(): { asked: string[][]; stage: Late['status']; retries: number } {
  const state = { asked: [] as string[][], stage: 'loading' as Late['status'], retries: 0 };
  lates.set('en', (topics) => {
    state.asked.push([...topics]);
    return { status: state.stage, retry: () => void state.retries++ };
  });
  return state;
}

describe('Topics that come one by one', () => {
  const before = new Map(registry);
  const offered = new Map(lates);
  beforeEach(() => {
    registry.clear();
    lates.clear();
  });
  after(() => {
    for (const [lang, content] of before) registry.set(lang, content);
    for (const [lang, late] of offered) lates.set(lang, late);
  });

  for (const [order, pieces] of [
    ['before the script', [file('b'), script()]],
    ['after the script', [script(), file('b')]],
  ] as const)
    it(`are shown where their file comes ${order}, in the order of the script`, async () => {
      for (const piece of pieces) announceContent(piece);
      const place = await faqs('<kc-faq topic="b"></kc-faq>', '<kc-faq topic="all"></kc-faq>');
      expect(answersIn(faq(place)).map(({ id }) => id)).to.deep.equal(['b-1', 'b-2']);
      expect(titlesIn(faq(place, 1))).to.deep.equal(['a?', 'b?']);
    });

  it('leave the nodes of a list that stands as they are, where they aren’t in it', async () => {
    announceContent(script());
    const place = await faqs(
      '<kc-faq topic="a"></kc-faq>',
      '<kc-treatment-list></kc-treatment-list>',
      '<kc-faq topic="c"></kc-faq>',
    );
    const nodes = [...place.querySelectorAll('.kc-question, .kc-treatment, .kc-topic')];
    expect(nodes.length).to.equal(4);
    announceContent(file('b'));
    announceContent(file('c'));
    await shows(faq(place, 1), 'c one?');
    const after = [...place.querySelectorAll('.kc-question, .kc-treatment, .kc-topic')];
    expect(nodes.every((node) => after.includes(node))).to.equal(true);
    expect(after.length).to.be.greaterThan(nodes.length);
  });

  it('join the list that asked for them, and what a reader has opened stays open', async () => {
    announceContent(script());
    const place = await faqs('<kc-faq topic="a, b"></kc-faq>');
    answersIn(place)[0]!.open = true;
    announceContent(file('b'));
    await shows(place, 'b one?');
    expect(answersIn(place).map(({ id, open }) => [id.slice(0, 3), open])).to.deep.equal([
      ['a-1', true],
      ['a-2', false],
      ['b-1', false],
      ['b-2', false],
    ]);
  });

  it('of another build stay away: their sources may be others', async () => {
    announceContent(script());
    announceContent({ ...file('b'), revision: 'sha256-other' });
    announceContent({ ...file('c'), revision: '' });
    const place = await faqs('<kc-faq topic="b, c"></kc-faq>');
    expect(answersIn(place)).to.have.lengthOf(0);
  });

  it('are asked for where an element needs them, and nowhere else', async () => {
    const state = offer();
    announceContent(script());
    await faqs(
      '<kc-faq topic="a"></kc-faq>',
      '<kc-related href-template="/{topic}"></kc-related>',
      '<kc-treatment-list topic="b"></kc-treatment-list>',
      '<kc-faq questions="a-2"></kc-faq>',
      '<kc-faq><details><summary>Own?</summary>Yes.</details></kc-faq>',
    );
    expect(state.asked).to.deep.equal([]);
    await faqs('<kc-faq topic="a, c"></kc-faq>');
    expect(state.asked[0]).to.deep.equal(['c']);
  });

  it('are waited for with “Loading…” and the page’s own text, then shown', async () => {
    const state = offer();
    announceContent(script());
    const place = await faqs('<kc-faq topic="all"><p>Ask us.</p></kc-faq>');
    await says(faq(place), 'Loading…');
    expect(isSeen(place.querySelector('p'))).to.equal(true);
    expect(answersIn(place)).to.have.lengthOf(0);
    state.stage = 'ready';
    announceContent(file('b'));
    announceContent(file('c'));
    await shows(place, 'c one?');
    expect(statusOf(faq(place))).to.equal('');
    expect(place.querySelector('p')?.checkVisibility()).to.equal(false);
  });

  it('that can’t be had leave what there is, with words and a button to try again', async () => {
    const state = offer();
    state.stage = 'failed';
    announceContent(script());
    const place = await faqs('<kc-faq topic="b"></kc-faq>', '<kc-faq topic="all"></kc-faq>');
    await says(faq(place), 'These answers could not be loaded.');
    expect(titlesIn(faq(place, 1))).to.deep.equal(['a?']);
    expect(answersIn(faq(place, 1)).map(({ id }) => id)).to.deep.equal(['a-1', 'a-2']);
    expect(statusOf(faq(place, 1))).to.include('could not be loaded');
    expect(isSeen(retryOf(faq(place)))).to.equal(true);
    retryOf(faq(place)).click();
    expect(state.retries).to.equal(1);
    state.stage = 'loading';
    announce();
    await says(faq(place), 'Loading…');
  });

  it('open the answer that the address leads to, when they come', async () => {
    announceContent(script());
    const place = await faqs('<kc-faq topic="c"></kc-faq>');
    history.replaceState(null, '', '#c-2');
    announceContent(file('c'));
    await waitUntil(() => place.querySelector<HTMLDetailsElement>('#c-2')?.open === true, 'the answer is open');
    expect(document.activeElement?.parentElement?.id).to.equal('c-2');
    history.replaceState(null, '', '#');
  });

  it('are linked to by their names alone, at their address', async () => {
    announceContent(script());
    const place = await faqs('<kc-related href-template="/t/{topic}"></kc-related>');
    const links = [...place.querySelectorAll('a')].map((link) => [link.textContent, new URL(link.href).pathname]);
    expect(links).to.deep.equal([
      ['a?', '/t/a'],
      ['b?', '/t/b'],
      ['c?', '/t/c'],
    ]);
  });
});

describe('A topic that the page’s language lacks', () => {
  const before = new Map(registry);
  beforeEach(() => {
    registry.clear();
    announceContent(aContent({ topics: [whole('a'), whole('b')] }));
    announceContent(
      aContent({ lang: 'es', topics: [{ ...whole('a', 'es '), summary: [aParagraph('Hola')] }], treatments: [] }),
    );
  });
  after(() => {
    registry.clear();
    for (const [lang, content] of before) registry.set(lang, content);
  });

  const inSpanish = (markup: string): Promise<HTMLElement> => page(`<main lang="es-MX">${markup}</main>`);

  it('is shown in English, marked and told so, beside those in the page’s language', async () => {
    const place = await inSpanish('<kc-faq topic="a"></kc-faq><kc-faq topic="b"></kc-faq>');
    expect(faq(place).textContent).to.include('es a one?');
    expect(statusOf(faq(place))).to.equal('');
    expect(faq(place, 1).textContent).to.include('b one?');
    expect(faq(place, 1).querySelector('.kc-answers')?.getAttribute('lang')).to.equal('en');
    expect(statusOf(faq(place, 1))).to.equal('These answers are in English.');
  });

  it('brings those that are asked for with it, so that none is missing', async () => {
    const place = await inSpanish('<kc-faq topic="a, b"></kc-faq>');
    expect(titlesIn(place)).to.deep.equal(['a?', 'b?']);
    expect(statusOf(faq(place))).to.equal('These answers are in English.');
  });

  it('isn’t shown where every topic is asked for: those in the page’s language are', async () => {
    const place = await inSpanish('<kc-faq topic="all"></kc-faq>');
    expect(place.textContent).to.include('es a one?').and.to.not.include('b one?');
  });

  it('isn’t the only thing: treatments are shown in English where there are none', async () => {
    const place = await inSpanish('<kc-treatment-list></kc-treatment-list>');
    expect(answersIn(place)).to.have.lengthOf(1);
    expect(statusOf(place.querySelector('kc-treatment-list')!)).to.equal('These answers are in English.');
  });

  it('is found again in the page’s language when that comes', async () => {
    const place = await inSpanish('<kc-faq topic="b"></kc-faq>');
    announceContent(aContent({ lang: 'es', topics: [whole('b', 'es ')], treatments: [] }));
    await settled(place);
    await shows(place, 'es b one?');
    expect(statusOf(faq(place))).to.equal('');
  });
});
