/** One request an address for everybody who asks: remembers success for the page view, forgets failure at once. */
import { shared } from '../content/shared.js';
import { loadContent, type Loaded, type LoadOptions } from './load.js';
import { checkAge, noteCopy } from './last-copy.js';

interface Entry {
  loaded: Promise<Loaded>;
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

/** Like `loadContent`, shared: the request ends early only when nobody waits for it any more. */
export async function requestContent(url: string, { signal, minUpdated, ...options }: RequestOptions): Promise<Loaded> {
  const key = `${options.integrity ?? ''} ${url}`;
  let entry = entries.get(key);
  if (!entry) {
    const controller = new AbortController();
    entry = { loaded: loadContent(url, { ...options, controller }).then(noteCopy), controller, waiters: 0 };
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
    const loaded = await own.loaded;
    if (minUpdated != null) checkAge(loaded.content, minUpdated);
    return loaded;
  } catch (problem) {
    forget();
    throw problem;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
