/** Reads a text file, and says in a sentence why it can't. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** @type {Record<string, string>} */
const REASONS = {
  ENOENT: 'there is no such file.',
  EISDIR: 'this is a folder, not a file.',
  EACCES: 'this file may not be read. Change its permissions.',
};

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code ?? '';

/**
 * The file's text with plain line ends, or why it can't be had.
 * @param {string} file
 * @returns {Promise<{text: string, reason?: undefined} | {text?: undefined, reason: string, isMissing: boolean}>}
 */
export async function readText(file) {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file));
    return { text: text.replace(/\r\n?/g, '\n') };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return { reason: "this file isn't UTF-8 text. Save it as UTF-8.", isMissing: false };
    if (!code) throw error;
    return { reason: REASONS[code] ?? `this file can't be read (${code}).`, isMissing: code === 'ENOENT' };
  }
}

/** The text of a file that is to be changed: line ends and a byte order mark stay. Throws if it can't be read. @param {string} file */
export const readExactly = async (file) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));

/** A file's path with forward slashes, as authors write it. @param {string} folder @param {string} name */
export const inFolder = (folder, name) => path.join(folder, name).split(path.sep).join('/');
