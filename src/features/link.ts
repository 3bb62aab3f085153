/** Copies a link to an answer: what `linkable` asks for. */
import { link } from '../messages/en-tools.js';
import { dirOf, markOf, type Say, sayIn } from '../messages/messages.js';
import { adopt } from '../page/adopt.js';
import { KcLinkEvent } from './events.js';
import { nearestLang } from '../page/language.js';
import { rootOf } from '../page/root.js';
import { type Attributes, make } from '../render/make.js';
import { copyText } from './clipboard.js';
import type { StartFeature } from './feature.js';

const css = String.raw;

const PAGE_STYLES = css`
  @layer kc {
    .kc-copy,
    .kc-copied input {
      min-block-size: 44px;
      padding: 0.25em 1em;
      border: var(--_line);
      border-radius: var(--_radius);
      background: none;
      color: inherit;
      font: inherit;
      &:focus-visible {
        outline: 3px solid var(--_accent);
        outline-offset: 2px;
      }
    }
    .kc-copy {
      display: inline-flex !important;
      align-items: center;
      margin-block: 0.5em 0.75em;
      margin-inline-end: 0.75em;
      vertical-align: middle;
      cursor: pointer;
      &:hover {
        background: var(--kc-surface, color-mix(in srgb, currentColor 5%, #0000));
      }
    }
    .kc-ask:has(+ .kc-copy) {
      vertical-align: middle;
      margin-inline-end: 0.75em;
    }
    .kc-copied {
      display: inline-block;
      margin-block: 0.5em 0.75em;
      vertical-align: middle;
      input {
        box-sizing: border-box;
        inline-size: 100%;
        margin-block-start: 0.5em;
      }
    }
    @media print {
      .kc-copy,
      .kc-copied {
        display: none !important;
      }
    }
  }
`;

const SHOWN_MS = 6000;

const placeIn = (answer: Element): Element => answer.querySelector(':scope > .kc-answer') ?? answer;

function removeFrom(answers: readonly Element[], selector = ':scope > :is(.kc-copy, .kc-copied)'): void {
  for (const each of answers) for (const own of placeIn(each).querySelectorAll(selector)) own.remove();
}

/** Nothing where the language around is the same. */
function languageIn(place: Element, say: Say): Attributes {
  const lang = markOf(say, nearestLang(place));
  return { lang, dir: lang && dirOf(lang) };
}

function addButton(answer: Element, say: Say): void {
  const place = placeIn(answer);
  if (!answer.id || place.querySelector(':scope > .kc-copy')) return;
  place.append(make('button', { type: 'button', class: 'kc-copy', ...languageIn(place, say) }, say('copyLink')));
}

/** Where the clipboard is out of reach, the address stands there, selected. */
function makeNote(place: Element, say: Say, address: string, isCopied: boolean): HTMLElement {
  const attributes = { class: 'kc-copied', ...languageIn(place, say) };
  if (isCopied) return make('span', attributes, say('linkCopied'));
  // No form of the page's has a part in it.
  const field = make('input', { readonly: '', form: '', dir: 'ltr', value: address });
  return make('label', attributes, say('copyByHand'), field);
}

export const startLink: StartFeature = (context) => {
  const { host, toolbar } = context;
  const status = make('p', { class: 'kc-said', role: 'status' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  let said = '';

  function forget(): void {
    clearTimeout(timer);
    status.textContent = '';
    removeFrom(context.answers(), ':scope > .kc-copied');
  }

  async function copy(button: Element, answer: HTMLElement): Promise<void> {
    const { id, dataset } = answer;
    const say = sayIn(context.lang(), link);
    const address = `${location.href.replace(/#.*/, '')}#${encodeURIComponent(id)}`;
    const isCopied = await copyText(address);
    forget();
    button.after(makeNote(placeIn(answer), say, address, isCopied));
    if (isCopied) {
      status.textContent = say('linkCopied');
      timer = setTimeout(forget, SHOWN_MS);
    } else {
      const field = button.nextElementSibling?.querySelector('input');
      field?.focus();
      field?.select();
    }
    host.dispatchEvent(new KcLinkEvent({ id: dataset.kcId ?? id, isCopied }));
  }

  toolbar.append(status);
  host.addEventListener('click', ({ target, defaultPrevented }) => {
    const button = (target as Element).closest('.kc-copy');
    const answer = button?.closest('details');
    if (answer && !defaultPrevented && context.answers().includes(answer)) void copy(button as Element, answer);
  });
  return () => {
    const say = sayIn(context.lang(), link);
    // A frame without an address can't be linked to.
    const wanted = host.linkable && /^(http|file)/.test(location.protocol) ? say.lang : '';
    if (said && said !== wanted) {
      forget();
      removeFrom(context.answers());
    }
    said = wanted;
    if (!wanted) return;
    adopt(rootOf(host), PAGE_STYLES);
    for (const each of context.answers()) addButton(each, say);
  };
};
