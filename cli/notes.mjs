/** Says once what is true of a whole content, and is no mistake: that nobody has reviewed it, which rules it can't have. */
import { countUnreviewed } from './check-reviews.mjs';
import { counted } from './report.mjs';
import { isEnglish } from './rules/check-rules.mjs';

/** @import { Loose } from './texts.mjs' */

/** @typedef {{rule: string, message: string, advice: string}} Note */

/** @param {Loose} content @returns {Note[]} */
export const notesOn = (content) => [...unreviewed(content), ...notEnglish(content)];

/** How much no clinician has seen: it is no fault of the writer. @param {Loose} content @returns {Note[]} */
function unreviewed(content) {
  const { answers, treatments } = countUnreviewed(content);
  const counts = Object.entries({ answer: answers, treatment: treatments }).flatMap(([noun, { never, all }]) =>
    never ? [`${never} of ${counted(all, noun)}`] : [],
  );
  if (!counts.length) return [];
  return [
    {
      rule: 'review-missing',
      message: `Never reviewed by a clinician: ${counts.join(', ')}.`,
      advice: 'Readers are told so. Ask a clinician to read them, and record it with kc-answers review.',
    },
  ];
}

/** @param {Loose} content @returns {Note[]} */
const notEnglish = (content) =>
  isEnglish(content)
    ? []
    : [
        {
          rule: 'english-only',
          message: `The language is "${content['lang']}": reading grade, long sentences, medical words, passives, number formats, similar questions and spelling were not checked.`,
          advice: 'Those rules know English only.',
        },
      ];
