/** The newest copy of a file stands: nothing older takes its place, and it stands in where a newer one fails. */
import { expect } from '@open-wc/testing';
import { ContentProblem } from '../../src/content/problem.js';
import type { Loaded } from '../../src/remote/load.js';
import { loadWanted, type Wanted } from '../../src/remote/remote.js';
import { serve } from '../helpers/server.js';

const load = (src: string, more: Partial<Wanted> = {}): Promise<Loaded> =>
  loadWanted({ localName: 'kc-faq', src, integrity: null, minUpdated: null, ...more }, new AbortController().signal);

const problemOf = (loading: Promise<unknown>): Promise<ContentProblem> =>
  loading.then(
    () => new ContentProblem('src', 'It was loaded.'),
    (error: ContentProblem) => error,
  );

const fileOf = (updated: string): object => ({ schema: 1, lang: 'en', title: `Of ${updated}`, updated });
const served = (updated: string): string => serve({ body: fileOf(updated) }).url;

/** Lets the server have another file at each address, or none, while a test runs. */
async function withFiles(files: Record<string, object | undefined>, test: () => Promise<void>): Promise<void> {
  const own = window.fetch.bind(window);
  window.fetch = (address) => {
    const { pathname, search } = new URL(address as string);
    const file = files[pathname + search];
    return Promise.resolve(file ? Response.json(file) : new Response('', { status: 404 }));
  };
  try {
    await test();
  } finally {
    window.fetch = own;
  }
}

describe('Content that must not be too old', () => {
  it('may not be older than the element allows', async () => {
    const address = served('2026-03-01');
    expect((await load(address, { minUpdated: '2026-03-01' })).content.updated).to.equal('2026-03-01');
    const { code, message } = await problemOf(load(address, { minUpdated: '2026-03-02' }));
    expect(code).to.equal('outdated');
    expect(message).to.contain('2026-03-01').and.to.contain('2026-03-02');
  });

  it('must have a date where the element asks for one', async () => {
    expect((await problemOf(load(served(''), { minUpdated: '2026-01-01' }))).code).to.equal('outdated');
    expect((await problemOf(load(served('new'), { minUpdated: '2026-01-01' }))).code).to.equal('outdated');
  });

  it('is refused where what the element asks for is no date', async () => {
    for (const minUpdated of ['', 'soon', '1 March 2026'])
      expect((await problemOf(load(served('2026-05-01'), { minUpdated }))).code, minUpdated).to.equal('outdated');
  });

  it('is asked for again after it was too old', async () => {
    const { url, count } = serve({ body: fileOf('2026-03-01') });
    await problemOf(load(url, { minUpdated: '2026-04-01' }));
    await problemOf(load(url, { minUpdated: '2026-04-01' }));
    expect(await count()).to.equal(2);
  });
});

describe('A file of which the page has had a newer copy', () => {
  it('is refused, and the newer copy goes with the refusal', async () => {
    const files = {
      '/a.json?v=1': fileOf('2026-05-02'),
      '/a.json?v=2': fileOf('2026-05-01'),
      '/a.json?v=3': fileOf(''),
    };
    await withFiles(files, async () => {
      await load('/a.json?v=1');
      for (const address of ['/a.json?v=2', '/a.json?v=3']) {
        const { code, content } = await problemOf(load(address));
        expect([code, content?.title], address).to.deep.equal(['outdated', 'Of 2026-05-02']);
      }
    });
  });

  it('takes its place when it is as new, or newer', async () => {
    const files = {
      '/b.json?v=1': fileOf('2026-05-01'),
      '/b.json?v=2': fileOf('2026-05-01'),
      '/b.json?v=3': fileOf('2026-06-01'),
    };
    await withFiles(files, async () => {
      for (const address of Object.keys(files)) expect((await load(address)).url, address).to.contain(address);
      expect((await problemOf(load('/b.json?v=4'))).content?.title).to.equal('Of 2026-06-01');
    });
  });

  it('is another file where its address differs in more than a version', async () => {
    await withFiles({ '/c?id=1': fileOf('2026-05-01'), '/c?id=2': fileOf('2026-04-01') }, async () => {
      await load('/c?id=1');
      expect((await load('/c?id=2')).content.title).to.equal('Of 2026-04-01');
      expect((await problemOf(load('/c?id=3'))).content === undefined).to.equal(true);
    });
  });

  it('is no stand-in where the element asks for a hash or a date of its own', async () => {
    await withFiles({ '/d.json?v=1': fileOf('2026-05-01') }, async () => {
      await load('/d.json?v=1');
      const own = { integrity: `sha256-${'A'.repeat(43)}=` };
      expect((await problemOf(load('/d.json?v=2', own))).content === undefined).to.equal(true);
      const [free, bound] = await Promise.all([
        problemOf(load('/d.json?v=2')),
        problemOf(load('/d.json?v=2', { minUpdated: '2026-06-01' })),
      ]);
      expect(free.content?.title, 'with no condition').to.equal('Of 2026-05-01');
      expect(bound.content === undefined, 'after the same request').to.equal(true);
    });
  });
});
