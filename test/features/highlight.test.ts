/** The words that were searched for are marked where they stand, and the page's markup stays as it is. */
import { expect } from '@open-wc/testing';
import { wordsOf } from '../../src/content/search.js';
import { rangesIn, startHighlight, type WordHighlight } from '../../src/features/highlight.js';
import { waitUntil } from '../helpers/until.js';

const boxes: HTMLElement[] = [];
const started: WordHighlight[] = [];
afterEach(() => {
  started.splice(0).forEach((each) => each.clear());
  boxes.splice(0).forEach((box) => box.remove());
});

/** A piece of a page, until the test is over. */
function pageOf(html: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = html;
  document.body.append(box);
  boxes.push(box);
  return box;
}

const start = (name?: string): WordHighlight => {
  const highlight = startHighlight(name);
  started.push(highlight);
  return highlight;
};

const hits = (html: string, query: string): string[] => rangesIn(pageOf(html), wordsOf(query)).map(String);

/** What is marked on the whole page, sorted. */
const marked = (name = 'kc-search'): string[] => [...(CSS.highlights.get(name) ?? [])].map(String).sort();

describe('A word is found in an element', () => {
  it('as often as it stands there, each word by itself', () => {
    expect(hits('<p>Kidney cancer. A kidney, two KIDNEYS.</p>', 'kidney can')).to.deep.equal([
      'Kidney',
      'kidney',
      'KIDNEY',
      'can',
    ]);
  });

  it('also where markup begins or ends inside of it', () => {
    expect(hits('<p>The kid<b>ney</b> <i>can</i>cer</p>', 'kidney cancer')).to.deep.equal(['kidney', 'cancer']);
    expect(hits('<p><font><font>kid</font></font><font>n</font>ey</p>', 'kidney')).to.deep.equal(['kidney']);
    expect(hits('<p>kid<!-- note -->ney kid<wbr>ney</p>', 'kidney')).to.deep.equal(['kidney', 'kidney']);
  });

  it('but not across paragraphs, items, cells, lines and the like', () => {
    for (const html of [
      '<p>kid</p><p>ney</p>',
      '<ul><li>kid</li><li>ney</li></ul>',
      '<dl><dt>kid</dt><dd>ney</dd></dl>',
      '<table><tr><td>kid</td><td>ney</td></tr></table>',
      '<details open><summary>kid</summary>ney</details>',
      'kid<br>ney',
      'kid<p></p>ney',
      'kid<kc-related></kc-related>ney',
    ])
      expect(hits(html, 'kidney'), html).to.deep.equal([]);
  });

  it('whole characters at a time, with their marks', () => {
    expect(hits('<p>Hauptstraße 5</p>', 'stras')).to.deep.equal(['straß']);
    expect(hits('<p>re\u0301nal</p>', 're')).to.deep.equal(['re\u0301']);
    expect(hits('<p>न नींद</p>', 'न')).to.deep.equal(['न', 'नीं']);
    expect(hits('<p>هذا السَّرَطَانُ هنا</p>', 'السرطان')).to.deep.equal(['السَّرَطَانُ']);
    expect(hits('<p>👩‍⚕️ 😀ab</p>', '😀a')).to.deep.equal(['😀a']);
  });

  it('without the hyphens and quotes around it, with those inside of it', () => {
    expect(hits('<p>“kidney”-related PD‑L1 don’t</p>', 'kidney pdl1 dont')).to.deep.equal(['kidney', 'PD‑L1', 'don’t']);
  });

  it('nowhere where no word is asked for', () => {
    expect(hits('<p>Kidney</p>', '')).to.deep.equal([]);
    expect(rangesIn(pageOf('<p>Kidney</p>'), [''])).to.deep.equal([]);
    expect(hits('', 'kidney')).to.deep.equal([]);
  });
});

describe('Highlighted words', () => {
  it('are those of the newest search in those elements alone', () => {
    const [first, second] = pageOf('<p>kidney cancer</p><p>kidney</p>').children as unknown as [Element, Element];
    const highlight = start();
    highlight.set([first, second], ['kidney']);
    expect(marked()).to.deep.equal(['kidney', 'kidney']);
    highlight.set([first], ['can']);
    expect(marked()).to.deep.equal(['can']);
    highlight.set([first], []);
    expect(marked()).to.deep.equal([]);
  });

  it('leave the markup as it was', () => {
    const box = pageOf('<p>The kid<b>ney</b></p>');
    const before = box.innerHTML;
    start().set([box], ['kidney']);
    expect(marked()).to.deep.equal(['kidney']);
    expect(box.innerHTML).to.equal(before);
  });

  it('of one list stay when another list on the page searches or is removed', () => {
    const [one, other] = [pageOf('<p>kidney</p>'), pageOf('<p>cancer</p>')];
    const [ofOne, ofOther] = [start(), start()];
    ofOne.set([one], ['kidney']);
    ofOther.set([other], ['cancer']);
    expect(marked()).to.deep.equal(['cancer', 'kidney']);
    ofOne.set([one], ['kid']);
    expect(marked()).to.deep.equal(['cancer', 'kid']);
    ofOther.clear();
    expect(marked()).to.deep.equal(['kid']);
  });

  it('keep apart from those of another name', () => {
    const box = pageOf('<p>kidney</p>');
    start('kc-test').set([box], ['kidney']);
    expect([marked('kc-test'), marked()]).to.deep.equal([['kidney'], []]);
  });

  it('come back after a page has cleared all highlights', () => {
    const box = pageOf('<p>kidney</p>');
    const highlight = start();
    highlight.set([box], ['kid']);
    CSS.highlights.clear();
    highlight.set([box], ['ney']);
    expect(marked()).to.deep.equal(['ney']);
  });

  it('far below are marked when one scrolls there, unless the search has changed', async () => {
    const box = pageOf('<p>near</p><div></div><p>far</p>');
    box.querySelector('div')!.style.height = '9000px';
    const [near, far] = box.querySelectorAll('p') as unknown as [Element, Element];
    const highlight = start();
    highlight.set([near, far], ['ar']);
    expect(marked()).to.deep.equal(['ar']);
    far.scrollIntoView();
    await waitUntil(() => marked().length === 2, 'the word far below is marked');
    scrollTo(0, 0);
    highlight.set([near, far], ['ar']);
    highlight.clear();
    far.scrollIntoView();
    await new Promise((resolve) => addEventListener('scroll', resolve, { once: true }));
    expect(marked()).to.deep.equal([]);
  });

  it('are none in a browser without the API, and nothing breaks', () => {
    const api = Object.getOwnPropertyDescriptor(CSS, 'highlights') as PropertyDescriptor;
    Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
    try {
      const highlight = start();
      highlight.set([pageOf('<p>kidney</p>')], ['kidney']);
      highlight.clear();
    } finally {
      Object.defineProperty(CSS, 'highlights', api);
    }
    expect(marked()).to.deep.equal([]);
  });
});
