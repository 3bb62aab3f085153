/** How the boxes to tick look in the page, and the list in the shadow root. */

const css = String.raw;

export const BOX_STYLES = css`
  @layer kc {
    .kc-ask {
      display: inline-flex !important;
      gap: 0.75em;
      align-items: center;
      min-block-size: 44px;
      padding-block: 0.25em;
      cursor: pointer;
      input {
        appearance: auto !important;
        flex: none;
        inline-size: 1.25em;
        block-size: 1.25em;
        margin: 0;
        accent-color: var(--kc-accent, auto);
        &:focus-visible {
          outline: 3px solid var(--_accent);
          outline-offset: 2px;
        }
      }
      :not(li) > & {
        margin-block: 0.5em 0.75em;
        padding-inline: 1em;
        border: var(--_line);
        border-radius: var(--_radius);
        &:hover,
        &:has(:checked) {
          background: var(--kc-surface, color-mix(in srgb, currentColor 5%, #0000));
        }
      }
    }
    ul:has(> li > .kc-ask) {
      padding: 0;
      list-style-type: '';
    }
    @media print {
      .kc-ask input,
      :not(li) > .kc-ask {
        display: none !important;
      }
    }
  }
`;

export const SHADOW_STYLES = css`
  [part='appointment'] {
    box-sizing: border-box;
    inline-size: min(38em, 100vi - 2em);
    max-inline-size: none;
    max-block-size: calc(100dvb - 2em);
    padding: 1.5em;
    overflow-wrap: anywhere;
    overscroll-behavior: contain;
    border: 1px solid var(--kc-line, color-mix(in srgb, currentColor 50%, #0000));
    border-radius: var(--kc-radius, 0.5em);
    background: Canvas;
    color: CanvasText;
    &::backdrop {
      background: rgb(0 0 0 / 50%);
    }
    h2 {
      margin: 0 0 0.5em;
      font-size: 1.375em;
      line-height: 1.25;
      outline: none;
    }
    h3 {
      margin: 1em 0 0.25em;
      font-size: 1em;
    }
    ul {
      margin: 0;
      padding: 0;
      list-style-type: '';
    }
    li label {
      display: flex;
      gap: 0.75em;
      align-items: center;
      min-block-size: 44px;
      padding-block: 0.25em;
      cursor: pointer;
    }
    input {
      flex: none;
      inline-size: 1.25em;
      block-size: 1.25em;
      margin: 0;
      accent-color: var(--kc-accent, auto);
    }
    :is(input, textarea):focus-visible {
      outline: 3px solid var(--kc-accent, currentColor);
      outline-offset: 2px;
    }
    textarea {
      box-sizing: border-box;
      inline-size: 100%;
      padding: 0.5em;
      font: inherit;
    }
    .kc-kept {
      font-size: 0.9375em;
    }
    .kc-tools {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5em;
      margin-block-start: 1.25em;
    }
    [role='status'] {
      margin: 0.75em 0 0;
    }
  }
`;
