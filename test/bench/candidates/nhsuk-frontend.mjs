/** The expander of NHS.UK frontend. */
import { bundleStyles } from '../bundle.mjs';
import { compileSass } from './sass.mjs';
import { DETAILS_PROBE } from './static-details.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const nhsukFrontend = {
  id: 'nhsuk',
  name: 'NHS.UK frontend',
  kind: 'peer',
  packageName: 'nhsuk-frontend',
  note: 'expanders: native `<details>` with a style sheet made of its Sass; it has no script',
  build: () =>
    bundleStyles(
      compileSass('@import "nhsuk-frontend/dist/nhsuk/core"; @import "nhsuk-frontend/dist/nhsuk/components/details";'),
    ),
  page: ({ items }) => ({
    body: items
      .map(
        ({ id, question, answer }) => `<details class="nhsuk-details nhsuk-expander" id="${id}">
<summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">${question}</span></summary>
<div class="nhsuk-details__text">${answer}</div></details>`,
      )
      .join(''),
  }),
  probe: `{ ${DETAILS_PROBE} isReady: (id) => !!document.getElementById(id) }`,
};
