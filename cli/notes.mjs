/** Says once what is true of a whole content, and is no mistake: that nobody has reviewed it, which rules it can't have. */
import { isEnglish } from './rules/check-rules.mjs';

/** @import { Loose } from './texts.mjs' */

/** @typedef {{rule: string, message: string, advice: string}} Note */

/** @param {Loose} content @returns {Note[]} */
export const notesOn = (content) => [...unreviewed(content), ...notEnglish(content)];

/** @param {Loose} content @returns {Note[]} */
function unreviewed(content) {
  if (content['review']) return [];
  const counts = ['topics', 'treatments'].flatMap((key) => {
    /** @type {any[]} */
    const all = Array.isArray(content[key]) ? content[key] : [];
    const missing = all.filter(({ review }) => !review).length;
    return missing ? [`${missing} of ${all.length} ${key}`] : [];
  });
  if (!counts.length) return [];
  return [
    {
      rule: 'review-missing',
      message: `No clinician has reviewed ${counts.join(' and ')}.`,
      advice: 'Readers are told so. Ask a clinician to read them, and write down who it was and when.',
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
