/** Opens and closes the answers of an element: `open`, `exclusive`, the methods, links to an answer, paper, `kc-toggle`. */
import type { ReactiveElement } from '@lit/reactive-element';
import { idList } from '../content/select.js';
import { KcToggleEvent } from '../page/events.js';
import { listen } from '../page/listen.js';
import { reveal } from '../page/reveal.js';
import { rootOf } from '../page/root.js';

export interface Disclosure {
  /** Prepares new answers: those that `open` names are opened, and one at most stays open where it is `exclusive`. */
  prepare(open: string, isExclusive: boolean): void;
  /** Opens or closes the answer with this id; `false` if there is none. */
  set(id: string, isOpen: boolean): boolean;
  setAll(isOpen: boolean): void;
}

const idOf = (details: HTMLDetailsElement): string => details.dataset.kcId ?? details.id;

let count = 0;
/** The click that one of our elements has answered: those around it answer too. */
let answered: Event | undefined;

/** `all` are the answers of the host; `has` says whether one of them is meant. */
export function makeDisclosure(
  host: ReactiveElement,
  all: () => HTMLDetailsElement[],
  has: (details: HTMLDetailsElement) => boolean,
): Disclosure {
  const groupName = `kc-${++count}`;
  /** What is known to be open: a toggle event of something else is news. */
  const known = new WeakSet<HTMLDetailsElement>();
  const opened = new Set<string>();
  let lastOpen = '';
  let wasExclusive = false;
  /** Where the address has led to. Answers that come late are still gone to; those that are built again aren't. */
  let place: HTMLElement | undefined;
  /** Closes again what was opened for paper. */
  let putBack: (() => void)[] = [];

  const find = (id: string): HTMLDetailsElement | undefined => all().find((each) => idOf(each) === id);

  /** Opens what the address of the page points to, if it stands in this element, and moves there. */
  function goToTarget(): boolean {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // A malformed hash is somebody else's: the id is looked up as it stands.
    }
    const target = id && rootOf(host).getElementById(id);
    if (!target || !host.contains(target)) return false;
    place = reveal(find(id) ?? target);
    return true;
  }

  /** A link to where the page is already changes no address: nothing else would tell. */
  function onClick(event: Event): void {
    const { defaultPrevented, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    const link = (event.composedPath()[0] as Element).closest?.('a');
    if (!link?.hash || link.href !== location.href || (defaultPrevented && event !== answered)) return;
    // Firefox would go there by itself once more, a moment later, and take the focus away.
    if (!link.target && !ctrlKey && !metaKey && !shiftKey && goToTarget()) (answered = event).preventDefault();
  }

  /** When a page has loaded, browsers go to the target themselves and take the focus away; its tabs may work only now. */
  function onLoad(): void {
    const goAgain = (): void => {
      if (!place || document.activeElement !== document.body) return;
      if (place.checkVisibility()) place.focus({ preventScroll: true });
      else goToTarget();
    };
    requestAnimationFrame(() => setTimeout(goAgain));
  }

  /** Opens for paper what is folded, where styles alone can't. Numbers that the reader hasn't asked for stay folded. */
  function onBeforePrint(): void {
    for (const details of host.querySelectorAll<HTMLDetailsElement>('details:not([open], .kc-numbers)')) {
      const { name } = details;
      // Those of a group would close each other.
      if (name) details.name = '';
      known.add(details);
      details.open = true;
      putBack.push(() => {
        known.delete(details);
        details.open = false;
        if (name) details.name = name;
      });
    }
  }

  function onAfterPrint(): void {
    for (const close of putBack) close();
    putBack = [];
  }

  listen(host, {
    hashchange: goToTarget,
    click: onClick,
    load: onLoad,
    beforeprint: onBeforePrint,
    afterprint: onAfterPrint,
  });
  host.addEventListener(
    'toggle',
    (event) => {
      const details = event.target as HTMLDetailsElement;
      const { open } = details;
      // Answers may hold elements of ours with answers of their own.
      if (open === known.has(details) || !has(details)) return;
      known[open ? 'add' : 'delete'](details);
      host.dispatchEvent(new KcToggleEvent({ id: idOf(details), isOpen: open }));
    },
    true,
  );
  host.addEventListener('keydown', (event) => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[key];
    if (!step || event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
    const places = all().flatMap((each) => (each.checkVisibility() ? (each.querySelector('summary') ?? []) : []));
    const at = places.indexOf(target as HTMLElement);
    const next = places[Math.min(Math.max(at + step, 0), places.length - 1)];
    // At the first and the last, and anywhere but on a question, the key is the page's.
    if (at < 0 || !next || next === target) return;
    event.preventDefault();
    next.focus();
  });
  return {
    prepare(open, isExclusive) {
      const ids = idList(open);
      const isAsked = open !== lastOpen;
      lastOpen = open;
      // Where nothing is asked for, those alone are looked at that are open: a list can be long.
      const isPlain = !open && !isExclusive && !wasExclusive;
      wasExclusive = isExclusive;
      const some = isPlain ? host.querySelectorAll<HTMLDetailsElement>('details[open]') : all();
      some.forEach((details, index) => {
        if (isExclusive) details.name = groupName;
        else if (details.name === groupName) details.removeAttribute('name');
        const id = idOf(details);
        const isWanted = ids.some((each) => each === id || each === 'all' || (each === 'first' && !index));
        // What a person has closed since then stays closed, also when the list is built again.
        if (isWanted && (isAsked || !opened.has(id))) {
          opened.add(id);
          details.open = true;
        }
        if (details.open) known.add(details);
      });
      if (!place) goToTarget();
    },
    set(id, isOpen) {
      const details = find(id);
      if (details) details.open = isOpen;
      return !!details;
    },
    setAll(isOpen) {
      for (const details of all()) details.open = isOpen;
    },
  };
}
