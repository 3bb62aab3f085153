/** The accordion of Vaadin. */
import { bundleScript } from '../bundle.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const vaadin = {
  id: 'vaadin',
  name: 'Vaadin',
  kind: 'peer',
  packageName: '@vaadin/accordion',
  note: '`<vaadin-accordion>` with its built-in looks, closed at first; only one answer can be open, so that all can’t be opened',
  build: () => bundleScript(`import '@vaadin/accordion';`),
  page: ({ items }) => {
    const inside = items.map(
      ({ id, question, answer }) =>
        `<vaadin-accordion-panel id="${id}"><vaadin-accordion-heading slot="summary">${question}</vaadin-accordion-heading><div>${answer}</div></vaadin-accordion-panel>`,
    );
    return { body: `<vaadin-accordion opened="-1">${inside.join('')}</vaadin-accordion>` };
  },
  probe: `{
    question: (id) => document.getElementById(id)?.querySelector('vaadin-accordion-heading'),
    isReady: (id) => !!document.getElementById(id)?.hasUpdated && !!document.getElementById(id).querySelector('vaadin-accordion-heading').shadowRoot,
    isOpen: (id) => document.getElementById(id).opened,
  }`,
};
