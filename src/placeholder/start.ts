/** Finds placeholders in the page, at load and whenever something is added, and puts our elements in their place. */
import { shared } from '../content/shared.js';
import { upgradeBox } from './box.js';
import { upgradeBlock } from './line.js';
import { hasAddress, hasDeclared, readDeclared } from './link.js';
import { isPlace, isWrapper } from './place.js';

const CLASSES = '.kc-faq,.kc-treatment-list,.kc-related,.kc-content';
const MARKED = `[data-kc]:not(script),:is(${CLASSES}):is(a,[id^=kc-])`;

const isTold = (text: string): boolean => text.includes('[kc') || hasAddress(text);

/** The block that a text or link stands in. */
function blockOf(node: Node): Element | null {
  let block = node.parentElement;
  while (block && isWrapper(block)) block = block.parentElement;
  return block;
}

/** No fault of ours may stop the page, nor the next placeholder. */
function attempt(upgrade: (element: Element) => void, element: Element): void {
  try {
    if (isPlace(element)) upgrade(element);
  } catch (error) {
    console.warn('kc-answers:', error);
  }
}

/** What most pages add has no placeholder in it: it must cost next to nothing. */
function upgradeIn(root: Element): void {
  const selector = hasDeclared() ? `${MARKED},a[href]` : MARKED;
  const marked = [...root.querySelectorAll(selector)];
  if (root.matches(selector)) marked.unshift(root);
  const isLink = ({ localName }: Element): boolean => localName === 'a';
  const blocks = new Set(marked.filter(isLink).map(blockOf));
  if (isTold(root.textContent ?? '')) {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      if (/\[|:\/\//.test((texts.currentNode as Text).data)) blocks.add(blockOf(texts.currentNode));
  }
  for (const box of marked) if (!isLink(box)) attempt(upgradeBox, box);
  for (const block of blocks) if (block) attempt(upgradeBlock, block);
}

function onAdded(node: Node): void {
  if (node instanceof Text) {
    const block = /\[|:\/\//.test(node.data) && blockOf(node);
    if (block && isTold(block.textContent ?? '')) attempt(upgradeBlock, block);
  } else if (node instanceof Element && !node.matches('.kc-answers,kc-faq,kc-treatment-list,kc-related'))
    upgradeIn(node);
}

function start(): MutationObserver {
  readDeclared();
  const upgradeAll = (): void => upgradeIn(document.documentElement);
  upgradeAll();
  // What wasn’t whole yet.
  document.addEventListener('DOMContentLoaded', upgradeAll);
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) addedNodes.forEach(onAdded);
  });
  observer.observe(document, { childList: true, subtree: true });
  return observer;
}

// Once, however many copies of the script there are.
shared('kc-placeholders-1', start);
