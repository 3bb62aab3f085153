/** Checks ISO dates and spells them out, so that the widget needs no date formatting at load. */

/** Whether a text is a real calendar date like `2026-11-23`. @param {string} text */
export function isDate(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Day, month and year in words, in the content's language: `23 November 2026`. Plain `en` is for readers in every
 * country, so it gets the order that can't be misread; a regional tag like `en-US` gets its own.
 * @param {string} iso
 * @param {string} lang
 */
export function spellDate(iso, lang) {
  const format = new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : lang, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${iso}T00:00:00Z`));
}

/** The latest of some ISO dates, or an empty text. @param {readonly string[]} dates */
export const newest = (dates) => dates.reduce((latest, date) => (date > latest ? date : latest), '');
