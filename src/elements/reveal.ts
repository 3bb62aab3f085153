/** Opens everything around an element, brings it into view and moves the focus to it. */

export function reveal(element: HTMLElement): void {
  for (let node: Element | null = element; node; node = node.parentElement)
    if (node instanceof HTMLDetailsElement) node.open = true;
  const place = element.querySelector<HTMLElement>(':scope > summary') ?? element;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.scrollIntoView({ block: 'nearest' });
  place.focus();
}
