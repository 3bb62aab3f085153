/** In the page around frames: makes each as high as it says it is, within bounds. */
import type { AskMessage, HeightMessage } from './frame-height.js';

/** In CSS pixels. */
const LEAST = 150;
const MOST = 30_000;

const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll('iframe.kc-frame');

function onMessage({ source, data }: MessageEvent<Partial<HeightMessage> | null>): void {
  const height = data?.type === 'kc-height' ? data.height : undefined;
  if (typeof height !== 'number' || !Number.isFinite(height)) return;
  // A frame in a sandbox has no origin that could be compared: that it is the very frame says more.
  for (const { contentWindow, style } of frames())
    if (contentWindow === source) {
      style.boxSizing = 'content-box';
      style.height = `${Math.min(MOST, Math.max(LEAST, height))}px`;
    }
}

/** Whichever of the two comes first: a frame that has told its height already is asked for it again. */
export function listenToFrames(): void {
  addEventListener('message', onMessage);
  for (const { contentWindow } of frames())
    contentWindow?.postMessage({ type: 'kc-height-ask' } satisfies AskMessage, '*');
}
