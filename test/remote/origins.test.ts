/** Which origins content may come from, and who may say so. */
import { expect } from '@open-wc/testing';
import { ContentProblem } from '../../src/content/problem.js';
import { loadWanted, type Wanted } from '../../src/remote/remote.js';
import { allowOrigins, checkOrigin } from '../../src/remote/origins.js';
import { serve, type Served } from '../helpers/server.js';

const body = '{"schema":1,"lang":"en"}';
const OTHER = location.origin.replace('//127.0.0.1', '//localhost');

/** The same server under the name of another origin. */
const elsewhere = ({ url }: Served): string => url.replace('//127.0.0.1', '//localhost');

const outcomeOf = (src: string): Promise<string> =>
  loadWanted(
    { localName: 'kc-faq', src, integrity: null, minUpdated: null } satisfies Wanted,
    new AbortController().signal,
  ).then(
    () => 'loaded',
    ({ code }: ContentProblem) => code,
  );

/** A script tag that stands in the page while a test runs; it loads nothing. */
async function withTag(src: string, origins: string, test: () => unknown): Promise<void> {
  const tag = document.createElement('script');
  tag.type = 'text/plain';
  tag.src = src;
  tag.dataset.origins = origins;
  document.head.append(tag);
  await test();
  tag.remove();
}
const isAllowed = (address: string): boolean => {
  try {
    checkOrigin(new URL(address));
    return true;
  } catch (error) {
    expect((error as ContentProblem).code).to.equal('origin');
    return false;
  }
};

// In this order: what a page has allowed once stays allowed.
describe('Content of another origin', () => {
  it('is not asked for where the page doesn’t allow it', async () => {
    const served = serve({ body, cors: 1 });
    expect(await outcomeOf(elsewhere(served))).to.equal('origin');
    expect(await served.count()).to.equal(0);
  });

  it('is refused where the page’s own server leads to it', async () => {
    const target = serve({ body, cors: 1 });
    const moved = serve({ status: 302, header: `location:${elsewhere(target)}` });
    expect(await outcomeOf(moved.url)).to.equal('origin');
    expect(await moved.count()).to.equal(1);
  });

  it('is not allowed by the tag of a script that isn’t ours', async () => {
    await withTag('/elsewhere/kc.js', OTHER, () => expect(isAllowed(OTHER)).to.equal(false));
    await withTag('https://cdn.example/src/remote/kc.js', OTHER, () => expect(isAllowed(OTHER)).to.equal(false));
  });

  it('is not allowed by an attribute of an element', () => {
    const faq = document.createElement('kc-faq');
    faq.dataset.origins = OTHER;
    document.body.append(faq);
    expect(isAllowed(OTHER)).to.equal(false);
    faq.remove();
  });

  it('is allowed by origin, not by a part of its name', async () => {
    await withTag('/src/remote/kc.js', 'https://a.example, https://b.example:8443/x https://c.example', () => {
      for (const address of ['https://a.example/x.json', 'https://b.example:8443/', 'https://c.example/'])
        expect(isAllowed(address), address).to.equal(true);
      for (const address of ['http://a.example/', 'https://a.example.evil.example/', 'https://b.example/'])
        expect(isAllowed(address), address).to.equal(false);
    });
  });

  it('is loaded where our script’s tag allows it, also where the server leads to it', async () => {
    await withTag('/src/remote/kc.js', OTHER, async () => {
      expect(await outcomeOf(elsewhere(serve({ body, cors: 1 })))).to.equal('loaded');
      const target = serve({ body, cors: 1 });
      const moved = serve({ status: 302, header: `location:${elsewhere(target)}` });
      expect(await outcomeOf(moved.url)).to.equal('loaded');
    });
  });

  it('is allowed from JavaScript, and what is no origin is said and left out', () => {
    const warn = console.warn;
    const warnings: string[] = [];
    console.warn = (text: string) => void warnings.push(text);
    allowOrigins('content.example', 'https://d.example/path');
    console.warn = warn;
    expect(isAllowed('https://d.example/other.json')).to.equal(true);
    expect(isAllowed('https://content.example/')).to.equal(false);
    expect(warnings.join()).to.contain('“content.example”').and.to.contain('https://content.example');
  });
});
