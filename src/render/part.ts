/** Loads a part of the script that stands beside it, in a file of its own. Used by what is built for script tags. */
import { make } from './make.js';

const asked = new Map<string, Promise<unknown>>();
let base: string | undefined;

/** Names the folder of the parts, where they don't stand beside the script. */
export function loadFrom(folder: string): void {
  base = folder;
}

/**
 * `file` is the part's name, `integrity` its hash when the script was built. Chromium and Firefox refuse another file;
 * WebKit doesn't look at the integrity of a module preload (2.50).
 */
export function loadPart(file: string, integrity: string): Promise<unknown> {
  const { href } = new URL(file, base ?? import.meta.url);
  let part = asked.get(href);
  if (!part) {
    document.head.append(make('link', { rel: 'modulepreload', integrity, href }));
    asked.set(href, (part = import(href)));
    // The next try needs a link of its own: without one, an import takes any file.
    part.catch(() => asked.delete(href));
  }
  return part;
}
