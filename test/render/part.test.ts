/** The parts that stand beside the script. How browsers check them is tested with the built files: test/browser/parts.test.mjs. */
import { expect } from '@open-wc/testing';
import { loadPart } from '../../src/render/part.js';

describe('A part of the script', () => {
  const links = (): HTMLLinkElement[] => [
    ...document.head.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]'),
  ];

  it('comes from beside it, and is asked for once with its hash', async () => {
    await loadPart('make.ts?refused', 'sha256-x').catch(() => undefined);
    await loadPart('make.ts?refused', 'sha256-x').catch(() => undefined);
    const asked = links().filter(({ href }) => href.endsWith('/src/render/make.ts?refused'));
    expect(asked.map(({ integrity }) => integrity)).to.deep.equal(['sha256-x']);
    for (const link of asked) link.remove();
  });

  it('is handed over as it stands there', async () => {
    const part = (await loadPart('make.ts?part', '')) as { make?: unknown };
    expect(typeof part.make).to.equal('function');
  });
});
