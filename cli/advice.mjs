/** Parts what is wrong from what to do about it, where a message says both. */

/** @import { Problem } from './problem.mjs' */

/** Rules that have no name of their own: what the build itself refuses or notices. */
const BUILD_RULE = 'format';

/** @param {Problem} problem @returns {Problem & {rule: string, advice: string}} */
export function withAdvice(problem) {
  const { rule = BUILD_RULE, advice } = problem;
  if (advice !== undefined) return { ...problem, rule, advice };
  const end = firstEnd(problem.message);
  return { ...problem, rule, message: problem.message.slice(0, end), advice: problem.message.slice(end).trim() };
}

/** Where the first sentence ends; what authors wrote is quoted, and may hold sentences of its own. @param {string} text */
function firstEnd(text) {
  for (const { index } of text.matchAll(/\.\s+(?=\p{Lu})/gu)) {
    const quotes = text.slice(0, index).split('"').length - 1;
    if (quotes % 2 === 0) return index + 1;
  }
  return text.length;
}
