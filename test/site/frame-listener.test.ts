/** The page around frames makes each as high as it says, and hears nobody else. */
import { expect } from '@open-wc/testing';
import { listenToFrames } from '../../src/site/frame-listener.js';
import { waitUntil } from '../helpers/until.js';

const frames: HTMLIFrameElement[] = [];

async function aFrame(kind = 'kc-frame'): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.className = kind;
  frame.style.height = '300px';
  frame.srcdoc = '<p>Answers</p>';
  const loaded = new Promise((resolve) => (frame.onload = resolve));
  document.body.append(frame);
  frames.push(frame);
  await loaded;
  return frame;
}

/** As if that window had sent it. */
function say(source: Window | null, data: unknown): void {
  dispatchEvent(new MessageEvent('message', { data, source }));
}

describe('A page with frames', () => {
  before(() => listenToFrames());
  afterEach(() => frames.splice(0).forEach((frame) => frame.remove()));

  it('makes the very frame that says so as high as it says', async () => {
    const [first, second] = [await aFrame(), await aFrame()];
    say(first.contentWindow, { type: 'kc-height', height: 1234 });
    expect([first.style.height, second.style.height]).to.deep.equal(['1234px', '300px']);
    expect(first.getBoundingClientRect().height).to.be.at.least(1234);
  });

  it('keeps the height within bounds', async () => {
    const frame = await aFrame();
    say(frame.contentWindow, { type: 'kc-height', height: 1e9 });
    expect(frame.style.height).to.equal('30000px');
    say(frame.contentWindow, { type: 'kc-height', height: -5 });
    expect(frame.style.height).to.equal('150px');
  });

  it('hears no other message, no other window, no frame that isn’t ours', async () => {
    const [frame, other] = [await aFrame(), await aFrame('advert')];
    for (const data of [null, 7, 'kc-height', {}, { type: 'kc-height' }, { type: 'else', height: 900 }])
      say(frame.contentWindow, data);
    for (const height of [NaN, Infinity, '900', [900], null]) say(frame.contentWindow, { type: 'kc-height', height });
    for (const source of [window, null, other.contentWindow]) say(source, { type: 'kc-height', height: 900 });
    expect([frame.style.height, other.style.height]).to.deep.equal(['300px', '300px']);
  });

  it('asks the frames that are there already', async () => {
    const frame = await aFrame();
    const asked: unknown[] = [];
    frame.contentWindow?.addEventListener('message', ({ data }) => asked.push(data));
    listenToFrames();
    await waitUntil(() => asked.length > 0);
    expect(asked).to.deep.equal([{ type: 'kc-height-ask' }]);
  });
});
