/** What is measured: a way to put a list of questions on a page. */

/**
 * @typedef {object} Page
 * @property {string} body
 * @property {string} [head] In place of the script `app.js` and the style sheet `app.css`, where they were built.
 * @property {import('../bundle.mjs').Files} [files] What differs with the list.
 */

/**
 * Each function of `probe` gets the id of a question. They run in the page, so they are text.
 * @typedef {object} Candidate
 * @property {string} id Its name in addresses and on the command line.
 * @property {string} name
 * @property {'limit' | 'ours' | 'peer'} kind
 * @property {string} [packageName] The npm package whose version is told.
 * @property {string} note What exactly stands on the page.
 * @property {(count: number) => string | undefined} [missing] Why it can't be measured with so many questions.
 * @property {() => Promise<import('../bundle.mjs').Files>} [build] What is the same for each list.
 * @property {(list: import('../list.mjs').List) => Page | Promise<Page>} page
 * @property {string} probe An object: `question(id)` gives the node that shows a question and takes the click, or
 *   nothing yet; `isReady(id)` whether the question works; `isOpen(id)` whether its answer is open; `openAll()` opens all, where it can be done;
 *   `afterMount()` starts a script that only looks once; `searchBox()` gives the field of the search, where there is one.
 */

export {};
