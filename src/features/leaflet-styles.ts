/** How a leaflet looks on paper. */

const css = String.raw;

// For the page, and only while the leaflet stands: a page printed as any other stays whole.
export const AROUND = css`
  @page {
    margin: 17mm 18mm 18mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 9pt sans-serif;
    }
  }
  @layer kc {
    @media print {
      :root,
      body {
        all: initial !important;
        display: block !important;
        font-size: 0 !important;
      }
      :root > :not(body),
      body > :not(.kc-leaflet),
      body::before,
      body::after {
        display: none !important;
      }
    }
  }
`;

// The widget's own sheets, in their layer, give the rest. No theme's colours: paper is white.
export const LEAFLET = css`
  :host {
    all: initial !important;
    display: none !important;
    --kc-accent: initial;
    --kc-line: initial;
  }
  @media print {
    :host {
      display: block !important;
      color: #000 !important;
      font: 11pt/1.45 var(--_font) !important;
      orphans: 3 !important;
      widows: 3 !important;
    }
  }
  * {
    background: none !important;
    color: inherit !important;
  }
  :is(h1, h2, h3, h4, h5, h6) {
    margin: 0 0 0.4em;
    font-size: 13pt;
    line-height: 1.25;
  }
  [slot='heading'],
  [slot='heading'] :is(h1, h2, h3, h4, h5, h6),
  .kc-title {
    margin: 0 0 0.5em;
    font-size: 20pt;
    line-height: 1.2;
  }
  section > .kc-title {
    margin-block-start: 1.5em;
    font-size: 16pt;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0 0 0.6em;
  }
  li,
  li > p {
    margin: 0 0 0.25em;
  }
  dl,
  .kc-printed {
    max-inline-size: none;
  }
  .kc-label {
    font-weight: 600;
  }
  :is(h1, h2, h3, h4, h5, h6, dt, dd:first-of-type, .kc-label, .kc-short, p:has(+ ul), li:first-child) {
    break-inside: avoid;
    break-after: avoid;
  }
  li:last-child {
    break-before: avoid;
  }
  li,
  tr,
  img,
  .kc-words dd,
  .kc-urgent,
  .kc-unknown {
    break-inside: avoid;
  }
  img {
    max-inline-size: 100%;
  }
  :is(section, .kc-sources) > .kc-label,
  .kc-printed {
    margin-block-start: 1.1em;
    padding-block-start: 0.9em;
    border-block-start: 0.75pt solid #999;
  }
  .kc-printed {
    break-before: avoid;
  }
  .kc-answer {
    padding: 0;
  }
  .kc-urgent,
  .kc-unknown {
    margin: 0 0 1em;
    padding-block-end: 0.15em;
    border: 0.75pt solid #999;
  }
  .kc-urgent {
    border: 1.5pt solid;
  }
  .kc-cards {
    display: block;
  }
  .kc-table {
    overflow: visible;
  }
  a {
    text-decoration-line: none;
    &.kc-term {
      text-decoration-line: underline;
    }
    &::after {
      content: none;
    }
  }
  .kc-words,
  .kc-disclaimer,
  .kc-review,
  .kc-printed {
    font-size: 9.5pt;
  }
  :is(.kc-words, .kc-sources) > .kc-label {
    margin-block-end: 0.5em;
    font-size: 13pt;
  }
  .kc-words dl,
  .kc-sources ol {
    columns: 2;
    column-gap: 2em;
    max-inline-size: none;
  }
  .kc-sources ol {
    padding: 0;
    font-size: 8.5pt;
  }
  .kc-sources li {
    margin-inline-start: 2.2em;
  }
  .kc-address {
    display: block;
  }
  hr {
    block-size: 9mm;
    margin: 0;
    border: 0;
    border-block-end: 0.5pt solid #999;
    &:last-child {
      margin-block-end: 8mm;
    }
  }
`;
