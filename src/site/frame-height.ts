/** In a frame: tells the page around it how high the text is, whenever that changes. Nothing else is told. */

/** What the page around the frame gets. */
export interface HeightMessage {
  type: 'kc-height';
  /** In CSS pixels, rounded up. */
  height: number;
}

/** What the page around the frame may send, where it began to listen late. */
export interface AskMessage {
  type: 'kc-height-ask';
}

/** `around` is the window around the frame; `origin` the only one that may hear it, or `*`. */
export function tellHeight(around: Window, origin = '*'): void {
  let last = 0;
  function tell(): void {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (height === last) return;
    last = height;
    around.postMessage({ type: 'kc-height', height } satisfies HeightMessage, origin);
  }
  new ResizeObserver(tell).observe(document.documentElement);
  addEventListener('message', ({ source, data }: MessageEvent<Partial<AskMessage> | null>) => {
    if (source !== around || data?.type !== 'kc-height-ask') return;
    last = 0;
    tell();
  });
}

/** What the file does. The origin stands on its tag: `data-parent`. Outside of a frame nobody is told. */
export function startFrame(): void {
  if (parent !== window) tellHeight(parent, document.currentScript?.dataset.parent);
}
