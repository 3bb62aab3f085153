/** Opens and closes the answers of an element: `open`, `exclusive`, the methods, links to an answer, `kc-toggle`. */
import type { ReactiveElement } from '@lit/reactive-element';
import { idList } from '../content/select.js';
import { rootOf } from '../render/root.js';
import { KcToggleEvent } from './events.js';
import { reveal } from './reveal.js';

export interface Disclosure {
  /** Prepares new answers: those that `open` names are opened, and one at most stays open where it is `exclusive`. */
  prepare(open: string, isExclusive: boolean): void;
  /** Opens or closes the answer with this id; `false` if there is none. */
  set(id: string, isOpen: boolean): boolean;
  setAll(isOpen: boolean): void;
}

const idOf = (details: HTMLDetailsElement): string => details.dataset.kcId ?? details.id;

let count = 0;

export function makeDisclosure(host: ReactiveElement, all: () => HTMLDetailsElement[]): Disclosure {
  const groupName = `kc-${++count}`;
  /** What is known to be open: a toggle event of something else is news. */
  const known = new WeakSet<HTMLDetailsElement>();
  const prepared = new WeakSet<HTMLDetailsElement>();
  let lastOpen = '';
  /** Answers that come late are still gone to; those that are built again aren't. */
  let hasArrived = false;

  /** Opens what the address of the page points to, if it stands in this element, and moves there. */
  function goToTarget(): void {
    let id = location.hash.slice(1);
    try {
      id = decodeURIComponent(id);
    } catch {
      // A malformed hash is somebody else's: the id is looked up as it stands.
    }
    const target = id && rootOf(host).getElementById(id);
    if (!target || !host.contains(target)) return;
    hasArrived = true;
    reveal(target);
  }

  host.addEventListener(
    'toggle',
    (event) => {
      const details = event.target as HTMLDetailsElement;
      const { localName, dataset, parentElement, open } = details;
      const isMine = localName === 'details' && (dataset.kcId || parentElement === host);
      // Answers may hold elements of ours with answers of their own.
      if (!isMine || details.closest(host.localName) !== host || open === known.has(details)) return;
      known[open ? 'add' : 'delete'](details);
      host.dispatchEvent(new KcToggleEvent({ id: idOf(details), isOpen: open }));
    },
    true,
  );
  host.addController({
    hostConnected: () => addEventListener('hashchange', goToTarget),
    hostDisconnected: () => removeEventListener('hashchange', goToTarget),
  });
  return {
    prepare(open, isExclusive) {
      const ids = idList(open);
      const isAsked = open !== lastOpen;
      lastOpen = open;
      all().forEach((details, index) => {
        if (isExclusive) details.name = groupName;
        else if (details.name === groupName) details.removeAttribute('name');
        // What a person has closed since then stays closed.
        const isNew = isAsked || !prepared.has(details);
        if (isNew && ids.some((id) => id === idOf(details) || id === 'all' || (id === 'first' && !index)))
          details.open = true;
        prepared.add(details);
        if (details.open) known.add(details);
      });
      if (!hasArrived) goToTarget();
    },
    set(id, isOpen) {
      const details = all().find((each) => idOf(each) === id);
      if (details) details.open = isOpen;
      return !!details;
    },
    setAll(isOpen) {
      for (const details of all()) details.open = isOpen;
    },
  };
}
