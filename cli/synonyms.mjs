/** Warns of words that would lead a search to two glossary entries. */

/** @import { Place, Problem } from './problem.mjs' */
/** @import { Loose } from './texts.mjs' */

/**
 * @param {Loose} content
 * @param {(at: {node: object, path: string}) => Place} placeOf
 * @returns {Problem[]}
 */
export function checkSynonyms(content, placeOf) {
  const entries = Object.entries(content['glossary'] ?? {});
  // All terms come first, so that the warning stands at the synonym, whichever entry is written first.
  const seen = new Map(entries.map(([id, { term }]) => [folded(term), id]));
  return entries.flatMap(([id, entry]) =>
    (entry.synonyms ?? []).flatMap((/** @type {string} */ word, /** @type {number} */ index) => {
      const first = seen.get(folded(word));
      if (first === undefined) {
        seen.set(folded(word), id);
        return [];
      }
      const message =
        first === id
          ? `the synonym "${word}" stands for this glossary word already. Take it out.`
          : `the synonym "${word}" also stands for the glossary word "${first}". Keep it only where it means the same.`;
      const place = placeOf({ node: entry, path: `glossary.${id}.synonyms[${index}]` });
      return [{ ...place, level: /** @type {const} */ ('warning'), rule: 'synonym', message }];
    }),
  );
}

/** @param {string} word */
const folded = (word) => word.trim().replace(/\s+/g, ' ').toLowerCase();
