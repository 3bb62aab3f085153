/** The content file that faults are made of: small, good, and told from the bundled answers by its one question. */

/** The id of its question. */
export const ID = 'from-the-file';

/** @param {Record<string, unknown>} [more] */
export const aQuestion = (more = {}) => ({ id: ID, question: 'What does the file say?', answer: 'This.', ...more });

/** @param {Record<string, unknown>} [more] */
export const aTopic = (more = {}) => ({ id: 'spread', question: 'A topic', questions: [aQuestion()], ...more });

/** @param {Record<string, unknown>} [more] */
export const aFile = (more = {}) => ({
  schema: 1,
  lang: 'en',
  updated: '2026-11-23',
  updatedText: '23 November 2026',
  topics: [aTopic()],
  ...more,
});

/** @param {Record<string, unknown>} [more] */
export const text = (more) => JSON.stringify(aFile(more));

export const GOOD = text();

/** The good file with a piece of its text replaced by bytes. @param {string} from @param {Uint8Array} to */
export function withBytes(from, to) {
  const at = GOOD.indexOf(from);
  return Buffer.concat([Buffer.from(GOOD.slice(0, at)), to, Buffer.from(GOOD.slice(at + from.length))]);
}

/** The good file, so many bytes long by spaces at its end. @param {number} size */
export const ofSize = (size) => GOOD.padEnd(size);
