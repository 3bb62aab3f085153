/** Makes the element that a placeholder asks for: one of ours, with attributes that it has, and values that they know. */
import { TREATMENT_TYPES } from '../content/model.js';
import { idList } from '../content/select.js';
import { make } from '../render/make.js';
import { OUTCOMES_VIEWS, TREATMENT_LAYOUTS } from '../render/treatments.js';
import { say } from './say.js';

/** The elements, by the word after `kc-`. */
export const NAMES = ['faq', 'treatment-list', 'related', 'content'] as const;

export interface Request {
  /** As in `kc-faq`. */
  tag: string;
  /** Attributes as somebody wrote them. */
  attributes: ReadonlyMap<string, string>;
  /** How the placeholder is named on the console. */
  placeholder: string;
}

const VALUES = new Map<string, readonly string[]>([
  ['layout', TREATMENT_LAYOUTS],
  ['outcomes', OUTCOMES_VIEWS],
  ['numbers', ['show']],
  ['type', TREATMENT_TYPES],
]);
const IS_ID_LIST = /^[\w-]+([\s,]+[\w-]+)*$/;
const YES = /^(|true|yes|on|1)$/i;
const NO = /^(false|no|off|0)$/i;

interface Property {
  attribute?: string | false;
  type?: unknown;
}

/** The attributes of an element and their types: those of its properties, no others. */
function typesOf(tag: string): Map<string, unknown> {
  const { properties = {} } = (customElements.get(tag) ?? {}) as { properties?: Record<string, Property> };
  return new Map(
    Object.entries(properties).flatMap(([property, options]) => {
      const { attribute = property.toLowerCase(), type } = options;
      return attribute === false ? [] : [[attribute, type]];
    }),
  );
}

/** What the attribute is to be; `null` if it isn't to be there, `undefined` if the value means nothing. */
function valueOf(name: string, type: unknown, value: string): string | null | undefined {
  if (type === Boolean) return YES.test(value) || value === name ? '' : NO.test(value) ? null : undefined;
  const known = VALUES.get(name);
  const isKnown =
    type === Number
      ? /^\d+$/.test(value)
      : known
        ? (name === 'type' ? idList(value) : [value]).every((each) => known.includes(each))
        : name !== 'topic' || IS_ID_LIST.test(value);
  return isKnown ? value : undefined;
}

/** `undefined`, and a line on the console, where something isn't known. */
export function makeElement({ tag, attributes, placeholder }: Request): HTMLElement | undefined {
  const types = NAMES.some((name) => `kc-${name}` === tag) ? typesOf(tag) : new Map<string, unknown>();
  if (!types.size) return void say(placeholder, `there is no element “${tag}”.`);
  const all: Record<string, string> = {};
  for (const [name, written] of attributes) {
    if (!types.has(name)) return void say(placeholder, `${tag} has no attribute “${name}”.`);
    const value = valueOf(name, types.get(name), written.trim());
    if (value === undefined) return void say(placeholder, `${name} can’t be “${written}”.`);
    if (value !== null) all[name] = value;
  }
  return make(tag as 'kc-faq', all);
}
