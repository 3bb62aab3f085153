/** What a visit has loaded, in bytes on the wire: the page itself, and all else. */

/** @typedef {import('./site.mjs').Weight} Weight */
/** @typedef {{page: Weight, rest: Weight, requests: number}} Loaded `requests`: those besides the page. */

/** @param {Weight[]} weights @returns {Weight} */
const sum = (weights) => ({
  brotli: weights.reduce((all, { brotli }) => all + brotli, 0),
  gzip: weights.reduce((all, { gzip }) => all + gzip, 0),
});

/**
 * @param {readonly string[]} paths that were asked for
 * @param {(path: string) => Weight} weigh
 * @returns {Loaded}
 */
export function loadedOf(paths, weigh) {
  const asked = paths.filter((path) => !path.startsWith('blank/'));
  const isPage = (/** @type {string} */ path) => path.endsWith('/index.html');
  const rest = asked.filter((path) => !isPage(path));
  return { page: sum(asked.filter(isPage).map(weigh)), rest: sum(rest.map(weigh)), requests: rest.length };
}
