/** Two copies of the script on a page: what they share. Apart, since a module loaded twice confuses its coverage. */
import { expect } from '@open-wc/testing';
import * as registry from '../src/content/registry.js';
import * as styles from '../src/page/adopt.js';
import * as cache from '../src/remote/cache.js';
import * as origins from '../src/remote/origins.js';
import { aContent } from './helpers/content.js';
import { onPage } from './helpers/rendering.js';
import { serve } from './helpers/server.js';

/** The same module once more, as a second script would bring it. */
const anotherCopy = async <T>(path: string): Promise<T> => (await import(`${path}?another-copy`)) as T;

describe('Two copies of the script', () => {
  it('find each other’s content, and tell each other’s elements', async () => {
    const other = await anotherCopy<typeof registry>('../src/content/registry.ts');
    expect(other.announceContent === registry.announceContent).to.be.false;
    let calls = 0;
    addEventListener(registry.ANNOUNCE, () => calls++, { once: true });
    other.announceContent(aContent({ title: 'from the other' }));
    expect(registry.findContent('en')?.title).to.equal('from the other');
    expect(calls).to.equal(1);
  });

  it('ask for a file once', async () => {
    const served = serve();
    const other = await anotherCopy<typeof cache>('../src/remote/cache.ts');
    const { signal } = new AbortController();
    const [own, others] = await Promise.all(
      [cache, other].map(({ requestContent }) => requestContent(served.url, { signal })),
    );
    expect(others === own).to.be.true;
    expect(await served.count()).to.equal(1);
  });

  it('allow the same origins', async () => {
    const other = await anotherCopy<typeof origins>('../src/remote/origins.ts');
    other.allowOrigins('https://content.example');
    expect(() => origins.checkOrigin(new URL('https://content.example/a.json'))).to.not.throw();
  });

  it('share one style sheet', async () => {
    const other = await anotherCopy<typeof styles>('../src/page/adopt.ts');
    expect(other.adopt === styles.adopt).to.be.false;
    styles.adopt(document, ':host, main { color: red }');
    const root = onPage().attachShadow({ mode: 'open' });
    other.adopt(document, ':host, main { color: red }');
    other.adopt(root, ':host, main { color: red }');
    expect(document.adoptedStyleSheets).to.have.lengthOf(1);
    expect(root.adoptedStyleSheets[0] === document.adoptedStyleSheets[0]).to.be.true;
  });
});
