/** A table that needs no scrolling sideways: where it is narrow, cells stand below each other, named one by one. */
import { type Child, make } from '../render/make.js';

const css = String.raw;

export const TABLE_STYLES = css`
  @layer kc {
    .kc-side {
      container-type: inline-size;
      margin-block: 0.5em var(--_space);
      table {
        position: relative;
        inline-size: 100%;
        border-collapse: collapse;
        table-layout: fixed;
      }
      caption {
        padding-block: 0.5em;
        font-weight: 600;
        text-align: start;
      }
      th {
        font-weight: 600;
      }
      thead td {
        inline-size: 20%;
      }
      thead :is(th, td) {
        border-block-end-width: 2px;
        vertical-align: bottom;
      }
      :is(th, td) > :last-child,
      :is(th, td) > :last-child > :last-child {
        margin-block-end: 0;
      }
      .kc-of {
        display: none;
      }
      details {
        border: 0;
      }
    }
    .kc-note {
      color: var(--_muted);
      font-size: 0.9375em;
      font-weight: 400;
    }
    .kc-answers :is(dl, dd):has(.kc-side) {
      max-inline-size: none;
    }
    @container (inline-size < 40em) {
      .kc-side {
        :is(table, tbody, tr, th, td, caption) {
          display: block !important;
        }
        thead {
          position: absolute;
          inline-size: 1px;
          block-size: 1px;
          overflow: hidden;
          clip-path: inset(50%);
        }
        tbody th {
          padding: 0.75em 0.5em;
          border: 1px solid #0000;
          border-radius: var(--_radius);
          background: var(--kc-surface, color-mix(in srgb, currentColor 5%, #0000));
        }
        td {
          padding-block: 0.75em;
        }
        tr:not(:last-child) > :last-child {
          border: 0;
        }
        .kc-of {
          display: block;
          margin-block-end: 0.25em;
          color: var(--_muted);
          font-size: 0.9375em;
          font-weight: 600;
        }
      }
    }
    @media print {
      .kc-side :is(th, td, li) {
        break-inside: avoid;
      }
    }
  }
`;

/**
 * A row begins with what its heading says. `heads` name the columns; that of the row headings may have no name. A changed
 * `display` takes the meaning from the parts of a table in some browsers, so each has its role.
 */
export function makeSideTable(caption: HTMLElement, heads: (Node | undefined)[], rows: Child[][][]): HTMLElement {
  const headRow = heads.map((head) =>
    head ? make('th', { scope: 'col', role: 'columnheader' }, head) : make('td', { role: 'cell' }),
  );
  const bodyRows = rows.map(([rowHead = [], ...cells]) => {
    const named = cells.map((cell, index) => {
      // A screen reader knows it from the head of the column.
      const name = make('span', { class: 'kc-of', 'aria-hidden': 'true' }, heads[index + 1]?.cloneNode(true) ?? '');
      return make('td', { role: 'cell' }, name, ...cell);
    });
    return make('tr', { role: 'row' }, make('th', { scope: 'row', role: 'rowheader' }, ...rowHead), ...named);
  });
  const head = make('thead', { role: 'rowgroup' }, make('tr', { role: 'row' }, ...headRow));
  const body = make('tbody', { role: 'rowgroup' }, ...bodyRows);
  return make('div', 'kc-side', make('table', { role: 'table' }, caption, head, body));
}
