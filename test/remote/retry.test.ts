/** When a load is tried again, how often, and what the server has a say in. */
import { expect } from '@open-wc/testing';
import { ContentProblem } from '../../src/content/problem.js';
import { loadContent } from '../../src/remote/load.js';
import { startPatience } from '../../src/remote/patience.js';
import { nextTry } from '../../src/remote/retry.js';
import { serve, type Served } from '../helpers/server.js';
import { waitUntil } from '../helpers/until.js';

const body = '{"schema":1,"lang":"en"}';

/** `loaded`, or the code of the problem. */
const outcomeOf = ({ url }: Served, timeoutMs?: number, controller = new AbortController()): Promise<string> =>
  loadContent(url, { controller, timeoutMs }).then(
    () => 'loaded',
    ({ code }: ContentProblem) => code,
  );

describe('A load that failed', () => {
  for (const status of [408, 425, 429, 500, 503])
    it(`is tried again after ${status}`, async () => {
      const served = serve({ status: `${status},200`, body });
      expect(await outcomeOf(served)).to.equal('loaded');
      expect(await served.count()).to.equal(2);
    });

  it('is tried three times in all, with growing waits', async () => {
    const served = serve({ status: 503, body });
    const started = performance.now();
    expect(await outcomeOf(served)).to.equal('status');
    expect(await served.count()).to.equal(3);
    // At least a half of half a second and of one second.
    expect(performance.now() - started).to.be.at.least(740);
  });

  for (const status of [400, 401, 403, 404, 410, 418])
    it(`is not tried again after ${status}`, async () => {
      const served = serve({ status: `${status},200`, body });
      expect(await outcomeOf(served)).to.equal('status');
      expect(await served.count()).to.equal(1);
    });

  for (const [what, wanted] of [
    ['another type', { type: 'text/html', body }],
    ['no JSON', { body: '{' }],
    ['no content', { body: '[]' }],
  ] as const)
    it(`is not tried again when it is ${what}`, async () => {
      const served = serve(wanted);
      expect(await outcomeOf(served)).to.be.oneOf(['type', 'json', 'content']);
      expect(await served.count()).to.equal(1);
    });

  it('waits as long as the server asks, which isn’t counted', async () => {
    const served = serve({ status: '503,200', body, header: 'retry-after:1' });
    const started = performance.now();
    expect(await outcomeOf(served, 900)).to.equal('loaded');
    expect(performance.now() - started).to.be.at.least(990);
  });

  it('is over at once when the server asks for more than half a minute', async () => {
    const served = serve({ status: '503,200', body, header: 'retry-after:31' });
    expect(await outcomeOf(served)).to.equal('status');
    expect(await served.count()).to.equal(1);
  });

  it('is over at once when the server asks for more than half a minute in all', async () => {
    const controller = new AbortController();
    const patience = startPatience(100, controller);
    expect(await patience.wait({ ms: 50, isAsked: true })).to.equal(true);
    expect(await patience.wait({ ms: 29_960, isAsked: true })).to.equal(false);
  });

  it('is over at once when the time would be over before the next try', async () => {
    const served = serve({ status: '503,200', body });
    expect(await outcomeOf(served, 200)).to.equal('status');
    expect(await served.count()).to.equal(1);
  });

  it('is not tried again when nobody waits any more', async () => {
    const served = serve({ status: '503,200', body, header: 'retry-after:20' });
    const controller = new AbortController();
    const outcome = outcomeOf(served, undefined, controller);
    await waitUntil(async () => (await served.count()) === 1, 'it is asked for');
    controller.abort();
    expect(await outcome).to.equal('network');
    expect(await served.count()).to.equal(1);
  });
});

describe('The next try', () => {
  const asked = (retryAfter: string): Response => new Response('', { headers: { 'retry-after': retryAfter } });
  const problem = new ContentProblem('status', '503');
  const waitOf = (retryAfter: string): number | undefined => nextTry(problem, 1, asked(retryAfter))?.ms;

  it('comes when a date is reached', () => {
    const soon = new Date(Date.now() + 20_000).toUTCString();
    expect(waitOf(soon)).to.be.within(18_000, 20_000);
    expect(waitOf(new Date(Date.now() - 20_000).toUTCString())).to.equal(0);
  });

  it('comes after the usual wait where the server says nothing that can be read', () => {
    for (const value of ['soon', '', '-5', '1.5', '1.5 hours', 'Xyz, soon'])
      expect(waitOf(value), value).to.be.within(250, 750);
  });

  it('comes at another moment for each reader', () => {
    const waits = Array.from({ length: 20 }, () => nextTry(problem, 2)?.ms);
    expect(new Set(waits).size).to.be.above(1);
    for (const ms of waits) expect(ms).to.be.within(500, 1500);
  });
});
