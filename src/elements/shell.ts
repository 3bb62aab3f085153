/** The shadow root of an element: the page's slots, and what is said where answers can't be shown or are older ones. */
import { dirOf, primary, type Say } from '../messages/messages.js';
import { make } from '../render/make.js';
import { reveal } from '../page/reveal.js';
import { write } from '../page/write.js';
import type { Source } from './source.js';

const slot = (name = ''): HTMLSlotElement => make('slot', { name });

export interface Shell {
  /** What the shadow root holds. */
  nodes: HTMLElement[];
  /** Shows what the page's author wrote into the element, where there is no list. */
  own: HTMLSlotElement;
  /** Where the tools stand that attributes ask for. */
  toolbar: HTMLElement;
  /** Says how things stand. `isEmpty`: nothing that was asked for can be shown. */
  update(source: Source, isEmpty: boolean, isQuiet: boolean): void;
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
  const words = slot();
  const status = make('div', { part: 'status', role: 'status' }, words);
  const again = make('button', { part: 'retry', type: 'button' });
  const toolbar = make('div', { part: 'toolbar' });
  const own = slot();
  return {
    nodes: [slot('heading'), status, again, slot('intro'), toolbar, ...tools, own, slot('kc-list'), slot('footer')],
    own,
    toolbar,
    update({ state, lang, say }, isEmpty, isQuiet) {
      const { status: stage, content, retry } = state;
      const hasFailed = stage === 'failed';
      const hasAuthored = own.assignedNodes().some(({ textContent }) => textContent?.trim());
      const text = {
        waiting: '',
        loading: say('loading'),
        ready: isEmpty
          ? hasAuthored || isQuiet
            ? ''
            : say('empty')
          : otherLanguage(lang, primary(content?.lang ?? ''), say),
        failed:
          say(isEmpty && !hasAuthored ? 'failed' : 'failedKept') +
          (!isEmpty && content?.updatedText ? ` ${say('changed', { date: content.updatedText })}` : ''),
      }[stage];
      words.name = hasFailed ? 'error' : text && isEmpty && stage === 'ready' ? 'empty' : '-';
      write(words, text);
      for (const tool of [status, again, toolbar, ...tools]) {
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
