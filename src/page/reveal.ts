/** Opens everything around an element, brings it into view and moves the focus to it. */
import { rootOf } from './root.js';

/** The element around another, as the page shows it: through slots and out of shadow roots. */
const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** Opens what hides its content the ways the platform knows: details, what is hidden until found, a panel of tabs. */
function open(element: Element): void {
  if (element.localName === 'details') (element as HTMLDetailsElement).open = true;
  const hidden = element.getAttribute('hidden');
  // Whoever has hidden it may show it: a page its tabs, a search or a filter of ours its answers.
  if (hidden != null) element.dispatchEvent(new Event('beforematch', { bubbles: true }));
  if (hidden === 'until-found') element.removeAttribute('hidden');
  if (element.role !== 'tabpanel' || element.checkVisibility()) return;
  // The page's own script shows the panel when its tab is clicked.
  for (const tab of rootOf(element).querySelectorAll<HTMLElement>('[role="tab"]'))
    if (tab.getAttribute('aria-controls') === element.id) tab.click();
}

/** Returns where the focus is then. */
export function reveal(element: HTMLElement): HTMLElement {
  for (let each: Element | null = element; each; each = around(each)) open(each);
  const place = element.querySelector<HTMLElement>(':scope > summary') ?? element;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.scrollIntoView({ block: 'nearest' });
  place.focus();
  return place;
}
