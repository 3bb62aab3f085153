/** The shadow root of an element: the page's slots, and what is said where answers can't be shown or are older ones. */
import { make } from '../render/make.js';
import { reveal } from './reveal.js';
import type { Source } from './source.js';

const slot = (name = ''): HTMLSlotElement => make('slot', { name });

export interface Shell {
  /** What the shadow root holds. */
  nodes: HTMLElement[];
  /** Shows what the page's author wrote into the element, where there is no list. */
  own: HTMLSlotElement;
  /** Says how things stand. `isEmpty`: nothing that was asked for can be shown. */
  update(source: Source, isEmpty: boolean, isQuiet: boolean): void;
}

/** `tools` stand before the list. */
export function makeShell(host: HTMLElement, tools: HTMLElement[]): Shell {
  const words = slot();
  const status = make('div', { part: 'status', role: 'status' }, words);
  const again = make('button', { part: 'retry', type: 'button' });
  const own = slot();
  return {
    nodes: [slot('heading'), slot('intro'), status, again, ...tools, own, slot('kc-list'), slot('footer')],
    own,
    update({ state, say }, isEmpty, isQuiet) {
      const { status, content, retry } = state;
      const hasFailed = status === 'failed';
      const hasAuthored = [...host.childNodes].some((node) =>
        node instanceof Element ? !node.slot : node instanceof Text && node.data.trim(),
      );
      const text = {
        waiting: '',
        loading: say('loading'),
        ready: !isEmpty || hasAuthored || isQuiet ? '' : say('empty'),
        failed: isEmpty
          ? say(hasAuthored ? 'failedAuthored' : 'failed')
          : say('failedKept') + (content?.updatedText ? ` ${say('changed', { date: content.updatedText })}` : ''),
      }[status];
      words.name = hasFailed ? 'error' : text && status === 'ready' ? 'empty' : '-';
      // The same words again would be announced again.
      if (words.textContent !== text) words.textContent = text;
      again.textContent = say('retry');
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
