/** What a page's owner says on the tag of our script. Who may write script tags may do anything. */
import { idList } from '../content/select.js';

/** The values of `data-<name>`, parted by commas or spaces, on the tag of a script that stands beside `module` (its address). */
export function declaredBeside(module: string, name: string): string[] {
  const folder = new URL('.', module).href;
  const tags = [...document.querySelectorAll<HTMLScriptElement>(`script[src][data-${name}]`)];
  return idList(tags.find(({ src }) => src.startsWith(folder))?.dataset[name]);
}
