/** All that it takes to have content from elsewhere: a part of its own, since bundled content needs none of it. */
import { ContentProblem } from '../content/problem.js';
import { readContent } from '../content/read.js';
import { requestContent, requestJson } from './cache.js';
import { lastCopy } from './last-copy.js';
import { contentUrl, type Loaded } from './load.js';
import { checkOrigin } from './origins.js';

export { allowOrigins } from './origins.js';

/** What an element asks for by its attributes. */
export interface Wanted {
  localName: string;
  src: string | null;
  integrity: string | null;
  minUpdated: string | null;
  timeoutMs?: number;
  content?: unknown;
}

/** Tells the developer what readers don't see. */
function report(name: string, url: string, leftOut: readonly string[]): void {
  if (!leftOut.length) return;
  console.groupCollapsed(`${name}: ${leftOut.length} left out of ${url || 'its content'}. kc-answers check says why.`);
  for (const path of leftOut) console.warn(path);
  console.groupEnd();
}

async function request(url: string, wanted: Wanted, signal: AbortSignal): Promise<Loaded> {
  const { integrity, minUpdated, timeoutMs } = wanted;
  checkOrigin(new URL(url));
  try {
    return await requestContent(url, { signal, integrity, minUpdated, timeoutMs });
  } catch (problem) {
    // An older copy may stand in, but none that this element's own conditions forbid. A problem of its own: others, with
    // other conditions, may have waited for the same request.
    const { code, message } = problem as ContentProblem;
    throw new ContentProblem(code, message, integrity == null && minUpdated == null ? lastCopy(url) : undefined);
  }
}

/** What an element asks for. Rejects with a ContentProblem; one of a request carries what stood there before. */
export async function loadWanted(wanted: Wanted, signal: AbortSignal): Promise<Loaded> {
  signal.throwIfAborted();
  const url = wanted.src == null ? '' : contentUrl(wanted.src, document.baseURI);
  const loaded = url ? await request(url, wanted, signal) : { url, ...readContent(wanted.content) };
  if (!signal.aborted) report(wanted.localName, url, loaded.leftOut);
  return loaded;
}

/** The JSON that another attribute than `src` names, under the same rules. Rejects with a ContentProblem. */
export async function loadNamed(attribute: string, address: string, signal: AbortSignal): Promise<unknown> {
  const url = contentUrl(address, document.baseURI, attribute);
  checkOrigin(new URL(url));
  return requestJson(url, signal);
}
