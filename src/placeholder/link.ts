/** Links to the page of a topic: by class, by `data-kc`, or by an address that the page’s script tag declares as ours. */
import { safeUrl } from '../content/link.js';
import { declaredBeside } from '../page/script-tag.js';
import { attributesOf, tagOf } from './box.js';
import type { Request } from './request.js';
import { say } from './say.js';

const declared: string[] = [];

/** Reads `data-links` of our script's tag. */
export function readDeclared(): void {
  for (const each of declaredBeside(import.meta.url, 'links')) {
    const url = safeUrl(each.replace(/\/*$/, '/'), document.baseURI);
    if (url) declared.push(url.href);
  }
}

/** Finds links that may lead to an address of ours, as a part of a selector. Quotes can’t stand in the path of a URL. */
export const declaredSelector = (): string => declared.map((each) => `,a[href*="${new URL(each).pathname}"]`).join('');

/** Whether text may hold an address of ours. */
export const hasAddress = (text: string): boolean => declared.some((prefix) => text.includes(prefix));

/** The topic whose page this is: the last part of its path. */
const topicIn = ({ pathname }: URL): string | undefined => /\/([a-z0-9-]+)(?:\.\w+)?\/?$/.exec(pathname)?.[1];

/** What an address asks for that the page declares as ours. */
export function requestAt(address: string): Request | undefined {
  const url = safeUrl(address);
  const isOurs = declared.some((prefix) => url?.href.startsWith(prefix) && url.href !== prefix);
  const topic = url && isOurs && topicIn(url);
  return topic ? { tag: 'kc-faq', attributes: new Map([['topic', topic]]), placeholder: address } : undefined;
}

/** What a link asks for; `undefined` if it is just a link. One without a name of ours counts only in a plain paragraph. */
export function requestOf(link: HTMLAnchorElement, isPlain: boolean): Request | undefined {
  const url = safeUrl(link.getAttribute('href') ?? '', document.baseURI);
  const tag = tagOf(link);
  if (!tag) return isPlain && url && !link.closest('nav,footer,[role=navigation]') ? requestAt(url.href) : undefined;
  const attributes = attributesOf(link);
  const placeholder = url?.href ?? tag;
  const topic = url && topicIn(url);
  if (tag !== 'kc-content' && !attributes.has('topic')) {
    if (!topic) return void say(placeholder, 'the address has no topic at its end. Add data-kc-topic.');
    attributes.set('topic', topic);
  }
  return { tag, attributes, placeholder };
}
