/**
 * A virtual screen reader for tests: what it says of an element, from start to end, and what it says when that changes.
 *
 * It isn't a real one. What it can't do:
 * - It doesn't go into shadow roots and slots, and what stands in a closed `<details>` it reads as if it were open. So it
 *   reads a copy, in which everything is as the browser itself shows it: see `shownIn`.
 * - It says the name of a `<summary>`, but not whether that is expanded or collapsed.
 * - In a live region it takes a changed attribute for news. So what it hears twice in a row counts once here, and what
 *   is really written is counted by the test.
 *
 * The real accessibility trees, with all of that, are tested in test/browser/accessibility-tree.test.mjs.
 */
import { nextFrame } from '@open-wc/testing';
import type { Virtual } from '@guidepup/virtual-screen-reader';
// @ts-expect-error -- The bundle for browsers comes without types. They are those of the package itself.
import { virtual as reader } from '@guidepup/virtual-screen-reader/browser.js';

const virtual = reader as Virtual;

/** What the reader says first and last: it must stand around what it reads. */
const pageOf = (...nodes: Node[]): HTMLElement => {
  const page = document.createElement('div');
  page.role = 'document';
  page.append(...nodes);
  return page;
};

const childrenOf = (node: Node): Node[] => {
  if (node instanceof HTMLSlotElement) return node.assignedNodes().length ? node.assignedNodes() : [...node.childNodes];
  return [...((node as Element).shadowRoot ?? node).childNodes];
};

/** A copy of what the browser shows of an element, shadow roots and slots included. */
function shownIn(node: Node): Node[] {
  const children = (): Node[] => childrenOf(node).flatMap(shownIn);
  if (node instanceof HTMLSlotElement) return node.hidden ? [] : children();
  if (node instanceof Element && !node.checkVisibility({ visibilityProperty: true })) return [];
  const copy = node.cloneNode(false);
  if (copy instanceof Element) {
    // A copy of one of our elements would show its own answers again.
    const plain = copy.localName.includes('-') ? document.createElement('div') : copy;
    plain.append(...children());
    // A popover would be closed in the copy.
    plain.removeAttribute('popover');
    // The reader says the value of a button, and stops at a live region that is empty; a real one does neither.
    if (plain.localName === 'button') plain.removeAttribute('value');
    return plain.role === 'status' && !plain.textContent ? [] : [plain];
  }
  return [copy];
}

/** No test leaves the reader running. */
afterEach(() => virtual.stop());

/** Everything that is said of an element as it is shown now: `heading, What is it?, level 3`, `link, Source 3`. */
export async function readAloud(element: Element): Promise<string[]> {
  const page = pageOf(...shownIn(element));
  document.body.append(page);
  await virtual.start({ container: page });
  while ((await virtual.lastSpokenPhrase()) !== 'end of document') await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  page.remove();
  return phrases.slice(1, -1);
}

/** Goes to the first place where these words are said, and activates it. Returns what is said then, and next. */
export async function activate(element: HTMLElement, words: string): Promise<string[]> {
  await virtual.start({ container: element });
  while ((await virtual.lastSpokenPhrase()) !== words) await virtual.next();
  await virtual.clearSpokenPhraseLog();
  await virtual.act();
  await nextFrame();
  await virtual.next();
  const phrases = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrases;
}

/** Listens to a live region, as a person does who is somewhere else. Returns what was said until now. */
export async function listenTo(region: HTMLElement): Promise<() => Promise<string[]>> {
  await virtual.start({ container: region });
  return async () => {
    const phrases = (await virtual.spokenPhraseLog()).filter((phrase) => /^(polite|assertive): ./.test(phrase));
    return phrases.filter((phrase, index) => phrase !== phrases[index - 1]);
  };
}
