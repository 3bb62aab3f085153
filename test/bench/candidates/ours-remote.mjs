/** kc-faq that reads its content from a file of its own. */
import { coreFiles, OUR_PROBE } from './ours.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

// As the element refuses it: src/content/read.ts and src/remote/read-response.ts.
const MOST = 1000;

/** @type {Candidate} */
export const oursRemote = {
  id: 'ours-remote',
  name: 'kc-faq, remote',
  kind: 'ours',
  note: '`kc-core.js` and the list as a JSON file, named by `src`',
  missing: (count) =>
    count > MOST ? 'refused by its own limits for a remote file: 50,000 values and 2 MB' : undefined,
  build: async () => coreFiles(),
  page: ({ content }) => ({
    body: '<kc-faq src="content.json" topic="all"></kc-faq>',
    files: { 'content.json': JSON.stringify(content) },
  }),
  probe: `{ ${OUR_PROBE} }`,
};
