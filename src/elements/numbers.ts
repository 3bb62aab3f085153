/** Numbers about survival stay folded until a reader asks for them; then they are shown in every list of the page. */
import type { ReactiveElement } from '@lit/reactive-element';
import { listen } from '../page/listen.js';

export interface NumbersHost extends ReactiveElement {
  numbers: string;
}

/** What the reader chose, for as long as the page stands. */
let choice: boolean | undefined;

/** Returns what opens or closes the numbers of a list, to be called when it is new. */
export function handleNumbers(host: NumbersHost): () => void {
  let wasOpen = false;
  const apply = (event?: Event): void => {
    if (event) choice = (event as CustomEvent<boolean>).detail;
    const isOpen = choice ?? host.numbers === 'show';
    // They are made closed.
    if (isOpen || wasOpen)
      for (const details of host.querySelectorAll<HTMLDetailsElement>('.kc-numbers')) details.open = isOpen;
    wasOpen = isOpen;
  };
  host.addEventListener('click', (event) => {
    const details = (event.target as Element).closest<HTMLDetailsElement>('.kc-numbers > summary')?.parentElement;
    if (!details || event.defaultPrevented) return;
    event.preventDefault();
    dispatchEvent(new CustomEvent('kc-numbers', { detail: !(details as HTMLDetailsElement).open }));
  });
  listen(host, { 'kc-numbers': apply });
  return apply;
}
