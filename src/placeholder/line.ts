/** Shortcodes, links and addresses that stand alone in a paragraph, or on a line of their own in another block. */
import { make } from '../render/make.js';
import { keepLanguage } from './box.js';
import { requestAt, requestOf } from './link.js';
import { move } from './move.js';
import { isWrapper, NEVER } from './place.js';
import { makeElement, type Request } from './request.js';
import { say } from './say.js';
import { readShortcode, straighten } from './shortcode.js';

/** Stand for a link, and for what is no placeholder, in the text of a line. */
const LINK = '\uFFFC';
const OTHER = '\uFFFF';

interface Found extends Request {
  /** What stands in the element where it can show nothing. */
  fallback?: HTMLElement | string | undefined;
}

/** The parts of a block that are parted by line breaks, and by blocks in it. A paragraph holds no blocks. */
function linesOf(block: Element): ChildNode[][] {
  const lines: ChildNode[][] = [[]];
  const isApart = (element: Element): boolean =>
    element.localName === 'br' ||
    (block.localName !== 'p' &&
      !isWrapper(element) &&
      !/^(inline|content|ruby)/.test(getComputedStyle(element).display));
  for (const node of block.childNodes)
    if (node instanceof Element && isApart(node)) lines.push([]);
    else lines.at(-1)?.push(node);
  return lines;
}

function textOf(nodes: Iterable<Node>, links: HTMLAnchorElement[]): string {
  let text = '';
  for (const node of nodes) {
    if (node instanceof Text) text += node.data;
    if (!(node instanceof Element)) continue;
    // Editors make links of addresses, also within the value of an attribute.
    const isInside = (isWrapper(node) && !node.matches(NEVER)) || (node.localName === 'a' && /\[[^\]]*$/.test(text));
    if (node.localName === 'br') text += '\n';
    else if (isInside) text += textOf(node.childNodes, links);
    else if (node instanceof HTMLAnchorElement) {
      text += LINK;
      links.push(node);
    } else text += OTHER;
  }
  return text;
}

/** What a line asks for: nothing if it is blank, `undefined` if anything in it is no placeholder. */
function requestsIn(line: ChildNode[], isPlain: boolean): Found[] | undefined {
  const links: HTMLAnchorElement[] = [];
  const found: Found[] = [];
  let rest = straighten(textOf(line, links)).trim();
  while (rest) {
    const [word] = /^(\uFFFC|\S+)/.exec(rest) ?? [rest];
    const read = readShortcode(rest);
    const link = word === LINK ? links.shift() : undefined;
    const request = read ?? (link ? requestOf(link, isPlain) : isPlain ? requestAt(word) : undefined);
    if (!request) {
      if (!found.length && rest.startsWith('[kc-'))
        say(rest.slice(0, 80), 'it can’t be read, or something stands beside it.');
      return undefined;
    }
    const { placeholder } = request;
    found.push({ fallback: link ?? (read ? undefined : make('a', { href: word }, word)), ...request });
    rest = rest.slice((read ? placeholder : word).length).trimStart();
  }
  return found;
}

/** The elements of a line; `undefined` if it is to stay as it is. */
function makeLine(line: ChildNode[], isPlain: boolean): [HTMLElement, Found][] | undefined {
  const made: [HTMLElement, Found][] = [];
  for (const found of requestsIn(line, isPlain) ?? [undefined]) {
    const element = found && makeElement(found);
    if (!element) return undefined;
    made.push([element, found]);
  }
  return made;
}

export function upgradeBlock(block: Element): void {
  const isParagraph = block.localName === 'p';
  const isPlain = block.matches('p,div:not([class])');
  const lines = linesOf(block).map((line) => [line, makeLine(line, isPlain)] as const);
  // A paragraph is replaced as a whole, or stays.
  if (isParagraph && lines.some(([, made]) => !made)) return;
  let isReplaced = false;
  for (const [line, made = []] of lines) {
    if (!made.length) continue;
    isReplaced = true;
    for (const [element, { fallback }] of made) {
      (isParagraph ? block : line[0])?.before(element);
      if (isParagraph) keepLanguage(block, element);
      if (!fallback) continue;
      const paragraph = make('p');
      element.append(paragraph);
      if (typeof fallback === 'string') paragraph.append(fallback);
      else move([fallback], paragraph);
    }
    if (!isParagraph) for (const node of line) if (node.parentNode === block) node.remove();
  }
  if (isParagraph && isReplaced) block.remove();
}
