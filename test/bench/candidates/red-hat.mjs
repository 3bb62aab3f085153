/** The accordion of the Red Hat design system. */
import { bundleScript, bundleStyles } from '../bundle.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const redHat = {
  id: 'red-hat',
  name: 'Red Hat',
  kind: 'peer',
  packageName: '@rhds/elements',
  note: '`<rh-accordion>` with its style sheet for the time before the script. 4.2.2 asks for a version of @patternfly/pfe-core that the registry didn’t have',
  build: async () => ({
    ...(await bundleScript(`import '@rhds/elements/rh-accordion/rh-accordion.js';`)),
    ...(await bundleStyles(`@import '@rhds/elements/rh-accordion/rh-accordion-lightdom-shim.css';`)),
  }),
  page: ({ items }) => {
    const inside = items.map(
      ({ id, question, answer }) =>
        `<h3><rh-accordion-header id="${id}">${question}</rh-accordion-header></h3><rh-accordion-panel>${answer}</rh-accordion-panel>`,
    );
    return { body: `<rh-accordion>${inside.join('')}</rh-accordion>` };
  },
  probe: `{
    question: (id) => document.getElementById(id),
    isReady: (id) => !!document.getElementById(id)?.hasUpdated && !!document.querySelector('rh-accordion').hasUpdated,
    isOpen: (id) => document.getElementById(id).expanded,
    openAll() { document.querySelector('rh-accordion').expandAll(); },
  }`,
};
