/** A frame tells its height, and nothing else, to the window around it alone. */
import { expect } from '@open-wc/testing';
import { startFrame, tellHeight } from '../../src/site/frame-height.js';
import { waitUntil } from '../helpers/until.js';

type Told = [message: unknown, origin: string];

/** A window around this one, which remembers what it is told. */
function aWindow(): { around: Window; told: Told[] } {
  const told: Told[] = [];
  const postMessage = (...words: Told): void => void told.push(words);
  return { around: { postMessage } as unknown as Window, told };
}

const box = (height: number): HTMLElement => {
  const element = document.createElement('div');
  element.style.height = `${height}px`;
  document.body.append(element);
  return element;
};

const ask = (source: unknown, data: unknown): void => {
  const event = new MessageEvent('message', { data });
  Object.defineProperty(event, 'source', { value: source });
  dispatchEvent(event);
};

describe('A page in a frame', () => {
  it('tells its height at first, and again when it changes', async () => {
    const text = box(100);
    const { around, told } = aWindow();
    tellHeight(around, 'https://clinic.example');
    await waitUntil(() => told.length === 1);
    const [[message, origin]] = told as [Told];
    const { height } = message as { height: number };
    expect(message).to.deep.equal({ type: 'kc-height', height });
    expect(height).to.equal(Math.ceil(document.documentElement.getBoundingClientRect().height));
    expect(origin).to.equal('https://clinic.example');
    text.style.height = '350px';
    await waitUntil(() => told.length === 2);
    expect((told[1] as [{ height: number }, string])[0].height).to.equal(height + 250);
    text.remove();
    await waitUntil(() => told.length === 3);
  });

  it('tells it again to whoever is around it and asks, and to nobody else', async () => {
    const { around, told } = aWindow();
    tellHeight(around);
    await waitUntil(() => told.length === 1);
    ask({}, { type: 'kc-height-ask' });
    ask(around, null);
    ask(around, { type: 'something' });
    expect(told).to.have.lengthOf(1);
    ask(around, { type: 'kc-height-ask' });
    expect(told).to.have.lengthOf(2);
    expect(told[1]).to.deep.equal([(told[0] as Told)[0], '*']);
  });

  it('tells nobody where it isn’t in a frame', () => {
    let count = 0;
    const hear = ({ data }: MessageEvent<{ type?: string } | undefined>): void =>
      void (count += Number(data?.type === 'kc-height'));
    addEventListener('message', hear);
    if (parent === window) startFrame();
    removeEventListener('message', hear);
    expect(count).to.equal(0);
  });
});
