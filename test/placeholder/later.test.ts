/** What comes into the page later, once each. */
import { expect, nextFrame } from '@open-wc/testing';
import { muteWarnings, settled } from '../helpers/elements.js';
import { outline, paste } from '../helpers/placeholder.js';

const SPREAD = 'kc-faq[topic=spread]';
const SHORTCODE = '<p>[kc-faq topic="spread"]</p>';

muteWarnings();
let main: HTMLElement;
beforeEach(async () => (main = await paste('<p>A page.</p>')));
afterEach(() => main.remove());

const seen = async (): Promise<string> => {
  await settled(main);
  return outline(main);
};

describe('Content that comes later', () => {
  it('is found where it is appended, inserted or written into a part of the page', async () => {
    main.append(Object.assign(document.createElement('article'), { innerHTML: `<section>${SHORTCODE}</section>` }));
    expect(await seen()).to.equal(`p(A page.) article(section(${SPREAD}))`);
    main.innerHTML = `<div>${SHORTCODE}</div>`;
    expect(await seen()).to.equal(`div(${SPREAD})`);
  });

  it('is found where a fragment, or the placeholder itself, is inserted', async () => {
    main.replaceChildren(document.createRange().createContextualFragment(`${SHORTCODE}<div data-kc="related"></div>`));
    expect(await seen()).to.equal(`${SPREAD} kc-related`);
  });

  it('is found where a framework writes the text last', async () => {
    const paragraph = document.createElement('p');
    main.replaceChildren(paragraph);
    await nextFrame();
    paragraph.textContent = '[kc-faq topic="spread"]';
    expect(await seen()).to.equal(SPREAD);
  });

  it('is found in pieces that come one after another', async () => {
    const paragraph = document.createElement('p');
    main.replaceChildren(paragraph);
    paragraph.append('[kc-faq ');
    paragraph.append('topic="spread"]');
    expect(await seen()).to.equal(SPREAD);
  });

  it('is found in a new body, as Turbo and pjax bring one', async () => {
    const old = document.body;
    const next = document.createElement('body');
    next.innerHTML = SHORTCODE;
    old.replaceWith(next);
    await settled(next);
    const found = outline(next);
    next.replaceWith(old);
    expect(found).to.equal(SPREAD);
  });

  it('is upgraded once: a copy of the page that is put back stays the same', async () => {
    main.innerHTML = '<p><a class="kc-faq" href="/a/spread">Read</a></p><div data-kc="content"><p>Text</p></div>';
    const once = await seen();
    const copy = main.cloneNode(true) as HTMLElement;
    main.replaceWith(copy);
    main = copy;
    expect(await seen()).to.equal(once);
    expect(main.querySelectorAll('kc-faq')).to.have.length(1);
  });

  it('is found where it was moved out of an editor', async () => {
    main.innerHTML = `<div contenteditable>${SHORTCODE}</div>`;
    expect(await seen()).to.contain('[kc-faq topic');
    main.append(main.querySelector('p') as Element);
    expect(await seen()).to.contain(SPREAD);
  });

  it('is found among thousands of other nodes', async () => {
    for (let row = 0; row < 1000; row++)
      main.append(Object.assign(document.createElement('p'), { textContent: `${row}` }));
    main.children[500]?.after(document.createRange().createContextualFragment(SHORTCODE));
    expect(await seen()).to.contain(`p(499) ${SPREAD} p(500)`);
  });

  it('is found in a form whose fields take its names away, or nothing happens; nothing is thrown', async () => {
    main.innerHTML = `<form><input name="querySelectorAll"><input name="matches"></form>${SHORTCODE}`;
    expect(await seen()).to.contain(SPREAD);
  });

  it('may be gone before anybody looks', async () => {
    main.innerHTML = SHORTCODE;
    main.innerHTML = '';
    expect(await seen()).to.equal('');
  });
});
