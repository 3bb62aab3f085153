/** The directory of topics: on the whole questions page, and in kc-related. */
import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { Content } from '../../src/content/model.js';
import type { KcContent } from '../../src/elements/kc-content.js';
import { aContent, aGroup, aQuestion, aTopic } from '../helpers/content.js';
import { isSeen, page, settled } from '../helpers/elements.js';
import { find, findAll, wordsOf } from '../helpers/rendering.js';
import { waitUntil } from '../helpers/until.js';

const topic = (id: string, word: string) =>
  aTopic({
    id,
    question: `What about ${word}?`,
    questions: [aQuestion({ id: `${id}-1`, question: `${word} one?` }), aQuestion({ id: `${id}-2`, question: `Two?` })],
  });

const content = (more: Partial<Content> = {}): Content =>
  aContent({
    topics: [topic('scans', 'scans'), topic('travel', 'travel'), topic('food', 'food'), topic('work', 'work')],
    groups: [
      aGroup({ id: 'understand', title: 'Understanding it', topics: ['scans', 'gone'] }),
      aGroup({ id: 'none', title: 'Nothing in here', topics: ['gone'] }),
      aGroup({ id: 'living', title: 'Living with it', topics: ['food', 'travel', 'scans'] }),
    ],
    ...more,
  });

/** An element as a page's author writes it, with content of our own. */
async function shown(markup: string, more: Partial<Content> = {}): Promise<HTMLElement> {
  const provider = await page<KcContent>(`<kc-content>${markup}</kc-content>`);
  provider.content = content(more);
  const element = provider.firstElementChild as HTMLElement;
  await waitUntil(() => /What about (scans|food)\?/.test(element.textContent ?? ''), 'it shows our content');
  await settled(provider);
  return element;
}

const ALL = '<kc-faq topic="all"></kc-faq>';
const headings = (element: Element): string[] =>
  findAll(element, 'h1, h2, h3, h4, h5, h6').map((each) => `${each.localName.slice(1)} ${wordsOf(each)}`);

interface AxNode {
  role: string;
  name: string;
  level?: number;
  children: AxNode[];
}
const flat = (node: AxNode): AxNode[] => [node, ...node.children.flatMap(flat)];

