/** What can be wrong with content, and how it is told: one error class, one code per cause. */

/**
 * - `src`: the address is missing or isn't http or https; nothing was requested.
 * - `network`: the request failed, or the answer broke off.
 * - `timeout`: it took too long.
 * - `status`: the server answered with an error.
 * - `type`: the answer isn't JSON by its content type.
 * - `size`: the answer is too large.
 * - `json`: the answer isn't JSON.
 * - `content`: it is JSON, but not a content file.
 * - `schema`: it is a content file of a newer format than this code can read.
 */
export const PROBLEM_CODES = [
  'src',
  'network',
  'timeout',
  'status',
  'type',
  'size',
  'json',
  'content',
  'schema',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Why content could not be had: a code, and what was found. Readers get the widget's own words instead. */
export class ContentProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
  ) {
    super(message);
  }
}
