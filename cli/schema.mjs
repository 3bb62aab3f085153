/** Checks JSON against the published schema, and says in sentences what is wrong and where. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isDate } from './dates.mjs';
import { didYouMean } from './nearest.mjs';

/** @import { ErrorObject } from 'ajv' */
/** @import { TreatmentType } from '../src/content/model.js' */

/** @param {string} file */
const schemaIn = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

const schema = schemaIn('content.schema.json');
const clinicSchema = schemaIn('clinic.schema.json');

/** The version of the content format. @type {number} */
export const SCHEMA_VERSION = schema.properties.schema.const;

/** The kinds of treatment, in the order in which groups are shown. @type {readonly TreatmentType[]} */
export const TREATMENT_TYPES = schema.$defs.treatment.properties.type.enum;

/** The schema with every `additionalProperties: true` turned round, to find the fields that nobody reads. @param {object} open */
const closed = (open) =>
  JSON.parse(JSON.stringify(open), (key, value) => (key === 'additionalProperties' && value === true ? false : value));

/**
 * Compiled at its first use only: that takes much longer than a check.
 * @param {() => object} source
 * @returns {(value: unknown) => ErrorObject[]}
 */
function checkerOf(source) {
  /** @type {import('ajv').ValidateFunction | undefined} */
  let validate;
  return (value) => {
    validate ??= new Ajv2020({ allErrors: true, verbose: true, formats: { date: isDate } }).compile(source());
    return validate(value) ? [] : (validate.errors ?? []);
  };
}

/** @typedef {{path: string, message: string, level: 'problem' | 'warning'}} Flaw */

/** What a schema refuses (problems), and fields that it doesn't know (warnings). @param {object} source @returns {(value: unknown) => Flaw[]} */
function flawsBy(source) {
  const errorsOf = checkerOf(() => source);
  const unknownOf = checkerOf(() => closed(source));
  return (value) => flawsIn(value, errorsOf, unknownOf);
}

/** Of a content file. */
export const checkSchema = flawsBy(schema);

/** Of a file with what a clinic adds. */
export const checkClinicSchema = flawsBy(clinicSchema);

/**
 * @param {unknown} value
 * @param {(value: unknown) => ErrorObject[]} errorsOf
 * @param {(value: unknown) => ErrorObject[]} unknownOf
 * @returns {Flaw[]}
 */
function flawsIn(value, errorsOf, unknownOf) {
  const problems = errorsOf(value).flatMap((error) => {
    const message = sentence(error);
    return message ? [{ path: pathOf(error), message, level: /** @type {const} */ ('problem') }] : [];
  });
  const unknown = unknownOf(value)
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map((error) => {
      const name = String(error.params['additionalProperty']);
      const known = Object.keys(error.parentSchema?.['properties'] ?? {});
      const message = `the field "${name}" isn't known and isn't shown${didYouMean(name, known)}.`;
      return { path: pathOf(error), message, level: /** @type {const} */ ('warning') };
    });
  return [...problems, ...unknown];
}

/** `/topics/0/url` as `topics[0].url`. @param {ErrorObject} error */
function pathOf({ instancePath }) {
  const steps = instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return steps
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./, '');
}

/** @param {unknown} value */
const quoted = (value) => {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** @type {Record<string, string>} */
const KINDS = {
  object: 'an object {…}',
  array: 'a list […]',
  string: 'text in quotes',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'null',
};

/** An empty text for an error that another one says better. @param {ErrorObject} error @returns {string} */
function sentence({ keyword, params, data, parentSchema }) {
  switch (keyword) {
    case 'required':
      return params['missingProperty'] === 'treatments' || params['missingProperty'] === 'topics'
        ? ''
        : `the field "${params['missingProperty']}" is missing.`;
    case 'anyOf':
      return 'the field "topics" is missing (or "treatments", for a file of treatments alone).';
    case 'type':
      return `must be ${[params['type']]
        .flat()
        .map((/** @type {string} */ type) => KINDS[type] ?? type)
        .join(' or ')}.`;
    case 'enum':
      return `${quoted(data)} must be one of ${params['allowedValues'].join(', ')}${typeof data === 'string' ? didYouMean(data, params['allowedValues']) : ''}.`;
    case 'const':
      return `must be ${quoted(params['allowedValue'])}, not ${quoted(data)}.`;
    case 'format':
      return `${quoted(data)} isn't a date of the calendar. Write it as year-month-day: 2026-11-23.`;
    case 'pattern':
      return data === '' || parentSchema?.['title'] === 'Text'
        ? 'must not be empty.'
        : `${quoted(data)} can't stand here. ${parentSchema?.['description'] ?? ''}`.trim();
    case 'minLength':
    case 'minItems':
      return 'must not be empty.';
    case 'minimum':
    case 'maximum':
      return `${quoted(data)} must be ${keyword === 'minimum' ? 'at least' : 'at most'} ${params['limit']}.`;
    case 'maxLength':
      return `is too long: it has ${String(data).length} characters, and may have ${params['limit']}. It isn't shown.`;
    case 'maxItems':
    case 'maxProperties':
      return `has more than ${params['limit']} entries: those after them aren't shown.`;
    case 'if':
    case 'propertyNames':
      return '';
    default:
      return `isn't as the schema wants it (${keyword}).`;
  }
}
