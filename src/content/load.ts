/** URL in, content out: http and https only, within a time, nothing sent along. What comes back is judged by a part of its own. */
import { safeUrl } from './link.js';
import { ContentProblem } from './problem.js';
import type { Reading } from './read.js';

const TIMEOUT_MS = 10_000;

export interface LoadOptions {
  /** Ends the load; is aborted when the load fails. */
  controller: AbortController;
  /** Milliseconds in all, the body included. Default 10000. */
  timeoutMs?: number | undefined;
  /** Subresource integrity of the file, such as `sha384-…`. */
  integrity?: string | null;
}

/** What a load gives: the content, its address, and what had to be left out of it. */
export interface Loaded extends Reading {
  url: string;
}

/** The full address of a `src`, or a ContentProblem that says what is wrong with it. */
export function contentUrl(src: string, base: string): string {
  const url = src.trim() ? safeUrl(src, base) : undefined;
  if (!url?.protocol.startsWith('http') || url.username || url.password)
    throw new ContentProblem('src', 'not http or https');
  url.hash = '';
  return url.href;
}

/** Loads content. Rejects with a ContentProblem and nothing else. */
export async function loadContent(url: string, { controller, timeoutMs, integrity }: LoadOptions): Promise<Loaded> {
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort('timeout'), timeoutMs && timeoutMs > 0 ? timeoutMs : TIMEOUT_MS);
  // A null prototype: a polluted Object.prototype must not turn this into another request.
  const init: RequestInit = Object.assign(Object.create(null) as RequestInit, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
    integrity: integrity ?? '',
  });
  try {
    // The part that reads comes at the same time as what it reads.
    const [response, { readResponse }] = await Promise.all([fetch(url, init), import('./read-response.js')]);
    return { url, ...(await readResponse(response)) };
  } catch (error) {
    // Ends a body that is too large, too.
    controller.abort();
    // By its name: the part that reads has a class of its own.
    if ((error as Error).name === 'ContentProblem') throw error;
    throw new ContentProblem(signal.reason === 'timeout' ? 'timeout' : 'network', String(error));
  } finally {
    clearTimeout(timer);
  }
}
