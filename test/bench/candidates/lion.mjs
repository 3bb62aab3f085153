/** The accordion of Lion. */
import { bundleScript } from '../bundle.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const lion = {
  id: 'lion',
  name: 'Lion',
  kind: 'peer',
  packageName: '@lion/ui',
  note: '`<lion-accordion>`, which has no looks of its own',
  build: () => bundleScript(`import '@lion/ui/define/lion-accordion.js';`),
  page: ({ items }) => {
    const inside = items.map(
      ({ id, question, answer }) =>
        `<h3 slot="invoker"><button data-id="${id}">${question}</button></h3><div slot="content">${answer}</div>`,
    );
    return { body: `<lion-accordion>${inside.join('')}</lion-accordion>` };
  },
  // It gives the buttons ids of its own.
  probe: `{
    question: (id) => document.querySelector(\`[data-id="\${id}"]\`),
    isReady: (id) => document.querySelector(\`[data-id="\${id}"]\`)?.hasAttribute('aria-expanded'),
    isOpen: (id) => document.querySelector(\`[data-id="\${id}"]\`).ariaExpanded === 'true',
    openAll() { document.querySelector('lion-accordion').expanded = [...document.querySelectorAll('[data-id]')].map((each, index) => index); },
  }`,
};
