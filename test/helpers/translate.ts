/**
 * A page translator, as browsers have one: puts other words, in `<font>`, where the page's were; in shadow roots too. It
 * turns “Sources” into “«SOURCES»”, so that a test can tell what was translated, and from which words.
 */

/** `wrap` keeps the text nodes and changes their words; `replace` puts new ones in their place, as Google Translate does. */
export const WAYS = ['wrap', 'replace'] as const;
export type Way = (typeof WAYS)[number];

const DONE = /^\s*«[^]*»\s*$/;

/** The words before they were translated, in capitals and with single spaces: to be compared with `untranslated` ones. */
export const untranslated = (text: string | null | undefined): string =>
  (text ?? '').replace(/[«»]/g, '').replace(/\s+/g, ' ').trim().toUpperCase();

export const isTranslated = (text: string | null | undefined): boolean => DONE.test(text ?? '');

const inOtherWords = (text: string): string =>
  text.replace(
    /^(\s*)([^]*?)(\s*)$/,
    (_, before: string, words: string, after: string) => `${before}«${words.toUpperCase()}»${after}`,
  );

/** An element or shadow root, and all open shadow roots inside. */
function rootsIn(root: Element | ShadowRoot): (Element | ShadowRoot)[] {
  const own = root instanceof Element ? root.shadowRoot : undefined;
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : []));
  return [root, ...(own ? rootsIn(own) : []), ...inside];
}

/** All texts with words in them, those of open shadow roots too. */
export const textsIn = (element: Element): Text[] =>
  rootsIn(element).flatMap((root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter(({ data, parentElement }) => data.trim() && !parentElement?.closest('style, script, textarea'));
  });

function translateText(text: Text, way: Way): void {
  const words = inOtherWords(text.data);
  const outer = document.createElement('font');
  if (way === 'replace') {
    outer.textContent = words;
    return text.replaceWith(outer);
  }
  const inner = document.createElement('font');
  text.replaceWith(outer);
  outer.append(inner);
  inner.append(text);
  text.data = words;
}

/** Translates what stands in an element now, unless it is translated already. */
export function translate(element: Element, way: Way): void {
  for (const text of textsIn(element)) if (!isTranslated(text.data)) translateText(text, way);
}

/** Translates what stands in an element and what comes later. Returns what ends that. */
export function keepTranslating(element: Element, way: Way): () => void {
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver(goOn);

  function goOn(): void {
    translate(element, way);
    for (const root of rootsIn(element)) {
      if (observed.has(root)) continue;
      observed.add(root);
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    }
    // Its own changes are no news.
    observer.takeRecords();
  }

  goOn();
  return () => observer.disconnect();
}
