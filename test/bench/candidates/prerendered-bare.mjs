/** The prerendered markup of kc-faq without its script: what adopting it is held against. */
import { missingRenderer, prerendered, prerenderedStyles } from './prerendered.mjs';
import { DETAILS_PROBE } from './static-details.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const prerenderedBare = {
  id: 'prerendered-bare',
  name: 'kc-faq’s prerendered markup, no script',
  kind: 'limit',
  note: 'the markup that `kc-answers render` writes, as it stands in the page, with its style sheet: what adopting it is held against',
  missing: missingRenderer,
  build: async () => prerenderedStyles(),
  page: async ({ content }) => ({ body: await prerendered(content) }),
  probe: `{ ${DETAILS_PROBE} isReady: (id) => !!document.getElementById(id) }`,
};
