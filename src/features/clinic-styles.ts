/** How the words of a clinic look: apart from the reviewed ones, in every theme. For the page and for our shadow roots. */

const css = String.raw;

export const CLINIC_STYLES = css`
  @layer kc {
    .kc-clinic {
      display: block !important;
      /* Less where large text leaves little room. */
      padding: 0.75em min(var(--kc-space, 1em), 5%) !important;
      margin: 0.75em 0;
      border: 2px dashed var(--kc-line, color-mix(in srgb, currentColor 50%, #0000)) !important;
      border-radius: var(--kc-radius, 0.5em);
      overflow-wrap: anywhere;
      p {
        display: block !important;
        max-inline-size: var(--kc-measure, 68ch);
        margin: 0 0 0.5em;
        white-space: pre-line;
        &:last-child {
          margin-block-end: 0;
        }
      }
      .kc-by {
        color: var(--kc-muted, color-mix(in srgb, currentColor 82%, #0000));
        font-size: 0.9375em;
      }
      .kc-what {
        margin-block-end: 0;
        font-weight: 600;
      }
      .kc-tel {
        color: inherit;
        text-decoration: underline !important;
        unicode-bidi: isolate;
        &:focus-visible {
          outline: 3px solid var(--kc-accent, currentColor);
          outline-offset: 2px;
        }
      }
      .kc-phone .kc-tel {
        display: inline-flex;
        align-items: center;
        min-inline-size: 44px;
        min-block-size: 44px;
        font-weight: 600;
      }
    }
    /* It has the colors of its box, and a border of its own. */
    .kc-urgent.kc-clinic {
      border-inline-start: 0.375em solid var(--kc-urgent, #d4351c) !important;
    }
    .kc-alone {
      display: block !important;
    }
    @media print {
      .kc-clinic {
        break-inside: avoid;
        .kc-phone .kc-tel {
          display: inline;
        }
      }
    }
  }
`;
