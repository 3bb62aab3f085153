/**
 * Finds glossary words in a text: whole words in any of their forms, the longest of those that overlap.
 *
 * Capitals don't matter, but in a form that is all capitals, such as CT or US: "us" is another word. A word within a longer
 * one with a hyphen (the stage of "early-stage") isn't found unless the whole is a form; the word before ’s is. In English,
 * plurals are made of the forms; other languages have them listed.
 */

/** @typedef {{start: number, end: number, id: string}} Found */

const START = /(?<![\p{L}\p{N}\p{M}\-‐‑])[\p{L}\p{N}]/gu;
const END = /[\p{L}\p{N}\p{M}](?![\p{L}\p{N}\p{M}\-‐‑]|['’](?!s(?![\p{L}\p{N}\p{M}]))\p{L})/gu;
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})\P{Ll}+$/u;

/** Line breaks, apostrophes and hyphens are written in several ways. @param {string} text */
const evened = (text) => text.normalize('NFC').trim().replace(/\s+/g, ' ').replace(/[’]/g, "'").replace(/[‐‑]/g, '-');

/**
 * @param {ReadonlyMap<string, readonly string[]>} forms By the id of each word.
 * @param {string} lang
 * @returns {(text: string, from?: number, to?: number) => Found[]} What stands between two places of a text, in its order.
 */
export function termFinder(forms, lang) {
  const listed = [...forms].flatMap(([id, all]) => all.map((form) => ({ id, form: evened(form) })));
  const plurals = /^en\b/i.test(lang) ? listed.map(({ id, form }) => ({ id, form: pluralOf(form) })) : [];
  /** By its form: as it stands, or in small letters. @type {Map<string, string>} */
  const ids = new Map();
  // What is listed comes first: a plural that happens to be another word's form is that word's.
  for (const [index, { id, form }] of [...listed, ...plurals].entries()) {
    const isAcronym = ACRONYM.test(listed[index % listed.length]?.form ?? form);
    const key = isAcronym ? form : form.toLowerCase();
    if (!ids.has(key)) ids.set(key, id);
  }
  const longest = Math.max(0, ...[...ids.keys()].map((key) => key.length));
  const idOf = (/** @type {string} */ words) => ids.get(words) ?? ids.get(words.toLowerCase());

  return (text, from = 0, to = text.length) => {
    const starts = [...text.matchAll(START)].map(({ index }) => index).filter((start) => start >= from && start < to);
    const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
    const found = starts.flatMap((start) => {
      const end = ends.findLast((each) => {
        return each > start && each <= to && each - start <= 2 * longest && idOf(evened(text.slice(start, each)));
      });
      return end === undefined ? [] : [{ start, end, id: idOf(evened(text.slice(start, end))) ?? '' }];
    });
    return withoutOverlaps(found);
  };
}

/** By the rule: trials, branches, biopsies. @param {string} form */
function pluralOf(form) {
  if (ACRONYM.test(form)) return `${form}s`;
  if (/[^aeiou]y$/i.test(form)) return `${form.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/i.test(form) ? `${form}es` : `${form}s`;
}

/** @param {readonly Found[]} found */
function withoutOverlaps(found) {
  /** @type {Found[]} */
  const kept = [];
  for (const each of [...found].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (kept.every(({ start, end }) => each.end <= start || end <= each.start)) kept.push(each);
  return kept.sort((a, b) => a.start - b.start);
}
