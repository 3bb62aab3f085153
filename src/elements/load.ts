/** Loads an element's `src`, or reads its `content`: the newest wins, leaving the page ends what nobody else waits for. */
import type { ReactiveElement } from '@lit/reactive-element';
import type { ContentProblem } from '../content/problem.js';
import type { Wanted } from '../remote/remote.js';
import type { ContentState } from './content-context.js';
import { KcErrorEvent, KcLoadEvent } from '../page/events.js';

/** The properties of an element that loads. */
export type Loading = ReactiveElement & Wanted;

/** Returns what is to be called in the host's `willUpdate`. `onChange` gets the state; `undefined` with nothing to load. */
export function watchSrc(host: Loading, onChange: (state: ContentState | undefined) => void): () => void {
  let last: unknown[] = [];
  let status = '';
  let abort: AbortController | undefined;

  async function load(): Promise<void> {
    const { src, localName } = host;
    const { signal } = (abort = new AbortController());
    const settle = (state: ContentState, event?: Event): void => {
      if (signal.aborted) return;
      status = state.status;
      onChange(state);
      if (event) host.dispatchEvent(event);
    };
    settle({ status: 'loading' });
    try {
      const { loadWanted } = await import('../remote/remote.js');
      const { url, content, leftOut } = await loadWanted(host, signal);
      settle({ status: 'ready', content }, new KcLoadEvent({ url, revision: content.revision, leftOut }));
    } catch (error) {
      // Where it is the part itself that can't be had, the browser's error has no code.
      const { code = 'network', message, content } = error as Partial<ContentProblem> & Error;
      if (!signal.aborted) console.warn(`${localName}:`, src, code, message);
      settle(
        { status: 'failed', content, retry: () => void load() },
        new KcErrorEvent({ code, message, src: src ?? '' }),
      );
    }
  }

  host.addController({
    hostConnected: () => host.requestUpdate(),
    hostDisconnected() {
      abort?.abort();
      if (status !== 'ready') last = [];
    },
  });
  return () => {
    const { src, integrity, minUpdated, content } = host;
    const next = host.isConnected ? [src ?? undefined, content, integrity, minUpdated] : last;
    if (next.every((part, index) => part === last[index])) return;
    last = next;
    abort?.abort();
    if (src != null || content) void load();
    else onChange(undefined);
  };
}