describe('The whole questions page', () => {
  it('has urgent help, a directory and the topics under their groups, with headings one under the other', async () => {
    const faq = await shown(ALL);
    expect(headings(faq)).to.deep.equal([
      '2 When to get help now',
      '2 Topics',
      '2 Understanding it',
      '3 What about scans?',
      '4 scans one?',
      '4 Two?',
      '2 Living with it',
      '3 What about food?',
      '4 food one?',
      '4 Two?',
      '3 What about travel?',
      '4 travel one?',
      '4 Two?',
      '2 What about work?',
      '3 work one?',
      '3 Two?',
    ]);
    expect(findAll(faq, '.kc-urgent')).to.have.lengthOf(1);
    expect(headings(await shown('<kc-faq topic="all" heading-level="4"></kc-faq>')).slice(2, 5)).to.deep.equal([
      '4 Understanding it',
      '5 What about scans?',
      '6 scans one?',
    ]);
  });

  it('is heard as that: a named navigation of links, then headings with their levels', async function () {
    await shown(ALL);
    const { supported, tree } = await executeServerCommand<{ supported: boolean; tree: AxNode }, object>('ax-tree', {
      selector: 'kc-faq',
    });
    if (!supported) return this.skip();
    const nodes = flat(tree);
    const navigation = nodes.find(({ role }) => role === 'navigation');
    expect(navigation?.name).to.equal('Topics');
    const links = flat(navigation as AxNode).filter(({ role }) => role === 'link');
    expect(links.map(({ name }) => name)).to.deep.equal([
      'What about scans?',
      'What about food?',
      'What about travel?',
      'What about work?',
    ]);
    const levels = nodes.filter(({ role }) => role === 'heading').map(({ level }) => level);
    expect(levels).to.deep.equal([2, 2, 2, 3, 4, 4, 2, 3, 4, 4, 3, 4, 4, 2, 3, 3]);
  });

  it('leads by keyboard from the directory to a topic, and shows so in the address', async () => {
    const faq = await shown(ALL);
    find(faq, '.kc-directory a[href="#travel"]').focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => document.activeElement?.id === 'travel', 'the topic has the focus');
    expect(location.hash).to.equal('#travel');
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement?.parentElement?.id).to.equal('travel-1');
    history.replaceState(null, '', '#');
  });

  it('leads to where each topic stands, also on a page that has taken its id', async () => {
    await page('<p id="food">Our kitchen</p>');
    const faq = await shown(ALL);
    for (const link of findAll<HTMLAnchorElement>(faq, '.kc-directory a')) {
      const section = find(faq, `[id="${link.hash.slice(1)}"]`);
      expect(section.className).to.equal('kc-topic');
      expect(wordsOf(find(section, '.kc-title'))).to.equal(wordsOf(link));
    }
  });

  it('hides the directory, and groups and topics with nothing in them, while a search runs', async () => {
    const faq = (await shown('<kc-faq topic="all" searchable></kc-faq>')) as HTMLElement & {
      search(text: string): Promise<number>;
    };
    expect(await faq.search('food one')).to.equal(1);
    const seen = (): string[] => findAll(faq, '.kc-title').filter(isSeen).map(wordsOf);
    expect(seen()).to.deep.equal(['Living with it', 'What about food?']);
    expect(isSeen(find(faq, '.kc-directory'))).to.equal(false);
    expect(isSeen(find(faq, '.kc-urgent'))).to.equal(true);
    await faq.search('nothing like that');
    expect(seen()).to.deep.equal([]);
    await faq.search('');
    expect(isSeen(find(faq, '.kc-directory'))).to.equal(true);
    expect(seen().length).to.equal(7);
  });

  it('opens an answer that the address leads to, in a group that a search has hidden', async () => {
    const faq = (await shown('<kc-faq topic="all" searchable></kc-faq>')) as HTMLElement & {
      search(text: string): Promise<number>;
    };
    await faq.search('food');
    location.hash = '#scans-2';
    await waitUntil(() => find<HTMLDetailsElement>(faq, '#scans-2').open, 'the answer is open');
    expect(isSeen(find(faq, '#scans-2'))).to.equal(true);
    history.replaceState(null, '', '#');
  });

  it('stays within 320 px, with links that are easy to hit, in both directions', async () => {
    for (const dir of ['ltr', 'rtl'] as const) {
      const faq = await shown(ALL, { dir });
      // WebKit's window can't be that narrow.
      faq.style.inlineSize = '320px';
      await nextFrame();
      expect(faq.scrollWidth, dir).to.be.at.most(320);
      const list = find(faq, '.kc-directory ul').getBoundingClientRect();
      for (const link of findAll(faq, '.kc-directory a')) {
        const { left, right, height } = link.getBoundingClientRect();
        expect(height).to.be.at.least(24);
        // Indented from where reading starts.
        expect(dir === 'rtl' ? list.right - right : left - list.left, dir).to.be.greaterThan(8);
      }
    }
  });

  it('is one list, without a directory, where the content has no groups, and where topics are named', async () => {
    for (const faq of [
      await shown(ALL, { groups: [] }),
      await shown('<kc-faq topic="food, scans"></kc-faq>'),
      await shown('<kc-faq topic="all" questions="food-1, scans-1"></kc-faq>'),
    ]) {
      expect(findAll(faq, '.kc-directory, .kc-group')).to.have.lengthOf(0);
      expect(headings(faq)).to.include('2 What about food?').and.to.include('3 food one?');
    }
  });

  it('keeps the directory off paper', async () => {
    const faq = await shown('<kc-faq topic="all" printable></kc-faq>');
    let paper = '';
    const print = window.print.bind(window);
    window.print = () => void (paper = document.querySelector('.kc-leaflet')?.shadowRoot?.textContent ?? '');
    await waitUntil(
      () => !!faq.shadowRoot?.querySelector('[part="toolbar"] button:not([hidden])'),
      'the button stands',
    );
    for (const button of findAll(faq.shadowRoot as ShadowRoot, '[part="toolbar"] button'))
      if (wordsOf(button) === 'Print these answers') button.click();
    window.print = print;
    expect(paper).to.include('Living with it').and.to.include('travel one?').and.to.not.include('Topics');
    document.querySelector('.kc-leaflet')?.remove();
  });
});

describe('kc-related, as a directory', () => {
  const RELATED = '<kc-related href-template="/t/{topic}"></kc-related>';

  it('has a heading for each group, with its links', async () => {
    const related = await shown(RELATED);
    expect(headings(related)).to.deep.equal(['2 Topics', '3 Understanding it', '3 Living with it']);
    const lists = findAll(related, '.kc-related').map((list) => findAll(list, 'a').map(wordsOf));
    expect(lists).to.deep.equal([
      ['What about scans?'],
      ['What about food?', 'What about travel?'],
      ['What about work?'],
    ]);
    expect(find(related, 'a').getAttribute('href')).to.match(/\/t\/scans$/);
  });

  it('is one list where the content has no groups, or where it is about a topic', async () => {
    const flatList = await shown(RELATED, { groups: [] });
    expect(headings(flatList)).to.deep.equal(['2 Read on']);
    const topics = [aTopic({ ...topic('scans', 'scans'), related: ['food'] }), topic('food', 'food')];
    const related = await shown('<kc-related topic="scans" href-template="/t/{topic}"></kc-related>', { topics });
    expect(headings(related)).to.deep.equal(['2 Read on']);
    expect(findAll(related, 'ul')).to.have.lengthOf(1);
  });
});
