/** Reads YAML with the line of every value, so that each mistake can be pointed at. */
import { LineCounter, parseDocument } from 'yaml';

/** @import { Node } from 'yaml' */
/** @import { Findings } from './findings.mjs' */
/** @import { Place } from './problem.mjs' */

/** The parser's codes for which its own words would not help an author. @type {Record<string, string>} */
const ADVICE = {
  BLOCK_AS_IMPLICIT_KEY: 'there are two colons in one line. Put a text that holds a colon in quotes ("…").',
  DUPLICATE_KEY: 'this key stands here for the second time. Take one of the two out.',
  MISSING_CHAR: 'a closing quote or bracket is missing, here or further up.',
  MULTIPLE_DOCS: 'a line of "---" parts the file in two. Take it out.',
  TAB_AS_INDENT: 'this line is indented with a tab. Use spaces.',
  BAD_INDENT: 'this line is indented differently from its neighbours.',
};

export class YamlSource {
  #lines = new LineCounter();

  /**
   * @param {Findings} findings
   * @param {string} file
   * @param {string} text
   * @param {number} [firstLine] The line of the file on which the YAML begins.
   */
  constructor(findings, file, text, firstLine = 1) {
    this.findings = findings;
    this.file = file;
    this.firstLine = firstLine;
    const document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false });
    for (const { code, message, pos } of document.errors)
      this.findings.problem(this.#placeOf(pos[0]), `this YAML can't be read: ${ADVICE[code] ?? `${message}.`}`);
    /** The outermost value; `null` if the file is empty or can't be read. @type {Node | null} */
    this.contents = document.errors.length ? null : document.contents;
    this.isUnreadable = document.errors.length > 0;
  }

  /** @param {unknown} node @returns {Place} */
  place(node) {
    const range = /** @type {Node | null} */ (node)?.range;
    return range ? this.#placeOf(range[0]) : { file: this.file, line: this.firstLine };
  }

  /** @param {unknown} node @param {string} message */
  problem(node, message) {
    this.findings.problem(this.place(node), message);
  }

  /** @param {number} offset @returns {Place} */
  #placeOf(offset) {
    return { file: this.file, line: this.firstLine + Math.max(this.#lines.linePos(offset).line, 1) - 1 };
  }
}
