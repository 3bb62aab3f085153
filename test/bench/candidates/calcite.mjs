/** The accordion of Calcite. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleScript, bundleStyles } from '../bundle.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

const ASSETS = join(import.meta.dirname, '../node_modules/@esri/calcite-components/dist/cdn/assets');

/** What it asks for while it runs. @param {string[]} names */
const assets = (...names) =>
  Object.fromEntries(names.map((name) => [`assets/${name}`, readFileSync(join(ASSETS, name), 'utf8')]));

/** @type {Candidate} */
export const calcite = {
  id: 'calcite',
  name: 'Calcite',
  kind: 'peer',
  packageName: '@esri/calcite-components',
  note: '`<calcite-accordion>` with its style sheet; icons and words stand beside it',
  build: async () => ({
    ...(await bundleScript(`
      import { setAssetPath } from '@esri/calcite-components';
      import '@esri/calcite-components/components/calcite-accordion';
      import '@esri/calcite-components/components/calcite-accordion-item';
      setAssetPath(new URL('./assets', document.baseURI).href);`)),
    ...(await bundleStyles(`@import '@esri/calcite-components/main.css';`)),
    ...assets('icon/chevronDown16.json', 'accordion-item/t9n/messages.en.json'),
  }),
  page: ({ items }) => {
    const inside = items.map(
      ({ id, question, answer }) =>
        `<calcite-accordion-item id="${id}" heading="${question}">${answer}</calcite-accordion-item>`,
    );
    return { body: `<calcite-accordion selection-mode="multiple">${inside.join('')}</calcite-accordion>` };
  },
  probe: `{
    question: (id) => document.getElementById(id)?.shadowRoot?.querySelector('.header-content'),
    isReady: (id) => !!document.getElementById(id)?.shadowRoot?.querySelector('.header-content'),
    isOpen: (id) => document.getElementById(id).expanded,
    openAll() { for (const each of document.querySelectorAll('calcite-accordion-item')) each.expanded = true; },
  }`,
};
