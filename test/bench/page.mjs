/** The page around a candidate's list: the same for all, with text before and after it. */

/** @typedef {import('./bundle.mjs').Files} Files */

const STYLE = 'body { font: 16px/1.5 sans-serif; margin: 16px; } h3 { display: inline; font-size: 1em; }';
const AFTER = '<p>Ask your care team if anything is unclear. They know you, and they know your scans.</p>';

/** @param {string} head @param {string} body */
const htmlOf = (head, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Questions</title><link rel="icon" href="data:,"><style>${STYLE}</style>${head}</head>
<body><h1>Questions</h1><p>What people ask most, and what is known.</p>
<main id="list">${body}</main><footer>${AFTER.repeat(6)}</footer></body></html>`;

/** A page of the same origin with nothing in it. */
export const BLANK = '<!doctype html><title>Nothing</title><link rel="icon" href="data:,">';

/** @param {Files} built */
function usualHead(built) {
  const style = built['app.css'] === undefined ? '' : '<link rel="stylesheet" href="app.css">';
  const script = built['app.js'] === undefined ? '' : '<script type="module" src="app.js"></script>';
  return style + script;
}

/**
 * All files of a candidate's page, by name.
 * @param {import('./candidates/candidate.mjs').Candidate} candidate
 * @param {import('./list.mjs').List} list
 * @param {Files} built
 * @returns {Promise<Files>}
 */
export async function pageFiles(candidate, list, built) {
  const { head = usualHead(built), body, files = {} } = await candidate.page(list);
  return { ...built, ...files, 'index.html': htmlOf(head, body) };
}
