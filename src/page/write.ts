/** Writes the widget's own words into an element, unless it says them already. */

const said = new WeakMap<Element, string>();

/**
 * The same words again would be announced again, and would take away what a translator has put in their place: so what
 * counts is what was written last, not what stands there now.
 */
export function write(element: Element, text: string): void {
  if (said.get(element) === text) return;
  said.set(element, text);
  element.textContent = text;
}
