/** What is asked for is checked before anything is written, and the stand-in for a page makes what HTML can be made of. */
import { expect } from '@open-wc/testing';
import { toHtml } from 'hast-util-to-html';
import { document as page, location, type StaticElement } from '../../src/static/document.js';
import { frameParts, topicParts, treatmentParts } from '../../src/static/page-parts.js';
import { type RenderOptions, renderToString } from '../../src/static/render-to-string.js';
import { bundled } from '../helpers/content.js';

const htmlOf = ({ node }: StaticElement): string => toHtml(node);

describe('What is asked for', () => {
  const cases: [RenderOptions, RegExp][] = [
    [{ topic: 'spred' }, /There is no topic "spred" in this content\. It has: .*spread/],
    [{ topic: 'spread', questions: 'one,two' }, /no question "one"[^]*no question "two"/],
    [{ element: 'kc-treatment-list', treatments: 'sugar' }, /no treatment "sugar"/],
  ];
  for (const [options, message] of cases)
    it(`must be there: ${JSON.stringify(options)}`, () => {
      expect(() => renderToString(bundled(), options)).to.throw(message);
    });

  it('must be there for a whole page, too', () => {
    const spred = { topic: 'spred', level: 1, hasTreatments: true };
    expect(() => topicParts(bundled(), spred)).to.throw(/There is no topic "spred"/);
  });

  it('must be readable', () => {
    const all = [
      renderToString,
      treatmentParts,
      frameParts,
      (json: unknown) => topicParts(json, { topic: 'spread', level: 1, hasTreatments: true }),
    ];
    for (const write of all) expect(() => write({ lang: 7 })).to.throw(/can't be used as it is; look at: content/);
  });
});

describe('A page for builders without a browser', () => {
  it('makes elements with attributes, text and children, which are escaped', () => {
    const list = page.createElement('ul');
    const item = page.createElement('li');
    item.append('a < b & "c"');
    list.setAttribute('id', 'x"y');
    list.append(item, 'end');
    expect(list.id).to.equal('x"y');
    expect(htmlOf(list)).to.equal('<ul id="x&#x22;y"><li>a &#x3C; b &#x26; "c"</li>end</ul>');
  });

  it('makes templates with their content', () => {
    const template = page.createElement('template');
    template.setAttribute('shadowrootmode', 'open');
    template.append(page.createElement('slot'));
    expect(htmlOf(template)).to.equal('<template shadowrootmode="open"><slot></slot></template>');
  });

  it('has no other elements, and no host but that of its address', () => {
    expect(page.getElementById()).to.equal(null);
    page.baseURI = 'about:blank';
    expect(location.host).to.equal('');
    page.baseURI = 'https://clinic.example/a';
    expect(location.host).to.equal('clinic.example');
  });
});
