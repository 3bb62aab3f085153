/** kc-faq around its own prerendered markup, which it adopts. */
import { coreFiles, OUR_PROBE } from './ours.mjs';
import { missingRenderer, prerendered, prerenderedStyles } from './prerendered.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const oursPrerendered = {
  id: 'ours-prerendered',
  name: 'kc-faq, prerendered',
  kind: 'ours',
  note: '`kc-core.js` around the markup that `kc-answers render` writes, with its style sheet',
  missing: missingRenderer,
  build: async () => ({ ...coreFiles(), ...prerenderedStyles() }),
  page: async ({ content }) => ({ body: await prerendered(content) }),
  probe: `{ ${OUR_PROBE} }`,
};
