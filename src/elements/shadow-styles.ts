/** The styles of the elements' own tools. */
const css = String.raw;

export const shadowStyles = css`
  :host {
    display: block;
  }
  button {
    min-inline-size: 44px;
    min-block-size: 44px;
    padding: 0.5em 1em;
    border: 1px solid var(--kc-line, color-mix(in srgb, currentColor 50%, #0000));
    border-radius: var(--kc-radius, 0.5em);
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
    &:hover {
      background: var(--kc-surface, color-mix(in srgb, currentColor 5%, #0000));
    }
    &:focus-visible {
      outline: 3px solid var(--kc-accent, currentColor);
      outline-offset: 2px;
    }
  }
  [hidden],
  :host([hidden]) {
    display: none;
  }
  @media print {
    button {
      display: none;
    }
  }
`;

/** Those of the list of treatments, which has a filter too. Before the others: what is hidden stays hidden. */
const filterStyles = css`
  [part='filter'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  button[aria-pressed='true'] {
    outline: 3px solid var(--kc-accent, currentColor);
    outline-offset: -3px;
    font-weight: 600;
  }
  @media print {
    [part='count'] {
      display: none;
    }
  }
`;

export const treatmentShadowStyles = filterStyles + shadowStyles;
