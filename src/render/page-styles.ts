/** The style sheet of what stands in the page itself: one cascade layer. */

const css = String.raw;

// Important rules of a layer beat a page's own: only what carries the layout is important, looks are the page's to change.
export const pageStyles = css`
  @layer kc {
    /* In our own lists alone: in what a page's author wrote, the page decides. */
    .kc-answers {
      :is(p, ul, ol, dl, dd, .kc-urgent, .kc-answer) {
        display: block !important;
      }
      :is(ul, ol) {
        padding-inline-start: 2em !important;
        list-style: disc !important;
      }
      ol {
        list-style: decimal !important;
      }
      li {
        display: list-item !important;
        list-style: inherit !important;
      }
      a[href^='http'] {
        text-decoration: underline !important;
      }
      summary {
        gap: 1em !important;
        align-items: center !important;
        justify-content: space-between !important;
        cursor: pointer !important;
      }
    }
    .kc-answers,
    kc-faq {
      --_line: 1px solid var(--kc-line, color-mix(in srgb, currentColor 25%, #0000));
      --_accent: var(--kc-accent, currentColor);
      --_muted: var(--kc-muted, color-mix(in srgb, currentColor 82%, #0000));
      --_urgent: var(--kc-urgent, #d4351c);
      --_radius: var(--kc-radius, 0.5em);
      --_space: var(--kc-space, 1em);
      overflow-wrap: anywhere;
      @media (prefers-contrast: more) {
        --_line: 1px solid;
        --_muted: currentColor;
      }
      [hidden] {
        display: none !important;
      }
      p,
      ul,
      ol,
      dl,
      dd {
        margin: 0 0 0.75em;
        max-inline-size: var(--kc-measure, 68ch);
      }
      ul,
      ol {
        padding-inline-start: 2em;
      }
      li,
      li > p {
        margin-block-end: 0.35em;
      }
      dt,
      .kc-label {
        margin-block-end: 0.25em;
        font-weight: 600;
      }
      details {
        display: block !important;
        border-block-end: var(--_line);
      }
      summary {
        display: flex !important;
        gap: 1em;
        align-items: center;
        justify-content: space-between;
        min-block-size: 44px !important;
        padding: 0.75em 0.25em;
        cursor: pointer;
        &:hover {
          background: var(--kc-surface, color-mix(in srgb, currentColor 5%, #0000));
        }
        &::after {
          content: '';
          flex: none;
          padding: 0.25em;
          margin: -0.25em 0.5em 0;
          border: solid var(--_accent);
          border-width: 0 0.15em 0.15em 0;
          rotate: 45deg;
        }
        > * {
          margin: 0 !important;
        }
      }
      [open] > summary::after {
        rotate: 225deg;
      }
      summary,
      a,
      [tabindex] {
        &:focus-visible {
          outline: 3px solid var(--_accent);
          outline-offset: 2px;
        }
      }
      .kc-title {
        margin: var(--_space) 0 0.5em;
      }
      .kc-heading {
        margin: 0 0 0.5em;
        font-size: 1.0625em;
        line-height: 1.35;
      }
      .kc-review,
      .kc-sources,
      .kc-disclaimer {
        color: var(--_muted);
        font-size: 0.9375em;
      }
      .kc-urgent,
      .kc-disclaimer {
        margin: var(--_space) 0;
      }
      .kc-urgent {
        padding: 0.75em var(--_space) !important;
        border-radius: var(--_radius);
        border-inline-start: 0.375em solid var(--_urgent) !important;
        background: color-mix(in srgb, var(--_urgent) 8%, #0000);
        @media (prefers-reduced-transparency) {
          background: none;
        }
      }
      .kc-urgent > :last-child {
        margin-block-end: 0;
      }
      .kc-answer {
        padding: 0.25em;
      }
      .kc-short {
        padding-inline-start: 0.75em !important;
        border-inline-start: 0.25em solid var(--_accent) !important;
        font-weight: 600;
      }
      .kc-unknown,
      .kc-definition,
      article {
        padding: 0.75em var(--_space);
        border: var(--_line);
        border-radius: var(--_radius);
      }
      .kc-cite {
        font-size: 0.8em;
        line-height: 1;
        text-decoration: none;
        vertical-align: super;
      }
      .kc-term {
        color: inherit;
        text-decoration: underline !important;
        text-decoration-style: dotted !important;
      }
      .kc-definition {
        background: Canvas;
        color: CanvasText;
        font-weight: 400;
        inset: auto 1em 1em;
        max-inline-size: 24em;
      }
      .kc-table {
        overflow-x: auto;
      }
      th,
      td {
        padding: 0.5em;
        border-block-end: var(--_line);
        text-align: start;
        vertical-align: top;
      }
      .kc-directory ~ section,
      .kc-topic + .kc-topic {
        margin-block-start: 2em;
      }
      .kc-directory a {
        display: block;
        padding-block: 0.25em;
      }
      .kc-cards {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
        gap: var(--_space);
      }
      @media print {
        :not(.kc-numbers)::details-content {
          display: block;
          block-size: auto;
          content-visibility: visible;
        }
        .kc-group[hidden] {
          display: block !important;
        }
        summary::after,
        .kc-directory,
        .kc-back,
        .kc-definition,
        dt:has(+ dd > .kc-numbers:not([open])),
        .kc-numbers:not([open]) {
          display: none !important;
        }
        a[href^='http']::after {
          content: ' <' attr(href) '>';
        }
        summary {
          display: block !important;
          min-block-size: 0 !important;
          break-after: avoid;
        }
        .kc-short {
          break-inside: avoid;
        }
      }
    }
  }
`;
