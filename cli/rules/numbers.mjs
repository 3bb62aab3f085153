/** Finds the counts in a text: "12 in 100", "1 in 5", "12%". */

const UNIT = /^\s*(?:minutes?|hours?|days?|weeks?|months?|years?)\b/i;
const WORDS = 'one|two|three|four|five|six|seven|eight|nine|ten';
const RATIO = new RegExp(
  String.raw`\b(?:\d[\d.,]*|${WORDS})\s+(?:in|out\s+of)\s+(?:every\s+)?(\d[\d,]*|${WORDS}|a\s+hundred)\b`,
  'giu',
);
const PERCENT = /\b\d[\d.,]*\s?(?:%|per\s?cent\b)/giu;
const YEAR = /^(?:19|20)\d\d$/;

/** @typedef {{kind: 'in 100' | 'in another number' | 'percent', written: string}} Count */

/** @param {string} text @returns {Count[]} */
export function countsIn(text) {
  const ratios = [...text.matchAll(RATIO)].flatMap((match) => {
    const [written, of = ''] = match;
    // "1 in 10 days" and "3 in 2020" aren't counts of people.
    if (YEAR.test(of) || UNIT.test(text.slice(match.index + written.length))) return [];
    return [
      {
        kind: /^(?:100|a\s+hundred)$/i.test(of)
          ? /** @type {const} */ ('in 100')
          : /** @type {const} */ ('in another number'),
        written,
      },
    ];
  });
  const percents = (text.match(PERCENT) ?? []).map((written) => ({ kind: /** @type {const} */ ('percent'), written }));
  return [...ratios, ...percents];
}
