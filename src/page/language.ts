/** The language an element stands in: that of the nearest ancestor which names one, also across shadow roots. */

export function nearestLang(element: Element): string {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host)
    if (node instanceof Element && node.hasAttribute('lang')) return node.getAttribute('lang') ?? '';
  return '';
}
