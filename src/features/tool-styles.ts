/** The styles that the tools for reading share: how they stand beside each other, and what is said but not seen. */

const css = String.raw;

export const TOOL_STYLES = css`
  [part='toolbar'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    /* The page may have kept their place for them: cli/render/tools-place.css. */
    min-block-size: 0 !important;
    &:has(> :is(button, search):not([hidden])) {
      margin-block: 1em;
    }
    &:not(:has(> :is(button, search):not([hidden]))) {
      margin-block: 0 !important;
    }
    > [role='status'] {
      margin: 0;
      /* Without words it takes no place. */
      &:empty {
        position: absolute;
      }
    }
  }
  .kc-said {
    position: absolute;
    clip-path: inset(50%);
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
  }
`;
