/** Finds the word that was probably meant. */

/** How many letters must change to make one word the other. @param {string} a @param {string} b */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line++) {
    const above = row;
    row = [line];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[line - 1] === b[column - 1] ? 0 : 1);
      row.push(Math.min(replaced, (above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1));
    }
  }
  return row[b.length] ?? 0;
}

/**
 * The nearest of the known words, if one is near enough to have been meant.
 * @param {string} word
 * @param {Iterable<string>} known
 */
export function nearest(word, known) {
  const limit = Math.max(2, Math.floor(word.length / 3));
  const [best] = [...known]
    .map((each) => ({ each, far: distance(word, each) }))
    .filter(({ far }) => far <= limit)
    .sort((a, b) => a.far - b.far);
  return best?.each;
}

/** ` (did you mean "…"?)`, or nothing. @param {string} word @param {Iterable<string>} known */
export function didYouMean(word, known) {
  const best = nearest(word, known);
  return best === undefined ? '' : ` (did you mean "${best}"?)`;
}
