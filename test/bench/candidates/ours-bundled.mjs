/** kc-faq with the content in its script, as kc.js has it. */
import { bundledFiles, OUR_PROBE } from './ours.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @type {Candidate} */
export const oursBundled = {
  id: 'ours-bundled',
  name: 'kc-faq, bundled',
  kind: 'ours',
  note: '`kc.js` with the list in the place of the English content: what the page shows is built by the script, with the box for urgent help, the summary and the disclaimer',
  page: async ({ content }) => ({
    head: '<script type="module" src="app.js"></script>',
    body: '<kc-faq topic="all"></kc-faq>',
    files: await bundledFiles(content),
  }),
  probe: `{ ${OUR_PROBE} }`,
};
