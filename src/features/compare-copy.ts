/** A copy of what stands in the list, as it reads now: translated or not, without what other features have put there. */

// Buttons and boxes to tick would do nothing in a copy; of pictures and tables, the list has a sentence that says the same.
const LEFT_OUT = 'button, input, .kc-definition, .kc-picture, .kc-side, .kc-note';

/** What stands in `from`, which may be nothing. */
export function copyOf(from: Element | null | undefined): Node[] {
  const copy = from?.cloneNode(true) as Element | undefined;
  for (const each of copy?.querySelectorAll('*') ?? []) {
    if (each.matches(LEFT_OUT)) each.remove();
    if (each.matches('label')) each.replaceWith(...each.childNodes);
    each.removeAttribute('id');
    each.removeAttribute('hidden');
    if (each.ariaExpanded) each.ariaExpanded = 'false';
  }
  return [...(copy?.childNodes ?? [])];
}
