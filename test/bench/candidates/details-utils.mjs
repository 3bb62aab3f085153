/** `<details-utils>` around native `<details>`. */
import { bundleScript } from '../bundle.mjs';
import { DETAILS_PROBE, detailsOf } from './static-details.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const detailsUtils = {
  id: 'details-utils',
  name: 'details-utils',
  kind: 'peer',
  packageName: '@zachleat/details-utils',
  note: '`<details-utils animate>` around the static page’s `<details>`; it closes and animates, and shows nothing',
  build: () => bundleScript(`import '@zachleat/details-utils';`),
  page: ({ items }) => {
    // It animates one element after the summary.
    const wrapped = items.map((item) => ({ ...item, answer: `<div>${item.answer}</div>` }));
    return { body: `<details-utils animate>${detailsOf(wrapped)}</details-utils>` };
  },
  probe: `{ ${DETAILS_PROBE} isReady: (id) => !!customElements.get('details-utils') && !!document.getElementById(id) }`,
};
