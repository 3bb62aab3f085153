/** The language an element stands in: that of the nearest ancestor which names one, also across shadow roots. */

export function nearestLang(element: Element): string {
  for (let each: Element | undefined = element; each; each = (each.getRootNode() as ShadowRoot).host) {
    const named = each.closest<HTMLElement>('[lang]');
    if (named) return named.lang;
  }
  return '';
}
