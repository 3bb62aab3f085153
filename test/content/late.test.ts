/** Topics that content only names: who gets them, how that is told, and what comes of a failure. */
import { expect } from '@open-wc/testing';
import { offerTopics } from '../../src/content/late.js';
import { ANNOUNCE, lates } from '../../src/content/registry.js';
import { muteWarnings } from '../helpers/elements.js';

interface Loading {
  file: string;
  end: (error?: Error) => Promise<void>;
}

/** Files that come, or fail, when the test says so. */
function offer(lang: string, ...names: string[]): Loading[] {
  const loading: Loading[] = [];
  const files = Object.fromEntries(names.map((name) => [name, 'sha256-x']));
  offerTopics(lang, files, async (file) => {
    let settle: (error?: Error) => void = () => {};
    const promise = new Promise<void>((resolve, reject) => {
      settle = (error) => (error ? reject(error) : resolve());
    });
    const end = async (error?: Error): Promise<void> => {
      settle(error);
      await promise.catch(() => {});
      await Promise.resolve();
    };
    loading.push({ file, end });
    return promise;
  });
  return loading;
}

const ask = (lang: string, ...topics: string[]) => lates.get(lang)?.(topics);
const filesOf = (loading: Loading[]): string => loading.map(({ file }) => file).join(' ');

function listen(): { calls: number } {
  const heard = { calls: 0 };
  const onAnnounce = (): void => void heard.calls++;
  addEventListener(ANNOUNCE, onAnnounce);
  stops.push(() => removeEventListener(ANNOUNCE, onAnnounce));
  return heard;
}
const stops: (() => void)[] = [];

describe('A topic that is only named', () => {
  const warnings = muteWarnings();
  beforeEach(() => lates.clear());
  afterEach(() => stops.splice(0).forEach((stop) => stop()));

  it('is asked for once, however many ask', () => {
    const loading = offer('en', 'a', 'b');
    expect(ask('en', 'a')?.status).to.equal('loading');
    expect(ask('en', 'a')?.status).to.equal('loading');
    expect(filesOf(loading)).to.equal('a');
    ask('en', 'b', 'a');
    expect(filesOf(loading)).to.equal('a b');
  });

  it('is ready when its file has come, which everybody is told', async () => {
    const loading = offer('en', 'a');
    ask('en', 'a');
    const heard = listen();
    await loading[0]?.end();
    expect(heard.calls).to.equal(1);
    expect(ask('en', 'a')?.status).to.equal('ready');
    expect(loading).to.have.lengthOf(1);
  });

  it('has failed when its file can’t be had, until somebody tries again', async () => {
    const loading = offer('en', 'a', 'b');
    ask('en', 'a', 'b');
    const heard = listen();
    await loading[0]?.end(new Error('gone'));
    expect(heard.calls).to.equal(1);
    expect(warnings.join()).to.include('gone');
    await loading[1]?.end();
    expect(ask('en', 'a', 'b')?.status).to.equal('failed');
    expect(ask('en', 'b')?.status).to.equal('ready');
    ask('en', 'a', 'b')?.retry();
    expect(ask('en', 'a', 'b')?.status).to.equal('loading');
    expect(filesOf(loading)).to.equal('a b a');
    await loading[2]?.end();
    expect(ask('en', 'a')?.status).to.equal('ready');
  });

  it('comes with all others in one file where many are asked for', () => {
    const loading = offer('en', 'a', 'b', 'c', 'd', 'e', 'all');
    ask('en', 'a', 'b', 'c', 'd', 'e');
    expect(filesOf(loading)).to.equal('all');
  });

  it('is nobody’s to get where it has no file', () => {
    const loading = offer('en', 'a');
    for (const id of ['gone', 'constructor', '__proto__']) expect(ask('en', id)?.status, id).to.equal('ready');
    expect(ask('de', 'a')).to.be.undefined;
    expect(loading).to.have.lengthOf(0);
  });

  it('is got by the first script that offers its language', () => {
    const [first, second] = [offer('en', 'a'), offer('en', 'a')];
    ask('en', 'a');
    expect([first.length, second.length]).to.deep.equal([1, 0]);
  });
});
