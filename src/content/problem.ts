/** What can be wrong with content, and how it is told: one error class, one code per cause. */
import type { Content } from './model.js';

/**
 * - `src`: the address is missing, isn't http or https, or is http on an https page; nothing was requested.
 * - `origin`: it is, or leads to, another origin than the page's, which the page doesn't allow.
 * - `network`: the request failed, or the answer broke off.
 * - `timeout`: it took too long.
 * - `status`: the server answered with an error.
 * - `type`: the answer isn't JSON by its content type.
 * - `size`: the answer is too large.
 * - `json`: the answer isn't JSON, or not in UTF-8.
 * - `integrity`: the file hasn't the hash that was asked for, or that is no hash.
 * - `content`: it is JSON, but not a content file.
 * - `schema`: it is a content file of a newer format than this code can read.
 * - `outdated`: it is older than `min-updated`, or than a copy that this page view has had.
 */
export const PROBLEM_CODES = [
  'src',
  'origin',
  'network',
  'timeout',
  'status',
  'type',
  'size',
  'json',
  'integrity',
  'content',
  'schema',
  'outdated',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** Why content could not be had: a code, and what was found. Readers get the widget's own words instead. */
export class ContentProblem extends Error {
  constructor(
    readonly code: ProblemCode,
    message: string,
    /** What may stand in: what this page view has had from the same address before. */
    readonly content?: Content,
  ) {
    super(message);
  }
}
