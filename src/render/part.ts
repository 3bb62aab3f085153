/** Loads a part of the script that stands beside it, in a file of its own. Used by what is built for script tags. */
import { make } from './make.js';

const asked = new Set<string>();

/**
 * `file` is the part's name, `integrity` its hash when the script was built. Chromium and Firefox refuse another file;
 * WebKit doesn't look at the integrity of a module preload (2.50).
 */
export function loadPart(file: string, integrity: string): Promise<unknown> {
  const { href } = new URL(file, import.meta.url);
  if (asked.size < asked.add(href).size) document.head.append(make('link', { rel: 'modulepreload', integrity, href }));
  return import(href);
}
