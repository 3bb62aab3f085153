/** One request an address for everybody who asks: remembers success for the page view, forgets failure at once. */
import { shared } from '../content/shared.js';
import { loadContent, type Loaded, loadJson, type LoadOptions } from './load.js';
import { checkAge, noteCopy } from './last-copy.js';

interface Entry {
  loaded: Promise<unknown>;
  controller: AbortController;
  waiters: number;
}

const entries = shared('kc-requests-1', () => new Map<string, Entry>());

export interface RequestOptions extends Omit<LoadOptions, 'controller'> {
  /** The oldest date that the content may have for this caller. */
  minUpdated?: string | null;
  /** Says that the caller no longer waits. */
  signal: AbortSignal;
}

/** What `load` gives, once for all who ask for the same key; `check` may refuse it. */
async function share<T>(
  key: string,
  signal: AbortSignal,
  load: (controller: AbortController) => Promise<T>,
  check?: (loaded: T) => void,
): Promise<T> {
  let entry = entries.get(key);
  if (!entry) {
    const controller = new AbortController();
    entry = { loaded: load(controller), controller, waiters: 0 };
    entries.set(key, entry);
  }
  const own = entry;
  const forget = (): void => {
    if (entries.get(key) === own) entries.delete(key);
  };
  const leave = (): void => {
    if (--own.waiters) return;
    forget();
    own.controller.abort();
  };
  own.waiters++;
  signal.addEventListener('abort', leave);
  try {
    const loaded = (await own.loaded) as T;
    check?.(loaded);
    return loaded;
  } catch (problem) {
    forget();
    throw problem;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

/** Like `loadContent`, shared: the request ends early only when nobody waits for it any more. */
export const requestContent = (url: string, { signal, minUpdated, ...options }: RequestOptions): Promise<Loaded> =>
  share(
    `${options.integrity ?? ''} ${url}`,
    signal,
    (controller) => loadContent(url, { ...options, controller }).then(noteCopy),
    ({ content }) => {
      if (minUpdated != null) checkAge(content, minUpdated);
    },
  );

/** Like `loadJson`, shared in the same way. */
export const requestJson = (url: string, signal: AbortSignal): Promise<unknown> =>
  share(`json ${url}`, signal, (controller) => loadJson(url, { controller }));
