/** Where a reader chooses treatments to compare: a box to tick for each, by type, in the order of the list. */
import { make, makeHeading } from '../render/make.js';
import { copyOf } from './compare-copy.js';
import type { Words } from './compare-words.js';

const css = String.raw;

export const CHOOSER_STYLES = css`
  @layer kc {
    .kc-chooser {
      margin-block: var(--_space);
      fieldset {
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
        fieldset {
          display: flex;
          flex-wrap: wrap;
          gap: 0.5em;
          margin-block-end: 0.75em;
        }
      }
      legend {
        padding: 0 0 0.25em;
        font-weight: 600;
      }
      .kc-title {
        margin: 0;
      }
      label,
      [role='status']:not(:empty) {
        display: flex !important;
        gap: 0.5em;
        align-items: center;
        min-block-size: 44px;
        padding: 0.25em 0.75em;
        border: 1px solid var(--kc-line, color-mix(in srgb, currentColor 50%, #0000));
        border-radius: var(--_radius);
      }
      label {
        cursor: pointer;
        &:has(:checked) {
          box-shadow: inset 0 0 0 2px var(--_accent);
        }
        &:has(:focus-visible) {
          outline: 3px solid var(--_accent);
          outline-offset: 2px;
        }
        &:has([aria-disabled='true']) {
          border-style: dashed;
          color: var(--_muted);
          cursor: not-allowed;
        }
      }
      input {
        appearance: auto !important;
        flex: none;
        inline-size: 1.25em;
        block-size: 1.25em;
        margin: 0;
        accent-color: var(--kc-accent, auto);
        outline: none;
        scroll-margin-block: 5em;
      }
      [role='status'] {
        margin: 0;
        background: Canvas;
        color: CanvasText;
        @media (height > 30em) {
          position: sticky;
          inset-block-end: 0.5em;
        }
        a {
          padding-block: 0.5em;
          color: inherit !important;
        }
      }
    }
    @media print {
      .kc-chooser {
        display: none !important;
      }
    }
  }
`;

export interface Chooser {
  element: HTMLElement;
  boxes: HTMLInputElement[];
  /** Says how the choice stands. */
  status: HTMLElement;
  /** Leaves out the types that are hidden in the list, but for what is chosen. */
  filter(): void;
}

export function makeChooser(groups: HTMLElement[], level: number, { say, lang }: Words): Chooser {
  const ofTypes = groups.map((group) => {
    const labels = [...group.querySelectorAll<HTMLElement>('.kc-treatment')].map((treatment) => {
      // No form of the page's has a part in it, and no browser keeps it for another visit.
      const box = make('input', { type: 'checkbox', value: treatment.dataset.kcId, form: '', autocomplete: 'off' });
      return make('label', '', box, make('span', '', ...copyOf(treatment.querySelector('.kc-heading'))));
    });
    const title = group.querySelector<HTMLElement>('.kc-title');
    return make('fieldset', '', make('legend', { lang: title?.lang || undefined }, ...copyOf(title)), ...labels);
  });
  const heading = makeHeading(level, 'kc-title', say('compare'));
  const how = make('p', { lang }, say('compareHow'));
  const status = make('p', { role: 'status', lang });
  const element = make(
    'div',
    'kc-chooser',
    make('fieldset', '', make('legend', { lang }, heading), how, ...ofTypes),
    status,
  );
  return {
    element,
    status,
    boxes: [...element.querySelectorAll('input')],
    filter() {
      ofTypes.forEach((ofType, index) => {
        const labels = [...ofType.querySelectorAll('label')];
        for (const label of labels) label.hidden = !!groups[index]?.hidden && !label.querySelector('input')?.checked;
        ofType.hidden = labels.every(({ hidden }) => hidden);
      });
    },
  };
}
