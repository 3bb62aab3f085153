/** URL in, content out: http and https only, within a time, nothing sent along. */
import { safeUrl } from './link.js';
import { ContentProblem } from './problem.js';
import type { Reading } from './read.js';
import { readResponse } from './read-response.js';

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
  const timer = setTimeout(() => controller.abort('timeout'), (timeoutMs ?? 0) > 0 ? timeoutMs : TIMEOUT_MS);
  // A null prototype: a polluted Object.prototype must not turn this into another request.
  const init: RequestInit = Object.assign(Object.create(null) as RequestInit, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
    integrity: integrity ?? '',
  });
  try {
    return { url, ...(await readResponse(await fetch(url, init))) };
  } catch (error) {
    // Ends a body that is too large, too.
    controller.abort();
    if (error instanceof ContentProblem) throw error;
    throw new ContentProblem(signal.reason === 'timeout' ? 'timeout' : 'network', String(error));
  } finally {
    clearTimeout(timer);
  }
}
