/** Loads an element's `src`: the newest wins, leaving the page ends what nobody else waits for. */
import type { ReactiveElement } from '@lit/reactive-element';
import { requestContent } from '../content/cache.js';
import { contentUrl } from '../content/load.js';
import type { ContentProblem } from '../content/problem.js';
import type { ContentState } from './content-context.js';
import { KcErrorEvent, KcLoadEvent } from './events.js';

/** The properties of an element that loads. */
export interface Loading extends ReactiveElement {
  src: string | null;
  integrity: string | null;
  timeoutMs?: number;
}

/** Returns what is to be called in the host's `willUpdate`. `onChange` gets the state; `undefined` without a `src`. */
export function watchSrc(host: Loading, onChange: (state: ContentState | undefined) => void): () => void {
  let key = '';
  let status = '';
  let abort: AbortController | undefined;

  async function load(src: string): Promise<void> {
    const { integrity, timeoutMs, localName } = host;
    const { signal } = (abort = new AbortController());
    const settle = (state: ContentState, event?: Event): void => {
      if (signal.aborted) return;
      status = state.status;
      onChange(state);
      if (event) host.dispatchEvent(event);
    };
    settle({ status: 'loading' });
    try {
      const url = contentUrl(src, document.baseURI);
      const { content, leftOut } = await requestContent(url, { signal, integrity, timeoutMs });
      if (leftOut.length) console.warn(`${localName}: ${url}: left out`, leftOut);
      settle({ status: 'ready', content }, new KcLoadEvent({ url, revision: content.revision, leftOut }));
    } catch (error) {
      const { code, message } = error as ContentProblem;
      if (!signal.aborted) console.warn(`${localName}: ${src} could not be loaded: ${code}, ${message}`);
      settle({ status: 'failed', retry: () => void load(src) }, new KcErrorEvent({ code, message, src }));
    }
  }

  host.addController({
    hostConnected: () => host.requestUpdate(),
    hostDisconnected() {
      abort?.abort();
      if (status !== 'ready') key = '';
    },
  });
  return () => {
    const { src, integrity, isConnected } = host;
    const next = isConnected && src !== null ? `${src} ${integrity}` : '';
    if (next === key) return;
    key = next;
    abort?.abort();
    if (key) void load(src ?? '');
    else onChange(undefined);
  };
}
