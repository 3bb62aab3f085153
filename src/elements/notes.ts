/** What happens at a citation or a glossary word: the way to the source and back, the explanation beside the word. */
import { make } from '../render/make.js';
import { rootOf } from '../render/root.js';
import { reveal } from './reveal.js';
import type { Source } from './source.js';

/** Lets a host answer to clicks and keys at its citations and glossary words. */
export function handleNotes(host: HTMLElement, source: Source): void {
  host.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.kc-term, .kc-cite, .kc-back');
    const target = link && rootOf(host).getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The page's own address stays as it is, also where a `<base>` would lead the link off the page.
    event.preventDefault();
    if (link.className === 'kc-term') toggleDefinition(link, target);
    else {
      if (link.className === 'kc-cite') {
        link.id ||= `${target.id}-cite`;
        target.querySelector('.kc-back')?.remove();
        target.append(make('a', { class: 'kc-back', href: `#${link.id}` }, source.say('back')));
      } else link.remove();
      reveal(target);
    }
  });
  host.addEventListener('keydown', (event) => {
    const term = event.target as HTMLElement;
    if (event.key !== ' ' || term.className !== 'kc-term') return;
    event.preventDefault();
    term.click();
  });
}

/** Shows or closes the explanation beside a glossary word. `entry` is the word in the list of words explained. */
function toggleDefinition(term: HTMLElement, entry: Element): void {
  const open = term.nextElementSibling;
  const close = (note: Element): void => {
    note.remove();
    term.ariaExpanded = 'false';
  };
  if (open?.className === 'kc-definition') return close(open);
  const text = entry.nextElementSibling?.textContent ?? '';
  const note = make('span', { class: 'kc-definition', role: 'note', tabindex: '-1' }, text);
  term.after(note);
  term.ariaExpanded = 'true';
  if (note.showPopover) {
    note.popover = 'auto';
    note.showPopover({ source: term });
    note.ontoggle = ({ newState }) => newState === 'closed' && close(note);
  }
  note.focus({ preventScroll: true });
}
