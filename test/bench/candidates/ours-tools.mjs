/** kc-faq with the content in its script, and with the tools for reading. */
import { bundledFiles, OUR_PROBE } from './ours.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const oursTools = {
  id: 'ours-tools',
  name: 'kc-faq, bundled, with tools',
  kind: 'ours',
  note: 'the same with `searchable` and `expandable`; everything is opened by its own button',
  page: async ({ content }) => ({
    head: '<script type="module" src="app.js"></script>',
    body: '<kc-faq topic="all" searchable expandable></kc-faq>',
    files: await bundledFiles(content),
  }),
  probe: `{ ${OUR_PROBE}
    get tools() { return document.querySelector('kc-faq')?.shadowRoot?.querySelector('[part=toolbar]'); },
    isReady(id) { return !!document.getElementById(id) && !!this.searchBox() && !!this.expandButton(); },
    searchBox() { return this.tools?.querySelector('input[type=search]'); },
    expandButton() { return this.tools?.querySelector('button[aria-expanded]'); },
    openAll() { this.expandButton().click(); },
  }`,
};
