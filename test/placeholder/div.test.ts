/** `<div data-kc="faq" data-kc-topic="spread">` and `<div class="kc-faq" id="kc-faq--spread">`, and what stands in them. */
import { expect } from '@open-wc/testing';
import { isSeen, muteWarnings } from '../helpers/elements.js';
import { becomes, outline, paste } from '../helpers/placeholder.js';

const said = muteWarnings();
const SPREAD = 'kc-faq[topic=spread]';

const AUTHORED = `<div data-kc="faq">
  <details id="own-1"><summary>One?</summary><p>The first answer.</p></details>
  <details id="own-2"><summary>Two?</summary><p>The second answer.</p></details>
</div>`;

/** As a script that comes when a person has begun to read: the page stands, then the placeholder is put into it. */
async function pasteInUse(markup: string, use: (main: HTMLElement) => void): Promise<HTMLElement> {
  const pen = document.createElement('div');
  pen.className = 'wp-admin';
  document.body.append(pen);
  const main = await paste(markup, pen);
  use(main);
  // The place may now have placeholders: the next look finds this one.
  pen.className = '';
  main.append(Object.assign(document.createElement('div'), { innerHTML: '<i></i>' }));
  document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
  return main;
}

describe('A marked division', () => {
  it('becomes the element, empty or with text inside', async () => {
    expect(await becomes('<div data-kc="faq" data-kc-topic="spread"></div>')).to.equal(SPREAD);
    expect(await becomes('<div data-kc="kc-faq" data-kc-topic="spread"></div>')).to.equal(SPREAD);
    expect(await becomes('<div class="x kc-faq" id="kc-faq--spread">Answers.</div>')).to.equal(`${SPREAD}(Answers.)`);
    expect(await becomes('<div class="kc-treatment-list" id="kc-treatment-list--spread"></div>')).to.equal(
      'kc-treatment-list[topic=spread]',
    );
    expect(await becomes('<p data-kc="related" data-kc-topic="spread" data-kc-limit="2"></p>')).to.equal(
      'kc-related[limit=2][topic=spread]',
    );
  });

  it('gives each attribute of the element, and its language', async () => {
    const markup = `<div data-kc="faq" data-kc-topic="spread" data-kc-searchable data-kc-linkable="false"
      data-kc-heading-level="3" lang="en-GB" dir="ltr" class="theme" id="x" style="color: red"></div>`;
    expect(await becomes(markup)).to.equal('kc-faq[dir=ltr][heading-level=3][lang=en-GB][searchable][topic=spread]');
  });

  it('shows the answers, and its own text only where there are none', async () => {
    const main = await paste(`<div data-kc="faq" data-kc-topic="spread"><p>Ask your team.</p></div>
      <div data-kc="faq" data-kc-topic="nothing"><p>Ask your team.</p></div>`);
    const [known, unknown] = main.querySelectorAll('kc-faq > p');
    expect([isSeen(known), isSeen(unknown)]).to.deep.equal([false, true]);
    main.remove();
  });

  it('is left alone where its name or an attribute isn’t known, and the console says so once', async () => {
    const markup = '<div data-kc="faqs">Text</div><div data-kc="faq" data-kc-colour="red">Text</div>';
    expect(await becomes(markup + markup))
      .to.contain('div[data-kc=faqs](Text)')
      .and.not.to.contain('kc-faq');
    expect(said).to.have.length(2);
    expect(said.join()).to.contain('no element “kc-faqs”').and.to.contain('no attribute “colour”');
  });

  it('of a class alone is the theme’s, as one is that has its element already', async () => {
    expect(await becomes('<div class="kc-faq">Text</div>')).to.equal('div[class=kc-faq](Text)');
    const nested = '<div class="kc-faq" id="kc-faq--spread"><kc-faq topic="spread"></kc-faq></div>';
    expect(await becomes(nested)).to.equal(`div[class=kc-faq][id=kc-faq--spread](${SPREAD})`);
  });

  it('holds no second placeholder: what stands in it is what is shown without answers', async () => {
    const link = '<p><a class="kc-faq" href="/answers/spread">Read on</a></p>';
    expect(await becomes(`<div data-kc="faq" data-kc-topic="spread">${link}</div>`)).to.equal(
      `${SPREAD}(p(a[class=kc-faq][href=/answers/spread](Read on)))`,
    );
  });

  it('of a source of content serves the placeholders in it', async () => {
    const markup = `<div data-kc="content"><p>[kc-faq topic="spread"]</p><p>Text</p></div>`;
    expect(await becomes(markup)).to.equal(`kc-content(${SPREAD} p(Text))`);
  });
});

describe('What stands in a marked division', () => {
  it('is moved, not made again: the same nodes, open where they were', async () => {
    let before: Element[] = [];
    const main = await pasteInUse(AUTHORED, (page) => {
      before = [...page.querySelectorAll('details')];
      page.querySelector<HTMLElement>('#own-2 summary')?.click();
    });
    expect([...main.querySelectorAll('kc-faq > details')]).to.deep.equal(before);
    expect([...main.querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([false, true]);
    expect(isSeen(main.querySelector('#own-2 p'))).to.equal(true);
    main.parentElement?.remove();
  });

  it('keeps focus and selection, and the page doesn’t scroll', async () => {
    const main = await pasteInUse(`<p style="height: 3000px">Tall</p>${AUTHORED}`, (page) => {
      const summaries = page.querySelectorAll<HTMLElement>('summary');
      summaries[1]?.focus({ preventScroll: true });
      scrollTo(0, 100);
      const text = page.querySelector('#own-1 summary')?.firstChild as Text;
      getSelection()?.setBaseAndExtent(text, 1, text, 3);
    });
    expect(main.querySelector('kc-faq')?.contains(document.activeElement)).to.equal(true);
    expect(document.activeElement?.textContent).to.equal('Two?');
    expect(String(getSelection())).to.equal('ne');
    expect(Math.round(scrollY)).to.equal(100);
    getSelection()?.removeAllRanges();
    main.parentElement?.remove();
    scrollTo(0, 0);
  });

  it('keeps a selection whose ends are the division itself', async () => {
    const main = await pasteInUse(AUTHORED, (page) => {
      const box = page.querySelector('[data-kc]') as Element;
      getSelection()?.setBaseAndExtent(box, 1, box, 2);
    });
    const { anchorNode, anchorOffset, focusOffset } = getSelection() as Selection;
    expect([(anchorNode as Element).localName, anchorOffset, focusOffset]).to.deep.equal(['kc-faq', 1, 2]);
    getSelection()?.removeAllRanges();
    main.parentElement?.remove();
  });

  it('is moved with prerendered answers before the element looks for them', () => {
    const main = document.createElement('main');
    main.innerHTML = `<div data-kc="faq" data-kc-topic="spread">
      <div class="kc-answers" slot="kc-list"><details open><summary>Q</summary>A</details></div></div>`;
    const list = main.querySelector('.kc-answers');
    const details = list?.firstChild as HTMLDetailsElement;
    document.body.append(main);
    document.dispatchEvent(new Event('DOMContentLoaded', { bubbles: true }));
    expect(outline(main)).to.equal(SPREAD);
    expect(list?.parentElement?.localName).to.equal('kc-faq');
    expect([list?.firstChild === details, details.open]).to.deep.equal([true, true]);
    main.remove();
  });
});
