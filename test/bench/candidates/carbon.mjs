/** The accordion of Carbon. */
import { bundleScript } from '../bundle.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const carbon = {
  id: 'carbon',
  name: 'Carbon',
  kind: 'peer',
  packageName: '@carbon/web-components',
  note: '`<cds-accordion>`, which needs no style sheet',
  build: () =>
    bundleScript(`
      import '@carbon/web-components/es/components/accordion/accordion.js';
      import '@carbon/web-components/es/components/accordion/accordion-item.js';`),
  page: ({ items }) => {
    const inside = items.map(
      ({ id, question, answer }) => `<cds-accordion-item id="${id}" title="${question}">${answer}</cds-accordion-item>`,
    );
    return { body: `<cds-accordion>${inside.join('')}</cds-accordion>` };
  },
  probe: `{
    question: (id) => document.getElementById(id)?.shadowRoot?.querySelector('button'),
    isReady: (id) => !!document.getElementById(id)?.hasUpdated,
    isOpen: (id) => document.getElementById(id).open,
    openAll() { for (const each of document.querySelectorAll('cds-accordion-item')) each.open = true; },
  }`,
};
