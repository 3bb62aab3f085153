/** What a rule about words found: where, in which sentence, what is wrong, and what to do. */

/** @import { Loose, ReadText } from '../texts.mjs' */
/** @import { Paragraph } from './paragraphs.mjs' */

/**
 * `node` and `path` tell the place; `sentence` is missing where a finding isn't about one.
 * @typedef {{node: object, path: string, sentence?: string, message: string, advice: string}} Finding
 */

/**
 * What every rule is given. `today` is an ISO date; words older than `maxAgeMonths` are overdue.
 * @typedef {object} Checked
 * @property {Loose} content
 * @property {ReadText[]} texts
 * @property {Paragraph[]} paragraphs
 * @property {string} today
 * @property {number} maxAgeMonths
 */

/** @typedef {(checked: Checked) => Finding[]} Rule */

export {};
