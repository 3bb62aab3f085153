/** The accordion of Web Awesome. */
import { bundleScript, bundleStyles } from '../bundle.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const webAwesome = {
  id: 'web-awesome',
  name: 'Web Awesome',
  kind: 'peer',
  packageName: '@awesome.me/webawesome',
  note: '`<wa-accordion>` with the default theme',
  build: async () => ({
    ...(await bundleScript(`
      import '@awesome.me/webawesome/dist/components/accordion/accordion.js';
      import '@awesome.me/webawesome/dist/components/accordion-item/accordion-item.js';`)),
    ...(await bundleStyles(`@import '@awesome.me/webawesome/dist/styles/themes/default.css';`)),
  }),
  page: ({ items }) => {
    const inside = items.map(
      ({ id, question, answer }) => `<wa-accordion-item id="${id}" label="${question}">${answer}</wa-accordion-item>`,
    );
    return { body: `<wa-accordion>${inside.join('')}</wa-accordion>` };
  },
  probe: `{
    question: (id) => document.getElementById(id)?.shadowRoot?.querySelector('button'),
    isReady: (id) => !!document.getElementById(id)?.hasUpdated,
    isOpen: (id) => document.getElementById(id).expanded,
    openAll() { for (const each of document.querySelectorAll('wa-accordion-item')) each.expanded = true; },
  }`,
};
