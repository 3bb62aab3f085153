/** The style sheet of what stands in the page, wherever a list stands. */
import { expect } from '@open-wc/testing';
import { adopt } from '../../src/page/adopt.js';
import { make } from '../../src/render/make.js';
import { pageStyles } from '../../src/render/page-styles.js';
import { onPage } from '../helpers/rendering.js';

/** A list with one summary, put into a root. */
function summaryIn(root: ParentNode): HTMLElement {
  const summary = make('summary', '', 'Question');
  root.append(make('div', 'kc-answers', make('details', '', summary)));
  return summary;
}

/** What the sheet gives to every summary: a target that a finger can hit. */
const height = (element: Element): string => getComputedStyle(element).minBlockSize;

const sheetsOf = (root: Document | ShadowRoot): number => root.adoptedStyleSheets.length;

describe('The page styles', () => {
  it('reach the lists of a document, and are adopted once', () => {
    const summary = summaryIn(onPage());
    const before = sheetsOf(document);
    expect(height(summary)).to.not.equal('44px');
    adopt(document, pageStyles);
    adopt(document, pageStyles);
    expect(height(summary)).to.equal('44px');
    expect(sheetsOf(document)).to.equal(before + 1);
  });

  it('leave everything else on the page alone', () => {
    adopt(document, pageStyles);
    const summary = make('summary', '', 'The page’s own');
    onPage(make('details', '', summary));
    expect(height(summary)).to.not.equal('44px');
  });

  it('reach the lists of a shadow root, and are adopted there once', () => {
    const root = onPage().attachShadow({ mode: 'open' });
    const summary = summaryIn(root);
    expect(height(summary)).to.not.equal('44px');
    adopt(root, pageStyles);
    adopt(root, pageStyles);
    expect(height(summary)).to.equal('44px');
    expect(sheetsOf(root)).to.equal(1);
  });

  it('are one sheet for a document and its shadow roots', () => {
    adopt(document, pageStyles);
    const root = onPage().attachShadow({ mode: 'open' });
    adopt(root, pageStyles);
    expect(document.adoptedStyleSheets.includes(root.adoptedStyleSheets[0] as CSSStyleSheet)).to.be.true;
  });

  it('reach the lists of a frame’s document, and of a shadow root in it', () => {
    const frame = make('iframe');
    onPage(frame);
    const inner = frame.contentDocument as Document;
    const root = inner.body.appendChild(inner.createElement('div')).attachShadow({ mode: 'open' });
    const summaries = [summaryIn(inner.body), summaryIn(root)];
    adopt(root, pageStyles);
    adopt(inner, pageStyles);
    adopt(inner, pageStyles);
    expect(summaries.map(height)).to.deep.equal(['44px', '44px']);
    expect(sheetsOf(inner)).to.equal(1);
  });

  it('keep the sheets that a page has adopted itself', () => {
    const own = new CSSStyleSheet();
    const root = onPage().attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [own];
    adopt(root, pageStyles);
    expect(root.adoptedStyleSheets[0] === own).to.be.true;
    expect(sheetsOf(root)).to.equal(2);
  });
});
