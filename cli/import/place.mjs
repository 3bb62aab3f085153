/** Knows which file, line or path is being imported, and says there what was left out or changed. */

/** @import { Source } from '../../src/content/model.js' */
/** @import { Findings } from '../findings.mjs' */

/** @typedef {{position?: {start: {line: number}} | undefined}} Positioned */

/**
 * @typedef {object} PlaceOptions
 * @property {string} [path] Where the text stands in JSON; then lines say nothing.
 * @property {string} [base] What relative links are relative to.
 * @property {Record<string, Source>} [sources] What a link to `#source-…` on the page cites.
 */

export class ImportPlace {
  /**
   * @param {Findings} findings
   * @param {string} file
   * @param {PlaceOptions} [options]
   */
  constructor(findings, file, options = {}) {
    this.findings = findings;
    this.file = file;
    this.path = options.path;
    this.base = options.base;
    this.sources = options.sources ?? {};
  }

  /** @param {string} path */
  within(path) {
    return new ImportPlace(this.findings, this.file, { path, base: this.base, sources: this.sources });
  }

  /** @param {Positioned | undefined} node */
  of(node) {
    return this.path ? { file: this.file, path: this.path } : { file: this.file, line: node?.position?.start.line };
  }

  /** @param {Positioned | undefined} node @param {string} message */
  say(node, message) {
    this.findings.warning(this.of(node), message);
  }

  /** @param {Positioned | undefined} node @param {string} message */
  problem(node, message) {
    this.findings.problem(this.of(node), message);
  }
}
