/** The language an element stands in: that of the nearest ancestor which names one, also across shadow roots. */

let assumed = '';

/** Takes this language where nothing below `<html>` names one: a page's template may name another there, or none. */
export function assumeLang(lang: string): void {
  assumed = lang;
}

export function nearestLang(element: Element): string {
  for (let each: Element | undefined = element; each; each = (each.getRootNode() as ShadowRoot).host) {
    const named = each.closest<HTMLElement>(assumed ? '[lang]:not(:root)' : '[lang]');
    if (named) return named.lang;
  }
  return assumed;
}
