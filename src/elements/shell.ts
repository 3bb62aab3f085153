/** The shadow root of an element: the page's slots, and what is said where answers can't be shown or are older ones. */
import { dirOf, primary, type Say } from '../messages/messages.js';
import { makeShadow } from '../render/shadow.js';
import { reveal } from '../page/reveal.js';
import { write } from '../page/write.js';
import type { Source } from './source.js';

export interface Shell {
  /** Puts into the shadow root what isn't there yet. */
  fill(root: ParentNode): void;
  /** Shows what the page's author wrote into the element, where there is no list. */
  own: HTMLSlotElement;
  /** Where the tools stand that attributes ask for. */
  toolbar: HTMLElement;
  /** Says how things stand. */
  update(source: Source, shown: Shown): void;
}

/** What is shown, and said of it. */
export interface Shown {
  /** Nothing that was asked for can be shown. */
  isEmpty: boolean;
  /** Nothing is said where there is nothing to show. */
  isQuiet?: boolean | undefined;
  /** The language of what is shown. */
  lang?: string | undefined;
  /** The date of what stands in the page, where there is newer content. */
  older?: string | undefined;
}

/** Tells a reader of another language which one they get. */
function otherLanguage(wanted: string, given: string, say: Say): string {
  if (!wanted || primary(wanted) === given) return '';
  let language: string | undefined;
  try {
    // eslint-disable-next-line no-restricted-syntax -- Not on the first path: only where the languages differ.
    language = new Intl.DisplayNames(say.lang, { type: 'language' }).of(given);
  } catch {
    // Content of a script can have any language: it is told as it stands.
  }
  return say('language', { language: language ?? given });
}

/** `tools` stand before the list. */
export function makeShell(host: HTMLElement, tools: HTMLElement[]): Shell {
  // A page may have come with them: to put others in their place is to lay out and paint the whole list again.
  // What is of another kind gives way.
  const given = [...(host.shadowRoot?.children ?? [])] as HTMLElement[];
  const isWritten = given[4]?.matches('[part=toolbar]');
  const nodes = isWritten ? given : makeShadow();
  const [, status, again, , toolbar, own] = nodes as [
    HTMLElement,
    HTMLElement,
    HTMLButtonElement,
    HTMLElement,
    HTMLElement,
    HTMLSlotElement,
  ];
  const words = status.firstElementChild as HTMLSlotElement;
  let isFilled = false;
  return {
    fill(root) {
      if (isFilled) return;
      isFilled = true;
      if (!isWritten) root.replaceChildren(...nodes);
      toolbar.after(...tools);
    },
    own,
    toolbar,
    update({ state, lang, say }, { isEmpty, isQuiet, lang: spoken = '', older }) {
      const { status: stage, content, retry } = state;
      const hasFailed = stage === 'failed';
      const dated = (date?: string): string => (date ? ` ${say('changed', { date })}` : '');
      const hasAuthored = own.assignedNodes().some(({ textContent }) => textContent?.trim());
      const text = {
        waiting: '',
        // Where answers stand in the page, nobody waits.
        loading: isEmpty || content ? say('loading') : '',
        ready: isEmpty
          ? hasAuthored || isQuiet
            ? ''
            : say('empty')
          : older
            ? say('older') + dated(older)
            : otherLanguage(lang, primary(spoken), say),
        failed: say(isEmpty && !hasAuthored ? 'failed' : 'failedKept') + dated(isEmpty ? '' : content?.updatedText),
      }[stage];
      words.name = hasFailed ? 'error' : text && isEmpty && stage === 'ready' ? 'empty' : '-';
      write(words, text);
      for (const tool of [status, again, toolbar, ...tools]) {
        if (tool.lang === say.lang) continue;
        tool.lang = say.lang;
        tool.dir = dirOf(say.lang);
      }
      write(again, say('retry'));
      again.hidden = !hasFailed;
      again.onclick = () => {
        // The button goes: without this, so would the place at which a person is.
        reveal(host);
        retry?.();
      };
      own.hidden = !isEmpty;
    },
  };
}
