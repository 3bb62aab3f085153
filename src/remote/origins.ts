/** Where content may come from besides the page's own origin: the page's script tag says so, never an element. */
import { ContentProblem } from '../content/problem.js';
import { shared } from '../content/shared.js';

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

/** What the tag of a script that stands beside this one declares. Who may write script tags may do anything. */
function readScriptTag(): void {
  const folder = new URL('.', import.meta.url).href;
  const tags = [...document.querySelectorAll<HTMLScriptElement>('script[src][data-origins]')];
  const own = tags.find(({ src }) => src.startsWith(folder));
  allowOrigins(...(own?.dataset.origins?.split(/[\s,]+/).filter(Boolean) ?? []));
}

/** Throws where content may not come from this address, which may be one that the server has led to. */
export function checkOrigin({ origin }: URL): void {
  // In a frame without an address of its own, the page's origin isn't that of its address.
  if (origin === location.origin || origin === globalThis.origin || allowed.has(origin)) return;
  readScriptTag();
  if (allowed.has(origin)) return;
  throw new ContentProblem(
    'origin',
    `The page doesn’t allow ${origin}: add data-origins="${origin}" to its script tag.`,
  );
}
