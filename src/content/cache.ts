/** One request an address for everybody who asks: remembers success for the page view, forgets failure at once. */
import { loadContent, type Loaded, type LoadOptions } from './load.js';

interface Entry {
  loaded: Promise<Loaded>;
  controller: AbortController;
  waiters: number;
}

const entries = new Map<string, Entry>();

export interface RequestOptions extends Omit<LoadOptions, 'controller'> {
  /** Says that the caller no longer waits. */
  signal: AbortSignal;
}

/** Like `loadContent`, shared: the request ends early only when nobody waits for it any more. */
export async function requestContent(url: string, { signal, ...options }: RequestOptions): Promise<Loaded> {
  const key = `${options.integrity} ${url}`;
  let entry = entries.get(key);
  if (!entry) {
    const controller = new AbortController();
    entry = { loaded: loadContent(url, { ...options, controller }), controller, waiters: 0 };
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
    return await own.loaded;
  } catch (problem) {
    forget();
    throw problem;
  } finally {
    signal.removeEventListener('abort', leave);
  }
}
