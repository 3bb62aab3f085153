/** Marks the words that were searched for, by the CSS Custom Highlight API: the page's markup stays as it is. */
import { foldWithMap } from '../content/search.js';

// A word goes on through these elements (a translator puts `font` around text); any other one ends it.
const INLINE =
  /^(a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/;

// With its marks: a letter without its vowel sign or accent can't be marked.
const CHARACTER = /.\p{M}*/suy;

interface Place {
  node: Text;
  /** Where the node begins in the text of the whole element. */
  start: number;
}

/** The text of an element, with line ends where no word goes on, and the places of its nodes in it. */
function readText(element: Element): { text: string; places: Place[] } {
  const places: Place[] = [];
  let text = '';
  const read = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node instanceof Text) {
        places.push({ node, start: text.length });
        text += node.data;
      } else if (node instanceof Element) {
        const edge = INLINE.test(node.localName) ? '' : '\n';
        text += edge;
        read(node);
        text += edge;
      }
    }
  };
  read(element);
  return { text, places };
}

function endOf(text: string, lastCharacter: number): number {
  CHARACTER.lastIndex = lastCharacter;
  CHARACTER.test(text);
  return CHARACTER.lastIndex;
}

/** Where folded words stand in an element, also where markup stands inside a word, but not across paragraphs. */
export function rangesIn(element: Element, words: readonly string[]): Range[] {
  const { text, places } = readText(element);
  const { folded, starts } = foldWithMap(text);
  const rangeOf = (from: number, to: number): Range => {
    const range = element.ownerDocument.createRange();
    const placeOf = (index: number) => places.findLast(({ start }) => start <= index) as Place;
    const [first, last] = [placeOf(from), placeOf(to - 1)];
    range.setStart(first.node, from - first.start);
    range.setEnd(last.node, to - last.start);
    return range;
  };
  const ranges: Range[] = [];
  for (const word of words) {
    for (let at = folded.indexOf(word); word && at >= 0; at = folded.indexOf(word, at + word.length))
      ranges.push(rangeOf(starts[at] as number, endOf(text, starts[at + word.length - 1] as number)));
  }
  return ranges;
}

/** Those that can be seen, or could after scrolling by one screen. Reads no further down: each rectangle costs 3 µs. */
function nearOf(elements: Iterable<Element>): Element[] {
  const near: Element[] = [];
  for (const element of elements) {
    const { top, bottom, height } = element.getBoundingClientRect();
    if (top > 2 * innerHeight) break;
    if (height && bottom > -innerHeight) near.push(element);
  }
  return near;
}

export interface WordHighlight {
  /**
   * Marks the words in these elements, and nowhere else. They are given as they stand, from top to bottom, once it is
   * settled what the page shows.
   */
  set(elements: Iterable<Element>, words: readonly string[]): void;
  clear(): void;
}

/** Does nothing in a browser without the API. */
export function startHighlight(name = 'kc-search'): WordHighlight {
  const registry = CSS.highlights as HighlightRegistry | undefined;
  let own: Range[] = [];
  let unmarked = new Set<Element>();
  let wanted: readonly string[] = [];

  // To mark all of 1,000 questions at once takes 18 ms, those near the screen 4.
  function markNear(): void {
    const near = nearOf(unmarked);
    if (!registry || !near.length) return;
    const ranges = near.flatMap((element) => rangesIn(element, wanted));
    for (const element of near) unmarked.delete(element);
    if (!registry.has(name)) registry.set(name, new Highlight());
    for (const range of ranges) registry.get(name)?.add(range);
    own.push(...ranges);
  }
  function clear(): void {
    // All lists of a page share the highlight of this name, also those of another copy of the script.
    for (const range of own) registry?.get(name)?.delete(range);
    own = [];
    unmarked.clear();
    removeEventListener('scroll', markNear, true);
  }
  return {
    set(elements, words) {
      clear();
      unmarked = new Set(registry && words.length ? elements : []);
      wanted = words;
      markNear();
      if (unmarked.size) addEventListener('scroll', markNear, { capture: true, passive: true });
    },
    clear,
  };
}
