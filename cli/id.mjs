/** What an id may look like: ids become part of addresses, so they are plain. */

/** @param {unknown} value */
export const isId = (value) => typeof value === 'string' && /^[a-z0-9-]+$/.test(value);

export const ID_ADVICE = 'Ids are made of small letters a to z, digits and hyphens.';
