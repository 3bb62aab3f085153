/** A script that carries the markup of the static page as text, and sets `innerHTML`. */
import { DETAILS_PROBE, detailsOf } from './static-details.mjs';

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @param {string} html */
export const settingInnerHtml = (html) => `document.getElementById('list').innerHTML = ${JSON.stringify(html)};`;

/** @type {Candidate} */
export const innerHtml = {
  id: 'inner-html',
  name: '`innerHTML`',
  kind: 'limit',
  note: 'the markup of the static page as text in a script, which sets `innerHTML`',
  page: ({ items }) => ({
    head: '<script type="module" src="app.js"></script>',
    body: '',
    files: { 'app.js': settingInnerHtml(detailsOf(items)) },
  }),
  probe: `{ ${DETAILS_PROBE} isReady: (id) => !!document.getElementById(id) }`,
};
