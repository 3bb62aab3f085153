/** The accordion of Spectrum Web Components. */
import { bundleScript } from '../bundle.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const spectrum = {
  id: 'spectrum',
  name: 'Spectrum',
  kind: 'peer',
  packageName: '@spectrum-web-components/accordion',
  note: '`<sp-accordion>` in `<sp-theme>` with the light, medium theme, which it needs for its looks',
  build: () =>
    bundleScript(`
      import '@spectrum-web-components/theme/sp-theme.js';
      import '@spectrum-web-components/theme/theme-light.js';
      import '@spectrum-web-components/theme/scale-medium.js';
      import '@spectrum-web-components/accordion/sp-accordion.js';
      import '@spectrum-web-components/accordion/sp-accordion-item.js';`),
  page: ({ items }) => {
    const inside = items.map(
      ({ id, question, answer }) =>
        `<sp-accordion-item id="${id}" label="${question}"><div>${answer}</div></sp-accordion-item>`,
    );
    return {
      body: `<sp-theme system="spectrum" color="light" scale="medium"><sp-accordion allow-multiple>${inside.join('')}</sp-accordion></sp-theme>`,
    };
  },
  probe: `{
    question: (id) => document.getElementById(id)?.shadowRoot?.querySelector('button'),
    isReady: (id) => !!document.getElementById(id)?.hasUpdated,
    isOpen: (id) => document.getElementById(id).open,
    openAll() { for (const each of document.querySelectorAll('sp-accordion-item')) each.open = true; },
  }`,
};
