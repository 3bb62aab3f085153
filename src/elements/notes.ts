/** What happens at a citation or a glossary word: the way to the source and back, the explanation beside the word. */
import { make } from '../render/make.js';
import { rootOf } from '../page/root.js';
import { reveal } from '../page/reveal.js';
import type { Say } from '../messages/messages.js';

let count = 0;

/** Lets a host answer to clicks and keys at its citations and glossary words. */
export function handleNotes(host: HTMLElement, list: { say: Say }): void {
  host.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('.kc-term, .kc-cite, .kc-back');
    const target = link && rootOf(host).getElementById(`${link.getAttribute('href')}`.slice(1));
    // A list may stand in an answer of another one: then that has answered already.
    if (!target || event.defaultPrevented) return;
    // The page's own address stays as it is, also where a `<base>` would lead the link off the page.
    event.preventDefault();
    if (link.matches('.kc-term')) toggleDefinition(link, target);
    else {
      if (link.matches('.kc-cite')) {
        link.id ||= `kc-cite-${++count}`;
        target.querySelector('.kc-back')?.remove();
        target.append(make('a', { class: 'kc-back', href: `#${link.id}` }, list.say('back')));
      } else link.remove();
      reveal(target);
    }
  });
  host.addEventListener('keydown', (event) => {
    const term = event.target as HTMLElement;
    if (event.key !== ' ' || event.defaultPrevented || !term.matches('.kc-term')) return;
    event.preventDefault();
    term.click();
  });
}

/** Shows or closes the explanation beside a glossary word. `entry` is the word in the list of words explained. */
function toggleDefinition(term: Element, entry: Element): void {
  const open = term.nextElementSibling;
  const close = (note: Element): void => {
    note.remove();
    term.ariaExpanded = 'false';
  };
  if (open?.matches('.kc-definition')) return close(open);
  const text = entry.nextElementSibling?.textContent ?? '';
  const note = make('span', { class: 'kc-definition', role: 'note', tabindex: '-1' }, text);
  term.after(note);
  term.ariaExpanded = 'true';
  // Else it would lie over what has the focus next. A click on the word closes it by itself.
  note.onblur = ({ relatedTarget: next }) => next && next !== term && close(note);
  if (note.showPopover) {
    note.popover = 'auto';
    note.showPopover({ source: term as HTMLElement });
    note.ontoggle = ({ newState }) => newState === 'closed' && close(note);
  }
  note.focus({ preventScroll: true });
}
