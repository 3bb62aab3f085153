/** kc-faq around `<details>` that the page's author wrote. */
import { coreFiles, OUR_PROBE } from './ours.mjs';
import { detailsOf } from './static-details.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const oursAuthored = {
  id: 'ours-authored',
  name: 'kc-faq, authored',
  kind: 'ours',
  note: '`kc-core.js` around the static page’s `<details>`',
  build: async () => coreFiles(),
  page: ({ items }) => ({ body: `<kc-faq>${detailsOf(items)}</kc-faq>` }),
  probe: `{ ${OUR_PROBE} }`,
};
