/** Reads the fields of a YAML map one by one; what is missing, mistyped or of the wrong kind becomes a problem. */
import { isMap, isScalar, isSeq } from 'yaml';
import { isDate } from './dates.mjs';
import { ID_ADVICE, isId } from './id.mjs';
import { didYouMean } from './nearest.mjs';

/** @import { Node } from 'yaml' */
/** @import { YamlSource } from './yaml-source.mjs' */

/** @typedef {{required?: boolean}} Need */

export class Fields {
  /** @type {Map<string, {key: unknown, value: unknown}>} */
  #fields = new Map();

  /**
   * @param {YamlSource} source
   * @param {unknown} node
   * @param {string} what What the map is, for messages: `a treatment`.
   * @param {readonly string[]} [known] The keys that it may have; any if absent.
   */
  constructor(source, node, what, known) {
    this.source = source;
    this.node = node;
    this.what = what;
    if (!isMap(node)) source.problem(node, `${what} must be written as "key: value" lines.`);
    for (const { key, value } of isMap(node) ? node.items : []) {
      const name = String(key);
      if (known && !known.includes(name))
        source.problem(key, `${what} has no "${name}"${didYouMean(name, known)}. Correct the key or take it out.`);
      this.#fields.set(name, { key, value });
    }
  }

  get keys() {
    return [...this.#fields.keys()];
  }

  /** @param {string} key @returns {Node | undefined} */
  value(key) {
    const value = this.#fields.get(key)?.value;
    return isScalar(value) && (value.value === null || value.value === '')
      ? undefined
      : /** @type {Node | undefined} */ (value ?? undefined);
  }

  /** @param {string} [key] */
  place(key) {
    return this.source.place((key && this.#fields.get(key)?.key) || this.node);
  }

  /** @param {string} key @param {string} message @returns {undefined} */
  problem(key, message) {
    this.source.findings.problem(this.place(key), message);
  }

  /** A text without Markdown, on one line; empty if missing. @param {string} key @param {Need} [need] */
  text(key, need) {
    const value = this.scalar(key, need);
    if (value === undefined) return '';
    if (typeof value !== 'string') return this.problem(key, `"${key}" must be text. Put it in quotes ("…").`) ?? '';
    return this.#plain(key, value);
  }

  /** @param {string} key @param {Need} [need] */
  id(key, need) {
    const id = this.text(key, need);
    if (id && !isId(id)) this.problem(key, `"${id}" can't be an id. ${ID_ADVICE}`);
    return id;
  }

  /** @param {string} key @param {Need} [need] */
  date(key, need) {
    const date = this.text(key, need);
    if (!date || isDate(date)) return date;
    return this.problem(key, `"${date}" isn't a date of the calendar. Write it as year-month-day: 2026-11-23.`) ?? '';
  }

  /** An address of the web. @param {string} key @param {Need} [need] */
  address(key, need) {
    const url = this.text(key, need);
    if (url && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
      this.problem(key, `"${url}" isn't an address of the web. Write it in full: https://….`);
    return url;
  }

  /** @param {string} key @param {number} limit The largest number allowed. @param {boolean} whole */
  number(key, limit, whole = false) {
    const value = this.scalar(key, { required: true });
    const good = typeof value === 'number' && value >= 0 && value <= limit && (!whole || Number.isInteger(value));
    if (good) return value;
    if (value !== undefined)
      this.problem(
        key,
        `"${key}" must be a ${whole ? 'whole ' : ''}number from 0${limit < Infinity ? ` to ${limit}` : ''}, written in digits alone.`,
      );
    return 0;
  }

  /** @template {string} T @param {string} key @param {readonly T[]} allowed @param {Need} [need] @returns {T | undefined} */
  oneOf(key, allowed, need) {
    const value = this.text(key, need);
    const found = allowed.find((each) => each === value);
    if (value && !found)
      this.problem(key, `"${value}" isn't one of ${allowed.join(', ')}${didYouMean(value, allowed)}.`);
    return found;
  }

  /** The nodes of a list; none if missing. @param {string} key */
  list(key) {
    const value = this.value(key);
    if (!value) return [];
    if (isSeq(value)) return value.items;
    return this.problem(key, `"${key}" must be a list: [one, two], or one line each after "- ".`) ?? [];
  }

  /** @param {string} key @returns {string[]} */
  texts(key) {
    return this.list(key).flatMap((node) => {
      if (isScalar(node) && typeof node.value === 'string' && node.value.trim())
        return [this.#plain(key, node.value, node)];
      this.source.problem(node, `each item of "${key}" must be text. Put it in quotes ("…").`);
      return [];
    });
  }

  /** The value of a single field, whatever its kind; `NaN` for a list or a map. @param {string} key @param {Need} [need] */
  scalar(key, need) {
    const value = this.value(key);
    if (!value && need?.required)
      return this.problem(key, `${this.what} needs "${key}". ${this.#fields.has(key) ? 'Fill it in' : 'Add it'}.`);
    if (!value) return undefined;
    return isScalar(value) ? value.value : NaN;
  }

  /** @param {string} key @param {string} value @param {unknown} [node] */
  #plain(key, value, node = this.value(key)) {
    if (/:(cite|term)\[|\]\(|\*\*/.test(value))
      this.source.problem(node, `"${key}" is shown as it stands: it can't hold Markdown, citations or links.`);
    return value.trim().replace(/\s*\n\s*/g, ' ');
  }
}
