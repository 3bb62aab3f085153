/** Many elements, one request: who shares it, when it is repeated, when it is ended. */
import { expect } from '@open-wc/testing';
import { requestContent } from '../../src/remote/cache.js';
import type { Loaded } from '../../src/remote/load.js';
import { serve, type Served } from '../helpers/server.js';
import { waitUntil } from '../helpers/until.js';

const body = '{"schema":1,"lang":"en"}';

/** Somebody who waits for content and may leave. */
interface Waiter {
  loaded: Promise<Loaded>;
  /** `loaded`, or the code of the problem. */
  outcome: Promise<string>;
  leave(): void;
}

function wait({ url }: Served, options: { integrity?: string; timeoutMs?: number } = {}): Waiter {
  const controller = new AbortController();
  const loaded = requestContent(url, { signal: controller.signal, ...options });
  const outcome = loaded.then(
    () => 'loaded',
    ({ code }) => code as string,
  );
  return { loaded, outcome, leave: () => controller.abort() };
}

const asked = (served: Served, times = 1): Promise<void> =>
  waitUntil(async () => (await served.count()) === times, `it is asked for ${times} times`);

const hungUp = (served: Served): Promise<void> =>
  waitUntil(async () => (await served.requests())[0]?.aborted, 'the request still runs');

describe('Content that several elements ask for', () => {
  it('is requested once, and all get the same', async () => {
    const served = serve({ body });
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => wait(served).loaded));
    expect(one).to.equal(two);
    expect(one).to.equal(three);
    expect(await served.count()).to.equal(1);
  });

  it('is not requested again later', async () => {
    const served = serve({ body });
    const one = await wait(served).loaded;
    expect(await wait(served).loaded).to.equal(one);
    expect(await served.count()).to.equal(1);
  });

  it('is requested again by those who hold it to a hash', async () => {
    const served = serve({ body });
    expect(await wait(served).outcome).to.equal('loaded');
    expect(await wait(served, { integrity: 'sha256-fIW51lZ/b+wfuJrLe0e8vqYDAjpehe1ZD++zemeiazo=' }).outcome).to.equal(
      'loaded',
    );
    expect(await wait(served, { integrity: 'sha256-AAAA1lZ/b+wfuJrLe0e8vqYDAjpehe1ZD++zemeiazo=' }).outcome).to.equal(
      'integrity',
    );
    expect(await wait(served).outcome).to.equal('loaded');
  });

  it('fails for all of them when it fails, after one request', async () => {
    const served = serve({ status: 404 });
    const outcomes = await Promise.all([1, 2, 3].map(() => wait(served).outcome));
    expect(outcomes).to.deep.equal(['status', 'status', 'status']);
    expect(await served.count()).to.equal(1);
  });

  it('is requested anew after a failure, and then remembered', async () => {
    const served = serve({ body, status: '404,410,200' });
    expect(await wait(served).outcome).to.equal('status');
    expect(await wait(served).outcome).to.equal('status');
    expect(await wait(served).outcome).to.equal('loaded');
    expect(await wait(served).outcome).to.equal('loaded');
    expect(await served.count()).to.equal(3);
  });

  it('is waited for no longer than asked', async () => {
    expect(await wait(serve({ delayMs: 5000 }), { timeoutMs: 50 }).outcome).to.equal('timeout');
  });
});

describe('Somebody who no longer waits', () => {
  it('ends the request when nobody else waits', async () => {
    const served = serve({ body, dripMs: 20 });
    const only = wait(served);
    await asked(served);
    only.leave();
    expect(await only.outcome).to.equal('network');
    await hungUp(served);
  });

  it('takes nothing from those who still wait', async () => {
    const served = serve({ body, delayMs: 300 });
    const [one, two, three] = [wait(served), wait(served), wait(served)];
    await asked(served);
    one.leave();
    three.leave();
    expect(await two.outcome).to.equal('loaded');
    expect((await served.requests()).map(({ aborted }) => aborted)).to.deep.equal([false]);
  });

  it('ends the request as the last of several', async () => {
    const served = serve({ body, dripMs: 20 });
    const [one, two] = [wait(served), wait(served)];
    await asked(served);
    one.leave();
    two.leave();
    expect(await Promise.all([one.outcome, two.outcome])).to.deep.equal(['network', 'network']);
    await hungUp(served);
  });

  it('leaves nothing behind for those who come later', async () => {
    const served = serve({ body, delayMs: 300 });
    const gone = wait(served);
    await asked(served);
    gone.leave();
    // At once, while the end of the first request is still on its way.
    const next = wait(served);
    expect(await gone.outcome).to.equal('network');
    const third = wait(served);
    expect(await next.loaded).to.equal(await third.loaded);
    expect(await served.count()).to.equal(2);
  });

  it('changes nothing by leaving when the content is there', async () => {
    const served = serve({ body });
    const one = wait(served);
    await one.loaded;
    one.leave();
    expect(await wait(served).outcome).to.equal('loaded');
    expect(await served.count()).to.equal(1);
  });
});
