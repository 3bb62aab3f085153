/** A list that the build wrote into the page is taken over as it stands. */
import { expect } from '@open-wc/testing';
import { renderToString } from '../helpers/render.js';
import { announceContent } from '../../src/content/registry.js';
import type { KcFaq } from '../../src/elements/kc-faq.js';
import { bundled } from '../helpers/content.js';
import { answersIn, isSeen, openIn, page, settled, statusOf } from '../helpers/elements.js';

const OLD = '2020-01-01';

/** The element as written, and each node that stood in it before it came to life. */
async function upgraded(html: string): Promise<{ host: KcFaq; before: Node[] }> {
  const box = await page('<div></div>');
  const template = document.createElement('template');
  template.innerHTML = html;
  const before = nodesIn(template.content.firstElementChild as Element);
  box.append(template.content);
  const host = box.firstElementChild as KcFaq;
  await settled(host);
  return { host, before };
}

/** All nodes of the lists. */
function nodesIn(host: Element): Node[] {
  return [...host.querySelectorAll(':scope > .kc-answers')].flatMap((list) => {
    const walker = document.createTreeWalker(list);
    const nodes: Node[] = [list];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    return nodes;
  });
}

const older = (change: (content: ReturnType<typeof bundled>) => void = () => undefined): unknown => {
  const content = bundled();
  content.revision = 'sha256-older';
  content.updated = OLD;
  content.updatedText = '1 January 2020';
  change(content);
  return content;
};

const isSame = (a: Node[], b: Node[]): boolean => a.length === b.length && a.every((node, index) => node === b[index]);

