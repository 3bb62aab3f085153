/** URL in, content out: http and https only, within a time and a size, nothing sent along. */
import { safeUrl } from './link.js';
import { ContentProblem } from './problem.js';
import { readContent, type Reading } from './read.js';

const TIMEOUT_MS = 10_000;
const MAX_BYTES = 2_000_000;

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

async function readBody(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let size = 0;
  let body = '';
  for (let part; (part = await reader?.read()) && !part.done;) {
    body += decoder.decode(part.value, { stream: true });
    size += part.value.length;
    if (size > MAX_BYTES) throw new ContentProblem('size', `over ${MAX_BYTES} bytes`);
  }
  return body + decoder.decode();
}

async function request(url: string, signal: AbortSignal, integrity: string): Promise<unknown> {
  // A null prototype: a polluted Object.prototype must not turn this into another request.
  const init: RequestInit = Object.assign(Object.create(null) as RequestInit, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
    integrity,
  });
  const response = await fetch(url, init);
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok) throw new ContentProblem('status', String(response.status));
  if (!/json/i.test(type)) throw new ContentProblem('type', type);
  const body = await readBody(response);
  try {
    return JSON.parse(body);
  } catch (error) {
    throw new ContentProblem('json', String(error));
  }
}

/** Loads content. Rejects with a ContentProblem and nothing else. */
export async function loadContent(url: string, { controller, timeoutMs, integrity }: LoadOptions): Promise<Loaded> {
  const timer = setTimeout(() => controller.abort('timeout'), timeoutMs && timeoutMs > 0 ? timeoutMs : TIMEOUT_MS);
  try {
    return { url, ...readContent(await request(url, controller.signal, integrity ?? '')) };
  } catch (error) {
    // Ends a body that is too large, too.
    controller.abort();
    if (error instanceof ContentProblem) throw error;
    throw new ContentProblem(controller.signal.reason === 'timeout' ? 'timeout' : 'network', String(error));
  } finally {
    clearTimeout(timer);
  }
}
