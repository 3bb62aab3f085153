/** The details element of Shoelace. */
import { bundleScript, bundleStyles } from '../bundle.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const shoelace = {
  id: 'shoelace',
  name: 'Shoelace',
  kind: 'peer',
  packageName: '@shoelace-style/shoelace',
  note: '`<sl-details>` with the light theme',
  build: async () => ({
    ...(await bundleScript(`import '@shoelace-style/shoelace/dist/components/details/details.js';`)),
    ...(await bundleStyles(`@import '@shoelace-style/shoelace/dist/themes/light.css';`)),
  }),
  page: ({ items }) => ({
    body: items
      .map(({ id, question, answer }) => `<sl-details id="${id}" summary="${question}">${answer}</sl-details>`)
      .join(''),
  }),
  probe: `{
    question: (id) => document.getElementById(id)?.shadowRoot?.querySelector('summary'),
    isReady: (id) => !!document.getElementById(id)?.hasUpdated,
    isOpen: (id) => document.getElementById(id).open,
    openAll() { for (const each of document.querySelectorAll('sl-details')) each.open = true; },
  }`,
};
