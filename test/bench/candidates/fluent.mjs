/** The accordion of Fluent UI Web Components. */
import { bundleScript } from '../bundle.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const fluent = {
  id: 'fluent',
  name: 'Fluent',
  kind: 'peer',
  packageName: '@fluentui/web-components',
  note: '`<fluent-accordion>` with the light theme, set by script as its documentation says',
  build: () =>
    bundleScript(`
      import { setTheme } from '@fluentui/web-components/theme/set-theme.js';
      import { webLightTheme } from '@fluentui/tokens';
      import '@fluentui/web-components/accordion.js';
      import '@fluentui/web-components/accordion-item.js';
      setTheme(webLightTheme);`),
  page: ({ items }) => {
    const inside = items.map(
      ({ id, question, answer }) =>
        `<fluent-accordion-item id="${id}"><span slot="heading">${question}</span>${answer}</fluent-accordion-item>`,
    );
    return { body: `<fluent-accordion expand-mode="multi">${inside.join('')}</fluent-accordion>` };
  },
  probe: `{
    question: (id) => document.getElementById(id)?.querySelector('[slot=heading]'),
    isReady: (id) => !!document.getElementById(id)?.shadowRoot?.querySelector('button'),
    isOpen: (id) => document.getElementById(id).expanded,
    openAll() { for (const each of document.querySelectorAll('fluent-accordion-item')) each.expanded = true; },
  }`,
};
