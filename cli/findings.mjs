/** Collects what is noticed while a folder is read: problems, ids, references to ids, and the place of each text. */

/** @import { Place, Problem } from './problem.mjs' */

/** @typedef {'source' | 'term' | 'topic' | 'group' | 'treatment' | 'question'} IdKind */

/** An id where it is given, or where it is referred to. @typedef {{kind: IdKind, id: string, place: Place}} IdAt */

export class Findings {
  /** @type {Problem[]} */
  problems = [];

  /** Where ids are given. @type {IdAt[]} */
  ids = [];

  /** Where ids are referred to. @type {IdAt[]} */
  uses = [];

  /** Kinds whose file can't be read, so that no one knows which ids it gives. @type {Set<IdKind>} */
  unread = new Set();

  /** Where a question, a treatment or a paragraph of the built content was written. @type {Map<object, Place>} */
  places = new Map();

  /** What the answers rest on, for reviewers and tests: never built. @type {{id: string, place: Place}[]} */
  facts = [];

  /** @param {Place} place @param {string} message */
  problem({ file, line, path }, message) {
    this.problems.push({ file, line, path, level: 'problem', message });
  }

  /** @param {Place} place @param {string} message */
  warning({ file, line, path }, message) {
    this.problems.push({ file, line, path, level: 'warning', message });
  }

  /** @param {IdKind} kind @param {string} id @param {Place} place */
  given(kind, id, place) {
    this.ids.push({ kind, id, place });
  }

  /** @param {IdKind} kind @param {string} id @param {Place} place */
  used(kind, id, place) {
    this.uses.push({ kind, id, place });
  }
}
