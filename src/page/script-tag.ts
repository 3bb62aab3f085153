/** What a page's owner says on the tag of our script. Who may write script tags may do anything. */
import { idList } from '../content/select.js';

const tagsWith = (name: string): HTMLScriptElement[] => [
  ...document.querySelectorAll<HTMLScriptElement>(`script[data-${name}]`),
];

/** A tag may carry nothing but options: for scripts that stand in the page, or in a file with others. */
const isForOptions = ({ dataset }: HTMLScriptElement): boolean => dataset.kc === 'options';

/** The values of `data-<name>`, parted by commas or spaces, on the tag of a script that stands beside `module` (its address). */
export function declaredBeside(module: string, name: string): string[] {
  const folder = new URL('.', module).href;
  return idList(tagsWith(name).find((tag) => tag.src.startsWith(folder) || isForOptions(tag))?.dataset[name]);
}

/** `data-<name>` on the tag of this very script: other scripts beside it may use such names, too. */
export const declaredOn = (script: string, name: string): string | undefined =>
  tagsWith(name).find(
    // Where a page delays its scripts, `data-src` may be what becomes of `src`.
    (tag) => (tag.src === script || isForOptions(tag)) && tag.dataset[name] !== tag.getAttribute('src'),
  )?.dataset[name];
