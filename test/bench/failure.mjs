/** What went wrong, in one line. */

/** @param {unknown} error */
export const sentenceOf = (error) => String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? '';
