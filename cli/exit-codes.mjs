/** What the command line tells the program that called it. */

export const FINE = 0;
export const PROBLEMS = 1;
export const WRONG_USAGE = 2;
/** Of `kc-answers diff` alone. */
export const TO_SIGN = 3;

export const EXIT_CODES = `
Exit codes:
  ${FINE}  fine; there may be warnings, unless --strict is given
  ${PROBLEMS}  problems in the content (with --strict: or warnings), or a file that can't be read or written
  ${WRONG_USAGE}  wrong usage, such as an unknown option`;
