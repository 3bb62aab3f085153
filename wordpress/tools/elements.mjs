/** Tells the plug-in which elements there are, which attributes each has, and what may stand in them. */
import { readFileSync } from 'node:fs';

/**
 * What may stand in an attribute whose type says no more than that it is text. A new one is decided on here: it is refused
 * until then.
 */
const KINDS = {
  topic: 'ids',
  questions: 'ids',
  treatments: 'ids',
  open: 'ids',
  for: 'ids',
  type: 'types',
  numbers: ['show'],
  src: 'address',
  clinic: 'address',
  integrity: 'hash',
  'min-updated': 'date',
  'href-template': 'template',
};

/**
 * @param {{name: string, type: {text: string}}} attribute
 * @param {Record<string, readonly string[]>} values of attributes that know theirs
 * @returns {string | readonly string[]} a list holds all that may stand there
 */
function kindOf({ name, type }, values) {
  if (type.text === 'boolean') return 'switch';
  if (type.text === 'number') return 'number';
  const kind = values[name] ?? /** @type {Record<string, string | string[]>} */ (KINDS)[name];
  if (!kind) throw new Error(`wordpress/tools/elements.mjs must say what may stand in the attribute "${name}".`);
  return kind;
}

/**
 * @param {string} manifest the path of custom-elements.json
 * @param {{TREATMENT_LAYOUTS: string[], OUTCOMES_VIEWS: string[], TREATMENT_TYPES: string[]}} builders
 * @returns {Record<string, Record<string, {property: string, kind: string | readonly string[], values?: string[]}>>}
 */
export function elementsOf(manifest, { TREATMENT_LAYOUTS, OUTCOMES_VIEWS, TREATMENT_TYPES }) {
  const { modules } = JSON.parse(readFileSync(manifest, 'utf8'));
  const values = { layout: TREATMENT_LAYOUTS, outcomes: OUTCOMES_VIEWS };
  /** @type {any[]} */
  const elements = modules
    .flatMap((/** @type {any} */ each) => each.declarations ?? [])
    .filter((/** @type {any} */ each) => each.tagName);
  return Object.fromEntries(
    elements.map(({ tagName, attributes }) => [
      tagName,
      Object.fromEntries(
        attributes.map((/** @type {any} */ each) => {
          const kind = kindOf(each, values);
          const more = kind === 'types' ? { values: TREATMENT_TYPES } : {};
          return [each.name, { property: each.fieldName, kind, ...more }];
        }),
      ),
    ]),
  );
}
