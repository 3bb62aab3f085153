/** URL in, content out, or any JSON: http and https only, within a time, tried again where that can help, nothing sent along. */
import { safeUrl } from '../content/link.js';
import { ContentProblem } from '../content/problem.js';
import { readContent, type Reading } from '../content/read.js';
import { checkIntegrity, readHashes } from './integrity.js';
import { checkOrigin } from './origins.js';
import { startPatience } from './patience.js';
import { readBody, readBytes } from './read-response.js';
import { nextTry } from './retry.js';

const TIMEOUT_MS = 10_000;

export interface LoadOptions {
  /** Ends the load; is aborted when the load fails. */
  controller: AbortController;
  /** Milliseconds in all, the body and further tries included. Default 10000. */
  timeoutMs?: number | undefined;
  /** Subresource integrity of the file, such as `sha384-…`. */
  integrity?: string | null;
}

/** What a load gives: the content, its address, and what had to be left out of it. */
export interface Loaded extends Reading {
  url: string;
}

/** The full address of a `src` on a page with this address, or a ContentProblem that says what is wrong with it. */
export function contentUrl(src: string, base: string, attribute = 'src'): string {
  const url = src.trim() ? safeUrl(src, base) : undefined;
  if (!url?.protocol.startsWith('http') || url.username || url.password)
    throw new ContentProblem('src', `${attribute} must be an http or https address, without a password.`);
  if (url.protocol === 'http:' && [base, location.href].some((page) => page.startsWith('https:')))
    throw new ContentProblem('src', `${attribute} must be an https address: the page is one.`);
  url.hash = '';
  return url.href;
}

/** Asks for a file once. */
async function request(url: string, signal: AbortSignal, integrity: string | null | undefined): Promise<Response> {
  // A null prototype: a polluted Object.prototype must not turn this into another request.
  const init: RequestInit = Object.assign(Object.create(null) as RequestInit, {
    method: 'GET',
    mode: 'cors',
    credentials: 'omit',
    redirect: 'follow',
    referrerPolicy: 'no-referrer',
    signal,
    // Hashes are checked here, so that a large file is left early; but browsers hash for nobody on an http page.
    integrity: (!globalThis.crypto?.subtle && integrity) || '',
  });
  const response = await fetch(url, init);
  checkOrigin(new URL(response.url || url, document.baseURI));
  return response;
}

/** Loads a file, and returns its JSON. Rejects with a ContentProblem and nothing else. */
export async function loadJson(url: string, { controller, timeoutMs, integrity }: LoadOptions): Promise<unknown> {
  const { signal } = controller;
  const patience = startPatience((timeoutMs ?? 0) > 0 ? Number(timeoutMs) : TIMEOUT_MS, controller);
  try {
    const hashes = integrity == null ? undefined : readHashes(integrity);
    for (let tried = 1; ; tried++) {
      let response: Response | undefined;
      try {
        response = await request(url, signal, integrity);
        const body = await readBody(response);
        if (hashes && globalThis.crypto?.subtle) await checkIntegrity(body, hashes);
        return readBytes(body);
      } catch (error) {
        const wait = nextTry(error, tried, response);
        if (!wait || signal.aborted || !(await patience.wait(wait))) throw error;
      }
    }
  } catch (error) {
    // Ends a body that is too large, too.
    controller.abort();
    if (error instanceof ContentProblem) throw error;
    throw new ContentProblem(signal.reason === 'timeout' ? 'timeout' : 'network', String(error));
  } finally {
    patience.end();
  }
}

/** Loads content. Rejects with a ContentProblem and nothing else. */
export const loadContent = async (url: string, options: LoadOptions): Promise<Loaded> => ({
  url,
  ...readContent(await loadJson(url, options)),
});
