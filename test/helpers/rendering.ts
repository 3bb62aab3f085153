/** Builds lists from content as the elements do, for tests of what stands in the page. */
import type { Content } from '../../src/content/model.js';
import { core } from '../../src/messages/en.js';
import { sayIn } from '../../src/messages/messages.js';
import { type Citations, startCitations } from '../../src/render/citations.js';
import { type Rendering, startRendering } from '../../src/render/rendering.js';
import { aContent } from './content.js';

export const say = sayIn('en', core);

interface Place {
  level?: number;
  hasTitle?: boolean;
  root?: Document | ShadowRoot;
}

/** On the page, at level 2 and with its own heading, unless the test says otherwise. */
export const aRendering = (
  content: Partial<Content> = {},
  { level = 2, hasTitle = true, root = document }: Place = {},
): Rendering => startRendering({ content: aContent(content), say, level, hasTitle }, root);

export const someCitations = (rendering: Rendering, ...sources: string[]): Citations =>
  startCitations('kc', rendering, sources);

/** A box on the page that holds nodes, until the test is over. */
export function onPage(...nodes: (Node | string)[]): HTMLElement {
  const box = document.createElement('div');
  box.append(...nodes);
  document.body.append(box);
  boxes.push(box);
  return box;
}
const boxes: HTMLElement[] = [];
afterEach(() => boxes.splice(0).forEach((box) => box.remove()));

/** Whether one must open something to see it. */
export const isFolded = (element: Element): boolean => element.closest('details') !== null;

/** The words of a node, with single spaces. */
export const wordsOf = (node: Node | null | undefined): string => (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

export const find = <E extends HTMLElement = HTMLElement>(box: ParentNode, selector: string): E => {
  const found = box.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing is ${selector}.`);
  return found;
};

export const findAll = <E extends HTMLElement = HTMLElement>(box: ParentNode, selector: string): E[] => [
  ...box.querySelectorAll<E>(selector),
];
