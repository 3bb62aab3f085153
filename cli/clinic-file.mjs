/** Checks a file with what a clinic adds to the answers: its phone numbers, its hours, its notes. */
import { checkClinicSchema } from './schema.mjs';
import { sourceModule } from './source-module.mjs';

/** @import { Problem } from './problem.mjs' */
/** @import { Loose } from './texts.mjs' */

/** A file that names somebody and has no format is no content file. @param {Loose} file */
export const isClinic = (file) => 'name' in file && !('schema' in file) && !('topics' in file);

/** @param {string} file @param {Loose} clinic @returns {Promise<Problem[]>} */
export async function checkClinic(file, clinic) {
  const flaws = checkClinicSchema(clinic);
  const { telOf } = await sourceModule('content', `export { telOf } from './phone.js';`);
  const phones = [
    { phone: clinic['urgent'], path: 'urgent' },
    ...[clinic['phones']].flat().map((phone, index) => ({ phone, path: `phones[${index}]` })),
  ];
  for (const { phone, path } of phones)
    if (typeof phone?.number === 'string' && /\p{Nd}/u.test(phone.number) && !telOf(phone.number))
      flaws.push({
        path: `${path}.number`,
        level: 'warning',
        message: `"${phone.number}" isn't plainly one number, so that pressing it may not dial it. Write one number a phone, with digits alone.`,
      });
  return flaws.map((flaw) => ({ file, ...flaw }));
}
