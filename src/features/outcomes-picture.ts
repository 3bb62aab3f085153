/** The picture of an outcome: a hundred people with the treatment and a hundred with the other one, as dots. */
import type { Outcome } from '../content/model.js';
import { make } from '../render/make.js';
import type { Words } from './compare-words.js';

/** An outcome with how many of a hundred people: `n` with the treatment, `m` with what it is compared with. */
export interface Counted extends Outcome {
  n: number;
  m: number;
}

const css = String.raw;

// What is filled and what isn't carries the number: a page's own rules for drawings must not change that.
export const PICTURE_STYLES = css`
  @layer kc {
    .kc-picture {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_space) 2em;
      margin-block: 0.75em 1.5em;
      break-inside: avoid;
      > * {
        flex: 0 1 12em;
        margin: 0;
      }
      strong {
        display: block;
        &::first-letter {
          text-transform: uppercase;
        }
      }
      svg {
        display: block !important;
        inline-size: min(12em, 100%) !important;
        block-size: auto !important;
        margin-block-end: 0.5em;
        color: var(--_accent);
        &:dir(rtl) {
          scale: -1 1;
        }
      }
      path {
        fill: none !important;
        stroke: currentColor !important;
        stroke-width: 1 !important;
      }
      .kc-did {
        fill: currentColor !important;
      }
      @media print {
        svg {
          color: CanvasText;
        }
      }
    }
  }
`;

const SVG = 'http://www.w3.org/2000/svg';

/** Ten rows of ten dots, of which the first are filled: two paths. */
function makeDots(filled: number): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 100 100');
  const draw = (name: string, from: number, to: number): void => {
    let d = '';
    for (let at = from; at < to; at++)
      d += `M${(at % 10) * 10 + 1.5} ${Math.floor(at / 10) * 10 + 5}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0`;
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', d);
    svg.append(path);
  };
  draw('kc-did', 0, filled);
  draw('kc-did-not', filled, 100);
  return svg;
}

/**
 * Both hundreds are one picture, so that a screen reader hears what it says once: `sentence` is the id of what says it.
 */
export function makePicture(
  { n, m, what, versus }: Counted,
  name: string,
  sentence: string,
  { say, lang }: Words,
): HTMLElement {
  const makeHundred = (who: string, filled: number, counted: string): HTMLElement =>
    make(
      'div',
      { 'aria-hidden': 'true' },
      makeDots(filled),
      make('strong', '', who),
      make('span', { lang }, say('inHundred', { n: filled, what: counted }).trim()),
    );
  return make(
    'div',
    { class: 'kc-picture', role: 'img', 'aria-labelledby': sentence },
    makeHundred(name, n, what),
    makeHundred(versus.what, m, ''),
  );
}
