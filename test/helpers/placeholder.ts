/** A page of a CMS, with the script in it: markup is put into the page as an editor’s CMS writes it. */
import { nextFrame } from '@open-wc/testing';
import { settled } from './elements.js';
import '../../src/placeholder/start.js';

/** Puts markup into the page, in a place of its own, until what becomes of it stands. */
export async function paste(markup: string, place: Element = document.body): Promise<HTMLElement> {
  const main = document.createElement('main');
  main.innerHTML = markup;
  place.append(main);
  await settled(main);
  await nextFrame();
  return main;
}

/** What stands in the page, without what our elements show: `kc-faq[topic=spread]`, and text. */
export function outline(root: Element): string {
  const copy = document.createElement('div');
  copy.append(...[...root.childNodes].map((each) => document.importNode(each, true)));
  for (const list of copy.querySelectorAll('.kc-answers')) list.remove();
  const describe = (node: Node): string => {
    if (node instanceof Text) return node.data.trim();
    if (!(node instanceof Element)) return '';
    const attributes = [...node.attributes].map(({ name, value }) => `[${name}${value && `=${value}`}]`).sort();
    const inside = [...node.childNodes].map(describe).filter(Boolean).join(' ');
    return `${node.localName}${attributes.join('')}${inside && `(${inside})`}`;
  };
  return [...copy.childNodes].map(describe).filter(Boolean).join(' ');
}

export const becomes = async (markup: string): Promise<string> => {
  const main = await paste(markup);
  const found = outline(main);
  main.remove();
  return found;
};
