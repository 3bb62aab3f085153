/** Warns of paragraphs that hold a number and name no source for it. */
import { countsIn } from './numbers.mjs';

/** @import { ReadText } from '../texts.mjs' */
/** @import { Rule } from './finding.mjs' */

/** A number of a name isn't a claim: stage 4, type 2, PD-1, T1a, page 3, "1." */
const NAMED =
  /\b(?:stages?|grades?|types?|phases?|steps?|parts?|pages?|levels?|lines?)\s+\d+(?:\s*(?:,|to|or|and|–|-)\s*\d+)*\w?\b/giu;
const IN_WORD = /[\p{L}]+-?\d[\p{L}\d]*|\d+[\p{L}][\p{L}\d]*|\+?\d[\d\s-]{6,}\d/gu;
/** "It goes from 1 to 4", "from 0 (none) to 10": a scale. */
const SCALE = /\bfrom\s+\d+(?:\s+\([^)]*\))?\s+to\s+\d+\b/giu;

/** @type {Rule} */
export const missingSources = ({ paragraphs }) =>
  paragraphs.flatMap(({ of, sentences, isCited, node, path }) => {
    if (of.kind === 'other' || isCited || path.includes('.questionsToAsk') || isPlainWithSources(node, of)) return [];
    const proven = paragraphs.filter((each) => each.of === of && each.isCited).flatMap(({ text }) => digitsIn(text));
    const sentence = sentences.find(
      (each) => hasClaim(each) && !digitsIn(each).every((number) => proven.includes(number)),
    );
    if (sentence === undefined) return [];
    return [
      {
        node,
        path,
        sentence,
        message: 'a number without a source.',
        advice: 'Put ":cite[id]" after the sentence, with the id of a source in sources.yaml.',
      },
    ];
  });

/** A text without nodes can't cite; its question or treatment lists its sources instead. @param {object} node @param {ReadText} of */
const isPlainWithSources = (node, of) =>
  !Array.isArray(node) &&
  !('type' in node) &&
  'sources' in of.node &&
  Boolean(/** @type {any} */ (of.node.sources)?.length);

/** What was cited once in an answer may be said again: "the study of 450 people". @param {string} text */
const digitsIn = (text) => text.match(/\d[\d.,]*(?<![.,])/g) ?? [];

/** @param {string} sentence */
function hasClaim(sentence) {
  if (sentence.trim().endsWith('?')) return false;
  if (countsIn(sentence).length) return true;
  return /\d/.test(sentence.replace(NAMED, '').replace(SCALE, '').replace(IN_WORD, ''));
}
