/** The limit: native `<details>` in the page, no script, no style sheet. */

/** @typedef {import('./candidate.mjs').Candidate} Candidate */

/** @param {readonly import('../list.mjs').Item[]} items */
export const detailsOf = (items) =>
  items
    .map(({ id, question, answer }) => `<details id="${id}"><summary><h3>${question}</h3></summary>${answer}</details>`)
    .join('');

/** Where each question is a native `<details>` with its id. */
export const DETAILS_PROBE = `
  question: (id) => document.getElementById(id)?.firstElementChild,
  isOpen: (id) => document.getElementById(id).open,
  openAll() { for (const each of document.querySelectorAll('#list details')) each.open = true; },`;

/** @type {Candidate} */
export const staticDetails = {
  id: 'static',
  name: 'Static `<details>`',
  kind: 'limit',
  note: 'native `<details>` in the page; no script, no style sheet. Everything is opened by a line of script',
  page: ({ items }) => ({ body: detailsOf(items) }),
  probe: `{ ${DETAILS_PROBE} isReady: (id) => !!document.getElementById(id) }`,
};
