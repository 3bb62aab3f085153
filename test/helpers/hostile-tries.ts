/** Gives each string to the attributes of our elements, to the page's address and to the search, one after the other. */

type Updating = HTMLElement & { updateComplete: Promise<unknown> };

const find = <E extends HTMLElement>(selector: string): E => document.querySelector<E>(selector) as E;

async function tryAttribute(element: Updating, name: string, value: string, look: () => void): Promise<void> {
  element.setAttribute(name, value);
  await element.updateComplete;
  look();
  element.removeAttribute(name);
  await element.updateComplete;
}

async function tryAddress(value: string, look: () => void): Promise<void> {
  location.hash = value;
  await new Promise(requestAnimationFrame);
  look();
  // Encoded by halves, as somebody might.
  location.hash = encodeURIComponent(value).slice(0, -1);
  dispatchEvent(new HashChangeEvent('hashchange'));
  await new Promise(requestAnimationFrame);
  look();
}

async function trySearch(value: string, look: () => void): Promise<void> {
  const faq = find<HTMLElement & { search(text: string): Promise<number> }>('kc-faq');
  await faq.search(value);
  look();
  const input = faq.shadowRoot?.querySelector<HTMLInputElement>('[part="search"]') as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  look();
  await faq.search('');
}

/** Returns how many tries there were; `look` is called while each string is where it was put. */
export async function tryOut(
  strings: string[],
  attributes: Record<string, string[]>,
  look: () => void,
): Promise<number> {
  let tries = 0;
  for (const value of strings) {
    for (const [tag, names] of Object.entries(attributes))
      for (const name of names) {
        await tryAttribute(find<Updating>(tag), name, value, look);
        tries++;
      }
    await tryAddress(value, look);
    await trySearch(value, look);
    tries += 3;
  }
  return tries;
}
