/** The parts that stand beside the script. How browsers check them is tested with the built files: test/browser/parts.test.mjs. */
import { expect } from '@open-wc/testing';
import { loadPart } from '../../src/render/part.js';

describe('A part of the script', () => {
  const links = (): HTMLLinkElement[] => [
    ...document.head.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]'),
  ];

  /** The hashes with which a file was asked for; the links go. */
  function hashesOf(file: string): string[] {
    const asked = links().filter(({ href }) => href.endsWith(`/src/render/${file}`));
    for (const link of asked) link.remove();
    return asked.map(({ integrity }) => integrity);
  }

  it('comes from beside it, and is asked for once', async () => {
    const [one, other] = await Promise.all([loadPart('make.ts?once', ''), loadPart('make.ts?once', '')]);
    expect(other === one).to.equal(true);
    expect(hashesOf('make.ts?once')).to.have.length(1);
  });

  it('is asked for with its hash at every try', async () => {
    for (let tried = 0; tried < 2; tried++) await loadPart('nowhere.ts', 'sha256-x').catch(() => undefined);
    expect(hashesOf('nowhere.ts')).to.deep.equal(['sha256-x', 'sha256-x']);
  });

  it('is handed over as it stands there', async () => {
    const part = (await loadPart('make.ts?part', '')) as { make?: unknown };
    expect(typeof part.make).to.equal('function');
  });
});
