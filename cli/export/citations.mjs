/** Numbers the sources of an export in the order in which they are cited. */

/** @import { Content, Source } from '../../src/content/model.js' */

export class Citations {
  /** @type {string[]} */
  #ids = [];

  /** @param {Content} content */
  constructor(content) {
    this.sources = content.sources;
  }

  /** From 1; 0 for a source that isn't listed. @param {string} id */
  numberOf(id) {
    if (!Object.hasOwn(this.sources, id)) return 0;
    if (!this.#ids.includes(id)) this.#ids.push(id);
    return this.#ids.indexOf(id) + 1;
  }

  /** @returns {{id: string, number: number, source: Source}[]} */
  get cited() {
    return this.#ids.map((id, index) => ({ id, number: index + 1, source: /** @type {Source} */ (this.sources[id]) }));
  }
}
