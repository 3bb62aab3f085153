/** The accordion of Ionic. */
import { bundleScript, bundleStyles } from '../bundle.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const ionic = {
  id: 'ionic',
  name: 'Ionic',
  kind: 'peer',
  packageName: '@ionic/core',
  note: '`<ion-accordion>` with `<ion-item>` and `<ion-label>` in its header, the core style sheet',
  build: async () => ({
    ...(await bundleScript(`
      import { initialize } from '@ionic/core/components';
      import { defineCustomElement as group } from '@ionic/core/components/ion-accordion-group.js';
      import { defineCustomElement as accordion } from '@ionic/core/components/ion-accordion.js';
      import { defineCustomElement as item } from '@ionic/core/components/ion-item.js';
      import { defineCustomElement as label } from '@ionic/core/components/ion-label.js';
      initialize();
      for (const define of [group, accordion, item, label]) define();`)),
    ...(await bundleStyles(`@import '@ionic/core/css/core.css';`)),
  }),
  page: ({ items }) => {
    const inside = items.map(
      ({ id, question, answer }) =>
        `<ion-accordion id="${id}" value="${id}"><ion-item slot="header"><ion-label>${question}</ion-label></ion-item><div slot="content">${answer}</div></ion-accordion>`,
    );
    return { body: `<ion-accordion-group multiple="true">${inside.join('')}</ion-accordion-group>` };
  },
  probe: `{
    question: (id) => document.getElementById(id)?.querySelector('ion-item'),
    isReady: (id) => !!document.getElementById(id)?.querySelector('ion-item.hydrated') && document.getElementById(id).matches('.hydrated'),
    isOpen: (id) => document.getElementById(id).matches('.accordion-expanded, .accordion-expanding'),
    openAll() {
      const group = document.querySelector('ion-accordion-group');
      group.value = [...group.children].map((each) => each.value);
    },
  }`,
};