describe('A list that stands in the page', () => {
  for (const options of [
    { topic: 'spread' },
    { topic: 'all' },
    { element: 'kc-treatment-list' as const, topic: 'spread' },
  ])
    it(`stays, node by node: ${JSON.stringify(options)}`, async () => {
      const { host, before } = await upgraded(renderToString(bundled(), options));
      expect(before.length).to.be.above(100);
      expect(isSame(nodesIn(host), before)).to.be.true;
      expect(statusOf(host)).to.equal('');
      expect(isSeen(answersIn(host)[0])).to.be.true;
    });

  for (const element of ['kc-faq', 'kc-treatment-list'] as const)
    it(`is seen, with what comes before it, where an editor took slots and templates out of ${element}`, async () => {
      const written = renderToString(bundled(), { element, topic: 'spread' });
      const { host, before } = await upgraded(
        written.replace(/<template.*?<\/template>/s, '').replaceAll(/ slot="[^"]*"/g, ''),
      );
      expect(isSame(nodesIn(host), before)).to.be.true;
      expect(isSeen(answersIn(host)[0])).to.be.true;
      expect(isSeen(host.querySelector('.kc-urgent'))).to.be.true;
    });

  it('is worked by the attributes: what is asked to be open opens, and a method too', async () => {
    const { host } = await upgraded(renderToString(bundled(), { topic: 'spread', attributes: { open: 'first' } }));
    expect(openIn(host)).to.deep.equal([answersIn(host)[0]?.dataset.kcId]);
    expect(host.show('spread-outlook')).to.be.true;
    expect(openIn(host)).to.include('spread-outlook');
  });

  it('stays open where a person has opened it, and tells when it is closed', async () => {
    const html = renderToString(bundled(), { topic: 'spread' }).replace('<details class', '<details open class');
    const { host } = await upgraded(html);
    const [first] = answersIn(host) as [HTMLDetailsElement];
    expect(first.open).to.be.true;
    const told = new Promise<KcToggleDetail>((resolve) =>
      host.addEventListener('kc-toggle', ({ detail }) => resolve(detail), { once: true }),
    );
    first.querySelector('summary')?.click();
    expect(await told).to.deep.equal({ id: first.dataset.kcId, isOpen: false });
  });

  it('keeps what a translator made of it', async () => {
    const html = renderToString(bundled(), { topic: 'spread' }).replace(
      /(<h3 class="kc-heading">)([^<]+)(<\/h3><\/summary>)/,
      '$1<font>¿Qué significa?</font>$3',
    );
    const { host } = await upgraded(html);
    expect(host.querySelector('summary')?.textContent).to.equal('¿Qué significa?');
  });

  it('stays where the script knows of no such content', async () => {
    const content = bundled();
    const [topic] = content.topics as [(typeof content.topics)[number]];
    content.topics = [{ ...topic, id: 'clinic-only' }];
    const { host, before } = await upgraded(renderToString(content, { topic: 'clinic-only' }));
    expect(isSame(nodesIn(host), before)).to.be.true;
    expect(statusOf(host)).to.equal('');
  });

  it('stays where it is older, and its age is told', async () => {
    const { host, before } = await upgraded(renderToString(older(), { topic: 'spread' }));
    expect(isSame(nodesIn(host), before)).to.be.true;
    expect(statusOf(host)).to.equal('There are newer answers than these. Last changed on 1 January 2020.');
  });

  it('stays without a word where it is newer than what came with the script', async () => {
    const html = renderToString(
      older((content) => (content.updated = '2999-01-01')),
      { topic: 'spread', attributes: { refresh: true } },
    );
    const { host, before } = await upgraded(html);
    expect(isSame(nodesIn(host), before)).to.be.true;
    expect(statusOf(host)).to.equal('');
  });

  it('is replaced where it is older and the page asks for it', async () => {
    const html = renderToString(
      older((content) => (content.topics[0]!.questions[0]!.question = 'An old question?')),
      { topic: 'all', attributes: { refresh: true } },
    );
    expect(html).to.include('An old question?');
    const { host } = await upgraded(html);
    expect(host.textContent).not.to.include('An old question?');
    expect(answersIn(host).length).to.be.above(100);
    expect(statusOf(host)).to.equal('');
  });

  it('is replaced where it was written for something else that the script has', async () => {
    const html = renderToString(bundled(), { topic: 'stages' }).replace('topic="stages"', 'topic="spread"');
    const { host } = await upgraded(html);
    expect(host.querySelector('.kc-topic')?.id).to.equal('spread');
  });

  it('stays where it was written for something else that the script has not', async () => {
    const html = renderToString(bundled(), { topic: 'stages' }).replace('topic="stages"', 'topic="elsewhere"');
    const { host, before } = await upgraded(html);
    expect(isSame(nodesIn(host), before)).to.be.true;
  });

  it('gives way when another topic is asked for later', async () => {
    const { host } = await upgraded(renderToString(bundled(), { topic: 'stages' }));
    host.topic = 'spread';
    await settled(host);
    expect(host.querySelector('.kc-topic')?.id).to.equal('spread');
    expect(host.querySelectorAll('.kc-topic')).to.have.lengthOf(1);
  });

  it('stays in a copy of the element, as pages that keep their history make it', async () => {
    const { host } = await upgraded(renderToString(bundled(), { topic: 'spread' }));
    const copy = host.cloneNode(true) as KcFaq;
    const before = nodesIn(copy);
    host.replaceWith(copy);
    await settled(copy);
    expect(isSame(nodesIn(copy), before)).to.be.true;
  });

  it('comes to life also with a shadow root of another kind', async () => {
    const host = document.createElement('div');
    host.setHTMLUnsafe(
      renderToString(bundled(), { topic: 'spread' }).replace(
        /<template.*?<\/template>/,
        '<template shadowrootmode="open"><slot></slot><b>Other</b></template>',
      ),
    );
    const faq = host.firstElementChild as KcFaq;
    document.body.append(host);
    await settled(faq);
    expect(faq.shadowRoot?.querySelector('b')).to.be.null;
    expect(isSeen(answersIn(faq)[0])).to.be.true;
    host.remove();
  });

  it('is searched for other names of words that came after the first search', async () => {
    const content = bundled();
    content.lang = 'xx';
    content.revision = 'sha256-late';
    content.glossary = {
      ...content.glossary,
      zebra: { term: 'spread', definition: 'A word.', synonyms: ['zebrafish'] },
    };
    const { host } = await upgraded(renderToString(content, { topic: 'spread' }));
    host.lang = 'xx';
    await settled(host);
    expect(await host.search('zebrafish')).to.equal(0);
    announceContent(content);
    await settled(host);
    expect(await host.search('zebrafish')).to.be.above(0);
  });

  it('has its filter of treatments, with what stands in it counted', async () => {
    const { host } = await upgraded(renderToString(bundled(), { element: 'kc-treatment-list', topic: 'spread' }));
    const count = host.shadowRoot?.querySelector('[part="count"]')?.textContent;
    expect(count).to.equal(`${answersIn(host).length} treatments shown`);
  });
});

interface KcToggleDetail {
  id: string;
  isOpen: boolean;
}
