/** Finds placeholders in the page, at load and whenever something is added, and puts our elements in their place. */
import { shared } from '../content/shared.js';
import { whenRead } from '../page/when-read.js';
import { upgradeBox } from './box.js';
import { upgradeBlock } from './line.js';
import { declaredSelector, hasAddress, readDeclared } from './link.js';
import { isPlace, isWrapper, OURS } from './place.js';

const CLASSES = '.kc-faq,.kc-treatment-list,.kc-related,.kc-content';
const MARKED = `[data-kc]:not(script),:is(${CLASSES}):is(a,[id^=kc-])`;

const MANY = 50;

/** What a part of a placeholder’s text has, however it is cut into pieces. */
const PIECE = /[[\]]|:\/\//;

const isTold = (text: string): boolean => text.includes('[kc') || hasAddress(text);

/** The block that a text or link stands in. */
function blockOf(node: Node): Element | null {
  let block = node.parentElement;
  while (block && isWrapper(block)) block = block.parentElement;
  return block;
}

/** No fault of ours may stop the page, nor the next placeholder. */
function attempt<T>(act: (it: T) => void, it: T): void {
  try {
    act(it);
  } catch (error) {
    console.warn('kc-answers:', error);
  }
}

const upgradeAt =
  (upgrade: (element: Element) => void) =>
  (element: Element): void =>
    attempt((it) => isPlace(it) && upgrade(it), element);

/** What most pages add has no placeholder in it: it must cost next to nothing. */
function upgradeIn(root: Element): void {
  const selector = MARKED + declaredSelector();
  const marked = [...root.querySelectorAll(selector)];
  if (root.matches(selector)) marked.unshift(root);
  const blocks = new Set(marked.map((each) => (each.localName === 'a' ? blockOf(each) : null)));
  if (isTold(root.textContent ?? '')) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) if (PIECE.test((texts.currentNode as Text).data)) blocks.add(blockOf(texts.currentNode));
  }
  marked.forEach(upgradeAt(upgradeBox));
  for (const block of blocks) if (block) upgradeAt(upgradeBlock)(block);
}

function onAdded(node: Node): void {
  if (node instanceof Text) {
    const block = PIECE.test(node.data) && blockOf(node);
    if (block && isTold(block.textContent ?? '')) upgradeAt(upgradeBlock)(block);
  } else if (node instanceof Element && !node.matches(OURS)) upgradeIn(node);
}

function start(): MutationObserver {
  attempt(readDeclared, undefined);
  const upgradeAll = (): void => attempt(upgradeIn, document.documentElement);
  upgradeAll();
  // What wasn’t whole yet.
  addEventListener('DOMContentLoaded', upgradeAll);
  const observer = new MutationObserver((records) => {
    // To look once through the page is cheaper than to look at thousands of nodes each by itself.
    if (records.length > MANY || records.some(({ addedNodes }) => addedNodes.length > MANY)) return upgradeAll();
    for (const { addedNodes } of records) for (const node of addedNodes) attempt(onAdded, node);
  });
  observer.observe(document, { childList: true, subtree: true });
  return observer;
}

// Once, however many copies of the script there are; when there are elements to make.
whenRead(() => shared('kc-placeholders-1', start));
