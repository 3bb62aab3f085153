import { expect } from '@open-wc/testing';
import { executeServerCommand, setViewport } from '@web/test-runner-commands';
import { answersIn, faqOf } from '../helpers/elements.js';

interface AxNode {
  role: string;
  name: string;
  level?: number;
  expanded?: boolean;
  children: AxNode[];
}

/** The accessibility tree of an element; undefined in browsers that don't give it. */
async function axTree(selector: string): Promise<AxNode | undefined> {
  const { supported, tree } = await executeServerCommand<{ supported: boolean; tree: AxNode }, object>('ax-tree', {
    selector,
  });
  return supported ? tree : undefined;
}

const flat = (node: AxNode): AxNode[] => [node, ...node.children.flatMap(flat)];
const print = ({ role, name, level, expanded, children }: AxNode, depth = 0): string =>
  [
    `${'  '.repeat(depth)}${role} "${name}"${level ? ` level ${level}` : ''}${expanded === undefined ? '' : ` expanded ${expanded}`}`,
    ...children.filter(({ role }) => role !== 'StaticText').map((child) => print(child, depth + 1)),
  ].join('\n');

describe('kc-faq, for a screen reader', () => {
  it('hears a closed question as a heading with its level, collapsed, and nothing of its answer', async function () {
    await faqOf('<kc-faq topic="spread" questions="spread-cure-meaning"></kc-faq>');
    const tree = await axTree('#spread-cure-meaning');
    if (!tree) return this.skip();
    console.log(`Closed:\n${print(tree)}`);
    const nodes = flat(tree);
    expect(nodes.find(({ role }) => role === 'heading')).to.include({ level: 3, name: 'What does “cure” mean here?' });
    expect(nodes.find(({ role }) => role === 'DisclosureTriangle')).to.include({ expanded: false });
    expect(nodes.some(({ role, name }) => role === 'StaticText' && name.includes('signs of the cancer'))).to.equal(
      false,
    );
  });

  it('hears an open question as expanded, with its answer, its words to explain and its numbered sources', async function () {
    await faqOf('<kc-faq topic="spread" questions="spread-cure-meaning" open="all"></kc-faq>');
    const tree = await axTree('#spread-cure-meaning');
    if (!tree) return this.skip();
    console.log(`Open:\n${print(tree)}`);
    const nodes = flat(tree);
    expect(nodes.find(({ role }) => role === 'heading')).to.include({ level: 3 });
    expect(nodes.find(({ role }) => role === 'DisclosureTriangle')).to.include({ expanded: true });
    expect(nodes.some(({ role, name }) => role === 'StaticText' && name.includes('signs of the cancer'))).to.equal(
      true,
    );
    expect(nodes.find(({ name }) => name === 'cure')).to.include({ role: 'button', expanded: false });
    expect(nodes.some(({ role, name }) => role === 'link' && /^Source \d+$/.test(name))).to.equal(true);
  });

  it('hears something else when it is open than when it is closed', async function () {
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    const closed = await axTree('kc-faq');
    if (!closed) return this.skip();
    faq.expandAll();
    expect(print((await axTree('kc-faq')) ?? closed)).to.not.equal(print(closed));
  });

  it('keeps each summary a direct child of its details, and its heading inside it', async () => {
    const faq = await faqOf('<kc-faq topic="all"></kc-faq>');
    for (const details of answersIn(faq)) {
      expect(details.firstElementChild?.localName).to.equal('summary');
      expect(details.querySelector(':scope > summary > :is(h3, h4)')).to.not.equal(null);
    }
  });

  it('points only to ids that exist', async () => {
    const faq = await faqOf('<kc-faq topic="all" open="all"></kc-faq>');
    const links = [...faq.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
    expect(links.length).to.be.greaterThan(50);
    for (const { hash } of links) expect(document.getElementById(hash.slice(1)), hash).to.not.equal(null);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
  });

  for (const state of ['', 'open="all"'])
    it(`has nothing that axe finds ${state ? 'with all open' : 'with all closed'}`, async function () {
      // axe is slow on a busy machine.
      this.timeout(60_000);
      const faq = await faqOf(`<kc-faq topic="all" ${state}></kc-faq>`);
      await expect(faq).to.be.accessible();
    });

  it('has nothing that axe finds when empty, with authored questions, or with a word explained', async function () {
    this.timeout(60_000);
    await expect(await faqOf('<kc-faq topic="nonsense"></kc-faq>')).to.be.accessible();
    await expect(
      await faqOf('<kc-faq><details><summary><h2>A?</h2></summary><p>Yes.</p></details></kc-faq>'),
    ).to.be.accessible();
    const faq = await faqOf('<kc-faq topic="spread"></kc-faq>');
    faq.querySelector<HTMLElement>('.kc-term')?.click();
    await expect(faq).to.be.accessible();
  });

  it('offers targets at least 44 pixels high, and wraps the longest question at 320 px with text four times as large', async () => {
    await setViewport({ width: 480, height: 700 });
    const faq = await faqOf('<kc-faq topic="all" open="all" style="width: 320px; font-size: 400%"></kc-faq>');
    for (const summary of faq.querySelectorAll('summary')) {
      expect(summary.getBoundingClientRect().height).to.be.at.least(44);
      expect(summary.scrollWidth, summary.textContent ?? '').to.be.at.most(320);
    }
    expect(faq.scrollWidth).to.be.at.most(320);
    await setViewport({ width: 800, height: 600 });
    const small = await faqOf('<kc-faq topic="all" style="font-size: 10px"></kc-faq>');
    for (const summary of small.querySelectorAll('summary'))
      expect(summary.getBoundingClientRect().height).to.be.at.least(44);
  });
});
