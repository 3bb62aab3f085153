/** The accordion of PatternFly Elements. */
import { bundleScript } from '../bundle.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const patternfly = {
  id: 'patternfly',
  name: 'PatternFly',
  kind: 'peer',
  packageName: '@patternfly/elements',
  note: '`<pf-accordion>`, which needs no style sheet, with its one icon bundled. 5.0.0 asks for a version of @patternfly/pfe-core that the registry didn’t have',
  build: () =>
    bundleScript(`
      import { PfIcon } from '@patternfly/elements/pf-icon/pf-icon.js';
      import icon from '@patternfly/icons/fas/angle-right.js';
      import '@patternfly/elements/pf-accordion/pf-accordion.js';
      PfIcon.resolve = () => icon.cloneNode(true);`),
  page: ({ items }) => {
    const inside = items.map(
      ({ id, question, answer }) =>
        `<pf-accordion-header id="${id}"><h3>${question}</h3></pf-accordion-header><pf-accordion-panel>${answer}</pf-accordion-panel>`,
    );
    return { body: `<pf-accordion>${inside.join('')}</pf-accordion>` };
  },
  probe: `{
    question: (id) => document.getElementById(id),
    isReady: (id) => !!document.getElementById(id)?.hasUpdated && !!document.querySelector('pf-accordion').hasUpdated,
    isOpen: (id) => document.getElementById(id).expanded,
    openAll() { document.querySelector('pf-accordion').expandAll(); },
  }`,
};
