/** The search box: where one types, how many answers that found, and what to do next. */
import { relatedTopics } from '../content/related.js';
import { search } from '../messages/en-tools.js';
import { sayIn } from '../messages/messages.js';
import { rootOf } from '../page/root.js';
import { topicHref } from '../page/topic-link.js';
import { write } from '../page/write.js';
import { make } from '../render/make.js';
import type { FeatureContext } from './feature.js';
import type { Found } from './search-filter.js';

const css = String.raw;

export const BOX_STYLES = css`
  search:not([hidden]) {
    display: flex;
    flex: 1 0 100%;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: center;
    @media print {
      display: none;
    }
    > :not(button, p) {
      flex: 1 0 100%;
      min-inline-size: 0;
    }
    label,
    .kc-label {
      margin-block: 0 0.5em;
      font-weight: 600;
    }
    .kc-label {
      margin-block: 0.75em 0;
    }
    > p {
      flex: 1 1 auto;
      margin-block: 0.5em 0;
    }
    .kc-clear {
      padding: 0.5em 0 0;
      border: 0;
      background: none;
      text-decoration: underline;
    }
    > button:not(.kc-clear),
    .kc-nothing {
      margin-block-start: 0.5em;
    }
    [part='search'] {
      box-sizing: border-box;
      min-block-size: 44px;
      padding: 0.5em 0.75em;
      border: 1px solid color-mix(in srgb, currentColor 50%, #0000);
      border-radius: var(--kc-radius, 0.5em);
      appearance: none;
      background: none;
      color: inherit;
      font: inherit;
      /* A phone zooms in on smaller letters. */
      font-size: max(1em, 16px);
      &:focus-visible {
        outline: 3px solid var(--kc-accent, currentColor);
        outline-offset: 2px;
      }
    }
    ul {
      padding: 0;
      margin: 0;
      list-style-type: '';
    }
    a {
      display: inline-flex;
      align-items: center;
      min-block-size: 44px;
      color: inherit;
      &:focus-visible {
        outline: 3px solid var(--kc-accent, currentColor);
        outline-offset: 2px;
      }
    }
  }
`;

export interface SearchBox {
  element: HTMLElement;
  input: HTMLInputElement;
  /** Opens the answers that were found. */
  open: HTMLButtonElement;
  /** Shows all that was found, where that is more than the first. */
  more: HTMLButtonElement;
  clear: HTMLButtonElement;
  /** Shows at once what can be done with what was found; nothing where nobody searches. */
  show: (found: Found | undefined) => void;
  /** Says how many were found, and where to go on if none was. To be called when a person pauses. */
  tell: (found: Found | undefined) => void;
}

/** The topics to read on, on this page or at their address. */
function makeLinks(context: FeatureContext): HTMLElement[] {
  const { host } = context;
  const from = context.content();
  if (!from) return [];
  const links = relatedTopics(from, host.topic).flatMap((topic) => {
    // One of the list itself is no way on: the search has hidden it.
    if (host.contains(rootOf(host).getElementById(topic.id))) return [];
    const href = topicHref(host, topic, host.hrefTemplate);
    return href ? [make('li', '', make('a', { href }, topic.question))] : [];
  });
  if (!links.length) return [];
  return [
    make('p', 'kc-label', sayIn(context.lang(), search)('related')),
    make('ul', { lang: from.lang, dir: from.dir }, ...links),
  ];
}

export function makeSearchBox(context: FeatureContext): SearchBox {
  const { host } = context;
  const input = make('input', {
    type: 'search',
    part: 'search',
    id: 'search',
    enterkeyhint: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  const label = make('label', { for: 'search' });
  const status = make('p', { role: 'status' });
  const open = make('button', { type: 'button' });
  const more = make('button', { type: 'button' });
  const clear = make('button', { class: 'kc-clear', type: 'button' });
  const links = make('div');
  const nothing = make('div', 'kc-nothing', make('slot', { name: 'contact' }), links);
  // Attributes are toggled: what is hidden once more costs the page another frame, 7 ms at 1,000 questions.
  let told: Found | undefined;
  let toldIn = '';
  function tell(found: Found | undefined): void {
    const say = sayIn(context.lang(), search);
    const n = found?.all.length;
    const first = found?.shown.length;
    const count = n ? say('found', { n }) : say('nothingFound');
    write(status, n === undefined ? '' : n === first ? count : say('firstShown', { found: count, n: `${first}` }));
    nothing.toggleAttribute('hidden', n !== 0);
    if (n === 0) links.replaceChildren(...makeLinks(context));
    told = found;
    toldIn = say.lang;
  }
  return {
    element: make('search', '', label, input, status, clear, more, open, nothing),
    input,
    open,
    more,
    clear,
    tell,
    show(found) {
      const say = sayIn(context.lang(), search);
      const n = found?.all.length ?? 0;
      write(label, say('search'));
      // Plurals take a browser a millisecond to look up: not while a page loads.
      if (found) {
        write(open, say('openFound', { n }));
        write(more, say('showFound', { n }));
        write(clear, say('clear'));
      }
      // Where all can be opened by a button of their own, that does it.
      const isElsewhere = n > 1 && (host.exclusive || host.expandable);
      open.toggleAttribute('hidden', isElsewhere || !found?.all.some((each) => !each.open));
      more.toggleAttribute('hidden', found?.shown.length === found?.all.length);
      clear.toggleAttribute('hidden', !found);
      if (n || !found) nothing.toggleAttribute('hidden', true);
      if (toldIn !== say.lang) tell(told);
    },
  };
}
