/** Where content may come from besides the page's own origin: the page's script tag says so, never an element. */
import { ContentProblem } from '../content/problem.js';
import { shared } from '../content/shared.js';
import { declaredBeside } from '../page/script-tag.js';

const allowed = shared('kc-origins-1', () => new Set<string>());

/**
 * Lets content come from these origins (`https://content.example`), as `data-origins` of the script tag does. What isn't
 * an address is said on the console, and left out.
 */
export function allowOrigins(...origins: string[]): void {
  for (const each of origins)
    if (URL.canParse(each)) allowed.add(new URL(each).origin);
    else console.warn(`kc-answers: “${each}” is no origin. Write one as in https://content.example`);
}

/** Throws where content may not come from this address, which may be one that the server has led to. */
export function checkOrigin({ origin }: URL): void {
  // In a frame without an address of its own, the page's origin isn't that of its address.
  if (origin === location.origin || origin === globalThis.origin || allowed.has(origin)) return;
  allowOrigins(...declaredBeside(import.meta.url, 'origins'));
  if (allowed.has(origin)) return;
  throw new ContentProblem(
    'origin',
    `The page doesn’t allow ${origin}: add data-origins="${origin}" to its script tag.`,
  );
}
